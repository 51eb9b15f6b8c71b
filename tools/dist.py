"""Build everything that a release publishes, into dist/.

    make dist  # which builds the documentation and the page first

The Python and npm packages are built twice; the files must be equal. Files are dated by the last commit.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

ROOT: Final = Path(__file__).parent.parent
DIST: Final = ROOT / "dist"
DOCS: Final = ROOT / "build" / "docs"
PAGE: Final = ROOT / "build" / "site"
FORMAT: Final = "1.0"
INSTALLED: Final = "arrow,fast,ocr,pdf,strategies,zstd"
"""The extras whose packages the SBOM lists; Spark is part of the platform that runs it."""


def main() -> None:
    """Run from the command line."""
    shutil.rmtree(DIST, ignore_errors=True)
    DIST.mkdir()
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    os.environ["SOURCE_DATE_EPOCH"] = _output("git", "log", "-1", "--format=%ct")
    _twice(_python)
    _twice(_npm)
    _zip(DOCS, DIST / f"imr-schema-docs-{version}.zip")
    _zip(PAGE, DIST / f"imr-schema-page-{version}.zip")
    shutil.copy(DOCS / FORMAT / "everything.zip", DIST / f"imr-schema-format-{FORMAT}.zip")
    shutil.copy(PAGE / "sbom.cdx.json", DIST / f"imr-schema-page-{version}.cdx.json")
    _sbom(DIST / f"imr-schema-{version}.cdx.json")
    digests = {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(DIST.iterdir())}
    (DIST / "SHA256SUMS").write_text(
        "".join(f"{digest}  {name}\n" for name, digest in digests.items()), encoding="utf-8"
    )
    for path in sorted(DIST.iterdir()):
        print(f"{path.stat().st_size / 1e6:7.2f} MB  dist/{path.name}")


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)  # noqa: S603


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout.strip()  # noqa: S603


def _python(folder: Path) -> None:
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder)
    _run(sys.executable, "-m", "twine", "check", "--strict", *folder.iterdir())


def _npm(folder: Path) -> None:
    _run("npm", "--prefix", "npm", "run", "build", "--silent")
    _run("npm", "pack", "./npm", "--silent", "--ignore-scripts", "--pack-destination", folder)


def _twice(build: Callable[[Path], None]) -> None:
    """Build into dist/, and once more to see that the result is the same."""
    with TemporaryDirectory() as first, TemporaryDirectory() as second:
        for folder in (first, second):
            build(Path(folder))
        for path in Path(first).iterdir():
            if path.read_bytes() != (Path(second) / path.name).read_bytes():
                sys.exit(f"{path.name}: two builds differ")
            shutil.copy(path, DIST)


def _sbom(target: Path) -> None:
    """List what an installation of the wheel consists of (CycloneDX)."""
    [wheel] = DIST.glob("*.whl")
    with TemporaryDirectory() as folder:
        python = Path(folder) / "bin" / "python"
        _run(sys.executable, "-m", "venv", "--without-pip", folder)
        pip = (sys.executable, "-m", "pip", "--quiet", "--python", python)
        _run(*pip, "install", "--constraint", "constraints.txt", f"{wheel}[{INSTALLED}]")
        sbom = Path(sys.executable).parent / "cyclonedx-py"
        _run(sbom, "environment", "--output-reproducible", "--output-file", target, python)


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder without those that a builder keeps for itself."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield path


def _zip(folder: Path, archive: Path) -> None:
    with ZipFile(archive, "w") as packed:
        for path in _files(folder):
            entry = ZipInfo(f"{archive.stem}/{path.relative_to(folder).as_posix()}")  # dated 1980, always
            packed.writestr(entry, path.read_bytes(), ZIP_DEFLATED)


if __name__ == "__main__":
    main()
