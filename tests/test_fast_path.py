"""The fast path finds what `examine` finds, only sooner."""

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from functools import partial
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, settings

pytest.importorskip("msgspec", reason="needs the extra `fast`")

from imr_schema import codec, examine, fast_path
from imr_schema._json.canonical import compact_in_order
from imr_schema._json.edits import ABSENT, NoValue, changed, look_up
from imr_schema._records.structs import writer
from imr_schema.example import DOCUMENT, example_of
from imr_schema.findings import Invalid, Path
from imr_schema.model.case import Case
from imr_schema.model.codes import QuantityBasis, QuantityUnit
from imr_schema.model.request import Quantity
from imr_schema.rules import RULES
from imr_schema.testing.near_misses import every_near_miss
from imr_schema.testing.strategies import breaking, cases, documents
from support.damage import damaged_documents
from support.verdicts import FAST_PATHS, everything


def spellings(document: Any) -> list[bytes]:
    """A document as several writers write it."""
    compact = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
    return [compact.encode(), json.dumps(document).encode(), json.dumps(document, indent=1).encode()]


def assert_same_result(text: bytes) -> None:
    whole = everything(examine.examine_text(text, line=3))
    for examine_quickly in FAST_PATHS.values():
        assert everything(examine_quickly(text, line=3)) == whole


@pytest.fixture
def a_clean_document() -> dict[str, Any]:
    return deepcopy(DOCUMENT)


def test_a_clean_record_is_not_passed_on(a_clean_document: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examine, "examine_text", None)
    monkeypatch.setattr(examine, "examine", None)
    for text in spellings(a_clean_document):
        examined = fast_path.examine_in_python(text)
        assert examined.case == codec.decode(a_clean_document)
        assert examined.document == a_clean_document
        assert examined.case_number == a_clean_document["case_number"]


def test_a_record_of_another_version_has_the_same_result() -> None:
    for text in spellings(DOCUMENT | {"schema_version": "1.1", "case_number": "1"}):
        assert_same_result(text)
        assert [finding.rule for finding in fast_path.examine_text(text).findings] == ["enum"]
        assert fast_path.examine_text(text).case_number is None


def test_near_misses_of_every_kind_have_the_same_result() -> None:
    for miss in islice(every_near_miss(), None, None, 17):  # the agreement tests try all of them
        assert_same_result(spellings(miss.document)[0])


@given(damaged_documents())
def test_damaged_records_have_the_same_result(document: Any) -> None:
    assert_same_result(json.dumps(document).encode())


def test_of_very_many_findings_the_same_are_kept(a_clean_document: dict[str, Any]) -> None:
    citation = {"source": "odg", "title": "Knee", "adopted_as_mtus": True}  # breaks a rule
    a_clean_document["clinical_summary"] = "Call 555-010-0199"
    for damage in ({}, {"text": 1}, {"colour": 1}):
        a_clean_document["issues"][-1]["determination"]["guidelines"] = [citation] * 1010 + [citation | damage] * 1010
        text = spellings(a_clean_document)[0]
        assert len(text) < fast_path._LARGE
        assert_same_result(text)
        assert_same_result(text.replace(b'"status"', b'"state"'))


def test_a_large_record_has_the_same_result(a_clean_document: dict[str, Any]) -> None:
    text = spellings(a_clean_document | {"extensions": {"pages": "a" * (1 << 20)}})[0]
    assert_same_result(text)
    assert_same_result(text.replace(b'"age":47', b'"age":"47"'))
    assert_same_result(text.replace(b"knee while", b"knee 555-010-0199 while"))


@settings(max_examples=20)
@given(documents())
def test_generated_records_have_the_same_result(document: dict[str, Any]) -> None:
    for text in spellings(document):
        assert_same_result(text)


@pytest.mark.parametrize("rule", RULES)
def test_every_broken_rule_is_found(rule: str) -> None:
    @settings(max_examples=3)
    @given(breaking(rule))
    def is_found(document: dict[str, Any]) -> None:
        text = spellings(document)[0]
        assert rule in {finding.rule for finding in fast_path.examine_text(text).findings}
        assert_same_result(text)

    is_found()


def leaves(value: Any, path: Path = ()) -> Iterator[Path]:
    """The places of what has no parts, and of lists."""
    if not isinstance(value, dict):
        yield path
    for step, part in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from leaves(part, (*path, step))


@pytest.mark.parametrize("rule", RULES)
def test_damage_to_a_record_that_breaks_a_rule_has_the_same_result(rule: str) -> None:
    document = example_of(RULES[rule], passes=False)
    for path in [*leaves(document)][sorted(RULES).index(rule) % 7 :: 7]:
        for damage in (None, 7, "Call 555-010-0199 "):
            assert_same_result(spellings(changed(document, {path: damage}))[0])


