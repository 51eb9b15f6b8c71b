"""The benchmarks compare equal work, and the page states what was measured. Nothing here depends on time."""

# ruff: noqa: RUF001 - the page writes a multiplication sign and dashes

import json
import os
import subprocess
import sys
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("msgspec", reason="needs the extra `fast`")
pytest.importorskip("fastjsonschema", reason="needs the group `bench`")

import msgspec
import orjson
from commands import AJV, IN_MEMORY, MEMORY, MIXED, PROCESSES, START, WITHOUT_NATIVE, Commands
from handwritten_rules import BrokenError, check_case
from inputs import COMPACT, FROM_LETTERS, ONE_ERROR, letters, record_sets
from msgspec_models import struct
from page import page, picture
from readers import JSONSCHEMA_RS, NATIVE, ORJSON, PYDANTIC, VALIDATE, make_reader, names
from record_files import write_files
from steps import STEPS, measure_steps
from targets import TARGETS, Bound
from timing import BYTES, COLD, LETTERS, Figures, Part, Round, load, measure, save, share_of

from imr_schema.examine import examine
from imr_schema.example import example_of, further_examples_of
from imr_schema.model.case import Case
from imr_schema.rules import RULES
from imr_schema.rules.programs import DWC
from support.places import ROOT

FEW = 6


@pytest.fixture(scope="module")
def sets() -> dict[str, list[bytes]]:
    return record_sets(FEW)


def found_by_hand(document: Any) -> list[str] | None:
    """The rules of level warning that a document breaks; `None` if it breaks one of level error."""
    case = msgspec.json.decode(orjson.dumps(document), type=struct(Case, are_texts_clean=True))
    try:
        return sorted(check_case(case))
    except BrokenError:
        return None


def found_by_us(document: Any) -> list[str] | None:
    examined = examine(document)
    return sorted(finding.rule for finding in examined.findings) if examined.is_valid else None


@pytest.mark.parametrize("name", RULES)
def test_rules_by_hand_find_what_the_rules_find(name: str) -> None:
    rule = RULES[name]
    examples = [example_of(rule, passes=True), example_of(rule, passes=False), *further_examples_of(rule)]
    for document in examples:
        if document.get("program", DWC[0].value) == DWC[0].value:
            assert found_by_hand(document) == found_by_us(document)


@pytest.mark.parametrize("name", [name for name in names() if name != ORJSON])
def test_every_reader_accepts_and_refuses_the_same_records(name: str, sets: dict[str, list[bytes]]) -> None:
    reader = make_reader(name)
    for what, lines in sets.items():
        assert [reader.accepts(line) for line in lines] == [what != ONE_ERROR] * FEW, what


def test_every_set_has_as_many_different_records_as_asked_for(sets: dict[str, list[bytes]]) -> None:
    assert {what: len(set(lines)) for what, lines in sets.items()} == dict.fromkeys(sets, FEW)


def test_records_read_from_letters_have_curly_quotes(sets: dict[str, list[bytes]]) -> None:
    assert all("\u201c".encode() in line for line in sets[FROM_LETTERS])


def test_files_hold_different_records(tmp_path: Path) -> None:
    files = write_files(tmp_path, median_records=3, mixed_records=4)
    assert len(set(files.median.read_bytes().splitlines())) == 3
    assert len(set(files.mixed.read_bytes().splitlines())) == 4


def test_a_command_without_native_code_cannot_import_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import imr_schema_native"],
        env=os.environ | WITHOUT_NATIVE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "measured without native code" in done.stderr


def test_a_reader_that_refuses_a_record_of_a_file_is_not_compared(sets: dict[str, list[bytes]], tmp_path: Path) -> None:
    files = write_files(tmp_path, median_records=1, mixed_records=1)
    commands = Commands(files, tmp_path, (min(os.sched_getaffinity(0)),), 1)
    reader = [sys.executable, str(ROOT / "benchmarks" / "lines.py"), PYDANTIC]
    assert commands._read_lines(PYDANTIC, reader).cpu > 0
    files.mixed.write_bytes(sets[ONE_ERROR][0] + b"\n")
    with pytest.raises(ValueError, match="pydantic accepts 0 of 1 records"):
        commands._read_lines(PYDANTIC, reader)


def test_all_rounds_together_measure_every_value() -> None:
    assert sorted(value for number in range(3) for value in share_of(range(10), number, 3)) == list(range(10))


def test_an_interrupted_run_is_resumed(tmp_path: Path) -> None:
    done: list[int] = []

    def measured(number: int) -> Round:
        if number == 1 and done == [0]:
            raise KeyboardInterrupt
        done.append(number)
        return {"what": {"who": float(number)}}

    parts = [Part("part", 3, measured)]
    with pytest.raises(KeyboardInterrupt):
        measure(parts, tmp_path, resume=False)
    done.append(-1)
    assert measure(parts, tmp_path, resume=True) == {"what": [{"who": 0.0}, {"who": 1.0}, {"who": 2.0}]}
    assert done == [0, -1, 1, 2]
    assert measure([Part("part", 1, lambda _: {"what": {"who": 9.0}})], tmp_path, resume=False) == {
        "what": [{"who": 9.0}]
    }


