"""What is measured with: invented records and letters, the same in every run, each different from the others.

No record and no letter is a real one. Records are made by a random generator whose seed is the number of the record.
"""

import itertools
import json
import random
import runpy
from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import islice
from pathlib import Path
from typing import Any, Final

import invented_letters
import orjson

from imr_schema import read_letter
from imr_schema.codec import dumps
from imr_schema.example import DOCUMENT
from imr_schema.fast_path import examine_in_python

_record_text: Callable[[int], str] = runpy.run_path(
    str(Path(__file__).parent.parent / "examples" / "invented_records.py")
)["record_text"]

_SENTENCE = (
    "worker reports pain worse after sitting better with rest exam finds tenderness over the joint strength is full "
    "reflexes are equal imaging was normal therapy helped for some weeks medication at night"
)
_WORDS = _SENTENCE.split()

SIZES: Final = {
    "small": {"issues": 1, "words": 20},
    "median": {"issues": 3, "words": 120},
    "large": {"issues": 12, "words": 250},
}
"""Small: 2 kB. Median: 8 kB, as most letters of 2016 give. Large: 36 kB."""

_LETTER_SEED = 15


def _prose(words: int, rng: random.Random) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(words)).capitalize() + "."


def clean_record(number: int, *, issues: int, words: int) -> dict[str, Any]:
    """Make a decided case without findings.

    Args:
        number: The number of the record, which is part of its case number.
        issues: The number of its issues.
        words: The number of words of the summary, and of each rationale.
    """
    rng = random.Random(number)
    case = deepcopy(DOCUMENT)
    case["case_number"] = f"CM16-{number:07d}"
    case["clinical_summary"] = _prose(words, rng)
    issue = case["issues"][0]
    case["issues"] = [deepcopy(issue) | {"number": place} for place in range(1, issues + 1)]
    for each in case["issues"]:
        each["determination"]["rationale"] = _prose(words, rng)
        each["determination"]["outcome"] = "upheld"
    case["outcome"] = "upheld"
    del case["extensions"]
    return case


_REQUIRED = (
    ("issues", 0, "request", "quantity"),
    ("issues", 0, "determination"),
    ("case_number",),
    ("dates", "decided"),
    ("issues", 0, "heading"),
)


def invalid_record(number: int, *, issues: int, words: int) -> dict[str, Any]:
    """Make a record that lacks one required member; which one depends on its number."""
    case = clean_record(number, issues=issues, words=words)
    *way, last = _REQUIRED[number % len(_REQUIRED)]
    part: Any = case
    for step in way:
        part = part[step]
    del part[last]
    return case


def compact(size: str, count: int, *, start: int = 0) -> Iterator[bytes]:
    """Make clean records of a size, written compactly."""
    return (orjson.dumps(clean_record(number, **SIZES[size])) for number in range(start, start + count))


def invented(count: int) -> Iterator[bytes]:
    """Make the records of `examples/invented_records.py`: as `json.dumps` writes them, one in seven with warnings."""
    return (_record_text(number).encode() for number in range(1, count + 1))


def from_letters(count: int) -> Iterator[bytes]:
    """Make clean records by reading invented letters with curly quotes and apostrophes."""
    records = (dumps(read_letter(text)).encode() for text in letters())
    return islice((record for record in records if not examine_in_python(record).findings), count)


def letters() -> Iterator[str]:
    """Make letters of which hardly any share a heading or a paragraph."""
    for number in itertools.count():
        _, text = invented_letters.letter(number, _LETTER_SEED)
        yield text.replace("the pain", "the \u201cpain\u201d").replace(" hours a week", " hours\u2019 work a week")


def _spaced(line: bytes) -> bytes:
    return json.dumps(orjson.loads(line)).encode()


def _reordered(line: bytes) -> bytes:
    return orjson.dumps(orjson.loads(line), option=orjson.OPT_SORT_KEYS)


def _escaped(line: bytes) -> bytes:
    return line.replace(b"strength is", b"strength\\/is").replace(b"therapy", b"\\u0074herapy")


def _oddly_spaced(line: bytes) -> bytes:
    return line.replace(b',"', b', "')


def _not_ascii(line: bytes) -> bytes:
    return line.replace(b"pain worse", "\u201cpain worse\u201d \u2013 \u00e9".encode())


def _with_number(line: bytes) -> bytes:
    return line.replace(b'"clinical_summary":"', b'"clinical_summary":"See 12345678. ', 1)


COMPACT = "median"
SPELLINGS: Final[dict[str, Callable[[bytes], bytes]]] = {
    "spaced as by `json.dumps`": _spaced,
    "members sorted by name": _reordered,
    "with escapes": _escaped,
    "spaced after commas only": _oddly_spaced,
}
"""Ways of writing the records `median`, of which none may take much longer than the compact one."""
NOT_ASCII = "with curly quotes, dashes and accents"
FROM_LETTERS = "read from letters"
NUMBER_IN_TEXT = "with an eight-digit number in a text: one warning"
ONE_ERROR = "lacking one required member: one error"
INVENTED = "invented, as they come"
INVENTED_CLEAN = "invented, clean"
INVENTED_WARNING = "invented, one warning"


def record_sets(count: int) -> dict[str, list[bytes]]:
    """Make all sets of so many different records, by name."""
    median = list(compact(COMPACT, count))
    mixed = list(invented(count * 10))
    findings = [len(examine_in_python(line).findings) for line in mixed]
    return {
        "small": list(compact("small", count)),
        COMPACT: median,
        "large": list(compact("large", count)),
        **{name: list(map(write, median)) for name, write in SPELLINGS.items()},
        NOT_ASCII: list(map(_not_ascii, median)),
        FROM_LETTERS: list(from_letters(count)),
        NUMBER_IN_TEXT: list(map(_with_number, median)),
        ONE_ERROR: [orjson.dumps(invalid_record(number, **SIZES["median"])) for number in range(count)],
        INVENTED: mixed[:count],
        INVENTED_CLEAN: [line for line, number in zip(mixed, findings, strict=True) if not number][:count],
        INVENTED_WARNING: [line for line, number in zip(mixed, findings, strict=True) if number == 1][:count],
    }
