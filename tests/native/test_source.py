"""What the generator makes of patterns, characters, records and rules."""

import re
import unicodedata
from typing import Annotated

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from imr_schema._records.kinds import Text
from imr_schema._records.predicates import Predicate
from imr_schema._records.records import BaseRecord, Items, about, constrained
from imr_schema.model.case import Case
from imr_schema.publish import native
from imr_schema.publish.native.characters import alone
from imr_schema.publish.native.patterns import CONTINUED, OTHER, Automaton, automaton, parsed, signs
from imr_schema.publish.native.records import patterns, record_readers, within
from imr_schema.rules import RULES
from imr_schema.rules.privacy import IDENTIFYING, FreeTexts
from support.places import ROOT

PATTERNS = [
    *map(
        re.compile, ["^(CM[0-9]{2}-[0-9]{7,8}|13-[0-9]{6})$", r"^[^/\\]+$", "^[0-9a-f]{6}$", "a(b|cd)*e?", "x+y{2,}$"]
    ),
    *(re.compile(each, re.ASCII) for each in [r"\bab\b", r"a\.?\b", r"[^a]\b[^0-9\n]{0,3}x", "(?i:ab|[c-e])x"]),
    re.compile("ab{1,3}[a-c]{0,2}c", re.ASCII | re.IGNORECASE),
    re.compile(IDENTIFYING),
]


def finds(made: Automaton, text: str) -> bool:
    state = 0
    for byte in text.encode():
        if byte in CONTINUED:
            continue
        symbol = min(byte, OTHER)
        state = made.rows[state][next(place for place, each in enumerate(made.classes) if symbol in each)]
    return made.accepts[state]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_an_automaton_finds_what_its_pattern_finds(pattern: re.Pattern[str]) -> None:
    choices = parsed(pattern.pattern, ignoring_case=bool(pattern.flags & re.IGNORECASE)).choices
    made = list(map(automaton, choices))  # separately: together they would have very many states

    @given(st.text("CM0123456789-. ()@abcdexyzABCO\u00e9\u2019/\\", max_size=20) | st.from_regex(pattern))
    @example("CM16-0000001")
    @example("(555) 010-0199.")
    @example("1555-010-0199")
    @example("a@b-c.de")
    @example("DOB \u2019\u2019\u2019\u2019\u2019\u2019\u2019\u2019 1")
    @example("date of birth: 1")
    @example("adob 1")
    def finds_the_same(text: str) -> None:
        if "\n" not in text[-1:]:  # Python's `$` matches before it, and no text may end with it
            assert any(finds(each, text) for each in made) == bool(pattern.search(text))

    finds_the_same()


@pytest.mark.parametrize("pattern", ["(?s:a)", "a.b", r"\w+", r"\B", "(?=a)b", "[a"])
def test_a_pattern_of_other_parts_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="cannot be compiled to Rust"):
        parsed(pattern)


