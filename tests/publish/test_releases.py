"""Released versions of the format stay as they are, and later ones accept what earlier ones accepted."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from imr_schema.json_schema import VERSION
from imr_schema.publish.releases import broken_promises, changes, release, released
from support.places import SCHEMAS


def test_no_file_of_a_released_version_has_changed() -> None:
    assert changes(SCHEMAS) == []


def test_the_current_version_accepts_what_released_ones_accept() -> None:
    # While no version is released there is nothing to compare with; the tests below hold the comparison itself.
    assert broken_promises(SCHEMAS, VERSION) == []


Rules = list[dict[str, Any]]


def write_version(folder: Path, version: str, codes: list[str], rules: Rules) -> None:
    (folder / version).mkdir()
    schema = {"type": "object", "properties": {"status": {"enum": codes}}}
    (folder / version / "case.schema.json").write_text(json.dumps(schema))
    (folder / version / "rules.json").write_text(json.dumps({"rules": rules}))


DATES = {"id": "dates-in-order", "level": "error", "in_schema": False}
WARNING = {"id": "look-here", "level": "warning", "in_schema": False}


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    """A folder of schemas with one released version."""
    write_version(tmp_path, "1.0", ["decided"], [DATES, WARNING])
    (tmp_path / "released.json").write_text('{"released": {}}')
    release(tmp_path, "1.0")
    return tmp_path


def test_a_release_lists_every_file_with_its_digest(schemas: Path) -> None:
    content = (schemas / "1.0" / "rules.json").read_bytes()
    assert list(released(schemas)) == ["1.0"]
    assert released(schemas)["1.0"].keys() == {"case.schema.json", "rules.json"}
    assert released(schemas)["1.0"]["rules.json"] == hashlib.sha256(content).hexdigest()
    assert changes(schemas) == []


def test_a_released_file_that_is_changed_is_told(schemas: Path) -> None:
    (schemas / "1.0" / "rules.json").write_text('{"rules": []}')
    assert changes(schemas) == ["1.0/rules.json"]


def test_a_released_file_that_is_gone_and_one_that_is_new_are_told(schemas: Path) -> None:
    (schemas / "1.0" / "codes").mkdir()
    (schemas / "1.0" / "rules.json").rename(schemas / "1.0" / "codes" / "rules.json")
    assert changes(schemas) == ["1.0/codes/rules.json", "1.0/rules.json"]


def test_a_version_that_is_not_released_may_change(schemas: Path) -> None:
    write_version(schemas, "1.1", ["decided"], [])
    assert changes(schemas) == []


def test_a_version_is_released_once(schemas: Path) -> None:
    with pytest.raises(ValueError, match="never changes"):
        release(schemas, "1.0")


def test_a_version_without_files_is_not_released(schemas: Path) -> None:
    with pytest.raises(ValueError, match="no files"):
        release(schemas, "2.0")


def test_a_released_version_keeps_its_own_promises(schemas: Path) -> None:
    assert broken_promises(schemas, "1.0") == []


def test_a_version_may_add_codes_and_warnings_and_drop_rules(schemas: Path) -> None:
    write_version(schemas, "1.1", ["decided", "appealed"], [WARNING, WARNING | {"id": "and-here"}])
    assert broken_promises(schemas, "1.1") == []


def test_a_version_may_not_drop_codes(schemas: Path) -> None:
    write_version(schemas, "1.1", ["appealed"], [DATES])
    assert broken_promises(schemas, "1.1") == ["1.0 /properties/status/enum"]


@pytest.mark.parametrize(
    "rule", [DATES | {"id": "numbers-run"}, WARNING | {"level": "error"}], ids=["new", "once a warning"]
)
def test_a_version_may_not_add_a_rule_of_level_error_that_no_schema_checks(schemas: Path, rule: dict[str, Any]) -> None:
    write_version(schemas, "1.1", ["decided"], [DATES, rule])
    assert broken_promises(schemas, "1.1") == [f"1.0 {rule['id']}"]


def test_a_major_version_may_do_anything(schemas: Path) -> None:
    write_version(schemas, "2.0", ["appealed"], [DATES, WARNING | {"level": "error"}])
    assert broken_promises(schemas, "2.0") == []
