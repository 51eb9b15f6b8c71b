"""The declarations as data: all that is declared, and nothing that JSON cannot hold."""

import json
from typing import Any

import pytest

from imr_schema._records.expressions import Constant, Day, Number, Relation
from imr_schema._records.predicates import Is
from imr_schema.model.codes import Status
from imr_schema.publish.declared import _kind, declared, tree
from imr_schema.publish.names import code_list_classes, record_classes
from imr_schema.rules import RULES
from imr_schema.rules.dates import _PROGRAM_BEGINS


def test_everything_that_is_declared_is_there() -> None:
    found = declared()
    assert json.loads(json.dumps(found)) == found
    assert list(found["records"]) == [record.__name__ for record in record_classes()]
    assert list(found["codes"]) == [codes.__name__ for codes in code_list_classes()]
    assert [rule["id"] for rule in found["rules"]] == list(RULES)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Is("status", Status.DECIDED), {"is": "Is", "name": "status", "allowed": ["decided"]}),
        (
            Relation(Constant(_PROGRAM_BEGINS), "<=", Day("injury")),
            {
                "is": "Relation",
                "left": {"is": "Constant", "constant": "2013-01-01"},
                "operator": "<=",
                "right": {"is": "Day", "name": "injury"},
            },
        ),
        ((Number("a.b"), None), [{"is": "Number", "name": "a.b"}, None]),
    ],
)
def test_what_a_rule_is_made_of_is_written_as_a_tree(value: Any, written: Any) -> None:
    assert tree(value) == written


def test_a_kind_without_a_form_is_refused() -> None:
    with pytest.raises(TypeError, match="no form is defined for str"):
        _kind("text")  # type: ignore[arg-type]