@pytest.mark.parametrize(
    ("pattern", "hints"),
    [
        (
            "[0-9]{3}-[0-9]{4}|@x",
            [
                "Digits { count: 4, width: 8, alone: 4, behind: [0x0, 0x0] }",
                "Byte(0x40)",
                "DIGITS: usize = 4",
                "ALWAYS: bool = false",
            ],
        ),
        (
            "(?<![0-9])[0-9]{7,}(?![0-9])",
            ["Digits { count: 7, width: 2, alone: 7, behind: [0x0, 0x0] }", "DIGITS: usize = 4"],
        ),
        (
            "(?:^|[^0-9-])(?:[0-9]{4}-[0-9]{2}|[0-9]{7,})(?:$|[^0-9-])",
            ["Digits { count: 4, width: 15, alone: 4, behind: [0x0, 0x0] }"],
        ),
        (  # four digits, but for a hyphen or dot after a digit before them, are too few
            "(?:[0-9]{2}-[0-9]{4}|[0-9]{3}[-.][0-9]{4}|[0-9]{7})",
            [f"alone: 7, behind: [0x{1 << ord('-') | 1 << ord('.'):x}, 0x{0b1111111111 << ord('0'):x}] }}"],
        ),
        ("(?:[0-9]{2}[0-9-][0-9]{4}|[0-9]{8})", ["count: 4, width: 8, alone: 4"]),  # the four may be a part of more
        ("(?:[0-9]{2}[^0-9][0-9]{4}|[0-9]{7})", ["alone: 4"]),  # what is before them may be no ASCII
        ("(?:-[0-9]{4}|[0-9]{7})", ["alone: 4"]),  # what is before the hyphen is unknown
        ("[0-9]{5}x[0-9]+", ["Unknown", "ALWAYS: bool = true"]),  # no bound to where its other digits end
        ("(?i:born on|DOB)", ["Words", '*b"bor", *b"dob"', "ALWAYS: bool = false"]),
        ("[a-c]{3}", ["Unknown", "ALWAYS: bool = true"]),
    ],
)
def test_what_hints_at_a_sign_is_what_every_match_holds(pattern: str, hints: list[str]) -> None:
    made = "\n".join(signs(parsed(pattern).choices))
    assert [hint for hint in hints if hint not in made] == []


@given(st.text(st.sampled_from([chr(code) for code in alone()]) | st.characters(max_codepoint=0x24F)))
def test_characters_that_stand_alone_are_in_nfc_together(text: str) -> None:
    assert unicodedata.is_normalized("NFC", "".join(char for char in text if ord(char) in ALONE))


ALONE = frozenset(alone())


def test_characters_of_letters_stand_alone_and_those_that_combine_do_not() -> None:
    assert ALONE.issuperset(map(ord, "a\u00e9\u2013\u2019\u201c\u2022\u00bd\u00b0\u2122\u2265\u00a0\u0416\u4e2d\ud55c"))
    assert ALONE.isdisjoint(map(ord, "\u0301\u0338\u1161\u212b\u0958\U0001d15e\ud800"))


def test_a_condition_without_a_form_in_rust_is_refused() -> None:
    rule = attrs.evolve(RULES["dates-in-order"], only=Predicate())
    with pytest.raises(TypeError, match="no Rust is defined for Predicate"):
        list(record_readers(Case, [rule], ()))


def test_a_member_that_no_rule_uses_is_not_kept() -> None:
    made = "".join(record_readers(Case, RULES_OF_RECORDS, ()))
    assert "clinical_summary:" not in made
    assert "clinical_summary" in made


RULES_OF_RECORDS = [rule for rule in RULES.values() if not isinstance(rule.demand, FreeTexts)]


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Part(BaseRecord):
    """A part."""

    name: Annotated[str, Text(pattern="^[a-z]+$")] = attrs.field(metadata=about("Its name."))
    size: bool | None = attrs.field(default=None, metadata=about("Whether it is large."))


@attrs.frozen(kw_only=True, repr=False, field_transformer=constrained)
class Whole(BaseRecord):
    """A whole with parts that are a set."""

    parts: Annotated[tuple[Part, ...], Items(least=2, is_set=True)] = attrs.field(
        default=(), metadata=about("Its parts.")
    )


def test_items_of_a_set_are_kept_to_be_compared() -> None:
    made = "".join(record_readers(Whole, (), ()))
    assert "parts: Vec<Part<'a>>," not in made  # no rule uses them: they are compared and dropped
    assert "r.list::<_, Vec<_>>(|r| read_part(r)).filter(|items| items.len() >= 2 && are_unique(items))?" in made
    assert "name: Option<&'a [u8]>,\n    size: Option<bool>," in made
    assert within(Whole) == [Part, Whole]
    assert len(list(patterns(within(Whole), ()))) == 1


def test_what_is_committed_is_what_the_declarations_make() -> None:
    assert {name: (ROOT / name).read_text(encoding="utf-8") for name in native.files()} == native.files()
