"""A demonstration with the example letters: read letters, validate the records, explain a finding."""

import subprocess
import sys
import tempfile
from pathlib import Path

EXAMPLES = Path(__file__).parent
COMMAND = [sys.executable, "-m", "imr_schema"]


def run(*arguments: str, folder: Path) -> int:
    """Print a command, run it and return its exit code."""
    print(f"\n$ imr-schema {' '.join(arguments)}", flush=True)
    code = subprocess.run([*COMMAND, *arguments], cwd=folder, check=False).returncode  # noqa: S603 - our own command
    if code:
        print(f"(exit code {code})")
    return code


def main() -> None:
    """Read the letters, validate the records and explain one of the broken rules."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        letters = sorted((EXAMPLES / "letters").glob("*.txt"))
        for letter in letters:
            (folder / letter.name).write_bytes(letter.read_bytes())
        print(f"{len(letters)} determination letters of invented people, in the layouts of 2013 to 2016.")
        read = run("read", *(letter.name for letter in letters), "-o", "records.ndjson", folder=folder)
        validated = run("validate", "records.ndjson", folder=folder)
        explained = run("rules", "dates-in-order", folder=folder)
    if (read, validated, explained) != (0, 1, 0):
        sys.exit("The demonstration failed: every letter should be read, and some records should break a rule.")
    print("""
Try next
  .venv/bin/imr-schema read examples/letters/CM16-0900101.txt    one letter as a record
  .venv/bin/imr-schema validate examples/records/*.json          records written by hand, valid and invalid
  .venv/bin/imr-schema rules                                     all rules
  .venv/bin/imr-schema schema                                    the JSON Schema, for any language
  docs/tour.md                                                   the same from Python""")


if __name__ == "__main__":
    main()
