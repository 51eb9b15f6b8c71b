"""What every command does at the terminal: with closed streams, full disks, and outputs of any name."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from imr_schema.cli import main
from support.records import INVALID, line, written

STREAMS = {"<&-": 0, ">&-": 1, "2>&-": 2}


def with_closed(streams: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a shell does with `<&-` and the like."""

    def close() -> None:
        for stream in streams.split():
            os.close(STREAMS[stream])

    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "imr_schema", *arguments],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=close,
    )


@pytest.fixture
def file(tmp_path: Path) -> str:
    return written(tmp_path / "a.ndjson", line(1), INVALID)


@pytest.mark.parametrize("arguments", [["validate", "-"], ["read", "-"], ["migrate", "-"]])
def test_a_closed_standard_input_is_a_sentence(arguments: list[str]) -> None:
    ended = with_closed("<&-", *arguments)
    assert ended.stderr == "imr-schema: -: standard input is closed\n"
    assert ended.returncode == 3


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["rules"], ["validate", "FILE"], ["validate", "FILE", "--format", "sarif"]]
)
def test_a_closed_standard_output_is_a_sentence(arguments: list[str], file: str) -> None:
    ended = with_closed(">&-", *(file if each == "FILE" else each for each in arguments))
    assert ended.stderr == "imr-schema: standard output: it is closed\n"
    assert ended.returncode == 3


@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_that_is_not_needed_changes_nothing(streams: str, file: str, tmp_path: Path) -> None:
    outputs = [tmp_path / name for name in ("report.txt", "valid.ndjson", "invalid.ndjson")]
    report, valid, invalid = map(str, outputs)
    ended = with_closed(streams, "validate", file, "-o", report, "--valid-to", valid, "--invalid-to", invalid)
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "")
    assert [output.read_text(encoding="utf-8").count("\n") > 0 for output in outputs] == [True] * 3
    assert outputs[1].read_text(encoding="utf-8") == f"{line(1)}\n"


LINES_OUTPUTS: dict[str, Callable[[str], list[str]]] = {
    "validate --valid-to": lambda file: ["validate", file, "--valid-to"],
    "validate --invalid-to": lambda file: ["validate", file, "--invalid-to"],
    "validate --findings-to": lambda file: ["validate", file, "--findings-to"],
    "read -o": lambda file: ["read", file, "-o"],
    "read --evidence": lambda file: ["read", file, "--evidence"],
    "read --errors": lambda file: ["read", file, "--errors"],
    "migrate -o": lambda file: ["migrate", file, "-o"],
}


@pytest.mark.parametrize("option", LINES_OUTPUTS)
@pytest.mark.parametrize("name", ["x.json", "x.parquet", "x.bz2", "x", "x.json.gz", "x.ndjson.bz2"])
def test_lines_are_not_written_under_a_name_that_does_not_stand_for_lines(
    option: str, name: str, file: str, tmp_path: Path
) -> None:
    result = CliRunner().invoke(main, [*LINES_OUTPUTS[option](file), str(tmp_path / name)])
    assert result.exit_code == 2
    assert f"{name}: the name must end in .jsonl or .ndjson, perhaps .gz or .zst" in " ".join(result.stderr.split())
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["a.ndjson", "./a.ndjson", "link.ndjson", "hard.ndjson"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["validate", "a.ndjson", "-o"],
        ["validate", "a.ndjson", "--valid-to"],
        ["validate", "a.ndjson", "--invalid-to"],
        ["convert", "a.ndjson"],
        ["migrate", "a.ndjson", "-o"],
        ["read", "a.ndjson", "-o"],
        ["read", "a.ndjson", "--html"],
    ],
    ids=" ".join,
)
def test_a_file_that_is_read_is_not_replaced(
    arguments: list[str], name: str, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("link.ndjson").symlink_to("a.ndjson")
    Path("hard.ndjson").hardlink_to("a.ndjson")
    before = Path(file).read_bytes()
    result = CliRunner().invoke(main, [*arguments, name])
    assert result.exit_code == 2
    assert "this file is read; give the output another name" in " ".join(result.stderr.split())
    assert Path(file).read_bytes() == before
