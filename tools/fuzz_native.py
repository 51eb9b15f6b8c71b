"""Look for a text that the native validator calls clean and Python does not.

    make fuzz-native NUMBER=100000 SEED=1

Documents and near misses are made as `fuzz.py` makes them, and written in many ways. Then their bytes are changed, most
often where it matters: digits, dates, escapes, brackets, repeated members. Python examines what is called clean, and a
few of the others, to tell how often it is asked without need. The same seed and number give the same texts. Ends with 1
if there is any false "clean".
"""

import argparse
import json
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from fuzz import documents_of
from imr_schema_native import check, check_lines

from imr_schema import fast_path, native
from imr_schema.examine import examine_text
from imr_schema.model.case import Case

PIECES = [
    *(b'"', b" ", b"\\", b"\\n", b"\\t", b"\\u0000", b"\\u0041", b"\\u0040", b"\\u0031", b"\\ud83d", b"\\ud83d\\ude00"),
    *(b"\\udc00", b"\\u00e9", b"e\\u0301", b"\\u2003", b"\\/", b"\\x", b"\x7f", b"\x00", b"\x1f", b"\t", b"\r"),
    *(
        "\u00e9".encode(),
        "e\u0301".encode(),
        "\u2019".encode(),
        "\u2003".encode(),
        "\u00a0".encode(),
        "\u0085".encode(),
    ),
    *("\ufeff".encode(), "\u212b".encode(), "\u1100\u1161".encode(), "\U0001f600".encode(), "\U0001d160".encode()),
    *(b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc3", b"\xff"),
    *(b"@", b"a@b.cd", b"1234567", b"123-45-6789", b"555-010-0199", b"(555) 010-0199", b"12-34-5678", b"01-02-2016"),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"null",
        b"NaN",
        b"-Infinity",
        b"true",
        b"false",
        b"[]",
        b"{}",
        b'""',
        b"[[]]",
    ),
    *(b"0", b"1", b"-1", b"-0", b"00", b"1.0", b"1.5", b".5", b"2.", b"1e1", b"1E400", b"9007199254740992", b"1" * 17),
    *(
        b"120",
        b"121",
        b"1900",
        b"1899",
        b"2099",
        b"1000000",
        b"1000000.5",
        b"10001",
        b"0.0",
        b"1e-400",
        b"0.1" + b"0" * 20,
    ),
    *(
        b'"2017-02-29"',
        b'"2016-02-29"',
        b'"1899-12-31"',
        b'"2100-01-01"',
        b'"2016-04-31"',
        b'"2016-1-01"',
        b'"2016-13-01"',
    ),
    *(
        b'"status":"decided",',
        b'"status":"ineligible",',
        b'"extensions":{},',
        b'"extensions":{"a":1,"a":2},',
        b'"a":1,',
    ),
    b'"extensions":{"a":' + b"[" * 62 + b"]" * 62 + b"},",
    b'"extensions":{"a":' + b"[" * 63 + b"]" * 63 + b"},",
]
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|-?[0-9.]+|true|false|null')
_MEMBER = re.compile(rb'"[a-z_0-9]+": ?(?:"(?:[^"\\]|\\.)*"|-?[0-9.]+|true|false|\[[^\[\]{}]*\]|\{[^{}]*\}),?')

WRITERS: list[Callable[[Any], str]] = [
    json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode,
    json.JSONEncoder(separators=(",", ":")).encode,
    json.JSONEncoder(ensure_ascii=False).encode,
    json.dumps,
    lambda document: json.dumps(document, indent="\t", separators=(" ,", " : ")).replace("\n", "\r"),
    lambda document: json.dumps(_shuffled(document), separators=(",", ":")),
]


def _shuffled(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _shuffled(value[name]) for name in reversed(value)}
    return list(map(_shuffled, value)) if isinstance(value, list) else value


