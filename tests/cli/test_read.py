"""`imr-schema read`: many letters, each in its turn, whatever is wrong with one of them."""

import json
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from imr_schema import decode, dumps, letters, read_letter
from imr_schema.cli import main
from imr_schema.letter_files import letters_named, read_all
from support.letter_pdf import pdf_of
from support.places import EXAMPLE_LETTERS

LETTERS = sorted(EXAMPLE_LETTERS.glob("*.txt"))
LETTER = LETTERS[-1]
CANARY = "Quokka"
"""A word that stands in a bad letter, and so must not stand in any message about it."""

AGE = "947"


def read(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["read", *map(str, arguments)])


def test_a_refused_letter_is_one_line_and_its_reason_is_whole_in_the_file(tmp_path: Path) -> None:
    letter = tmp_path / "a.txt"
    letter.write_text("Dear reader", encoding="utf-8")
    result = read(letter, "--errors", tmp_path / "errors.ndjson")
    assert len(result.stderr) < len(str(letter)) + 200
    assert result.stderr.endswith("This is no determination letter of a known layout. (In full: --errors FILE)\n")
    (refusal,) = lines(tmp_path / "errors.ndjson")
    assert "RATIONALES" in refusal["problem"]


def test_a_name_that_is_not_utf_8_is_refused_and_the_letters_after_it_are_read(tmp_path: Path) -> None:
    for name in (b"a\xff.txt", b"b.txt"):
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)).write_bytes(LETTER.read_bytes())
    result = read(tmp_path)
    assert result.exit_code == 3
    assert "the name of this file is not UTF-8; rename it" in result.stderr
    assert names(result.stdout) == ["b.txt"]


def test_a_letter_is_read_from_standard_input() -> None:
    result = CliRunner().invoke(main, ["read", "-", "-j", "2"], input=LETTER.read_bytes())
    named = json.loads(read(LETTER).stdout)
    assert named["source"].pop("name") == LETTER.name
    assert (result.exit_code, json.loads(result.stdout)) == (0, named)


def lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def names(records: str) -> list[str]:
    return [json.loads(line)["source"]["name"] for line in records.splitlines()]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the invented letters."""
    for letter in LETTERS:
        (tmp_path / letter.name).write_bytes(letter.read_bytes())
    return tmp_path


@pytest.fixture
def bad_letter(tmp_path: Path) -> Path:
    """A text that is no letter."""
    path = tmp_path / "bad.txt"
    path.write_text(f"Dear {CANARY}, this is no determination.\n", encoding="utf-8")
    return path


def impossible_letter(path: Path) -> Path:
    """A letter with a value that no record can hold."""
    text = LETTER.read_text(encoding="utf-8")
    path.write_text(re.sub("[0-9]+ year old", f"{AGE} year old", text), encoding="utf-8")
    return path


# What is read


def test_a_letter_becomes_a_line() -> None:
    result = read(LETTER)
    content = LETTER.read_text(encoding="utf-8")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == dumps(read_letter(content, name=LETTER.name, criteria=True)) + "\n"


def test_criteria_may_be_left_out() -> None:
    letter = LETTER.with_stem("CM16-0900103")
    text = letter.read_text(encoding="utf-8")
    for arguments, criteria in (((), True), (("--criteria",), True), (("--no-criteria",), False)):
        line = read(*arguments, letter).stdout
        assert line == dumps(read_letter(text, name=letter.name, criteria=criteria)) + "\n"
        assert ('"criteria"' in line) == criteria


def test_a_letter_may_come_as_pdf(tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_bytes(pdf_of(LETTER.read_text(encoding="utf-8")))
    (record,) = map(json.loads, read(tmp_path / "letter.pdf").stdout.splitlines())
    (expected,) = map(json.loads, read(LETTER).stdout.splitlines())
    assert record.pop("source")["name"] == "letter.pdf"
    assert expected.pop("source")
    assert record == expected


def test_the_records_stand_in_the_order_of_the_letters(folder: Path) -> None:
    backwards = [folder / letter.name for letter in reversed(LETTERS)]
    assert names(read(*backwards).stdout) == [letter.name for letter in reversed(LETTERS)]


def test_a_file_is_written_whole(folder: Path) -> None:
    result = read(folder, "-o", folder / "records.ndjson")
    assert (result.exit_code, result.stdout) == (0, "")
    assert [record["source"]["name"] for record in lines(folder / "records.ndjson")] == [each.name for each in LETTERS]


# Which letters are meant


@pytest.fixture
def tree(tmp_path: Path) -> Callable[[Sequence[str]], list[str]]:
    """A tree of files, and what is found in it."""
    for name in ("b.txt", "a/c.PDF", "a/b.txt", "a/notes.md", ".hidden/x.txt", "a/.x.txt", "z/a.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    return lambda given: [
        str(Path(found).relative_to(tmp_path)) for found in letters_named(str(tmp_path / name) for name in given)
    ]


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["b.txt"], ["b.txt"]),
        (["z", "b.txt"], ["z/a.pdf", "b.txt"]),
        (["."], ["a/b.txt", "a/c.PDF", "b.txt", "z/a.pdf"]),
        (["a"], ["a/b.txt", "a/c.PDF"]),
        (["*.txt"], ["b.txt"]),
        (["**/*.txt"], ["a/b.txt", "b.txt"]),
        (["[az]"], ["a/b.txt", "a/c.PDF", "z/a.pdf"]),
        (["a/notes.md"], ["a/notes.md"]),
        (["b.txt", "b.txt", "*.txt"], ["b.txt"]),
        (["no such file", "*.doc"], ["no such file", "*.doc"]),
    ],
    ids=" ".join,
)
def test_files_folders_and_patterns_mean_letters(
    tree: Callable[[Sequence[str]], list[str]], given: list[str], meant: list[str]
) -> None:
    assert tree(given) == meant


def test_a_file_whose_name_could_be_a_pattern_is_that_file(tmp_path: Path) -> None:
    path = tmp_path / "[a].txt"
    path.touch()
    assert letters_named([str(path)]) == [str(path)]


def test_a_folder_that_may_not_be_opened_is_not_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.txt").touch()
    scandir = os.scandir

    def guarded(path: str) -> Any:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr("os.scandir", guarded)
    assert letters_named([str(tmp_path)]) == [str(tmp_path / "a.txt"), str(tmp_path / "closed")]


# What is wrong


def test_a_bad_letter_ends_with_1_and_the_others_are_read(folder: Path, bad_letter: Path) -> None:
    result = read(bad_letter, folder, "--errors", folder / "errors.ndjson")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == len(LETTERS)
    assert "no determination letter of a known layout" in result.stderr
    (error,) = lines(folder / "errors.ndjson")
    assert error["file"] == str(bad_letter)
    assert error["problem"].partition(". ")[0] in result.stderr


def test_no_word_of_a_bad_letter_is_repeated(folder: Path, bad_letter: Path) -> None:
    impossible = impossible_letter(folder / "impossible.txt")
    latin, broken = folder / "latin.txt", folder / "broken.pdf"
    latin.write_bytes(f"é {CANARY}".encode("cp1252"))
    broken.write_bytes(pdf_of(f"Dear {CANARY}")[:-99])
    result = read(bad_letter, impossible, latin, broken, "--errors", folder / "errors.ndjson", "--summary")
    messages = result.stderr + (folder / "errors.ndjson").read_text(encoding="utf-8")
    assert result.exit_code == 1
    assert len(lines(folder / "errors.ndjson")) == 4
    assert CANARY not in messages
    assert AGE not in messages


def test_a_value_that_no_record_can_hold_is_named_by_its_place(tmp_path: Path) -> None:
    result = read(impossible_letter(tmp_path / "letter.txt"), "--errors", tmp_path / "errors.ndjson")
    assert (result.exit_code, result.stdout) == (1, "")
    (error,) = lines(tmp_path / "errors.ndjson")
    assert "/patient/age" in error["problem"]
    assert ("/patient/age", "maximum") in {(each["pointer"], each["rule"]) for each in error["findings"]}


def test_two_letters_for_one_page_are_wrong_usage() -> None:
    assert read(*LETTERS[:2], "--html", "page.html").exit_code == 2


@pytest.mark.parametrize("option", [["-o", "x"], ["--evidence", "x"], ["--errors", "x"], ["--summary"], ["-j", "1"]])
def test_a_page_goes_with_no_other_option(option: list[str]) -> None:
    assert read(LETTER, "--html", "page.html", *option).exit_code == 2


def test_no_processes_are_wrong_usage() -> None:
    assert read(LETTER, "--jobs", "0").exit_code == 2


def test_two_outputs_of_one_name_are_wrong_usage(tmp_path: Path) -> None:
    assert read(LETTER, "-o", tmp_path / "x", "--errors", tmp_path / "x").exit_code == 2


@pytest.mark.parametrize("missing", ["missing.txt", "missing-*.txt", "empty"])
def test_what_cannot_be_opened_ends_with_3_and_the_others_are_read(folder: Path, missing: str) -> None:
    (folder / "empty").mkdir()
    result = read(folder / missing, LETTER, "--errors", folder / "errors.ndjson")
    assert result.exit_code == 3
    assert len(result.stdout.splitlines()) == 1
    assert lines(folder / "errors.ndjson")[0]["file"] == str(folder / missing)
    assert missing in result.stderr


def test_the_exit_code_of_a_missing_file_outranks_that_of_a_bad_letter(folder: Path, bad_letter: Path) -> None:
    assert read(folder / "missing.txt", bad_letter).exit_code == 3


def test_an_output_that_cannot_be_written_ends_with_3(tmp_path: Path) -> None:
    assert read(LETTER, "-o", tmp_path / "no" / "records.ndjson").exit_code == 3


def test_an_internal_error_stops_no_other_letter(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader = letters.read

    def failing(text: str, *, name: str, **others: Any) -> letters.Reading:
        if name == LETTERS[0].name:
            raise RuntimeError(CANARY)
        return reader(text, name=name, **others)

    monkeypatch.setattr(letters, "read", failing)
    result = read(folder)
    assert result.exit_code == 3
    assert names(result.stdout) == [letter.name for letter in LETTERS[1:]]
    assert "RuntimeError at test_read.py" in result.stderr
    assert CANARY not in result.stderr


# Evidence


def test_evidence_stands_in_step_with_the_records(folder: Path, bad_letter: Path) -> None:
    read(bad_letter, folder, "-o", folder / "records.ndjson", "--evidence", folder / "evidence.ndjson")
    records, evidence = lines(folder / "records.ndjson"), lines(folder / "evidence.ndjson")
    assert [line["source"] for line in evidence] == [record["source"] for record in records]


def test_evidence_gives_the_words_of_a_value(tmp_path: Path) -> None:
    read(LETTER, "-o", tmp_path / "records.ndjson", "--evidence", tmp_path / "evidence.ndjson")
    (record,), (line,) = lines(tmp_path / "records.ndjson"), lines(tmp_path / "evidence.ndjson")
    text = LETTER.read_bytes().decode()
    ((start, end),) = line["evidence"]["/case_number"]
    assert text[start:end] == record["case_number"]
    assert line["evidence"] == {
        place: [list(span) for span in spans] for place, spans in letters.read(text).evidence.items()
    }


# Several processes


@pytest.fixture
def many(tmp_path: Path) -> list[str]:
    """The names of many letters, a bad one among them."""
    for number in range(100):
        letter = LETTERS[number % len(LETTERS)]
        (tmp_path / f"{number:03}.txt").write_bytes(b"bad" if number == 41 else letter.read_bytes())
    return letters_named([str(tmp_path)])


def test_the_number_of_processes_changes_nothing_of_what_comes_out(many: list[str]) -> None:
    alone = list(read_all(many, jobs=1))
    assert list(read_all(many, jobs=2)) == alone
    assert [made.file for made in alone] == many


# Summary


def test_a_summary_counts_what_was_read_and_what_was_not(folder: Path, bad_letter: Path) -> None:
    result = read(folder, bad_letter, "--summary")
    rows = [line.split() for line in result.stderr.splitlines()]
    records = [decode(json.loads(line), draft=True) for line in result.stdout.splitlines()]
    requests = [issue.request for record in records for issue in record.issues]
    quantities = sum(request.quantity is not None for request in requests)
    assert ["letters", "not", "read:", "1"] in rows
    assert ["case_number", str(len(records)), "100.0%"] in rows
    assert ["request/quantity", str(quantities)] in [line[:2] for line in rows]
    assert f"Of {len(requests)} disputed items".split() in [line[:4] for line in rows]


def test_a_summary_leaves_out_what_was_not_there(folder: Path) -> None:
    summary = read(folder / "CM16-0900101.txt", "--summary").stderr
    assert "requests for drugs" not in summary
    assert "not read" not in summary


def test_a_summary_of_nothing_is_short(bad_letter: Path) -> None:
    assert read(bad_letter, "--summary").stderr.splitlines()[-2:] == [
        "letters read: 0, with 0 disputed items",
        "letters not read: 1",
    ]


# The page


def test_a_page_is_written_instead_of_a_record(tmp_path: Path) -> None:
    result = read(LETTER, "--html", tmp_path / "page.html")
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_of_a_bad_letter_no_page_is_written(bad_letter: Path, tmp_path: Path) -> None:
    result = read(bad_letter, "--html", tmp_path / "page.html")
    assert result.exit_code == 1
    assert not (tmp_path / "page.html").exists()


# What may not have been read whole


@pytest.fixture
def doubtful_letter(tmp_path: Path) -> Path:
    """A letter whose end is missing."""
    path = tmp_path / "doubtful.txt"
    path.write_text(f"{LETTER.read_text(encoding='utf-8').rstrip()} {CANARY}", encoding="utf-8")
    return path


def test_a_doubtful_letter_gives_a_draft_and_ends_with_1(doubtful_letter: Path, tmp_path: Path) -> None:
    result = read(doubtful_letter, LETTER, "--errors", tmp_path / "errors.ndjson", "--summary")
    assert result.exit_code == 1
    assert names(result.stdout) == ["doubtful.txt", LETTER.name]
    assert "letters read with doubt: 1" in result.stderr
    (doubt,) = lines(tmp_path / "errors.ndjson")
    assert doubt == {"file": str(doubtful_letter), "doubts": ["the rationale of item 1 ends in mid-sentence"]}
    assert CANARY not in result.stderr


def test_a_page_of_a_doubtful_letter_is_written_with_the_doubt_on_standard_error(doubtful_letter: Path) -> None:
    page = doubtful_letter.with_suffix(".html")
    result = read(doubtful_letter, "--html", page)
    assert result.exit_code == 1
    assert "the rationale of item 1" in result.stderr
    assert page.exists()


@pytest.mark.parametrize(
    ("file", "recorded"),
    [
        ("Jose\u0301.txt", "Jos\u00e9.txt"),
        (" letter .txt ", "letter .txt"),
        ("a\tb\nc.txt", "abc.txt"),
        ("a\\b.txt", "b.txt"),
    ],
)
def test_the_name_of_a_file_does_not_refuse_its_letter(tmp_path: Path, file: str, recorded: str) -> None:
    (tmp_path / file).write_bytes(LETTER.read_bytes())
    result = read(tmp_path / file)
    assert result.exit_code == 0
    assert names(result.stdout) == [recorded]


def test_what_was_left_out_of_a_letter_is_in_its_evidence(tmp_path: Path) -> None:
    text = LETTER.read_text(encoding="utf-8")
    half = text.index("\n", len(text) // 2)
    paged = f"{text[:half]}\n\nPage 1 of 2\n\f{text[half:]}\n\nPage 2 of 2\n"
    (tmp_path / "paged.txt").write_text(paged, encoding="utf-8")
    assert read(tmp_path / "paged.txt", "-o", tmp_path / "r.ndjson", "--evidence", tmp_path / "e.ndjson").exit_code == 0
    (evidence,) = lines(tmp_path / "e.ndjson")
    assert [paged[start:end] for start, end in evidence["furniture"]] == ["Page 1 of 2", "Page 2 of 2"]


def test_a_report_is_written_beside_the_records(tmp_path: Path) -> None:
    result = read(LETTER, "-o", tmp_path / "records.ndjson", "--report", tmp_path / "to-check.html")
    assert result.exit_code == 0
    assert "<h2>What was read</h2>" in (tmp_path / "to-check.html").read_text("utf-8")
    assert len(lines(tmp_path / "records.ndjson")) == 1


def test_values_are_shown_in_a_report_only() -> None:
    result = read(LETTER, "--show-values")
    assert result.exit_code == 2
    assert "--report" in result.stderr


def test_an_unsure_value_is_marked_in_the_evidence(tmp_path: Path) -> None:
    text = LETTERS[0].read_text("utf-8")
    heading = read_letter(text).issues[0].heading
    assert heading
    letter = tmp_path / "a.txt"
    letter.write_text(text.replace(heading, "Zimbular quantification"), encoding="utf-8")
    read(letter, "-o", tmp_path / "records.ndjson", "--evidence", tmp_path / "evidence.ndjson")
    (evidence,) = lines(tmp_path / "evidence.ndjson")
    request = {"/issues/0/request/category": 0.6, "/issues/0/request/description": 0.9}  # its words are unknown
    assert evidence["confidence"] == request
