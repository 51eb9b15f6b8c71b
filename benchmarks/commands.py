"""Measure commands as a user runs them: each in its own process, start included."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import attrs
import orjson
from readers import JSONSCHEMA_RS, MSGSPEC, NATIVE, ORJSON, PYDANTIC, VALIDATE
from record_files import Files
from timing import Part, Round

from imr_schema import native

HERE: Final = Path(__file__).parent
START, MIXED, MEDIAN, PROCESSES, MEMORY = "start", "mixed file", "median file", "processes", "peak memory"
IN_MEMORY: Final = "orjson.loads of the lines"
AJV: Final = "ajv"
WITHOUT_NATIVE: Final = {"PYTHONPATH": str(HERE / "without_native")}
"""The variables of the environment with which the native validator cannot be imported."""
CONVERT: Final = "convert to Parquet"
ONE_PROCESS, TWO_PROCESSES = "one process", "two processes"
NOTHING, IMPORT, HELP, ONE_RECORD = "python", "import imr_schema", "--help", "validate of one record"


@attrs.frozen
class Run:
    """What one run of a command took.

    Attributes:
        code: Its exit code.
        printed: What it printed.
        cpu: The seconds of CPU time of all its processes.
        clock: The seconds from its start to its end.
        peak_bytes: The most memory that any of its processes held.
    """

    code: int
    printed: str
    cpu: float
    clock: float
    peak_bytes: int


@attrs.frozen
class Commands:
    """The commands, with the files that they read.

    Attributes:
        files: The files.
        folder: A folder for what they write.
        cores: The cores that may be used; all but one run use only the last.
        rounds: How often the long ones are measured.
    """

    files: Files
    folder: Path
    cores: tuple[int, ...]
    rounds: int

    def parts(self) -> list[Part]:
        """Return the parts of the measurements."""
        return [
            Part("start", 4 * self.rounds, self._start),
            Part("median-file", self.rounds, self._median),
            Part("mixed-file", self.rounds, self._mixed),
        ]

    def _start(self, _: int) -> Round:
        plain = self._run([sys.executable, "-c", "pass"])
        imported = self._run([sys.executable, "-c", "import imr_schema"])
        shown = self._imr(["--help"])
        found = {NOTHING: plain.cpu, IMPORT: imported.cpu, HELP: shown.cpu}
        for end in _ends():
            found[ONE_RECORD + end] = self._imr(["validate", str(self.files.one)], end=end).cpu
        return {START: found}

    def _median(self, _: int) -> Round:
        spent: dict[str, float] = {}
        clock: dict[str, float] = {}
        file, table = str(self.files.median), str(self.folder / "records.parquet")
        for end in _ends():
            alone = self._imr(["validate", file, "--jobs", "1"], end=end)
            spent[VALIDATE + end], clock[ONE_PROCESS + end] = alone.cpu, alone.clock
            spent[CONVERT + end] = self._imr(["convert", file, table, "--jobs", "1"], end=end).cpu
            if len(self.cores) > 1:
                both = self._imr(["validate", file, "--jobs", "2"], end=end, cores=self.cores[-2:])
                clock[TWO_PROCESSES + end] = both.clock
        return {MEDIAN: spent, PROCESSES: clock}

    def _mixed(self, _: int) -> Round:
        file = str(self.files.mixed)
        runs = {VALIDATE + end: self._imr(["validate", file, "--jobs", "1"], end=end) for end in _ends()}
        for name in (ORJSON, JSONSCHEMA_RS, PYDANTIC, MSGSPEC):
            runs[name] = self._read_lines(name, [sys.executable, str(HERE / "lines.py"), name])
        if has_ajv():
            runs[AJV] = self._read_lines(AJV, ["node", str(HERE / "ajv.mjs")])
        spent = {name: run.cpu for name, run in runs.items()}
        spent[IN_MEMORY] = _seconds_of_orjson(self.files.mixed)
        return {MIXED: spent, MEMORY: {name: run.peak_bytes for name, run in runs.items()}}

    def _read_lines(self, name: str, command: list[str]) -> Run:
        """Let a reader read the mixed file, of which it must accept every record."""
        done = self._run([*command, str(self.files.mixed)])
        if int(done.printed) != self.files.mixed_records:
            raise ValueError(f"{name} accepts {done.printed.strip()} of {self.files.mixed_records} records")
        return done

    def _imr(self, arguments: list[str], *, end: str = "", cores: Iterable[int] = ()) -> Run:
        """Run `imr-schema`, without native code unless the name of the run ends as those with it do."""
        command = str(Path(sys.executable).with_name("imr-schema"))
        environment = {} if end else WITHOUT_NATIVE
        done = run([command, *arguments], cores=cores or self.cores[-1:], environment=environment)
        return _succeeded(done, command)

    def _run(self, command: list[str]) -> Run:
        return _succeeded(run(command, cores=self.cores[-1:]), command[0])


def run(command: list[str], *, cores: Iterable[int], environment: Mapping[str, str] | None = None) -> Run:
    """Run a command on certain cores, with some variables of the environment set."""
    alone = [sys.executable, str(HERE / "run_alone.py"), ",".join(map(str, cores)), *command]
    done = subprocess.run(alone, env=os.environ | (environment or {}), stdout=-1, check=True)  # noqa: S603 - our own
    return Run(**json.loads(done.stdout))


def _succeeded(done: Run, command: str) -> Run:
    if done.code:
        raise ValueError(f"{command} ended with {done.code}")
    return done


def has_ajv() -> bool:
    """Whether Ajv can be run: it needs Node.js, and its packages."""
    return bool(shutil.which("node")) and (HERE.parent / "conformance" / "node" / "node_modules" / "ajv").exists()


def _ends() -> tuple[str, ...]:
    """The ends of the names of what is run without native code, and with it where it is installed."""
    return ("", NATIVE) if native.IS_INSTALLED else ("",)


def _seconds_of_orjson(path: Path) -> float:
    """Time `orjson.loads` alone over all lines of a file: without a start, and without reading the file."""
    spent = 0.0
    with path.open("rb") as file:
        while lines := file.readlines(1 << 24):
            start = time.process_time()
            for line in lines:
                orjson.loads(line)
            spent += time.process_time() - start
    return spent
