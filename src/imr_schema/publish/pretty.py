"""How every generated file is written."""

import json
from typing import Any

COMMAND = "imr-schema schema --write schemas --reference docs/reference"
"""What writes all generated files anew; each names it, where its format has room."""


def pretty(value: Any) -> str:
    r"""Write JSON to be read and compared: indented, in ASCII, with a line break at the end.

    >>> print(pretty({"not": "é\x7f"}), end="")
    {
      "not": "\u00e9\u007f"
    }
    """
    return json.dumps(value, indent=2, allow_nan=False).replace("\x7f", "\\u007f") + "\n"
