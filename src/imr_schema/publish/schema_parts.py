"""Building blocks for the JSON Schemas of generated files."""

from typing import Any


def closed_object(**properties: Any) -> dict[str, Any]:
    """An object with exactly these members."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def non_empty_list(items: dict[str, Any]) -> dict[str, Any]:
    """A non-empty list."""
    return {"type": "array", "minItems": 1, "items": items}


def non_empty_text(description: str) -> dict[str, Any]:
    """A non-empty string."""
    return {"type": "string", "minLength": 1, "description": description}
