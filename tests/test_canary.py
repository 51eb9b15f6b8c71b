"""No value of a record and no name that its publisher chose is ever shown unasked, however broken the record is.

A canary word is planted in every place; then nothing that is reported, shown or raised may contain it.
"""

import json
import math
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path as File
from typing import Any

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from imr_schema import Case, ConstraintError, Invalid, check, check_with_schema, decode, encode, loads
from imr_schema._json.edits import at, changed
from imr_schema._json.frozen_object import JsonObject
from imr_schema._records.kinds import OneOf, Text
from imr_schema._records.records import is_record, records_in, shape
from imr_schema.cli import main
from imr_schema.examine import examine, examine_text
from imr_schema.example import DOCUMENT
from imr_schema.findings import Finding, Path
from imr_schema.testing.near_misses import Change, near_miss_changes
from support.extras import each_engine

CANARY = "zqcanaryqz"
NUMBER = 918273645
YEAR = "7391-82-64"
SINGS = (CANARY, str(NUMBER), YEAR, CANARY.upper(), CANARY[:6])


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place of a document."""
    yield path
    if isinstance(value, dict):
        for name, part in value.items():
            yield from places(part, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))


def planted() -> Any:
    """The example with a canary in every free text, and in the names and values of its extensions."""
    document = changed(DOCUMENT, {("extensions",): {CANARY: {CANARY: [CANARY, NUMBER]}}})
    for path, record, part in records_in(DOCUMENT, Case):
        for name in part:
            kind = shape(record).members[name].kind
            item = getattr(kind, "item", kind)
            if item in (Text(), Text(long=True)):
                number = len(part[name]) if isinstance(part[name], list) else None
                value = f"{CANARY} {name}" if number is None else [f"{CANARY} {index}" for index in range(number)]
                document = changed(document, {(*path, name): value})
    return document


PLANTED = planted()


def words_of(findings: tuple[Finding, ...]) -> Iterator[str]:
    for finding in findings:
        yield str(finding)
        yield repr(finding)
        yield finding.message
        yield finding.pointer
        yield json.dumps(finding.as_document())


def words_by(error: BaseException | None) -> Iterator[str]:
    """What an error and all that led to it say, as a log would show them."""
    while error is not None:
        yield str(error)
        yield repr(error)
        yield repr(error.args)
        yield "".join(getattr(error, "__notes__", []))
        yield "".join(traceback.format_exception(error))
        error = error.__cause__ or error.__context__


def all_words(document: Any) -> Iterator[str]:
    """Every word that is shown about a document."""
    examined = examine(document)
    yield repr(examined)
    yield from words_of(examined.findings)
    if examined.case is not None:
        yield repr(examined.case)
    try:
        decode(document)
    except Invalid as invalid:
        yield from words_by(invalid)
    yield from words_of(check_with_schema(document))


def leaks(words: Iterator[str]) -> list[str]:
    return [each for each in words if any(song in each for song in SINGS)]


def test_the_canaries_are_in_place_and_would_be_heard() -> None:
    assert check(PLANTED) == check(DOCUMENT)
    assert json.dumps(PLANTED).count(CANARY) > 40
    assert leaks(iter([f"a message with {CANARY}", str({"year": YEAR}), "the number 918273645", "nothing"])) != []
    with pytest.raises(KeyError) as raised:
        dict[str, int]()[CANARY]
    assert len(leaks(words_by(raised.value))) == 4


@settings(max_examples=3 * settings().max_examples)
@given(st.lists(st.sampled_from(list(near_miss_changes(PLANTED))), min_size=1, max_size=4))
def test_a_record_full_of_canaries_broken_in_any_way_is_silent(broken: list[Change]) -> None:
    document = PLANTED
    for change in broken:
        with suppress(LookupError):  # what was to be broken is gone already
            document = change.apply_to(document).document
    assert leaks(all_words(document)) == []


@pytest.mark.parametrize(
    "canary",
    [
        CANARY,
        f" {CANARY}",
        f"{CANARY}\n",
        f"\ud83d{CANARY}",
        f"{CANARY}e\u0301",
        NUMBER,
        -NUMBER,
        float(NUMBER) + 0.5,
        NUMBER * 10**12,
        YEAR,
        [CANARY],
        [CANARY, CANARY],
        {CANARY: CANARY},
        {CANARY: {CANARY: math.nan}},
        {CANARY: [[NUMBER, YEAR], None]},
        {CANARY},
        CANARY.encode(),
        (CANARY,),
        {(CANARY, 1): 1},
    ],
    ids=repr,
)
def test_no_value_at_any_place_is_shown(canary: Any) -> None:
    loud = {path: leaks(all_words(changed(DOCUMENT, {path: canary}))) for path in places(DOCUMENT)}
    assert {path: words for path, words in loud.items() if words} == {}


@pytest.mark.parametrize("name", [CANARY, f"{CANARY}/~", "", f"\ud83d{CANARY}", 7, None])
def test_a_name_that_the_format_does_not_define_is_silent(name: Any) -> None:
    for path in places(DOCUMENT):
        if isinstance(at(DOCUMENT, path), dict):
            document = changed(DOCUMENT, {(*path, name): {CANARY: CANARY}})
            assert leaks(all_words(document)) == []


def test_all_at_once_is_silent() -> None:
    document = PLANTED
    for path in places(PLANTED):
        if not isinstance(at(PLANTED, path), dict | list) and path != ("schema_version",):
            document = changed(document, {path: f"{CANARY}\n"})
    assert len(check(document)) > 100
    assert leaks(all_words(document)) == []


@each_engine
def test_the_findings_of_an_engine_show_no_value(engine: str) -> None:
    for canary in (f"{CANARY}\n", NUMBER, {CANARY: CANARY}):
        for path in places(DOCUMENT):
            findings = check_with_schema(changed(DOCUMENT, {path: canary}), engine=engine)
            assert leaks(words_of(findings)) == []


@pytest.mark.parametrize(
    "text",
    [
        f'{{"{CANARY}": 1, "{CANARY}": 2}}',
        f'{{"clinical_summary": "{CANARY}", "clinical_summary": "{CANARY}"}}',
        f'{{"clinical_summary": "{CANARY}',
        f'{{"clinical_summary": "{CANARY}\\x"}}',
        f'{{"clinical_summary": {CANARY}}}',
        f'{{"clinical_summary": "\\ud83d{CANARY}"}}',
        f'{{"\\ud83d{CANARY}": 1}}',
        f'{{"extensions": {{"{CANARY}": NaN}}}}',
        f'{{"patient": {{"age": {NUMBER}{NUMBER}}}}}',
        f'{{"patient": {{"age": 0{NUMBER}}}}}',
        f"{CANARY}",
        f'["{CANARY}"',
        '{"extensions": ' + f'{{"{CANARY}": ' * 70 + "1" + "}" * 71,
    ],
)
def test_text_that_is_no_json_is_refused_silently(text: str) -> None:
    for raw in (text, text.encode(), f"\ufeff{text}", text.encode("utf-16"), text.encode() + b"\xff"):
        assert leaks(words_of(examine_text(raw).findings)) == []
        with pytest.raises(Invalid) as invalid:
            loads(raw)
        assert leaks(words_by(invalid.value)) == []


def records_of(value: Any) -> Iterator[Any]:
    """A record and every record within it."""
    yield value
    for each in attrs.fields(type(value)):
        part = getattr(value, each.name)
        for item in part if isinstance(part, tuple) else (part,):
            if is_record(type(item)):
                yield from records_of(item)


def test_an_error_on_making_a_record_shows_no_value() -> None:
    refused = 0
    for instance in records_of(decode(PLANTED)):
        for name in shape(type(instance)).members:
            for value in (f"{CANARY}\n", f"{CANARY}e\u0301", NUMBER, {CANARY: NUMBER}, (CANARY, CANARY), [CANARY]):
                with suppress(ConstraintError):
                    assert leaks(iter([repr(attrs.evolve(instance, **{name: value}))])) == []
                    continue
                with pytest.raises(ConstraintError) as error:
                    attrs.evolve(instance, **{name: value})
                assert leaks(words_by(error.value)) == []
                refused += 1
    assert refused > 500


@pytest.mark.parametrize("members", [{CANARY: math.nan}, {CANARY: {1}}, {CANARY: "\ud83d"}, {"a": {CANARY: NUMBER**3}}])
def test_an_extension_that_is_no_json_is_refused_silently(members: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="json-") as refused:
        JsonObject(members)
    assert leaks(iter([str(refused.value), repr(refused.value)])) == []


def test_a_case_and_every_part_of_it_are_shown_without_values() -> None:
    case = decode(PLANTED)
    assert leaks(repr(each) for each in records_of(case)) == []
    assert leaks(iter([str(case), f"{case}", repr([case]), repr(case.extensions)])) == []
    assert CANARY in json.dumps(encode(case))


def test_a_code_that_is_mistyped_is_not_repeated() -> None:
    for path, record, part in records_in(DOCUMENT, Case):
        for name in part:
            if isinstance(shape(record).members[name].kind, OneOf):
                document = changed(DOCUMENT, {(*path, name): f"{part[name]}-{CANARY}"})
                assert leaks(all_words(document)) == []
                assert any(finding.rule == "enum" for finding in check(document))


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "sarif", "junit", "github", "html"])
def test_no_report_shows_a_value(form: str, tmp_path: File) -> None:
    broken = [
        PLANTED | {"status": CANARY, CANARY: {CANARY: NUMBER}},
        PLANTED | {"clinical_summary": f"{CANARY}\n", "case_number": CANARY, "outcome": "upheld"},
        PLANTED | {"issues": [{CANARY: CANARY}, CANARY, NUMBER], "dates": {"injury": YEAR}},
        {CANARY: CANARY},
        [CANARY],
    ]
    lines = [*map(json.dumps, broken), f'{{"{CANARY}": 1, "{CANARY}": 2}}', CANARY, f'{{"a": "{CANARY}']
    file = tmp_path / "records.ndjson"
    file.write_text("\n".join(lines), encoding="utf-8")
    result = CliRunner().invoke(main, ["validate", "--format", form, "--jobs", "1", str(file)])
    assert result.exit_code == 1
    assert "required" in result.output
    assert leaks(iter([result.output, result.stderr, repr(result.exception)])) == []
