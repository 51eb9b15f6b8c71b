"""`imr-schema validate`: whatever the input, it names every error in a sentence and ends with the right exit code."""

import contextlib
import gzip
import itertools
import json
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from backports import zstd
from click.testing import CliRunner, Result

from imr_schema.cli import main
from support.places import ROOT
from support.records import DOUBTFUL, INVALID, line, written

COMMAND = (sys.executable, "-m", "imr_schema", "validate")
UNMEASURED = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
"""For commands that may write no file, so no coverage data either."""
OK, FINDINGS, USAGE, FAILURE = range(4)


def validate(*arguments: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, ["validate", *map(str, arguments)], input=stdin)


def names(folder: Path) -> list[str]:
    """The names of all files in a folder, hidden ones included."""
    return sorted(path.name for path in folder.iterdir())


def found(*arguments: str | Path, stdin: bytes = b"") -> list[tuple[int, str]]:
    """The line and rule of every finding."""
    shown = validate(*arguments, "--format", "jsonl", stdin=stdin).stdout.splitlines()[:-1]
    return [(finding["line"], finding["rule"]) for finding in map(json.loads, shown)]


@pytest.fixture
def records(tmp_path: Path) -> str:
    """A file with a valid record, one with an error, and one with a warning."""
    return written(tmp_path / "records.ndjson", line(1), INVALID, DOUBTFUL)


# What the records are


def test_valid_records_end_with_0(tmp_path: Path) -> None:
    result = validate(written(tmp_path / "a.ndjson", line(1), line(2)))
    assert (result.exit_code, result.stderr) == (OK, "")
    assert result.stdout == "2 records: all valid, 0 errors, 0 warnings\n"


def test_a_warning_ends_with_0_and_counts_as_an_error_where_it_is_strict(tmp_path: Path) -> None:
    file = written(tmp_path / "a.ndjson", DOUBTFUL)
    assert validate(file).exit_code == OK
    assert validate(file, "--strict").exit_code == FINDINGS


def test_an_error_ends_with_1(records: str) -> None:
    assert validate(records).exit_code == FINDINGS


def test_rules_are_selected_and_ignored(records: str) -> None:
    assert found(records, "--select", "age-fits-injury") == [(3, "age-fits-injury")]
    assert found(records, "--ignore", "age-fits-injury") == [(2, "ineligible-states-reason")]


def test_rules_are_chosen_by_patterns_and_lists(records: str) -> None:
    assert found(records, "--ignore", "age-*,ineligible-states-reason") == []
    assert found(records, "--select", "dates-*, age-fits-injury") == [(3, "age-fits-injury")]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("constraint", ["enum", "additional*", "json-syntax", "age-fits-injury,required"])
def test_a_constraint_cannot_be_left_out(records: str, option: str, constraint: str) -> None:
    result = validate(records, option, constraint)
    assert result.exit_code == USAGE
    assert "is a constraint of the format and always checked" in " ".join(result.stderr.split())


def test_constraints_are_checked_whatever_rules_are_selected(tmp_path: Path) -> None:
    file = written(tmp_path / "a.ndjson", "{", line(1, colour="red"))
    assert found(file, "--select", "age-fits-injury") == [(1, "json-syntax"), (2, "additionalProperties")]


def test_the_summary_names_the_rules_that_were_not_checked(tmp_path: Path) -> None:
    file = written(tmp_path / "a.ndjson", line(1))
    shown = validate(file, "--ignore", "dates-*,age-fits-injury").stdout
    assert shown == (
        "Not checked: dates-in-order, age-fits-injury\n\n"
        "1 record: all valid, 2 rules not checked, 0 errors, 0 warnings\n"
    )
    for form in ("json", "jsonl", "sarif", "html", "github"):
        assert "age-fits-injury" in validate(file, "--ignore", "age-fits-injury", "--format", form).stdout
    assert "1 rule not checked" in validate(file, "--ignore", "age-fits-injury", "--format", "junit").stdout


MISSPELT = """{
  "schema_version": "1.0",
  "status": "in-review",
  "issues": [{
    "number": 1,
    "request": {"description": "Two injections", "category": "surgery",
      "quantty": {"value": 2, "unit": "injection"}, "CANARY": 1}
  }], "prioritty": "standard"
}"""


