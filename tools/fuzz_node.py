"""Look for a document of which the npm package says something else than the Python package.

    make fuzz-node NUMBER=200000 SEED=1 JOBS=2

The documents are those of `fuzz.py`. Compared are pointer, rule, level, message, parameters, line, column and order of
all findings, the JSON Schema's verdict, and the canonical text of a valid record. Each process talks to one of Node.js.
Ends with 1 if there is any difference, and shows it.
"""

import argparse
import base64
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

from fuzz import CASES, PER_CASE, documents_of

from imr_schema.codec import decode, dumps
from imr_schema.examine import examine
from imr_schema.fast_path import examine_text
from imr_schema.findings import Finding
from imr_schema.publish.rule_list import is_in_schema

SERVER = Path(__file__).with_name("fuzz_node.mjs")


class Outcome(NamedTuple):
    """The result of a batch: how many texts were compared, how often each id occurred, and the differences."""

    compared: Counter[str]
    reported: Counter[str]
    differences: list[str]


@cache
def _node(command: str) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603
        [command, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )


def _ask(command: str, question: dict[str, str]) -> Any:
    node = _node(command)
    assert node.stdin  # noqa: S101
    assert node.stdout  # noqa: S101
    node.stdin.write(json.dumps(question) + "\n")
    node.stdin.flush()
    return json.loads(node.stdout.readline())


def _as_json(findings: tuple[Finding, ...]) -> Any:
    return json.loads(json.dumps([finding.as_document() for finding in findings]))


def texts(number: int) -> Iterator[str | bytes]:
    """The texts of a batch; some are bytes, of which some are broken."""
    chance = random.Random(number)  # noqa: S311 - nothing is kept secret
    for sort, document in documents_of(number):
        text = document if sort == "text" else json.dumps(document, ensure_ascii=chance.choice([True, False]))
        yield text
        if sort == "text" and text:
            raw = bytearray(text.encode(errors="surrogatepass"))
            raw[chance.randrange(len(raw))] = chance.choice([0, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF])
            yield bytes(raw)


def compared(text: str | bytes, command: str) -> tuple[tuple[Finding, ...], str | None]:
    """What Python finds wrong with a text, and how the package in Node.js differs, if it does."""
    is_text = isinstance(text, str)
    question = {"text": text} if isinstance(text, str) else {"base64": base64.b64encode(text).decode()}
    answer = _ask(command, question)
    try:
        raw = text.encode() if isinstance(text, str) else text
    except UnicodeEncodeError:
        raw = text  # type: ignore[assignment] - half a character has no bytes
    examined = examine_text(raw)
    if _as_json(examined.findings) != answer["text"]:
        return examined.findings, "text"
    if not is_text or examined.document is None:
        return examined.findings, None
    document = examine(examined.document)
    is_accepted = not any(is_in_schema(finding.rule) for finding in document.findings)
    canonical = dumps(decode(examined.document)) if document.is_valid else None
    expected = {"document": _as_json(document.findings), "accepted": is_accepted, "canonical": canonical}
    return examined.findings, next((name for name, value in expected.items() if answer.get(name) != value), None)


def tried(number: int, command: str) -> Outcome:
    """Compare the texts of a batch."""
    outcome = Outcome(Counter(), Counter(), [])
    for text in texts(number):
        findings, difference = compared(text, command)
        outcome.compared["texts" if isinstance(text, str) else "bytes"] += 1
        outcome.reported.update({finding.rule for finding in findings})
        if difference:
            outcome.differences.append(f"{difference}: {text!r}")
    return outcome


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, help="how many texts, rounded up to whole batches")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts")
    parser.add_argument("--jobs", type=int, default=1, help="how many pairs of processes")
    parser.add_argument("--node", default="node", help="the command of Node.js")
    wanted = parser.parse_args()
    batches = -(-wanted.number // (CASES * (1 + PER_CASE + PER_CASE // 10)))
    total, began = Outcome(Counter(), Counter(), []), time.monotonic()
    with Pool(wanted.jobs) as pool:
        numbers = range(wanted.seed * 2_000_000, wanted.seed * 2_000_000 + batches)
        for done, outcome in enumerate(pool.imap_unordered(partial(tried, command=wanted.node), numbers), 1):
            total.compared.update(outcome.compared)
            total.reported.update(outcome.reported)
            total.differences.extend(outcome.differences)
            print(f"\r{done} of {batches} batches", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(*total.differences[:20], sep="\n")
    print(*(f"{count:>9,} {rule}" for rule, count in sorted(total.reported.items())), sep="\n")
    counts = ", ".join(f"{count:,} {sort}" for sort, count in total.compared.items())
    print(f"{counts}, seed {wanted.seed}, {time.monotonic() - began:.0f} s: {len(total.differences):,} differences")
    return 1 if total.differences else 0


if __name__ == "__main__":
    sys.exit(main())
