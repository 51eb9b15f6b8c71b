"""Build the page that reads letters in the browser, as one folder of static files. Usage: python site/build.py FOLDER.

The package and what it needs come as wheels, pinned in constraints.txt, and Python itself as Pyodide, pinned in
package-lock.json. Equal sources give equal files.
"""

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

SITE: Final = Path(__file__).parent
ROOT: Final = SITE.parent
PAGES: Final = ROOT / "src" / "imr_schema" / "pages"
PYODIDE: Final = SITE / "node_modules" / "pyodide"
WHEELS: Final = ("attrs", "cattrs", "typing-extensions", "jinja2", "markupsafe")
PDF_WHEELS: Final = ("pypdfium2",)
NATIVE: Final = (".so", ".pyd")
SOURCE: Final = ("index.html", "page.css", "page.js", "worker.js", "icon.svg")
RUNTIME: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
EXAMPLES: Final = (
    ROOT / "examples" / "letters" / "CM16-0900103.txt",
    ROOT / "examples" / "records" / "injections-without-quantity.json",
)
LOADED_FIRST: Final = (
    "pyodide/pyodide-lock.json",
    "pyodide/pyodide.asm.wasm",
    "pyodide/python_stdlib.zip",
    "python.zip",
)
"""What the worker fetches before it is ready; its progress is counted in their bytes."""


def main() -> None:
    """Run from the command line."""
    folder = Path(sys.argv[1])
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "pyodide").mkdir(parents=True)
    work = folder.parent / f"{folder.name}-work"
    shutil.rmtree(work, ignore_errors=True)
    for name in SOURCE:
        shutil.copy(SITE / name, folder)
    for name in RUNTIME:
        shutil.copyfile(PYODIDE / name, folder / "pyodide" / name)
    _python(work, folder)
    (folder / "pages.css").write_text(
        "".join((PAGES / name).read_text(encoding="utf-8") for name in ("shared.css", "side_by_side.css")),
        encoding="utf-8",
    )
    shutil.copy(PAGES / "side_by_side.js", folder)
    shutil.copy(ROOT / "schemas" / "1.0" / "case.editor.schema.json", folder)
    _examples(folder / "examples")
    _offline(folder)
    shutil.rmtree(work)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"{folder}: {size / 1e6:.1f} MB. Serve it: python -m http.server --directory {folder}")


def _python(work: Path, folder: Path) -> None:
    """Pack what Python imports: compiled, so that it need not be compiled at each start."""
    runs = json.loads((PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))["info"]
    target = ["--python-version", runs["python"].rpartition(".")[0], "--implementation", "cp"]
    pyodide = ["--platform", f"pyemscripten_{runs['abi_version']}_wasm32"]
    base, pdf, wheels = work / "base", work / "pdf", work / "wheels"
    _pip("wheel", "--no-deps", "--wheel-dir", str(wheels), str(ROOT))
    # Only PDFium is native here. MarkupSafe has a wheel for no such platform, but works without its native part.
    _download(wheels, WHEELS, [*target, "--platform", "manylinux2014_x86_64"])
    _download(work / "pdf-wheels", PDF_WHEELS, [*target, *pyodide])
    _unpack(wheels, base, without=NATIVE)
    _unpack(work / "pdf-wheels", pdf, without=())
    shutil.copy(SITE / "session.py", base)
    notices = [*_licenses(work), ("Pyodide (MPL-2.0)", "https://github.com/pyodide/pyodide\n")]
    (folder / "licenses.txt").write_text(
        "\n".join(f"{name}\n{'=' * len(name)}\n\n{text}" for name, text in sorted(notices)), encoding="utf-8"
    )
    _sbom(work, folder)
    subprocess.run(["node", SITE / "compile.mjs", base, pdf], check=True)  # noqa: S603, S607
    for source, name in ((base, "python.zip"), (pdf, "pdf.zip")):
        _zip(source, folder / name)


def _pip(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments], check=True)  # noqa: S603


def _download(folder: Path, names: Iterable[str], target: list[str]) -> None:
    _pip("download", "--no-deps", "--only-binary", ":all:", "--constraint", str(ROOT / "constraints.txt"), *target,
         "--dest", str(folder), *names)  # fmt: skip


def _unpack(wheels: Path, folder: Path, without: tuple[str, ...]) -> None:
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(folder, [name for name in packed.namelist() if not name.endswith(without or "/")])


def _licenses(work: Path) -> Iterator[tuple[str, str]]:
    for path in sorted([*work.glob("*/*.dist-info/licenses/**/*"), *work.glob("*/*.dist-info/LICENSE*")]):
        if path.is_file():
            package = next(part for part in path.parts if part.endswith(".dist-info")).removesuffix(".dist-info")
            yield f"{package}: {path.name}", path.read_text(encoding="utf-8", errors="replace")


def _sbom(work: Path, folder: Path) -> None:
    """List what the page consists of (CycloneDX)."""
    wheels = sorted(path.name.split("-")[:2] for path in work.glob("*/*.whl"))
    pyodide = json.loads((PYODIDE / "package.json").read_text(encoding="utf-8"))["version"]
    parts = [
        ("npm", "pyodide", pyodide),
        *(("pypi", name.replace("_", "-").lower(), version) for name, version in wheels),
    ]
    bom = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "components": [
            {"type": "library", "name": name, "version": version, "purl": f"pkg:{registry}/{name}@{version}"}
            for registry, name, version in parts
        ],
    }
    (folder / "sbom.cdx.json").write_text(json.dumps(bom, indent=2) + "\n", encoding="utf-8")


def _zip(source: Path, archive: Path) -> None:
    kept = [path for path in sorted(source.rglob("*")) if path.is_file() and path.suffix != ".pyi"]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in kept:
            entry = zipfile.ZipInfo(path.relative_to(source).as_posix())  # dated 1980, always
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())


def _examples(folder: Path) -> None:
    folder.mkdir()
    for path in EXAMPLES:
        shutil.copy(path, folder)
    sys.path.insert(0, str(ROOT / "tests"))
    from support.letter_pdf import pdf_of  # noqa: PLC0415 - the tests' writer of PDF

    (folder / "letter.pdf").write_bytes(pdf_of(EXAMPLES[0].read_text(encoding="utf-8")))


def _offline(folder: Path) -> None:
    """Write which files the page keeps, and how many bytes are loaded first."""
    size = sum((folder / name).stat().st_size for name in LOADED_FIRST)
    (folder / "bundle.json").write_text(json.dumps({"bytes": size}), encoding="utf-8")
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    digest = sha256()
    for name in files:
        digest.update(name.encode() + b"\0" + sha256((folder / name).read_bytes()).digest())
    script = (SITE / "offline.js").read_text(encoding="utf-8")
    script = script.replace("@VERSION@", f"imr-schema-{digest.hexdigest()[:16]}")
    script = script.replace('"@FILES@"', json.dumps(["./", *files]))
    (folder / "offline.js").write_text(script, encoding="utf-8")


if __name__ == "__main__":
    main()
