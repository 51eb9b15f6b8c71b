"""Look for a text that the reader of letters cannot stand: coverage-guided, on bytes (atheris, a libFuzzer for Python).

    .venv/bin/pip install atheris
    .venv/bin/python tools/fuzz_letters.py -runs=1000000 -max_len=3000

Whatever the bytes, there is a record with evidence within the text, a refusal by the door, or a clear error. Anything
else ends the run, and the input is kept. It starts from the invented letters, each paragraph cut short.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["imr_schema.letters"]):
    from imr_schema import Invalid, UnknownLayout, letters
    from imr_schema.fast_path import decode_draft

EXAMPLES = Path(__file__).parent.parent / "examples" / "letters"

LONGEST_PARAGRAPH = 120


def read(content: bytes) -> None:
    """Read bytes as a letter, as strictly as a user would."""
    text = content.decode("utf-8", errors="replace")
    try:
        reading = letters.read(text, name="fuzz.txt")
    except UnknownLayout:
        return
    for pointer, spans in reading.evidence.items():
        if not all(0 <= start <= end <= len(text) for start, end in spans):
            raise AssertionError(f"the evidence of {pointer} lies outside of the text")
    try:
        decode_draft(reading.document)
    except Invalid as invalid:
        if not invalid.findings:
            raise


def main() -> None:
    """Fuzz, beginning with the invented letters."""
    with tempfile.TemporaryDirectory() as corpus:
        for letter in EXAMPLES.glob("*.txt"):
            paragraphs = letter.read_text(encoding="utf-8").split("\n \n")
            short = "\n \n".join(paragraph[:LONGEST_PARAGRAPH] for paragraph in paragraphs)
            (Path(corpus) / letter.name).write_text(short, encoding="utf-8")
        atheris.Setup([*sys.argv, corpus], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
