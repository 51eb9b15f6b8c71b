"""Give invented letters to many sources, and compare the records with those of the plain letters.

    PYTHONPATH=tests python tools/letter_sources.py [NUMBER] [--seed N] [--only SOURCE] [--show N]
        [--scans N] [--office N]

NUMBER letters go through every source that is installed: page sizes, heads and feet, line wraps, encodings, PDF
programs and extractors, misprints. For each source, it prints how many letters were read alike, refused, or doubtful;
any other record is an error. `--scans` adds letters scanned and recognized by Tesseract, `--office` letters printed by
LibreOffice.
"""

import argparse
import random
import sys
from collections import Counter
from pathlib import Path

from support.invented_letters import InventedLetter, invented_letter
from support.letter_sources import (
    OFFICE,
    SCANNED,
    SOURCES,
    LetterSource,
    Outcome,
    office_pdfs,
    outcome_of,
    plain,
    scanned,
)


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
    """Counts the outcomes of each source."""

    def __init__(self, show: int) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.show = show
        self.shown: Counter[str] = Counter()

    def add(self, of: LetterSource, seed: int, wanted: Outcome, got: Outcome, content: bytes) -> None:
        """Count an outcome, and show it if it is wrong."""
        source = of.name
        kind = "refused" if got.record is None else "OTHER" if not of.agrees(wanted, got) else "alike"
        if kind == "alike" and (of.marks or of.ocr) and got.unsure:
            kind = "marked"
        self.counts[source, kind] += 1
        self.shown[source, kind] += 1
        if self.shown[source, kind] <= self.show and kind in {"refused", "OTHER"}:
            print(f"{source}, letter {seed}: {kind} {got.reason[:200]}", file=sys.stderr)
            if kind == "OTHER":
                print("   ", *differences(wanted.record, got.record)[:3], sep="\n    ", file=sys.stderr)
                Path(f"build/source-{source.replace(' ', '-').replace(',', '')}-{seed}").write_bytes(content)

    def lines(self) -> list[str]:
        """The counts as Markdown."""
        sources = list(dict.fromkeys(source for source, _ in self.counts))
        rows = [
            "| source | renderings | alike | values marked | refused or doubtful | other records |",
            "|---|---:|---:|---:|---:|---:|",
        ]
        kinds = ("alike", "marked", "refused", "OTHER")
        for source in [*sources, "all"]:
            counts = [
                sum(n for (of, k), n in self.counts.items() if k == kind and source in {of, "all"}) for kind in kinds
            ]
            alike, marked, refused, other = counts
            share = refused / sum(counts)
            rows.append(f"| {source} | {sum(counts):,} | {alike:,} | {marked:,} | {share:.1%} | {other:,} |")
        return rows


def main() -> int:
    """Give letters to sources."""
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
    for source in SOURCES:
        if arguments.only and arguments.only != source.name:
            continue
        if source.missing:
            print(f"{source.name}: left out, for want of {', '.join(source.missing)}", file=sys.stderr)
            continue
        give(source, letters, wanted, table)
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


def give(source: LetterSource, letters: dict[int, InventedLetter], wanted: dict[int, Outcome], table: Table) -> None:
    """Give all letters to a source."""
    for seed, letter in letters.items():
        name, content = source.make(letter, random.Random(f"{source.name} {seed}"))
        table.add(source, seed, wanted[seed], outcome_of(name, content, ocr=source.ocr), content)


if __name__ == "__main__":
    sys.exit(main())
