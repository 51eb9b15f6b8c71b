"""Rehearse a release: publish dist/ to local registries, install it from them in new folders, and use it there.

    make release-rehearsal
    python tools/rehearse.py npm  # that package only

Uses pypiserver and Verdaccio on this machine. Nothing is published anywhere else; dependencies come from the registries
that pip is set up for. The log is build/rehearsal.log.
"""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import tomllib
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TextIO

ROOT: Final = Path(__file__).parent.parent
DIST: Final = ROOT / "dist"
LOG: Final = ROOT / "build" / "rehearsal.log"
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NONE: Final = "none"
READ: Final = ("imr-schema read examples/letters/CM16-*.txt -o records.ndjson", "imr-schema validate records.ndjson")
"""The commands of the README; the second one reports findings, so it ends with 1."""
USES: Final = {
    NONE: (*READ, "python -m doctest readme.txt", "imr-schema rules dates-in-order", "imr-schema schema"),
    "arrow": ("imr-schema convert examples/records/complete.json cases.parquet", "imr-schema validate cases.parquet"),
    "fast": ("imr-schema validate records.ndjson", "python -c 'import jsonschema_rs, msgspec, orjson'"),
    "ocr": ("imr-schema read --ocr letter.pdf",),
    "pdf": ("imr-schema read letter.pdf",),
    "spark": ("python -c 'import imr_schema.spark'",),
    "strategies": ("python -c 'from imr_schema.testing import strategies'",),
    "zstd": ("python compress.py records.ndjson", "imr-schema validate records.ndjson.zst"),
}
"""What each extra is for; `none` is the package alone."""
NODE: Final = """
import { canonical, validate } from "imr-schema";
const [finding] = validate({ schema_version: "1.0", status: "in-review", issues: [{}] });
if (finding.pointer !== "/issues/0/number" || finding.message !== "This member is missing; add it.") process.exit(1);
console.log(canonical({ issues: [], status: "in-review", schema_version: "1.0" }));
"""
COMPRESS: Final = """
import sys
from pathlib import Path
try:
    from compression import zstd
except ImportError:
    from backports import zstd
Path(sys.argv[1] + ".zst").write_bytes(zstd.compress(Path(sys.argv[1]).read_bytes()))
"""
VERDACCIO: Final = """
storage: {storage}
packages:
  "**": {{ access: $all, publish: $all }}
log: {{ type: stdout, format: pretty, level: warn }}
"""
"""A registry of this machine's packages only."""
_ATTEMPTS: Final = 120


def main() -> None:
    """Run from the command line."""
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("w", encoding="utf-8") as log, TemporaryDirectory() as folder:
        _check_digests()
        rehearsal = Rehearsal(Path(folder), log)
        for part in sys.argv[1:] or ("python", "npm"):
            getattr(rehearsal, part)()
    print(f"Rehearsed. The log: {LOG.relative_to(ROOT)}")