@pytest.mark.parametrize("engine", ["python", "jsonschema"])
def test_an_unknown_member_is_found_at_its_own_place(tmp_path: Path, engine: str) -> None:
    file = written(tmp_path / "a.json", MISSPELT)
    shown = validate(file, "--format", "jsonl", "--engine", engine).stdout
    findings = [each for each in map(json.loads, shown.splitlines()) if each.get("rule") == "additionalProperties"]
    places = [(each["pointer"], each["line"], each.get("column"), each["parameters"].get("meant")) for each in findings]
    own = [
        ("", 8, 7, ["priority"]),
        ("/issues/0/request", 7, 7, ["quantity"]),
        ("/issues/0/request", 7, 53, None),
    ]
    assert places == (own if engine == "python" else [(pointer, 1, None, meant) for pointer, _, _, meant in own])
    assert "CANARY" not in shown


def test_unknown_members_are_named_where_values_are_asked_for(tmp_path: Path) -> None:
    file = written(tmp_path / "a.json", MISSPELT)
    shown = validate(file, "--format", "jsonl", "--show-values").stdout
    findings = [each for each in map(json.loads, shown.splitlines()) if each.get("rule") == "additionalProperties"]
    assert [each["value"] for each in findings] == [
        {"prioritty": "standard"},
        {"quantty": {"value": 2, "unit": "injection"}},
        {"CANARY": 1},
    ]


def test_a_schema_engine_finds_the_same(records: str) -> None:
    assert found(records, "--engine", "jsonschema") == [(2, "ineligible-states-reason")]


BAD = {
    "empty": (b"", [(1, "json-syntax")]),
    "blank": (b" \n\n", [(1, "json-syntax")]),
    "no JSON": (b"Dear reader\n", [(1, "json-syntax")]),
    "a number": (b"3\n", [(1, "type")]),
    "half a record": (line(1).encode()[:30], [(1, "json-syntax")]),
    "binary": (bytes(range(256)) * 100, [(1, "json-encoding")]),
    "UTF-16": (line(1).encode("utf-16"), [(1, "json-encoding")]),
    "UTF-8 with a mark": (line(1).encode("utf-8-sig"), [(1, "json-bom")]),
    "Latin-1": (line(1, review_organization="é").encode("latin-1"), [(1, "json-encoding")]),
    "too deep": (b"[" * 10_000 + b"]" * 10_000, [(1, "json-depth")]),
    "a member twice": (b'{"status": 1, "status": 2}', [(1, "json-duplicate-member")]),
}


@pytest.mark.parametrize("suffix", [".ndjson", ".json"])
@pytest.mark.parametrize("name", BAD)
def test_what_is_no_record_is_a_finding(tmp_path: Path, name: str, suffix: str) -> None:
    content, expected = BAD[name]
    if name == "too deep" and suffix == ".json":
        content = b'{"extensions": ' + content + b"}"
    file = tmp_path / f"bad{suffix}"
    file.write_bytes(content)
    assert validate(file).exit_code == FINDINGS
    assert found(file) == expected


def test_an_empty_array_is_no_record_in_a_line_and_holds_none_in_a_file(tmp_path: Path) -> None:
    assert found(written(tmp_path / "a.ndjson", "[]")) == [(1, "type")]
    assert found(written(tmp_path / "a.json", "[]")) == [(1, "no-record")]


def test_every_item_of_an_array_is_a_record_with_its_own_places(tmp_path: Path) -> None:
    file = written(tmp_path / "a.json", "[", f"  {line(1)},", f"  {INVALID}, {INVALID}", "]")
    findings = [json.loads(each) for each in validate(file, "--format", "jsonl").stdout.splitlines()[:-1]]
    assert [(finding["line"], finding["column"]) for finding in findings] == [(3, 3), (3, 5 + len(INVALID))]
    assert {finding["pointer"] for finding in findings} == {"/ineligible_reason"}


def test_lines_may_end_as_on_windows(tmp_path: Path) -> None:
    file = tmp_path / "a.ndjson"
    file.write_bytes(f"{line(1)}\r\n\r\n{INVALID}\r\n".encode())
    assert found(file) == [(3, "ineligible-states-reason")]


def test_a_long_line_is_a_record_up_to_the_limit(tmp_path: Path) -> None:
    file = written(tmp_path / "a.ndjson", line(case_number="x" * 50_000_000), INVALID)
    after = (2, "ineligible-states-reason")
    assert found(file, "--max-record-bytes", "60000000") == [(1, "maxLength"), (1, "case-number-fits-program"), after]
    assert found(file) == [(1, "record-too-large"), after]


