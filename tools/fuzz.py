"""Look for a document that two readers judge differently: door, gate, jsonschema and jsonschema-rs.

    make fuzz NUMBER=20000 SEED=1 JOBS=2

Valid cases are drawn by Hypothesis; from each come near misses, documents damaged in many places and raw JSON text. The
same seed and number give the same documents. Ends with 1 if there is any disagreement, and shows the smallest document.
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
"""How many cases one batch draws."""

PER_CASE = 100
"""How many damaged documents come from each, and a tenth as many texts."""

PIECES = ("", " ", "\n", '"', ",", ":", "{}", "[]", "null", "NaN", "0", "-", ".0", "e400", "\\ud83d", "\ufeff")
"""What is put into a text."""


SLOW = "jsonschema"
"""The reference; it takes most of the time."""


class Outcome(NamedTuple):
    """What came of a batch: how many documents of each sort, how often each id was told, and the disagreements."""

    documents: Counter[str]
    told: Counter[str]
    disagreements: list[str]


_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def drawn(number: int) -> list[Any]:
    """Documents of valid cases, the same for the same number."""
    found: list[Any] = []

    @seed(number)
    @settings(max_examples=CASES, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=_SLOW)
    @given(documents())
    def draw(document: Any) -> None:
        found.append(document)

    draw()
    return found


def thinned(value: Any, keep: float, chance: random.Random) -> Any:
    """A copy with some of its members and items: smaller documents are quicker to judge, and miss more."""
    match value:
        case dict():
            return {name: thinned(part, keep, chance) for name, part in value.items() if chance.random() < keep}
        case list():
            return [thinned(item, keep, chance) for item in value if chance.random() < keep]
    return value


def damaged(document: Any, near: list[Change], times: int, chance: random.Random) -> Any:
    """A copy that is changed at some places; a place that a change before it took away is left alone."""
    for change in chance.choices(near, k=times):
        try:
            document = change.apply_to(document).document
        except LookupError:
            continue
    return document


def garbled(document: Any, chance: random.Random) -> str:
    """The text of a document in some layout, a few pieces of it taken out, put in or said twice."""
    text = json.dumps(document, ensure_ascii=chance.choice([True, False]), indent=chance.choice([None, None, 1]))
    for _ in range(chance.randint(1, 2)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice([0, 0, 1, 2, 20]))
        text = text[:start] + chance.choice([*PIECES, text[start:end] * 2]) + text[end:]
    return text


def made(number: int) -> Iterator[tuple[str, Any]]:
    """The documents of a batch by their sort; a `text` is one that is not yet read."""
    chance = random.Random(number)  # noqa: S311 - nothing is kept secret
    for case in drawn(number):
        yield "valid case", case
        document = thinned(case, chance.choice([0.3, 0.5, 0.7, 0.9, 1]), chance)
        near = list(near_miss_changes(document))
        for times in chance.choices([0, 1, 2, 3, 5], [1, 10, 5, 3, 1], k=PER_CASE):
            yield "near miss" if times == 1 else "damaged", damaged(document, near, times, chance)
        for times in chance.choices([0, 1], k=PER_CASE // 10):
            yield "text", garbled(damaged(document, near, times, chance), chance)


def asked(sort: str, document: Any, engines: Sequence[str] = tuple(ENGINES)) -> Verdict:
    """What the readers say; a reader that breaks down disagrees too."""
    try:
        return verdict_on_text(document, engines) if sort == "text" else verdict(document, engines)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is to be shown with its document
        return Verdict((), [f"{type(error).__name__}: {error}"])


def is_disputed(document: Any) -> bool:
    """Whether the readers differ on a document."""
    return bool(asked("document", document).differences)


def tried(number: int, share: int) -> Outcome:
    """Ask the readers about the documents of a batch, the slow one about one in so many."""
    outcome = Outcome(Counter(), Counter(), [])
    for index, (sort, document) in enumerate(made(number)):
        engines = [name for name in ENGINES if name != SLOW or index % share == 0]
        findings, differences = asked(sort, document, engines)
        outcome.documents[sort] += 1
        outcome.documents[f"judged by {SLOW} too"] += SLOW in engines
        outcome.documents["refused" if has_errors(findings) else "accepted"] += 1
        outcome.told.update({finding.rule for finding in findings})
        if differences:
            small = smallest(document, is_disputed) if isinstance(document, dict) else document
            outcome.disagreements.append("\n  ".join([f"{sort}: {json.dumps(small)}", *differences]))
    return outcome


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, help="how many documents, rounded up to whole batches")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other documents")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes")
    parser.add_argument("--share", type=int, default=1, help=f"let {SLOW} judge one document in so many")
    wanted = parser.parse_args()
    batches = -(-wanted.number // (CASES * (1 + PER_CASE + PER_CASE // 10)))
    total, began = Outcome(Counter(), Counter(), []), time.monotonic()
    with Pool(wanted.jobs) as pool:
        numbers = range(wanted.seed * 1_000_000, wanted.seed * 1_000_000 + batches)
        for done, outcome in enumerate(pool.imap_unordered(partial(tried, share=wanted.share), numbers), 1):
            total.documents.update(outcome.documents)
            total.told.update(outcome.told)
            total.disagreements.extend(outcome.disagreements)
            print(f"\r{done} of {batches} batches", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(*total.disagreements, sep="\n")
    print(*(f"{count:>9,} {rule}" for rule, count in sorted(total.told.items())), sep="\n")
    sorts = ", ".join(f"{count:,} {sort}" for sort, count in total.documents.items())
    count = total.documents["accepted"] + total.documents["refused"]
    print(
        f"{count:,} documents ({sorts}), seed {wanted.seed}, {time.monotonic() - began:.0f} s: "
        f"{len(total.disagreements):,} disagreements"
    )
    return 1 if total.disagreements else 0


if __name__ == "__main__":
    sys.exit(main())