class Rehearsal:
    """Publishes to local registries and installs from them.

    Args:
        folder: An empty folder for all that is made.
        log: Where each command and what it prints is written.
    """

    def __init__(self, folder: Path, log: TextIO) -> None:
        self._folder = folder
        self._log = log

    def python(self) -> None:
        """Publish the Python package, and install it without extras and with each one."""
        packages = self._folder / "pypi"
        packages.mkdir()
        port = _free_port()
        server = [_tool("pypi-server"), "run", "--port", str(port), "--interface", "127.0.0.1", "--disable-fallback",
                  "--authenticate", ".", "--passwords", ".", str(packages)]  # fmt: skip
        with _running(server, port) as index:
            files = [*DIST.glob("*.whl"), *DIST.glob("imr_schema-*.tar.gz")]
            self._run([_tool("twine"), "upload", "--repository-url", index, "--username", "", "--password", "", *files])
            for extra in (NONE, *sorted(PROJECT["optional-dependencies"])):
                self._install(index, extra)

    def _install(self, index: str, extra: str) -> None:
        if extra == "ocr" and not shutil.which("tesseract"):
            self._say("ocr: skipped: Tesseract is not installed")
            return
        began = time.monotonic()
        folder = self._folder / f"python-{extra}"
        _lay_out(folder)
        environment = folder / ".venv"
        self._run([sys.executable, "-m", "venv", environment])
        wanted = PROJECT["name"] + ("" if extra == NONE else f"[{extra}]") + f"=={PROJECT['version']}"
        pip = [environment / "bin" / "python", "-m", "pip", "--disable-pip-version-check"]
        report = folder / "report.json"
        self._run([*pip, "install", "--quiet", "--extra-index-url", f"{index}simple/", "--report", report, wanted])
        self._run([*pip, "check"])
        [installed] = [
            each["download_info"]["url"]
            for each in json.loads(report.read_text(encoding="utf-8"))["install"]
            if each["metadata"]["name"] == PROJECT["name"]
        ]
        if not installed.startswith(index):
            sys.exit(f"{extra}: installed from another registry")
        for command in (*((READ[0],) if extra != NONE else ()), *USES[extra]):
            self._run(["bash", "-c", command], folder, environment / "bin", findings="imr-schema validate" in command)
        self._say(f"{extra}: installed from the local index and used, in {time.monotonic() - began:.0f} s")

    def npm(self) -> None:
        """Publish the npm package, and install it."""
        [tarball] = DIST.glob("imr-schema-*.tgz")
        port = _free_port()
        folder = self._folder / "npm"
        _lay_out(folder)
        (folder / "verdaccio.yaml").write_text(VERDACCIO.format(storage=self._folder / "verdaccio"), encoding="utf-8")
        verdaccio = ROOT / "tools" / "node" / "node_modules" / ".bin" / "verdaccio"
        with _running(
            [verdaccio, "--config", folder / "verdaccio.yaml", "--listen", f"127.0.0.1:{port}"], port
        ) as index:
            settings = f"registry={index}\n//127.0.0.1:{port}/:_authToken=rehearsal\n"
            (folder / ".npmrc").write_text(settings, encoding="utf-8")
            (folder / "package.json").write_text('{ "private": true, "type": "module" }', encoding="utf-8")
            (folder / "use.js").write_text(NODE, encoding="utf-8")
            self._run(["npm", "publish", tarball, "--tag", "rehearsal"], folder)
            self._run(["npm", "install", "imr-schema@rehearsal", "--no-audit", "--no-fund"], folder)
            self._run(["node", "use.js"], folder)
            self._run(["npx", "--no-install", "imr-schema", "validate", "examples/records/complete.json"], folder)
        self._say("npm: installed from the local registry and used")

    def _say(self, text: str) -> None:
        print(text, flush=True)
        self._log.write(f"=== {text}\n")
        self._log.flush()

    def _run(
        self, command: Sequence[str | Path], folder: Path = ROOT, path: Path | None = None, *, findings: bool = False
    ) -> None:
        """Run a command, which must succeed; one that validates may report findings."""
        self._log.write(f"$ {' '.join(map(str, command))}\n")
        self._log.flush()
        environment = os.environ | {"NO_COLOR": "1"}
        if path:
            environment["PATH"] = f"{path}{os.pathsep}{environment['PATH']}"
        ended = subprocess.run(command, cwd=folder, env=environment, stdout=self._log, stderr=self._log)  # noqa: S603, PLW1510
        if ended.returncode not in ((0, 1) if findings else (0,)):
            sys.exit(f"{' '.join(map(str, command))}: ended with {ended.returncode}; see {LOG}")


def _check_digests() -> None:
    for line in (DIST / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        digest, name = line.split()
        if sha256((DIST / name).read_bytes()).hexdigest() != digest:
            sys.exit(f"{name} does not have its digest; run `make dist`")


def _lay_out(folder: Path) -> None:
    """What a user has beside the package: the examples, a letter as PDF, and the README's example."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    shutil.copy(ROOT / "build" / "site" / "examples" / "letter.pdf", folder)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (folder / "readme.txt").write_text(
        "\n".join(re.findall("```python\n(.*?)```", readme, re.DOTALL)), encoding="utf-8"
    )
    (folder / "compress.py").write_text(COMPRESS, encoding="utf-8")


def _tool(name: str) -> Path:
    return Path(sys.executable).parent / name


def _free_port() -> int:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        return int(bound.getsockname()[1])


@contextmanager
def _running(command: Sequence[str | Path], port: int) -> Iterator[str]:
    """Run a registry; the context is its address."""
    address = f"http://127.0.0.1:{port}/"
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:  # noqa: S603
        try:
            for _ in range(_ATTEMPTS):
                with suppress(OSError), urllib.request.urlopen(address):
                    break
                time.sleep(0.5)
            else:
                sys.exit(f"{command[0]} does not answer")
            yield address
        finally:
            server.terminate()


if __name__ == "__main__":
    main()