def test_standard_input_holds_a_record_a_line() -> None:
    assert found("-", stdin=f"{line(1)}\n{INVALID}\n".encode()) == [(2, "ineligible-states-reason")]


PRETTY = json.dumps(json.loads(INVALID), indent=2)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (PRETTY, [1]),
        (f"\n  {PRETTY}\n", [1]),
        (f"[{INVALID},\n{PRETTY}]", [1, 2]),
        (f"[\n{PRETTY}\n]", [2]),
        (f"{INVALID}\n{INVALID}", [1, 2]),
        (INVALID, [1]),
    ],
)
def test_standard_input_is_recognized(text: str, lines: list[int]) -> None:
    shown = validate("-", "--format", "jsonl", stdin=text.encode()).stdout.splitlines()[:-1]
    assert [json.loads(each)["record_line"] for each in shown] == lines
    assert {json.loads(each)["rule"] for each in shown} == {"ineligible-states-reason"}


@pytest.mark.parametrize("cut", [1, 2, 13, 25, len(INVALID) - 1])
def test_a_record_that_is_cut_off_hides_none_after_it(cut: int) -> None:
    stdin = f"{INVALID[:-cut]}\n{INVALID}\n{INVALID}".encode()
    assert [place for place, _ in found("-", stdin=stdin)] == [1, 2, 3]


def test_the_format_of_an_input_can_be_stated(tmp_path: Path) -> None:
    file = written(tmp_path / "records.txt", INVALID, INVALID)
    assert validate(file).exit_code == USAGE
    assert [place for place, _ in found(file, "--input-format", "ndjson")] == [1, 2]
    assert found(written(tmp_path / "a.ndjson", PRETTY), "--input-format", "json") == [(1, "ineligible-states-reason")]
    assert len(found("-", "--input-format", "ndjson", stdin=PRETTY.encode())) > 1


def test_the_same_case_number_twice_is_a_finding_that_may_be_ignored(tmp_path: Path) -> None:
    first, second = (written(tmp_path / name, line(1)) for name in ("a.ndjson", "b.ndjson"))
    result = validate(first, second)
    assert result.exit_code == FINDINGS
    assert f"first occurs in {first}, line 1" in " ".join(result.stdout.split())
    assert validate(first, second, "--ignore", "case-number-unique").exit_code == OK


def test_the_rule_across_records_is_explained() -> None:
    result = CliRunner().invoke(main, ["rules", "case-number-unique"])
    assert "No two records of a run have the same case number of workers" in result.stdout
    assert "all records of a run" in result.stdout


def run_in_encoding(encoding: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    return subprocess.run([*COMMAND, *arguments], cwd=cwd, env=environment, capture_output=True, check=False)  # noqa: S603


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "junit", "github", "html"])
def test_a_report_for_programs_is_utf_8_whatever_the_encoding_of_the_output(tmp_path: Path, form: str) -> None:
    written(tmp_path / "東京.ndjson", line(status="é"))
    options = ("東京.ndjson", "--format", form)
    shown = [run_in_encoding(encoding, *options, cwd=tmp_path) for encoding in ("ascii", "cp1252", "utf-8")]
    assert {each.returncode for each in shown} == {FINDINGS}
    assert len({each.stdout for each in shown}) == 1
    assert ("東京" if form != "sarif" else "%E6%9D%B1") in shown[0].stdout.decode()


def test_a_report_for_a_person_replaces_what_the_terminal_cannot_show(tmp_path: Path) -> None:
    file = written(tmp_path / "é東.ndjson", INVALID)
    shown = run_in_encoding("latin-1", file, cwd=tmp_path)
    assert (shown.returncode, shown.stderr) == (FINDINGS, b"")
    assert "é?.ndjson" in shown.stdout.decode("latin-1")
    assert "? record at line 1: 1 error" in shown.stdout.decode("latin-1")


