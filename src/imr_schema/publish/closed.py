"""The parts that the schemas of generated files are made of."""

from typing import Any


def closed(**properties: Any) -> dict[str, Any]:
    """An object that has these members and no others."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def list_of(items: dict[str, Any]) -> dict[str, Any]:
    """A list that is not empty."""
    return {"type": "array", "minItems": 1, "items": items}


def text(description: str) -> dict[str, Any]:
    """A text that is not empty."""
    return {"type": "string", "minLength": 1, "description": description}
