"""Released versions of the format never change, and later versions accept what earlier ones accept."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from imr_schema.exported_schema import VERSION
from imr_schema.publish.releases import broken_promises, changed_files, release, released
from support.places import SCHEMAS


def test_no_file_of_a_released_version_has_changed() -> None:
    assert changed_files(SCHEMAS) == []


def test_the_current_version_accepts_what_released_ones_accept() -> None:
    # As long as no version is released, this compares nothing; the tests below cover the comparison.
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
    assert changed_files(schemas) == []


def test_a_changed_released_file_is_listed(schemas: Path) -> None:
    (schemas / "1.0" / "rules.json").write_text('{"rules": []}')
    assert changed_files(schemas) == ["1.0/rules.json"]


def test_removed_and_added_released_files_are_listed(schemas: Path) -> None:
    (schemas / "1.0" / "codes").mkdir()
    (schemas / "1.0" / "rules.json").rename(schemas / "1.0" / "codes" / "rules.json")
    assert changed_files(schemas) == ["1.0/codes/rules.json", "1.0/rules.json"]


def test_a_version_that_is_not_released_may_change(schemas: Path) -> None:
    write_version(schemas, "1.1", ["decided"], [])
    assert changed_files(schemas) == []


def test_a_version_cannot_be_released_again(schemas: Path) -> None:
    with pytest.raises(ValueError, match="never changes"):
        release(schemas, "1.0")


def test_a_version_without_files_cannot_be_released(schemas: Path) -> None:
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
def test_a_version_may_not_add_an_error_rule_outside_the_schema(schemas: Path, rule: dict[str, Any]) -> None:
    write_version(schemas, "1.1", ["decided"], [DATES, rule])
    assert broken_promises(schemas, "1.1") == [f"1.0 {rule['id']}"]


def test_a_major_version_may_do_anything(schemas: Path) -> None:
    write_version(schemas, "2.0", ["appealed"], [DATES, WARNING | {"level": "error"}])
    assert broken_promises(schemas, "2.0") == []