def test_a_run_may_stop_at_the_first_invalid_record(tmp_path: Path) -> None:
    file = written(tmp_path / "a.ndjson", DOUBTFUL, INVALID, INVALID, line(1))
    result = validate(file, "--fail-fast")
    assert result.exit_code == FINDINGS
    assert result.stdout.endswith(
        "Stopped at the first record that is not valid (--fail-fast)\n\n2 records: 1 not valid, 1 error, 1 warning\n"
    )
    assert json.loads(validate(file, "--fail-fast", "--format", "json").stdout)["summary"]["stopped"]
    assert validate(written(tmp_path / "b.ndjson", DOUBTFUL), "--fail-fast").exit_code == OK
    assert validate(file, "--fail-fast", "--valid-to", tmp_path / "v.ndjson").exit_code == USAGE


@pytest.mark.parametrize(("share", "exit_code"), [("49", FINDINGS), ("50", OK), ("100", OK), ("101", USAGE)])
def test_a_share_of_invalid_records_may_be_allowed(tmp_path: Path, share: str, exit_code: int) -> None:
    file = written(tmp_path / "a.ndjson", INVALID, line(1))
    assert validate(file, "--max-errors-share", share).exit_code == exit_code
    missing = tmp_path / "missing.ndjson"
    assert validate(file, missing, "--max-errors-share", "100").exit_code == FAILURE


def test_the_shell_is_told_the_commands() -> None:
    asked = {"_IMR_SCHEMA_COMPLETE": "bash_complete", "COMP_WORDS": "imr-schema va", "COMP_CWORD": "1"}
    shown = CliRunner().invoke(main, [], env=asked, prog_name="imr-schema")
    assert shown.stdout == "plain,validate\n"


