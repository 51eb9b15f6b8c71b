"""Only what is printed is read, whichever program the text comes from."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imr_schema.letters import read
from imr_schema.letters.characters import character_edits
from imr_schema.letters.offsets import edited
from support.letter_texts import example


def printed(text: str) -> str:
    return edited(text, character_edits(text))[0]


@pytest.mark.parametrize(
    ("given_text", "read_as"),
    [
        ("Over\u00adturned", "Overturned"),
        ("ther\u00ad\r\n  apy", "therapy"),
        ("Up\u200bheld\ufeff", "Upheld"),
        ("e\ufb03cient, \ufb01ve", "efficient, five"),
        ("Jose\u0301 and n\u0303", "Jos\u00e9 and \u00f1"),
        ("non\u2011custom", "non-custom"),
        ("a\x00b\x7f", "ab"),
        ("plain text\twith\nlines\f", "plain text\twith\nlines\f"),
        ("caf\u00e9 \u2013 \u201cquoted\u201d", "caf\u00e9 \u2013 \u201cquoted\u201d"),
    ],
)
def test_characters_are_read_as_printed(given_text: str, read_as: str) -> None:
    assert printed(given_text) == read_as


@given(st.text(st.characters(codec="utf-8", max_codepoint=0x24F), max_size=30))
def test_printed_text_is_composed(text: str) -> None:
    assert unicodedata.is_normalized("NFC", printed(text))


def test_a_letter_with_odd_characters_gives_the_same_record_with_evidence_in_the_given_text() -> None:
    plain = example("CM16-0900101")
    odd = (
        plain.replace("fi", "\ufb01").replace("Overturned", "Over\u00adturned").replace("therapy 2", "ther\u200bapy 2")
    )
    reading = read(odd)
    assert {**reading.document, "source": None} == {**read(plain).document, "source": None}
    (start, end), *_ = reading.evidence["/issues/1/determination/outcome"]
    assert odd[start:end] == "Over\u00adturned"
    (start, end), *_ = reading.evidence["/issues/1/request/description"]
    assert odd[start:end].startswith("Physical ther\u200bapy 2 times")
