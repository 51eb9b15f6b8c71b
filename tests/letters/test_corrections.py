"""Misprints in standard words are corrected, and no other word is changed."""

from typing import Any

import pytest

from imr_schema.letters import read
from imr_schema.letters.corrections import LONGEST, correct
from support.letter_texts import example

PLAIN = example("CM16-0900101")


def without_source(text: str) -> dict[str, Any]:
    reading = read(text)
    assert not reading.doubts
    return {name: value for name, value in reading.document.items() if name != "source"}


@pytest.mark.parametrize(
    ("words", "misprint"),
    [
        ("Overturned", "Overtuned"),
        ("Overturned", "Overtumed"),
        ("Overturned", "0vertumed."),
        (": Upheld", ": Uphelcl"),
        ("Upheld", "UPHELD"),
        ("Claims Administrator guideline:", "Cla1ms Adrninistrator guldeline;"),
        ("MAXIMUS guideline:", "Maximus Guideline"),
        ("Decision rationale:", "Decision ratiomale:"),
        ("CLINICAL CASE SUMMARY", "Clinical Case Summary:"),
        ("IMR ISSUES, DECISIONS AND RATIONALES", "I M R  I S S U E S,  D E C I S I O N S  A N D  R A T I O N A L E S"),
        ("HOW THE IMR FINAL DETERMINATION WAS MADE", "H0W THE IMR FINAL DETERM1NATION WAS MADE:"),
        ("State(s) of Licensure:", "5tate(s) of Licemsure:"),
        ("Certification(s)/Specialty:", "Certlfication(s)/Speclalty:"),
        ("Date Assigned:", "Dote Assigned;"),
        ("Case Number:", "Case Nurnber:"),
        ("medical records:", "medlcal rccords;"),
        ("set forth below:", "set forth bclow:"),
        ("Decision based on Non-MTUS Citation", "Decislon bosed on Non-MTU5 Cltation"),
        ("Decision based on MTUS", "Decision based om MTU5"),
        ("strength of evidence hierarchy", "strengtb of evidence hierarcby"),
        ("affiliation with", "affi1iation wifh"),
    ],
)
@pytest.mark.parametrize("count", [1, -1])
def test_a_misprint_in_standard_words_changes_nothing(words: str, misprint: str, count: int) -> None:
    text = PLAIN.replace("  ", " ")
    assert words in text
    assert without_source(text.replace(words, misprint, count)) == without_source(PLAIN)


@pytest.mark.parametrize("name", ["CM16-0900101", "CM16-0900102", "CM16-0900103", "CM14-0900105"])
def test_nothing_is_corrected_in_a_plain_letter(name: str) -> None:
    assert correct(example(name)) == []


def test_a_word_of_the_letter_that_resembles_standard_words_is_kept() -> None:
    text = PLAIN.replace("She \nreports", "Decision rational \nreports")
    assert "Decision rational reports" in " ".join(read(text).document["clinical_summary"].split())


def test_a_span_of_a_corrected_word_is_the_misprinted_word() -> None:
    text = PLAIN.replace("Overturned", "Overtumed")
    ((start, end),) = read(text).evidence["/issues/1/determination/outcome"]
    assert text[start:end] == "Overtumed"


def test_a_text_too_long_for_a_letter_is_not_corrected() -> None:
    assert correct("Decisi0n rationale: x\n" * LONGEST) == []