@pytest.mark.parametrize("number", [1, 2, 3, 5, 19, 21, 30])
def test_a_record_with_several_damaged_values_has_the_same_result(number: int) -> None:
    places = [*leaves(DOCUMENT)]
    chance = random.Random(number)  # noqa: S311 - no secret
    for _ in range(10):
        document = deepcopy(DOCUMENT)
        for path in chance.sample(places, number):
            if not isinstance(look_up(document, path), NoValue):
                document = changed(document, {path: chance.choice([None, 7, "", " x", [], {}, "CA"])})
        assert_same_result(spellings(document)[0])


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
        lambda text: text.replace(b'"status":"decided"', b'"st\\u0061tus":"decided", "status":"decided"'),
        lambda text: text.replace(b"knee while", b'knee\\",\\" while').replace(b'"age":47', b'"age":47,"age":47'),
        lambda text: text.replace(b"knee while", b"knee\\\\").replace(b'"age":47', b'"age":47,"age":48'),
        lambda text: text.replace(b"knee while", b"\\u0022knee\\u0022").replace(b'"age":47', b'"age":47,"age":47'),
        lambda text: text.replace(b'"age":47', b'"age":47.0'),
        lambda text: text.replace(b'"number":1', b'"number":2'),
        lambda text: text.replace(b'"number":1', b'"number":9,"color":"red"'),
        lambda text: b"\xef\xbb\xbf" + text,
        lambda text: text + b"}",
        lambda text: text[:-1],
        lambda text: text.decode().encode("utf-16"),
        lambda text: text[:0],
    ],
)
def test_what_only_a_text_can_have_wrong_has_the_same_result(damage: Any, a_clean_document: dict[str, Any]) -> None:
    before = spellings(a_clean_document)[0]
    assert damage(before) != before
    assert_same_result(damage(before))


@pytest.mark.parametrize("place", [("clinical_summary",), ("reviewer", "certifications", 0), ("source", "read_by")])
def test_a_telephone_number_in_any_free_text_is_found(place: Path, a_clean_document: dict[str, Any]) -> None:
    text = spellings(changed(a_clean_document, {place: "Call 555-010-0199"}))[0]
    assert [finding.rule for finding in fast_path.examine_text(text).findings] == ["free-text-looks-identifying"]
    assert_same_result(text)


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text.replace(b"knee while", b"knee CM16-0000001 555-010-0199 while"),
        lambda text: text.replace(b'"name":"Ketamine"', b'"name":"555-010-0199"'),
        lambda text: text.replace(b"letter-1.txt", b"0123456789"),
        lambda text: text.replace(b"letter-1.txt", b"555-010-0199").replace(b'"Ketamine"', b'"555-010-0199"'),
        lambda text: text.replace(b'"batch":7', b'"source":{"name":"letter-1.txt"},"case_number":"CM16-0000001"'),
        lambda text: text.replace(b"letter-1.txt", b" letter-1.txt"),
        lambda text: text.replace(b"letter-1.txt", b'a\\"source\\":{}.txt'),
        lambda text: text.replace(b'"case_number":"CM16-0000001",', b""),
        lambda text: text.replace(b"knee while", b"knee, born in labour, while"),
        lambda text: text.replace(b"knee while", b"knee 12345678 while").replace(b'"age":47', b'"age":"47"'),
        lambda text: text.replace(b"knee while", b"knee 12345678 while").replace(b'"number":1', b'"number":2'),
        lambda text: text.replace(b'"read_by":"', b'"read_by":"555-010-0199 ').replace(b'"age":47', b'"age":"47"'),
        lambda text: text.replace(b'"source":{', b'"source":[],"surce":{'),
    ],
)
def test_numbers_outside_their_own_members_are_searched(damage: Any, a_clean_document: dict[str, Any]) -> None:
    before = spellings(a_clean_document)[0]
    assert damage(before) != before
    assert_same_result(damage(before))


def test_a_case_made_of_unsorted_sets_has_them_sorted(a_clean_document: dict[str, Any]) -> None:
    place: Path = ("issues", 0, "request", "not_stated")
    unsorted = changed(
        a_clean_document, {place: a_clean_document["issues"][0]["request"]["not_stated"][::-1], ("extensions",): ABSENT}
    )
    case = codec.decode(changed(a_clean_document, {("extensions",): ABSENT}))
    assert fast_path.examine_text(spellings(unsorted)[0]).case == case
    assert fast_path.decode_draft(unsorted) == case


@settings(max_examples=50)
@given(documents())
def test_a_draft_is_the_case_that_the_codec_makes(document: dict[str, Any]) -> None:
    assert fast_path.decode_draft(document) == codec.decode(document, draft=True)


def test_a_draft_with_a_broken_constraint_is_refused_with_the_same_findings() -> None:
    for miss in islice(every_near_miss(), None, None, 29):
        results: list[Any] = []
        for decode in (fast_path.decode_draft, partial(codec.decode, draft=True)):
            try:
                results.append(decode(deepcopy(miss.document)))
            except Invalid as invalid:
                results.append(invalid.findings)
        assert results[0] == results[1]


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
