"""Measure this project beside its peers, and write the page about it: `make bench`.

    python benchmarks/bench.py --output docs/performance.md PYTHON... [--quick] [--resume]

Every Python is that of an environment with the project, its extras `fast` and `arrow`, and the group `bench`. The
rounds are kept in build/: a run that was interrupted is continued, on the same code, by --resume.
"""

import argparse
import shutil
import subprocess
from pathlib import Path
from typing import Final

from page import PICTURE, page, picture
from record_files import FILES
from timing import load

HERE: Final = Path(__file__).parent


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pythons", nargs="+", type=Path, metavar="PYTHON")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, help="the page; its picture goes into _static beside"
    )
    parser.add_argument("--quick", action="store_true", help="few rounds and few records, for a glimpse")
    parser.add_argument("--resume", action="store_true", help="continue a run that was interrupted")
    arguments = parser.parse_args()
    options = [f"--{name}" for name in ("quick", "resume") if getattr(arguments, name)]
    kept = HERE.parent / "build" / ("bench-quick" if arguments.quick else "bench")
    folders = [kept / _version(python) for python in arguments.pythons]
    for python, folder in zip(arguments.pythons, folders, strict=True):
        subprocess.run([python, HERE / "measure.py", folder, *options], check=True)  # noqa: S603 - our own
    figures = list(map(load, folders))
    drawn = arguments.output.parent / PICTURE
    drawn.parent.mkdir(parents=True, exist_ok=True)
    drawn.write_text(picture(figures[0]), encoding="utf-8")
    arguments.output.write_text(page(figures), encoding="utf-8")
    shutil.rmtree(kept / FILES)
    print(f"Written: {arguments.output}, {drawn}")


def _version(python: Path) -> str:
    shown = subprocess.run([python, "-c", "import platform; print(platform.python_version())"], stdout=-1, check=True)  # noqa: S603
    return shown.stdout.decode().strip()


if __name__ == "__main__":
    main()
