"""Write JSON for the generated files."""

import json
from collections.abc import Iterable
from typing import Any

COMMAND = "imr-schema schema --write schemas --reference docs/reference"
"""The command that writes all generated files; each file names it, where its format allows."""


def pretty(value: Any) -> str:
    r"""Write JSON indented, in ASCII, with a final line break.

    >>> print(pretty({"not": "é\x7f"}), end="")
    {
      "not": "\u00e9\u007f"
    }
    """
    return _ascii(json.dumps(value, indent=2, allow_nan=False)) + "\n"


def by_line(head: dict[str, Any], name: str, entries: Iterable[Any]) -> str:
    """Write a JSON object whose last member is a list with one entry per line, for readable diffs.

    >>> print(by_line({"kind": "toy"}, "entries", [{"a": 1}, {"a": 2}]), end="")
    {
      "kind": "toy",
      "entries": [
        {"a": 1},
        {"a": 2}
      ]
    }
    """
    before = pretty(head).removesuffix("\n}\n")
    lines = ",\n".join(f"    {_ascii(json.dumps(entry, allow_nan=False))}" for entry in entries)
    return f'{before},\n  "{name}": [\n{lines}\n  ]\n}}\n'


def _ascii(text: str) -> str:
    return text.replace("\x7f", "\\u007f")