# What the command line asks


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["records.csv"],
        ["records.ndjson", "--format", "pdf"],
        ["records.ndjson", "--ignore", "no-such-rule"],
        ["records.ndjson", "--jobs", "0"],
        ["records.ndjson", "--max-record-bytes", "many"],
        ["records.ndjson", "--valid-to", "valid.csv"],
        ["records.ndjson", "--valid-to", "same.ndjson", "--invalid-to", "./same.ndjson"],
    ],
)
def test_wrong_usage_ends_with_2(records: str, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.chdir(Path(records).parent)
    result = validate(*arguments)
    assert (result.exit_code, result.stdout) == (USAGE, "")
    assert "Error:" in result.stderr
    assert names(Path()) == ["records.ndjson"]


def test_quiet_answers_by_the_exit_code_alone(records: str) -> None:
    result = validate(records, "--quiet")
    assert (result.exit_code, result.output) == (FINDINGS, "")


def test_quiet_still_prints_errors_of_input(tmp_path: Path) -> None:
    assert "missing.ndjson" in validate(tmp_path / "missing.ndjson", "--quiet").stderr


def test_the_report_goes_where_it_is_asked_to_without_colours(records: str, tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["validate", records, "-o", str(tmp_path / "report.txt")], color=True)
    assert (result.exit_code, result.output) == (FINDINGS, "")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == validate(records).stdout


def test_no_colour_is_shown_where_none_is_wanted(records: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured = CliRunner().invoke(main, ["validate", records], color=True)
    assert "\x1b[" in coloured.stdout
    monkeypatch.setenv("NO_COLOR", "1")
    plain = CliRunner().invoke(main, ["validate", records], color=True)
    assert "\x1b[" not in plain.stdout


# Errors of input


def error_of(result: Result) -> str:
    """The one line on standard error of a run that ends with 3."""
    assert result.exit_code == FAILURE
    (message,) = result.stderr.splitlines()
    return message


def test_a_missing_file_ends_with_3_and_the_others_are_read(records: str, tmp_path: Path) -> None:
    result = validate(tmp_path / "missing.ndjson", records)
    assert "missing.ndjson: No such file" in error_of(result)
    assert "3 records: 1 not valid" in result.stdout


def test_a_folder_or_a_glob_without_records_ends_with_3(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").touch()
    for name in (tmp_path, tmp_path / "*.ndjson"):
        assert f"{name}: no file found with a supported suffix" in error_of(validate(name))


def test_a_file_that_may_not_be_read_ends_with_3(tmp_path: Path) -> None:
    (tmp_path / "a.ndjson").symlink_to("a.ndjson")
    assert "a.ndjson" in error_of(validate(tmp_path / "a.ndjson"))


@pytest.mark.parametrize("compress", [gzip.compress, zstd.compress])
def test_compressed_records_are_read(tmp_path: Path, compress: Callable[[bytes], bytes]) -> None:
    suffix = ".gz" if compress is gzip.compress else ".zst"
    file = tmp_path / f"a.ndjson{suffix}"
    file.write_bytes(compress(f"{line(1)}\n{INVALID}\n".encode()))
    assert found(file) == [(2, "ineligible-states-reason")]


def cut_off(path: Path) -> str:
    """A compressed file of more than a block of records, without its end."""
    content = "\n".join(line(number, extensions={"noise": os.urandom(3000).hex()}) for number in range(400))
    path.write_bytes(gzip.compress(content.encode())[:-10_000])
    return str(path)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_input_that_breaks_off_ends_with_3_after_what_could_be_read(tmp_path: Path, jobs: str) -> None:
    result = validate(cut_off(tmp_path / "a.ndjson.gz"), "--jobs", jobs)
    assert error_of(result).endswith("a.ndjson.gz: the compressed data is damaged or cut off")
    assert "records: all valid" in result.stdout


def test_input_that_is_cut_off_writes_a_report_and_splits_no_records(tmp_path: Path) -> None:
    file = cut_off(tmp_path / "a.ndjson.gz")
    (tmp_path / "valid.ndjson").write_text("old\n", encoding="utf-8")
    split = ("--valid-to", tmp_path / "valid.ndjson", "--findings-to", tmp_path / "findings.ndjson")
    result = validate(file, *split, "-o", tmp_path / "report.txt")
    assert result.exit_code == FAILURE
    assert "not written, because not all input could be read" in result.stderr
    assert "cut off" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert (tmp_path / "valid.ndjson").read_text(encoding="utf-8") == "old\n"
    assert names(tmp_path) == ["a.ndjson.gz", "report.txt", "valid.ndjson"]


def test_a_gzip_bomb_is_a_finding_and_not_held(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "bomb.ndjson.gz", "wb") as bomb:
        for _ in range(300):
            bomb.write(b" " * (1 << 20))
    limited = subprocess.run(  # noqa: S603
        [*COMMAND, "--format", "jsonl", tmp_path / "bomb.ndjson.gz"],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20)),
    )
    assert (limited.returncode, limited.stderr) == (FINDINGS, b"")
    assert b'"record-too-large"' in limited.stdout


# Errors of output


def test_an_output_folder_that_is_not_there_ends_with_3(records: str, tmp_path: Path) -> None:
    assert "gone/v.ndjson: No such file" in error_of(validate(records, "--valid-to", tmp_path / "gone" / "v.ndjson"))


def test_an_output_that_is_a_folder_is_refused(records: str, tmp_path: Path) -> None:
    (tmp_path / "v.ndjson").mkdir()
    assert validate(records, "--valid-to", tmp_path / "v.ndjson").exit_code == USAGE


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_a_full_disk_ends_with_3_and_leaves_what_was_there(tmp_path: Path, suffix: str) -> None:
    noisy = (line(number, extensions={"noise": os.urandom(3000).hex()}) for number in range(100))
    file, valid = written(tmp_path / "a.ndjson", *noisy), tmp_path / f"valid.ndjson{suffix}"
    valid.write_bytes(b"old")
    full = subprocess.run(  # noqa: S603
        [*COMMAND, file, "--valid-to", valid],
        capture_output=True,
        text=True,
        check=False,
        env=UNMEASURED,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000)),
    )
    assert full.returncode == FAILURE
    assert full.stderr.count("\n") == 1
    assert "File too large" in full.stderr
    assert valid.read_bytes() == b"old"
    assert len(names(tmp_path)) == 2


def test_an_output_pipe_that_is_closed_ends_it_with_3_and_nothing_is_written(tmp_path: Path) -> None:
    file = written(tmp_path / "a.ndjson", *[INVALID] * 5000)
    with subprocess.Popen(  # noqa: S603
        [*COMMAND, file, "--invalid-to", tmp_path / "invalid.ndjson"], stdout=-1, stderr=-1, text=True
    ) as stopped:
        assert stopped.stdout
        assert stopped.stderr
        stopped.stdout.readline()
        stopped.stdout.close()
        message = stopped.stderr.read()
    assert stopped.returncode == FAILURE
    assert message == "imr-schema: output pipe closed\n"
    assert names(tmp_path) == ["a.ndjson"]


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_signal_ends_it_with_3_and_it_leaves_nothing_behind(tmp_path: Path, sign: signal.Signals, jobs: str) -> None:
    with subprocess.Popen(  # noqa: S603
        [*COMMAND, "-", "--jobs", jobs, "--valid-to", tmp_path / "v.ndjson"],
        stdin=-1,
        stdout=-1,
        stderr=-1,
        text=True,
        preexec_fn=_heed_interrupts,  # noqa: PLW1509 - the tests start no threads
    ) as ended:
        assert ended.stderr
        assert ended.stdin
        ended.stdin.write("\n".join(line(number, extensions={"noise": "x" * 10_000}) for number in range(150)))
        wait_until(lambda: any(tmp_path.iterdir()))
        time.sleep(0.5)  # a signal between two reads of a pipe is heard at the next one only
        ended.send_signal(sign)
        assert ended.stderr.read() == "imr-schema: interrupted\n"
    assert ended.returncode == FAILURE
    assert not names(tmp_path)


