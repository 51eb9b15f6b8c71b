"""Fuzz the reader of letters, guided by coverage (atheris, a libFuzzer for Python).

    .venv/bin/pip install atheris
    .venv/bin/python tools/fuzz_letters.py -runs=1000000 -max_len=3000

Any bytes must give a record with evidence within the text, findings, or a documented error. Anything else ends the run
and keeps the input. The corpus starts with the invented letters, each paragraph cut short.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["imr_schema.letters"]):
    from imr_schema import Invalid, UnclearLetter, UnknownLayout, letters
    from imr_schema.fast_path import decode_draft

EXAMPLES = Path(__file__).parent.parent / "examples" / "letters"

LONGEST_PARAGRAPH = 120


def read(content: bytes) -> None:
    """Read bytes as a letter, and check evidence and record."""
    text = content.decode("utf-8", errors="replace")
    try:
        reading = letters.read(text, name="fuzz.txt")
    except (UnclearLetter, UnknownLayout):
        return
    for pointer, spans in reading.evidence.items():
        if not all(0 <= start <= end <= len(text) for start, end in spans):
            raise AssertionError(f"the evidence of {pointer} is outside the text")
    try:
        decode_draft(reading.document)
    except Invalid as invalid:
        if not invalid.findings:
            raise


def main() -> None:
    """Run the fuzzer, starting with the invented letters."""
    with tempfile.TemporaryDirectory() as corpus:
        for letter in EXAMPLES.glob("*.txt"):
            paragraphs = letter.read_text(encoding="utf-8").split("\n \n")
            short = "\n \n".join(paragraph[:LONGEST_PARAGRAPH] for paragraph in paragraphs)
            (Path(corpus) / letter.name).write_text(short, encoding="utf-8")
        atheris.Setup([*sys.argv, corpus], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