def test_a_ratio_is_the_median_of_the_ratios_within_the_rounds() -> None:
    rounds = [{"a": 1.0, "b": 2.0}, {"a": 10.0, "b": 30.0}, {"a": 1.0, "b": 9.0}]
    assert Figures({}, {"what": rounds}).ratio(("what", "b"), ("what", "a")) == 3


def test_a_bound_says_what_it_holds() -> None:
    assert [Bound(2).holds(value) for value in (1.9, 2, 3)] == [False, True, True]
    assert [Bound(2, is_most=True).holds(value) for value in (1.9, 2, 3)] == [True, True, False]
    assert [str(Bound(2)), str(Bound(1.4, is_most=True))] == ["≥ 2", "≤ 1.4"]


def figures(sets: dict[str, list[bytes]], *, has_native: bool) -> Figures:
    """Figures in which everything takes a millisecond, and native code a tenth of it."""
    ends = ("", NATIVE) if has_native else ("",)
    ours = [f"imr-schema, {what}{end}" for what in ("validate", "objects") for end in ends]
    readers = dict.fromkeys([*ours, ORJSON, PYDANTIC, "msgspec", JSONSCHEMA_RS], 1e-3)
    readers |= {name: 1e-4 for name in readers if name.endswith(NATIVE)}
    runs = {name: each for name, each in readers.items() if "objects" not in name} | {AJV: 2e-3}
    commands = ("python", "import imr_schema", "--help", "validate of one record")
    rounds = {
        **dict.fromkeys(sets, readers),
        STEPS: measure_steps(sets[COMPACT]),
        LETTERS: {COLD: 2e-3},
        MIXED: runs | {IN_MEMORY: 1e-3},
        MEMORY: dict.fromkeys(runs, 5e7),
        "median file": {f"{what}{end}": 1.0 for what in (VALIDATE, "convert to Parquet") for end in ends},
        PROCESSES: {f"{what}{end}": 1.0 for what in ("one process", "two processes") for end in ends},
        START: {f"{what}{end}": 0.1 for what in commands for end in ends},
    }
    environment = {
        "python": "3.11.0",
        "build": "CPython",
        "processor": "some processor",
        "native": has_native,
        "node": True,
        "is_quick": False,
        "libraries": {"orjson": "1"},
        "size": {
            "rounds": 1,
            "command_rounds": 1,
            "records": FEW,
            "letters": 1,
            "median_records": 10,
            "mixed_records": 1000,
        },
        BYTES: dict.fromkeys(sets, 8000),
    }
    return Figures(environment, {what: [each] for what, each in rounds.items()})


def row(text: str, begin: str) -> list[str]:
    [line] = [line for line in text.splitlines() if line.startswith(f"| {begin} |")]
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_the_page_states_what_is_reached_and_what_is_missed(sets: dict[str, list[bytes]]) -> None:
    text = page([figures(sets, has_native=True)])
    assert row(text, "validate, × `orjson.loads` alone")[1:] == ["≥ 0.28", "1", "≥ 2", "10"]
    assert row(text, "validate, × pydantic")[1:] == ["≥ 1.7", "1 **missed**", "≥ 10", "10"]
    assert row(text, "a record with one error, µs")[1:] == ["≤ 150", "1,000 **missed**", "–", "100"]
    assert row(text, "`import imr_schema`, ms")[1:] == ["≤ 60", "100 **missed**", "–", "–"]
    assert f"{text.count('**missed**')} results miss what is asked." in text


def test_the_page_has_a_column_for_each_python_and_none_is_claimed_without_native_code(
    sets: dict[str, list[bytes]],
) -> None:
    text = page([figures(sets, has_native=True), figures(sets, has_native=False)])
    assert row(text, "validate, × `orjson.loads` alone")[1:] == ["≥ 0.28", "1", "1", "≥ 2", "10", "–"]
    for target in TARGETS:
        assert len(row(text, target.what)) == 7
        assert row(text, target.what)[-1] == "–"


@pytest.mark.parametrize(
    ("fact", "value", "sentence"),
    [("node", False, "There was no Node.js"), ("is_quick", True, "This is a glimpse")],
)
def test_the_page_says_what_limits_it(fact: str, value: Any, sentence: str, sets: dict[str, list[bytes]]) -> None:
    without = figures(sets, has_native=False)
    assert sentence not in page([without])
    assert sentence in page([Figures({**without.environment, fact: value}, without.rounds)])


def test_figures_are_kept_whole(sets: dict[str, list[bytes]], tmp_path: Path) -> None:
    kept = figures(sets, has_native=True)
    save(tmp_path, kept)
    assert load(tmp_path) == Figures(json.loads(json.dumps(kept.environment)), kept.rounds)


def test_the_picture_follows_the_colours_of_the_reader(sets: dict[str, list[bytes]]) -> None:
    pytest.importorskip("matplotlib", reason="needs the group `bench`")
    drawn = picture(figures(sets, has_native=True))
    assert "prefers-color-scheme:dark" in drawn
    assert {name for name in (VALIDATE, PYDANTIC, AJV) if name in drawn} == {VALIDATE, PYDANTIC, AJV}
    assert drawn == picture(figures(sets, has_native=True))


def test_each_round_of_letters_reads_others() -> None:
    assert len(set(islice(letters(), FEW))) == FEW
