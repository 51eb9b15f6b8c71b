"""The schema for editors: the same facts, with texts where editors read them."""

import jsonschema_rs
import pytest

from imr_schema import RULES
from imr_schema.example import DOCUMENT, example_of
from imr_schema.exported_schema import json_schema
from imr_schema.publish.editor import editor_schema

EDITOR = editor_schema()
IS_VALID = jsonschema_rs.Draft202012Validator(EDITOR).is_valid


def test_no_definition_hides_the_text_of_a_member_that_refers_to_it() -> None:
    assert not [name for name, each in EDITOR["$defs"].items() if each.keys() & {"title", "description"}]
    shared = {name: json_schema()["$defs"][name] for name in ("text", "long_text", "date")}
    assert not [name for name, each in shared.items() if each.keys() & {"title", "description"}]


def test_a_code_has_its_meaning_beside_it() -> None:
    priority = EDITOR["$defs"]["Priority"]
    assert priority["enum"] == ["standard", "expedited"]
    assert [text[0].isupper() and text[-1] == "." for text in priority["enumDescriptions"]] == [True, True]


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.in_schema], ids=lambda rule: rule.id)
def test_the_schema_for_editors_refuses_what_breaks_a_rule(rule: object) -> None:
    assert IS_VALID(example_of(rule, passes=True))  # type: ignore[arg-type]
    assert not IS_VALID(example_of(rule, passes=False))  # type: ignore[arg-type]


def test_the_schema_for_editors_accepts_the_example() -> None:
    assert IS_VALID(DOCUMENT)
