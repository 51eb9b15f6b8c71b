"""Search for a document on which two validators disagree: `check`, the fast path, jsonschema and jsonschema-rs.

    make fuzz NUMBER=20000 SEED=1 JOBS=2

Hypothesis draws valid cases; each yields near misses, documents damaged in several places, and raw JSON text. The same
seed and number give the same documents. On a disagreement, the smallest document is shown and the exit code is 1.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from multiprocessing import Pool
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, seed, settings

from imr_schema._json.shrink import smallest
from imr_schema.engines import ENGINES
from imr_schema.findings import has_errors
from imr_schema.testing.near_misses import Change, near_miss_changes
from imr_schema.testing.strategies import documents
from support.verdicts import Verdict, verdict, verdict_on_text

CASES = 50
"""The number of cases in a batch."""

PER_CASE = 100
"""The number of damaged documents made from each case, and ten times the number of texts."""

INSERTIONS = ("", " ", "\n", '"', ",", ":", "{}", "[]", "null", "NaN", "0", "-", ".0", "e400", "\\ud83d", "\ufeff")
"""What is inserted into a text."""


SLOW = "jsonschema"
"""The reference validator, which takes most of the time."""


class Outcome(NamedTuple):
    """The result of a batch: documents by kind, findings by id, and disagreements."""

    documents: Counter[str]
    findings: Counter[str]
    disagreements: list[str]


_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def drawn(number: int) -> list[Any]:
    """Documents of valid cases; the same number gives the same documents."""
    found: list[Any] = []

    @seed(number)
    @settings(max_examples=CASES, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=_SLOW)
    @given(documents())
    def draw(document: Any) -> None:
        found.append(document)

    draw()
    return found


def thinned(value: Any, keep: float, chance: random.Random) -> Any:
    """A copy with some of its members and items: smaller documents are faster to check and lack more members."""
    match value:
        case dict():
            return {name: thinned(part, keep, chance) for name, part in value.items() if chance.random() < keep}
        case list():
            return [thinned(item, keep, chance) for item in value if chance.random() < keep]
    return value


def damaged(document: Any, near: list[Change], times: int, chance: random.Random) -> Any:
    """A copy with several changes; changes at places that an earlier change removed are skipped."""
    for change in chance.choices(near, k=times):
        try:
            document = change.apply_to(document).document
        except LookupError:
            continue
    return document


def garbled(document: Any, chance: random.Random) -> str:
    """The text of a document in some layout, with a few parts removed, inserted or repeated."""
    text = json.dumps(document, ensure_ascii=chance.choice([True, False]), indent=chance.choice([None, None, 1]))
    for _ in range(chance.randint(1, 2)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice([0, 0, 1, 2, 20]))
        text = text[:start] + chance.choice([*INSERTIONS, text[start:end] * 2]) + text[end:]
    return text


def documents_of(number: int) -> Iterator[tuple[str, Any]]:
    """The documents of a batch with their kind; a `text` is JSON text that may be invalid."""
    chance = random.Random(number)  # noqa: S311 - nothing is kept secret
    for case in drawn(number):
        yield "valid case", case
        document = thinned(case, chance.choice([0.3, 0.5, 0.7, 0.9, 1]), chance)
        near = list(near_miss_changes(document))
        for times in chance.choices([0, 1, 2, 3, 5], [1, 10, 5, 3, 1], k=PER_CASE):
            yield "near miss" if times == 1 else "damaged", damaged(document, near, times, chance)
        for times in chance.choices([0, 1], k=PER_CASE // 10):
            yield "text", garbled(damaged(document, near, times, chance), chance)


def verdict_of(kind: str, document: Any, engines: Sequence[str] = tuple(ENGINES)) -> Verdict:
    """The verdict of all validators; one that raises an exception disagrees too."""
    try:
        return verdict_on_text(document, engines) if kind == "text" else verdict(document, engines)
    except Exception as error:  # noqa: BLE001 - any exception is reported with its document
        return Verdict((), [f"{type(error).__name__}: {error}"])


def is_disputed(document: Any) -> bool:
    """Whether the validators disagree on a document."""
    return bool(verdict_of("document", document).differences)


def run_batch(number: int, share: int) -> Outcome:
    """Run the validators on a batch, the slow one on one in `share` documents."""
    outcome = Outcome(Counter(), Counter(), [])
    for index, (kind, document) in enumerate(documents_of(number)):
        engines = [name for name in ENGINES if name != SLOW or index % share == 0]
        findings, differences = verdict_of(kind, document, engines)
        outcome.documents[kind] += 1
        outcome.documents[f"also checked by {SLOW}"] += SLOW in engines
        outcome.documents["refused" if has_errors(findings) else "accepted"] += 1
        outcome.findings.update({finding.rule for finding in findings})
        if differences:
            small = smallest(document, is_disputed) if isinstance(document, dict) else document
            outcome.disagreements.append("\n  ".join([f"{kind}: {json.dumps(small)}", *differences]))
    return outcome


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, help="number of documents, rounded up to whole batches")
    parser.add_argument("--seed", type=int, default=1, help="seed of the random documents")
    parser.add_argument("--jobs", type=int, default=1, help="number of processes")
    parser.add_argument("--share", type=int, default=1, help=f"run {SLOW} on one in SHARE documents")
    wanted = parser.parse_args()
    batches = -(-wanted.number // (CASES * (1 + PER_CASE + PER_CASE // 10)))
    total, began = Outcome(Counter(), Counter(), []), time.monotonic()
    with Pool(wanted.jobs) as pool:
        numbers = range(wanted.seed * 1_000_000, wanted.seed * 1_000_000 + batches)
        for done, outcome in enumerate(pool.imap_unordered(partial(run_batch, share=wanted.share), numbers), 1):
            total.documents.update(outcome.documents)
            total.findings.update(outcome.findings)
            total.disagreements.extend(outcome.disagreements)
            print(f"\r{done} of {batches} batches", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(*total.disagreements, sep="\n")
    print(*(f"{count:>9,} {rule}" for rule, count in sorted(total.findings.items())), sep="\n")
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in total.documents.items())
    count = total.documents["accepted"] + total.documents["refused"]
    print(
        f"{count:,} documents ({kinds}), seed {wanted.seed}, {time.monotonic() - began:.0f} s: "
        f"{len(total.disagreements):,} disagreements"
    )
    return 1 if total.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
