"""The schema for editors: the same facts, with texts where editors read them."""

from typing import Any

import pytest

from imr_schema import RULES
from imr_schema.example import DOCUMENT, example_of
from imr_schema.exported_schema import json_schema
from imr_schema.publish.editor import editor_schema
from support.extras import VALIDATORS

EDITOR = editor_schema()
ENGINES = [validator(EDITOR) for validator in VALIDATORS]


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
    assert verdicts(example_of(rule, passes=True)) == {True}  # type: ignore[arg-type]
    assert verdicts(example_of(rule, passes=False)) == {False}  # type: ignore[arg-type]


def test_the_schema_for_editors_accepts_the_example() -> None:
    assert verdicts(DOCUMENT) == {True}


def verdicts(document: dict[str, Any]) -> set[bool]:
    return {engine.is_valid(document) for engine in ENGINES}
