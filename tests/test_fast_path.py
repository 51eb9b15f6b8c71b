"""The gate is as strict as the door: it only says sooner what the door would say."""

import json
from copy import deepcopy
from functools import partial
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, settings

pytest.importorskip("msgspec", reason="needs the extra `fast`")

from imr_schema import codec, examine, fast_path
from imr_schema._json.canonical import compact_in_order
from imr_schema._json.edits import ABSENT, changed
from imr_schema._records.structs import writer
from imr_schema.example import DOCUMENT
from imr_schema.findings import Invalid, Path
from imr_schema.model.case import Case
from imr_schema.model.codes import QuantityBasis, QuantityUnit
from imr_schema.model.request import Quantity
from imr_schema.rules import RULES
from imr_schema.testing.near_misses import every_near_miss
from imr_schema.testing.strategies import breaking, cases, documents


def spellings(document: Any) -> list[bytes]:
    """A document as several writers write it."""
    compact = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return [compact.encode(), json.dumps(document).encode(), json.dumps(document, indent=1).encode()]


def assert_same_verdict(text: bytes) -> None:
    by_gate, by_door = fast_path.examine_text(text, line=3), examine.examine_text(text, line=3)
    assert by_gate == by_door
    assert by_gate.case == by_door.case


@pytest.fixture
def a_clean_document() -> dict[str, Any]:
    return deepcopy(DOCUMENT)


def test_a_clean_record_passes_without_the_door(
    a_clean_document: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examine, "examine_text", None)
    for text in spellings(a_clean_document)[:2]:
        examined = fast_path.examine_text(text)
        assert examined.case == codec.decode(a_clean_document)
        assert examined.document == a_clean_document
        assert examined.case_number == a_clean_document["case_number"]


def test_near_misses_of_every_kind_get_the_verdict_of_the_door() -> None:
    for miss in islice(every_near_miss(), None, None, 17):  # all of them are the agreement tests' business
        assert_same_verdict(spellings(miss.document)[0])


@settings(max_examples=20)
@given(documents())
def test_generated_records_get_the_verdict_of_the_door(document: dict[str, Any]) -> None:
    for text in spellings(document):
        assert_same_verdict(text)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_is_kept_at_the_gate(rule: str) -> None:
    @settings(max_examples=3)
    @given(breaking(rule))
    def is_kept(document: dict[str, Any]) -> None:
        text = spellings(document)[0]
        assert rule in {finding.rule for finding in fast_path.examine_text(text).findings}
        assert_same_verdict(text)

    is_kept()


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text.replace(b'"status":"decided"', b'"status":"decided","status":"decided"'),
        lambda text: text.replace(b'"status":"decided"', b'"status":"decided", "status" :"decided"'),
        lambda text: text.replace(b'"age":47', b'"age":4.7e1,"age":47'),
        lambda text: text.replace(b'"batch":7', b'"batch":1e300'),
        lambda text: text.replace(b'"batch":7', b'"batch":' + b"[" * 70 + b"]" * 70),
        lambda text: text.replace(b"baker", b"cafe\\u0301"),
        lambda text: text.replace(b"baker", "cafe\u0301".encode()),
        lambda text: text.replace(b"baker", b"\\ud800"),
        lambda text: text.replace(b"baker", b"\\u0000"),
        lambda text: text.replace(b"follows_issue", b"follows_\\u0069ssue").replace(b'sue":1', b'sue":2'),
        lambda text: text.replace(b"Lumbar strain", b"Lumbar\\nstrain"),
        lambda text: text.replace(b"Lumbar strain", b"Lumbar strain "),
        lambda text: text.replace(b"Lumbar strain", b""),
        lambda text: text.replace(b"Lumbar strain", "\u2003Lumbar strain".encode()),
        lambda text: text.replace(b"2014-02-28", b"1814-02-28"),
        lambda text: text.replace(b'"low-back"', b'"low-back","low-back"'),
        lambda text: text.replace(b'"value":4,', b'"value":4.0,'),
        lambda text: text.replace(b'"case_number":"CM16-0000001"', b'"case_number":"CM16-0000001\\n"'),
        lambda text: text.replace(b'"age":47', b'"age":null'),
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text + b"}",
        lambda text: text[:-1],
        lambda text: text.decode().encode("utf-16"),
        lambda text: text[:0],
    ],
)
def test_what_only_a_text_can_say_gets_the_verdict_of_the_door(damage: Any, a_clean_document: dict[str, Any]) -> None:
    before = spellings(a_clean_document)[0]
    assert damage(before) != before
    assert_same_verdict(damage(before))


@pytest.mark.parametrize("place", [("clinical_summary",), ("reviewer", "certifications", 0), ("source", "read_by")])
def test_a_telephone_number_in_any_free_text_stops_at_the_gate(place: Path, a_clean_document: dict[str, Any]) -> None:
    text = spellings(changed(a_clean_document, {place: "Call 555-010-0199"}))[0]
    assert [finding.rule for finding in fast_path.examine_text(text).findings] == ["free-text-looks-identifying"]
    assert_same_verdict(text)


@settings(max_examples=50)
@given(documents())
def test_a_draft_is_the_case_that_the_door_makes(document: dict[str, Any]) -> None:
    assert fast_path.decode_draft(document) == codec.decode(document, draft=True)


def test_a_draft_with_a_broken_constraint_is_refused_as_at_the_door() -> None:
    for miss in islice(every_near_miss(), None, None, 29):
        verdicts: list[Any] = []
        for decode in (fast_path.decode_draft, partial(codec.decode, draft=True)):
            try:
                verdicts.append(decode(deepcopy(miss.document)))
            except Invalid as invalid:
                verdicts.append(invalid.findings)
        assert verdicts[0] == verdicts[1]


@settings(max_examples=100)
@given(cases())
def test_the_quick_writer_writes_the_canonical_text(case: Case) -> None:
    assert writer(Case)(case) in {compact_in_order(codec.encode(case)), None}


@pytest.mark.parametrize("value", [4.0, 1e6])
def test_the_quick_writer_leaves_whole_numbers_that_are_no_integers_to_the_slow_one(value: float) -> None:
    assert writer(Quantity)(Quantity(value=value, unit=QuantityUnit.VISIT, basis=QuantityBasis.STATED)) is None


def test_what_is_no_case_is_not_written_quickly(a_clean_document: dict[str, Any]) -> None:
    assert writer(Case)(a_clean_document) is None


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("dates", "injury"), "1850-01-01"),
        (("issues", 0, "heading"), "Trigger point\ninjections"),
        (("reviewer", "licensed_states"), ["CA", "CA"]),
    ],
)
def test_a_draft_is_held_to_what_types_do_not_hold(a_clean_document: dict[str, Any], place: Path, value: Any) -> None:
    with pytest.raises(Invalid):
        fast_path.decode_draft(changed(a_clean_document, {place: value, ("extensions",): ABSENT}))


def test_a_draft_with_numbers_that_are_no_json_is_refused(a_clean_document: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        fast_path.decode_draft(changed(a_clean_document, {("extensions",): {"a": float("nan")}}))


def test_the_quick_writer_leaves_small_numbers_to_the_slow_one(a_clean_document: dict[str, Any]) -> None:
    document = changed(a_clean_document, {("extensions",): {"small": 1e-7}})
    case = codec.decode(document)
    assert writer(Case)(case) is None
    assert codec.dumps(case) == compact_in_order(codec.encode(case))


def test_a_draft_with_a_value_that_is_no_json_is_refused(a_clean_document: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        fast_path.decode_draft(changed(a_clean_document, {("status",): {"decided"}, ("extensions",): ABSENT}))
