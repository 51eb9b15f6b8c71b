"""Give invented letters to many hands, and compare the records with those of the plain letters.

    PYTHONPATH=tests python tools/hands.py [NUMBER] [--seed N] [--only HAND] [--show N] [--scans N] [--office N]

NUMBER letters go through every hand that is installed: page sizes, heads and feet, line wraps, encodings, PDF programs
and extractors, misprints. It prints for each hand how many were read alike, and how many were refused or doubtful; any
other record is an error. `--scans` adds letters scanned and recognized by Tesseract, `--office` letters printed by
LibreOffice.
"""

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

from support.hands import HANDS, OFFICE, SCANNED, Hand, Outcome, office_pdfs, outcome_of, plain, scanned
from support.invented_letters import InventedLetter, invented_letter


def differences(one: object, other: object, place: str = "") -> list[str]:
    """Where two records differ, as JSON Pointers."""
    if isinstance(one, dict) and isinstance(other, dict):
        names = sorted({*one, *other})
        return [each for name in names for each in differences(one.get(name), other.get(name), f"{place}/{name}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = enumerate(zip(one, other, strict=True))
        return [each for i, (a, b) in pairs for each in differences(a, b, f"{place}/{i}")]
    return [] if one == other else [f"{place}: {one!r:.150} became {other!r:.150}"]


class Table:
    """Counts the outcomes of each hand."""

    def __init__(self, show: int) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.show = show
        self.shown: Counter[str] = Counter()

    def add(self, of: Hand, seed: int, wanted: Outcome, got: Outcome, content: bytes) -> None:
        """Count an outcome, and show it if it is wrong."""
        hand = of.name
        kind = "refused" if got.record is None else "alike" if of.agrees(wanted, got) else "OTHER"
        self.counts[hand, kind] += 1
        self.shown[hand, kind] += 1
        if self.shown[hand, kind] <= self.show and kind != "alike":
            print(f"{hand}, letter {seed}: {kind} {got.reason[:200]}", file=sys.stderr)
            if kind == "OTHER":
                print("   ", *differences(wanted.record, got.record)[:3], sep="\n    ", file=sys.stderr)
                Path(f"build/hands-{hand.replace(' ', '-').replace(',', '')}-{seed}").write_bytes(content)

    def lines(self) -> list[str]:
        """The counts as Markdown."""
        hands = list(dict.fromkeys(hand for hand, _ in self.counts))
        rows = ["| hand | renderings | alike | refused or doubtful | other records |", "|---|---:|---:|---:|---:|"]
        kinds = ("alike", "refused", "OTHER")
        for hand in [*hands, "all"]:
            counts = [
                sum(n for (of, k), n in self.counts.items() if k == kind and hand in {of, "all"}) for kind in kinds
            ]
            rows.append(f"| {hand} | {sum(counts):,} | {counts[0]:,} | {counts[1] / sum(counts):.1%} | {counts[2]:,} |")
        return rows


def main() -> int:
    """Give letters to hands."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only")
    parser.add_argument("--show", type=int, default=2)
    parser.add_argument("--scans", type=int, default=0)
    parser.add_argument("--office", type=int, default=0)
    arguments = parser.parse_args()
    Path("build").mkdir(exist_ok=True)
    table = Table(arguments.show)
    letters = {seed: invented_letter(seed) for seed in range(arguments.seed, arguments.seed + arguments.number)}
    wanted = {seed: outcome_of("letter.txt", plain(letter).encode()) for seed, letter in letters.items()}
    for hand in HANDS:
        if arguments.only and arguments.only != hand.name:
            continue
        if hand.missing:
            print(f"{hand.name}: left out, for want of {', '.join(hand.missing)}", file=sys.stderr)
            continue
        give(hand, letters, wanted, table)
    some = [*letters.items()]
    if arguments.office:
        chosen = some[: arguments.office]
        contents = office_pdfs([letter for _, letter in chosen], random.Random(arguments.seed))
        for (seed, _), content in zip(chosen, contents, strict=True):
            table.add(OFFICE, seed, wanted[seed], outcome_of("letter.pdf", content), content)
    for seed, letter in some[: arguments.scans]:
        content = scanned(office_pdfs([letter], random.Random(seed))[0])
        table.add(SCANNED, seed, wanted[seed], outcome_of("letter.pdf", content, ocr=True), content)
    print("\n".join(table.lines()))
    return int(any(kind == "OTHER" for _, kind in table.counts))


def give(hand: Hand, letters: dict[int, InventedLetter], wanted: dict[int, Outcome], table: Table) -> None:
    """Give all letters to a hand."""
    for seed, letter in letters.items():
        name, content = hand.make(letter, random.Random(f"{hand.name} {seed}"))
        table.add(hand, seed, wanted[seed], outcome_of(name, content, ocr=hand.ocr), content)


if __name__ == "__main__":
    sys.exit(main())
