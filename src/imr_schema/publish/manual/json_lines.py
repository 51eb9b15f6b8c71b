"""JSON laid out for readers of the manual."""

import json
from typing import Any

_WIDTH = 80


def json_lines(value: Any, indent: str = "") -> list[str]:
    r"""Write a JSON value in lines; an object or list that fits is kept on one line.

    >>> print("\n".join(json_lines({"a": [1, 2], "b": "x" * 70})))
    {
      "a": [1, 2],
      "b": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    }
    """
    flat = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(flat) <= _WIDTH or not isinstance(value, dict | list):
        return [flat]
    is_object = isinstance(value, dict)
    labels = [f"{json.dumps(name)}: " for name in value] if is_object else [""] * len(value)
    lines = ["{" if is_object else "["]
    for label, item in zip(labels, value.values() if isinstance(value, dict) else value, strict=True):
        first, *rest = json_lines(item, f"{indent}  ")
        lines += [f"{indent}  {label}{first}", *rest]
        lines[-1] += ","
    return [*lines[:-1], lines[-1].removesuffix(","), indent + ("}" if is_object else "]")]