def test_it_ends_with_3_when_one_of_its_processes_is_killed_and_the_old_file_stays(tmp_path: Path) -> None:
    (tmp_path / "v.ndjson").write_text("old\n", encoding="utf-8")
    # Native code is done with records that are all clean before there are other processes.
    records = (
        INVALID if number % 2 else line(number, extensions={"noise": "x" * 10_000}) for number in itertools.count()
    )
    with subprocess.Popen(  # noqa: S603
        [*COMMAND, "-", "--jobs", "2", "--valid-to", tmp_path / "v.ndjson"], stdin=-1, stderr=-1, text=True
    ) as run:
        assert run.stdin
        assert run.stderr
        for each in itertools.islice(records, 2000):
            print(each, file=run.stdin)
        wait_until(lambda: len(workers_of(run.pid)) == 2)
        os.kill(workers_of(run.pid)[0], signal.SIGKILL)
        with contextlib.suppress(BrokenPipeError):
            for each in records:
                print(each, file=run.stdin)
        message = run.stderr.read()
        with contextlib.suppress(BrokenPipeError):
            run.stdin.close()
    assert run.returncode == FAILURE
    assert "a worker process was killed" in message
    assert message.count("\n") == 1
    assert (tmp_path / "v.ndjson").read_text(encoding="utf-8") == "old\n"
    assert names(tmp_path) == ["v.ndjson"]


def workers_of(process: int) -> list[int]:
    """The processes that work for another."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="utf-8").split()
    return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def _heed_interrupts() -> None:
    """Tests that run in the background, or under `nohup`, inherit that signals are ignored."""
    for each in (signal.SIGINT, signal.SIGHUP):
        signal.signal(each, signal.SIG_DFL)


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(12_000):
        if holds():
            return
        time.sleep(0.01)
    pytest.fail("waited for two minutes")


def test_a_run_that_is_killed_leaves_old_files_or_whole_new_ones_and_the_rerun_ends_the_same() -> None:
    script = ROOT / "tools" / "kill_test.py"
    done = subprocess.run(  # noqa: S603
        [sys.executable, script, "--moments", "4", "--records", "1500"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


# Progress


IMPATIENT = (
    sys.executable,
    "-c",
    "import sys; from imr_schema.cli import main, progress; progress._PATIENCE = 0; main(sys.argv[1:])",
    "validate",
)
"""The command, as if every run were a long one."""


def test_progress_of_a_long_run_is_shown_on_a_terminal_and_removed(records: str) -> None:
    shown = on_terminal(*IMPATIENT, records)
    assert re.search(r"3 records, [0-9,]+ a second .*00:00", shown)
    assert shown.endswith(REMOVED)


REMOVED = "\x1b[1A\x1b[2K"
"""Moves the cursor up a line and erases it."""


def test_no_progress_of_a_short_run_is_shown(records: str) -> None:
    assert on_terminal(*COMMAND, records) == ""


def test_no_progress_is_shown_when_it_is_quiet(records: str) -> None:
    assert on_terminal(*IMPATIENT, records, "--quiet") == ""


def on_terminal(*command: str) -> str:
    """What a command writes on standard error where that is a terminal."""
    ours, its = os.openpty()
    try:
        subprocess.run(command, stderr=its, stdout=subprocess.DEVNULL, check=False)  # noqa: S603
        os.set_blocking(ours, False)
        try:
            return os.read(ours, 100_000).decode()
        except BlockingIOError:
            return ""
    finally:
        os.close(ours)
        os.close(its)
