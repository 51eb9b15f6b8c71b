"""Records as streams have them: spaced, reordered, escaped, with curly quotes, with findings, invented."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import orjson
from bench_records import texts

from imr_schema.examine import examine_text

INVENTED = Path(__file__).parent.parent / "examples" / "invented_records.py"


def _escaped(line: bytes) -> bytes:
    return line.replace(b"strength is", b"strength\\/is").replace(b"therapy", b"\\u0074herapy")


def _in_curly_quotes(line: bytes) -> bytes:
    return line.replace(b"pain worse", "\u201cpain worse\u201d \u2013 \u00e9".encode())


_WRITTEN: dict[str, Callable[[bytes], bytes]] = {
    "compact": bytes,
    "spaced, as `json.dumps` writes it": lambda line: json.dumps(orjson.loads(line)).encode(),
    "members in another order": lambda line: orjson.dumps(orjson.loads(line), option=orjson.OPT_SORT_KEYS),
    "with escapes": _escaped,
    "spaced in an odd way": lambda line: line.replace(b',"', b', "'),
    "not ASCII": _in_curly_quotes,
    "an eight-digit number in a text: one warning": lambda line: line.replace(
        b'"clinical_summary":"', b'"clinical_summary":"See 12345678. ', 1
    ),
}


def inputs(count: int) -> dict[str, list[bytes]]:
    """Median records in each spelling, and invented records, of which some have warnings."""
    median = texts("median", count=count)
    shown = subprocess.run([sys.executable, INVENTED, str(5 * count)], capture_output=True, check=True)  # noqa: S603
    invented = shown.stdout.splitlines()
    findings = [len(examine_text(line).findings) for line in invented]
    return {
        **{f"median, {name}": list(map(write, median)) for name, write in _WRITTEN.items()},
        "median, one error": texts("median", count=count, bad_percent=100),
        "invented, clean": [line for line, number in zip(invented, findings, strict=True) if not number],
        "invented, one warning": [line for line, number in zip(invented, findings, strict=True) if number == 1],
        "invented, as they come": invented,
    }
