"""`imr-schema compat` compares two files."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from imr_schema import json_schema
from imr_schema.cli import main


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.json"
    path.write_text(json.dumps(json_schema()))
    return path


@pytest.fixture
def stricter(tmp_path: Path) -> Path:
    schema = json_schema()
    schema["$defs"]["Sex"]["enum"].remove("unknown")
    path = tmp_path / "new.json"
    path.write_text(json.dumps(schema))
    return path


def compat(*paths: Path) -> Result:
    return CliRunner().invoke(main, ["compat", *map(str, paths)])


def test_a_schema_is_compatible_with_itself(old: Path) -> None:
    result = compat(old, old)
    assert result.exit_code == 0
    assert result.stdout == "compatible: every record valid under the old schema is valid under the new one\n"


def test_a_looser_schema_is_compatible(old: Path, stricter: Path) -> None:
    assert compat(stricter, old).exit_code == 0


def test_a_stricter_schema_is_refused_with_a_record_that_shows_it(old: Path, stricter: Path) -> None:
    result = compat(old, stricter)
    verdict, rest = result.stdout.split("\n", 1)
    witness, places = rest.split("\nNot proved:\n")
    assert result.exit_code == 1
    assert verdict.startswith("not compatible")
    assert json.loads(witness)["patient"] == {"sex": "unknown"}
    assert places == "  /properties/patient/properties/sex/enum\n"


def test_a_schema_that_cannot_be_compared_is_refused_without_a_record(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "circle.json"
    path.write_text('{"$ref": "#"}')
    result = compat(old, path)
    assert result.exit_code == 1
    assert "no record was found" in result.stdout
    assert "the whole schema" in result.stdout


NO_SCHEMAS = [
    '{"type": "strin"}',
    '{"type": 3}',
    '{"type": []}',
    '{"minLength": "3"}',
    '{"maxLength": -1}',
    '{"maxItems": 1.5}',
    '{"minimum": "0"}',
    '{"multipleOf": 0}',
    '{"required": "status"}',
    '{"required": ["a", "a"]}',
    '{"properties": []}',
    '{"properties": {"a": 3}}',
    '{"enum": "a"}',
    '{"pattern": "("}',
    '{"patternProperties": {"[": {}}}',
    '{"items": []}',
    '{"prefixItems": {}}',
    '{"allOf": []}',
    '{"allOf": {}}',
    '{"not": 1}',
    '{"if": "a"}',
    '{"uniqueItems": "yes"}',
    '{"additionalProperties": "no"}',
    '{"$defs": {"a": {"properties": {"b": null}}}}',
    '{"$ref": 3}',
    '{"$schema": "http://json-schema.org/draft-07/schema#"}',
    '{"$schema": ["https://json-schema.org/draft/2020-12/schema"]}',
    '{"contains": {"not": {"type": "text"}}}',
]


@pytest.mark.parametrize("text", ["[]", "{", "3", "null", '"true"', *NO_SCHEMAS])
def test_a_file_that_is_no_schema_is_an_error_of_input(old: Path, tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    for result in (compat(old, path), compat(path, old), compat(path, path)):
        assert result.exit_code == 3
        assert "not a JSON Schema" in result.stderr


def test_a_boolean_is_a_schema(old: Path, tmp_path: Path) -> None:
    everything, nothing = tmp_path / "true.json", tmp_path / "false.json"
    everything.write_text("true")
    nothing.write_text("false")
    for pair in (
        (nothing, old),
        (old, everything),
        (nothing, everything),
        (everything, everything),
        (nothing, nothing),
    ):
        assert compat(*pair).exit_code == 0
    for pair in ((old, nothing), (everything, old), (everything, nothing)):
        assert compat(*pair).exit_code == 1
    assert '"schema_version"' in compat(old, nothing).stdout


def test_a_file_that_is_not_there_is_an_error_of_input(old: Path, tmp_path: Path) -> None:
    result = compat(tmp_path / "missing.json", old)
    assert result.exit_code == 3
    assert "missing.json" in result.stderr