def changed(text: bytes, chance: random.Random) -> bytes:
    """Change a few bytes, tokens or members of a text."""
    for _ in range(chance.choice([1, 1, 1, 2, 3])):
        start = chance.randrange(len(text) + 1)
        kind = chance.random()
        if kind < 0.35:  # noqa: PLR2004 - shares of the kinds
            end = start + chance.choice([0, 0, 0, 1, 2, 9])
            text = text[:start] + chance.choice(PIECES) + text[end:]
        elif kind < 0.45:  # noqa: PLR2004
            text = text[:start] + bytes([chance.randrange(256)]) + text[start + 1 :]
        elif kind < 0.55:  # noqa: PLR2004
            text = text[:start] + text[start + chance.randrange(1, 30) :]
        elif kind < 0.75 and (tokens := [*islice(_TOKEN.finditer(text, start), 20)]):  # noqa: PLR2004
            one, other = chance.choice(tokens), chance.choice([*(token[0] for token in tokens), *PIECES])
            text = text[: one.start()] + other + text[one.end() :]
        elif members := [*islice(_MEMBER.finditer(text, start), 20)]:
            one, other = chance.choice(members), chance.choice(members)
            again = chance.choice([b"", one[0], other[0], one[0] + other[0]])
            text = text[: one.start()] + again + text[one.end() :]
    return text.replace(b"\n", b" ")


def letters(path: Path | None) -> list[bytes]:
    """Records that were read from letters, where there are any."""
    return path.read_bytes().splitlines() if path else []


def texts(number: int, real: list[bytes], share: int) -> Iterator[tuple[str, bytes]]:
    """The texts of a batch by their sort."""
    chance = random.Random(number)  # noqa: S311 - nothing is kept secret
    bases = list(real)
    for sort, document in documents_of(number):
        written = document if sort == "text" else chance.choice(WRITERS)(document)
        text = written.encode(errors="surrogatepass").replace(b"\n", b" ")
        yield sort, text
        if sort == "valid case":
            bases = [*real, *bases[-40:], text]
        for _ in range(share):
            yield "bytes changed", changed(chance.choice(bases), chance)


def quick_case(text: bytes) -> Case | None:
    """The case that is made of a text which the native validator calls clean; `None` if it cannot be made."""
    native.check = check
    try:
        return fast_path.examine_text(text).case
    except Exception as error:  # noqa: BLE001 - whatever it is, it is to be shown with its text
        print(type(error).__name__, error)
        return None
    finally:
        native.check = no_answer


def no_answer(_: bytes) -> None:
    """Take the place of the native validator, so that the fast way is Python's."""


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, help="how many texts, rounded up to whole batches")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts")
    parser.add_argument("--share", type=int, default=3, help="how many texts with bytes changed for each document")
    parser.add_argument("--slow", type=int, default=1, help="look the slow way at one clean text in so many")
    parser.add_argument("--letters", type=Path, help="a file of records that were read from letters")
    wanted = parser.parse_args()
    native.check = no_answer
    real, count, began = letters(wanted.letters), Counter[str](), time.monotonic()
    false: list[bytes] = []
    batch = wanted.seed * 1_000_000
    chance = random.Random(wanted.seed)  # noqa: S311
    while count["texts"] < wanted.number:
        sorts, block = zip(*texts(batch, real, wanted.share), strict=True)
        batch += 1
        count["texts"] += len(block)
        for sort, text, number in zip(sorts, block, check_lines(b"\n".join(block)), strict=True):
            is_called_clean = number is not None
            count[sort] += 1
            if is_called_clean or chance.random() < 0.01:  # noqa: PLR2004 - one in a hundred is enough for a share
                examine = examine_text if chance.randrange(wanted.slow) == 0 else fast_path.examine_text
                examined = examine(text)
                is_clean = not examined.findings
                is_same = not is_called_clean or (
                    (number or None) == examined.case_number and quick_case(text) == examined.case
                )
                if is_called_clean and not (is_clean and is_same):
                    false.append(text)
                    print("FALSE:", [(each.rule, each.path) for each in examined.findings], text, flush=True)
                count["called clean"] += is_called_clean
                count["asked about, in the sample"] += not is_called_clean
                count["asked about without need, in the sample"] += is_clean and not is_called_clean
                if is_clean and not is_called_clean and sort == "valid case":
                    count["of these valid cases"] += 1
        print(f"\r{count['texts']:,}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(*(f"{number:>10,} {what}" for what, number in count.items()), sep="\n")
    print(f"seed {wanted.seed}, {time.monotonic() - began:.0f} s: {len(false)} false")
    return 1 if false else 0


if __name__ == "__main__":
    sys.exit(main())
