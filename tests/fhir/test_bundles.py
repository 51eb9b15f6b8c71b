"""A record is a bundle of base FHIR R4, which holds what its table says and nothing else."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from imr_schema import decode, loads
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.kinds import OneOf
from imr_schema._records.records import shape
from imr_schema.cli import main
from imr_schema.codec import encode
from imr_schema.examine import examine
from imr_schema.example import DOCUMENT, EXAMPLES, EXTERNAL_DOCUMENT, OPEN_DOCUMENT
from imr_schema.fhir import bundle, bundle_text
from imr_schema.fhir.mapping import LOSSES, PLACES, members, place_of, reason_of
from imr_schema.model.case import Case
from imr_schema.streams.conversion import LineFormat
from support.places import SCHEMAS
from support.program_files import FORMS, imported, table
from support.records import line, written


def resources(document: Any) -> dict[str, Any]:
    return {each["resource"]["resourceType"]: each["resource"] for each in bundle(document)["entry"]}


def is_valid(document: Any) -> bool:
    """Whether a bundle is valid by the models of FHIR R4B, whose resources here are those of R4."""
    models = import_module("fhir.resources.R4B.bundle")
    whole = models.Bundle.model_validate(document)
    return bool(json.loads(whole.model_dump_json()) == document)


OTHERS: list[dict[str, Any]] = [
    {"schema_version": "1.0", "status": status, "issues": []}
    for status in ("in-review", "withdrawn", "terminated", "dismissed", "deferred")
]
LEAST = {"schema_version": "1.0", "status": "ineligible", "ineligible_reason": "untimely", "issues": []}


@pytest.mark.parametrize("document", [*EXAMPLES, *OTHERS, LEAST])
def test_every_record_is_a_valid_bundle(document: Any) -> None:
    assert is_valid(bundle(encode(decode(document))))


@pytest.mark.parametrize("form", FORMS)
def test_records_of_other_programs_are_valid_bundles(form: str, tmp_path: Path) -> None:
    program, header, row = FORMS[form]
    (made,) = imported(tmp_path, program, table(header, row))
    assert is_valid(bundle(json.loads(str(made.text))))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of scalar values and of lists of them."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from leaves(member, (*path, name)) if path or name != "extensions" else [(name,)]
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for index, item in enumerate(value):
            yield from leaves(item, (*path, index))
    elif value != []:
        yield path


def name_of(path: tuple[Any, ...]) -> str:
    return ".".join(step for step in path if isinstance(step, str))


def other_values(path: tuple[Any, ...]) -> list[Any]:
    """No value, and every other code of a code list."""
    kind = shape(Case).within(path[:-1]).members[path[-1]].kind
    return [ABSENT, *(kind.members if isinstance(kind, OneOf) else ())]


def matters(document: Any, path: tuple[Any, ...]) -> bool:
    """Whether the bundle of a record changes with one of its values."""
    for value in other_values(path):
        try:
            if bundle(changed(document, {path: value})) != bundle(document):
                return True
        except KeyError:
            return True
    return False


def test_the_table_has_an_entry_for_every_member_and_no_other() -> None:
    names = list(members())
    assert all((place_of(name) is None) != (reason_of(name) is None) for name in names)
    leading = {".".join(name.split(".")[:length]) for name in names for length in range(1, name.count(".") + 2)}
    assert PLACES.keys() | LOSSES.keys() <= leading
    assert not PLACES.keys() & LOSSES.keys()


def test_a_bundle_holds_what_the_table_says_and_loses_the_rest() -> None:
    documents = [*EXAMPLES, DOCUMENT | {"issues": DOCUMENT["issues"][:1]}]
    held: dict[str, bool] = {}
    for document in documents:
        for path in leaves(document):
            held[name_of(path)] = held.get(name_of(path), False) or matters(document, path)
    assert {name for name, is_held in held.items() if is_held} == {name for name in held if place_of(name)}


def test_a_decided_case_is_a_complete_response_with_its_decisions_and_reasons() -> None:
    response = resources(DOCUMENT)["ClaimResponse"]
    assert (response["status"], response["outcome"], response["created"]) == ("active", "complete", "2016-12-20")
    first = response["item"][0]
    assert [each["category"]["text"] for each in first["adjudication"]] == [
        "Disputed quantity",
        "Requested quantity",
        "Authorized quantity",
        "Utilization review",
        "Independent medical review",
        "Standard of medical necessity",
    ]
    assert [each.get("value") for each in first["adjudication"][:3]] == [4, 6, 2]
    notes = {note["number"]: note["text"] for note in response["processNote"]}
    texts = [notes[number] for number in first["noteNumber"]]
    assert f"Rationale: {DOCUMENT['issues'][0]['determination']['rationale']}" in texts
    assert "Criterion, met: A twitch response is recorded" in texts
    numbers = [number for item in response["item"] for number in item["noteNumber"]]
    assert numbers == sorted(notes) == list(range(1, len(notes) + 1))


@pytest.mark.parametrize(
    ("document", "status", "outcome", "disposition"),
    [
        (DOCUMENT, "active", "complete", "Decided: Partially overturned"),
        (EXTERNAL_DOCUMENT, "active", "complete", "Decided: Partially overturned"),
        (OPEN_DOCUMENT, "active", "queued", "In review"),
        (LEAST, "cancelled", "complete", "Ineligible: Untimely"),
        (OTHERS[1], "cancelled", "complete", "Withdrawn"),
    ],
)
def test_the_status_and_outcome_of_a_case_are_those_of_the_response(
    document: Any, status: str, outcome: str, disposition: str
) -> None:
    response = resources(document)["ClaimResponse"]
    assert (response["status"], response["outcome"]) == (status, outcome)
    assert response["disposition"] == disposition


def test_the_outcome_follows_from_the_issues_where_none_is_stated() -> None:
    unstated = changed(DOCUMENT, {("outcome",): ABSENT})
    assert resources(unstated)["ClaimResponse"]["disposition"] == "Decided: Partially overturned"


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    made = resources(LEAST)
    assert "created" not in made["ClaimResponse"]
    assert made["ClaimResponse"]["_created"] == made["ClaimResponse"]["insurer"] == made["Provenance"]["_recorded"]
    assert made["Patient"] == {"resourceType": "Patient"}
    assert "Communication" not in made


def test_equal_records_have_equal_bundles_and_others_do_not_share_names() -> None:
    urls = [each["fullUrl"] for document in (DOCUMENT, EXTERNAL_DOCUMENT) for each in bundle(document)["entry"]]
    assert len(urls) == len(set(urls))
    assert bundle(DOCUMENT) == bundle(json.loads(json.dumps(DOCUMENT)))
    entries = bundle(DOCUMENT)["entry"]
    referred = json.dumps([each["resource"] for each in entries])
    assert sum(each["fullUrl"] in referred for each in entries) == 3, "response, patient and practitioner"


def test_every_code_list_that_is_named_is_published() -> None:
    text = json.dumps([bundle(document) for document in EXAMPLES])
    lists = {each.split('"')[0] for each in text.split("https://w3id.org/imr-schema/1.0/codes/")[1:]}
    assert lists
    assert lists <= {path.stem for path in (SCHEMAS / "1.0" / "codes").iterdir()}


def convert(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["convert", *map(str, arguments)])


def test_records_are_converted_to_a_bundle_a_line(tmp_path: Path) -> None:
    records = written(tmp_path / "records.ndjson", json.dumps(DOCUMENT), line(2))
    to = tmp_path / "bundles.ndjson"
    assert convert(records, to, "--to", "fhir").exit_code == 0
    cases = [loads(json.dumps(DOCUMENT)), loads(line(2))]
    lines = LineFormat(bundle_text)
    assert to.read_bytes() == lines.encode(map(lines.row, map(examine, map(encode, cases))))
    assert all(is_valid(json.loads(each)) for each in to.read_text(encoding="utf-8").splitlines())


def test_bundles_are_lines_and_no_table(tmp_path: Path) -> None:
    records = written(tmp_path / "records.ndjson", line(2))
    for arguments in (["a.parquet", "--to", "fhir"], ["a.ndjson", "--to", "fhir", "--flat"]):
        result = convert(records, tmp_path / arguments[0], *arguments[1:])
        assert result.exit_code == 2


def test_explain_lists_every_member_with_its_place_or_why_it_is_lost() -> None:
    result = convert("--explain")
    lines = dict(each.split(maxsplit=1) for each in result.stdout.splitlines())
    assert (result.exit_code, list(lines)) == (0, list(members()))
    assert lines["issues.heading"] == "ClaimResponse.processNote.text"
    assert lines["priority"].startswith("lost: ")
