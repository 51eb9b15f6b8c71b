"""Guideline paragraphs: basis and citations, without loss of a word."""

from typing import Any

import pytest

from imr_schema.letters.extracted import document_of
from imr_schema.letters.guidelines import read_guidelines
from support.letter_texts import passage

NON_MTUS = "Decision based on Non-MTUS Citation "
OUTSIDE = "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. "


def read(paragraph: str) -> Any:
    return document_of(read_guidelines(passage(paragraph)))


def cited(paragraph: str) -> list[Any]:
    citations: list[Any] = read(paragraph)["guidelines"]
    return citations


def mtus(title: str, year: int | None = None, *sections: str, pages: str | None = None) -> dict[str, Any]:
    citation = {"source": "mtus", "title": title, "year": year, "sections": [*sections], "pages": pages}
    return {name: value for name, value in citation.items() if value}


@pytest.mark.parametrize(
    ("paragraph", "basis"),
    [
        ("The Claims Administrator did not cite any medical evidence for its decision.", "none-cited"),
        ("Decision based on MTUS Knee Complaints 2004.", "mtus"),
        (f"Decision based on MTUS Knee Complaints 2004. {NON_MTUS}ODG, Knee.", "mtus-and-other"),
        ("Decision based on MTUS Knee Complaints 2004, and Other Medical Treatment Guidelines X.", "mtus-and-other"),
        (f"{OUTSIDE}{NON_MTUS}ODG, Knee.", "outside-mtus"),
        (f"{OUTSIDE}Decision based on Non- MTUS ODG, Knee.", "outside-mtus"),
        (f"{NON_MTUS}ODG, Knee.", "outside-mtus"),
        (f"{OUTSIDE}ODG, Knee.", "outside-mtus"),
        ("The reviewer did not cite any evidence. See ODG, Knee.", "outside-mtus"),
    ],
)
def test_the_form_of_the_paragraph_tells_the_basis(paragraph: str, basis: str) -> None:
    assert read(paragraph)["basis"] == basis


@pytest.mark.parametrize(
    ("words", "citations"),
    [
        ("Low Back Complaints 2004", [mtus("Low Back Complaints", 2004)]),
        ("Chronic Pain Medical Treatment 2016 Guidelines", [mtus("Chronic Pain Medical Treatment", 2016)]),
        (
            "Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary, and Knee Complaints 2004",
            [mtus("Forearm, Wrist, and Hand Complaints", 2004, "Summary"), mtus("Knee Complaints", 2004)],
        ),
        (
            "Neck and Upper Back Complaints 2004, Section(s): Special Studies, Initial Care, and Opioid Treatment 2016",
            [
                mtus("Neck and Upper Back Complaints", 2004, "Special Studies", "Initial Care"),
                mtus("Opioid Treatment", 2016),
            ],
        ),
        (
            "General Approaches 2004, Section(s): Prevention, Initial Approaches to Treatment, Summary",
            [mtus("General Approaches", 2004, "Prevention", "Initial Approaches to Treatment", "Summary")],
        ),
        (
            "Chronic Pain Medical Treatment 2009, Section(s): TENS, chronic pain (at home), NSAIDs, GI symptoms",
            [
                mtus(
                    "Chronic Pain Medical Treatment",
                    2009,
                    "TENS, chronic pain (at home)",
                    "NSAIDs, GI symptoms",
                )
            ],
        ),
        (
            "Postsurgical Treatment 2009, Section(s): Knee, Forearm, Wrist, & Hand",
            [mtus("Postsurgical Treatment", 2009, "Knee", "Forearm, Wrist, & Hand")],
        ),
        (
            "Elbow Complaints 2007, Section(s): Splints (soft, Rigid), Casts",
            [mtus("Elbow Complaints", 2007, "Splints (soft, Rigid)", "Casts")],
        ),
        ("Spirit and Mind 2018, Section(s): 326", [mtus("Spirit and Mind", 2018, "326")]),
        (
            "Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76-80, Tramadol Page(s): 113",
            [
                mtus(
                    "Chronic Pain Treatment Guidelines",
                    None,
                    "Opioids, criteria for use",
                    "Tramadol",
                    pages="76-80, 113",
                )
            ],
        ),
        (
            "Chronic Pain Treatment Guidelines Exercise Page(s): 46-47, and Knee Complaints Page(s): 330",
            [
                mtus("Chronic Pain Treatment Guidelines", None, "Exercise", pages="46-47"),
                mtus("Knee Complaints", pages="330"),
            ],
        ),
        ("Eye and ear care, Section(s): Summary", [mtus("Eye and ear care", None, "Summary")]),
        ("Page(s): 98", [mtus("", pages="98")]),
        ("", []),
        (
            "ACOEM chapter 13, Knee Complaints 2004, Section(s): Summary",
            [
                mtus("Knee Complaints", 2004, "Summary")
                | {"text": "ACOEM chapter 13, Knee Complaints 2004, Section(s): Summary"}
            ],
        ),
    ],
)
def test_a_chapter_is_cited_with_year_sections_and_pages(words: str, citations: list[Any]) -> None:
    assert cited(f"Decision based on MTUS {words}.") == citations


@pytest.mark.parametrize(
    ("words", "citations"),
    [
        ("Official Disability Guidelines (ODG), Knee.", [("odg", "Official Disability Guidelines (ODG), Knee")]),
        ("ACOEM, 3rd Edition", [("acoem", "ACOEM, 3rd Edition")]),
        ("https://example.org/bulletin-\n12.html.", [("other", "https://example.org/bulletin-12.html")]),
        ("ODG, Knee; ACOEM, Knee.", [("odg", "ODG, Knee"), ("acoem", "ACOEM, Knee")]),
        (
            "ODG, Knee and Other Medical Treatment Guidelines Journal of Gait 2011",
            [("odg", "ODG, Knee"), ("other", "Journal of Gait 2011")],
        ),
        ("; ODG", [("odg", "ODG")]),
        (".", []),
    ],
)
def test_a_citation_outside_the_schedule_keeps_its_words(words: str, citations: list[tuple[str, str]]) -> None:
    assert [(found["source"], found["text"]) for found in cited(NON_MTUS + words)] == citations


def chaptered(words: str) -> list[tuple[Any, ...]]:
    return [
        (found["source"], found.get("title"), found.get("year"), found.get("sections"), found.get("pages"))
        for found in cited(NON_MTUS + words)
    ]


@pytest.mark.parametrize(
    ("words", "citation"),
    [
        ("Official Disability Guidelines (ODG), Knee & Leg", ("odg", "Knee & Leg", None, None, None)),
        ("ODG Low Back Chapter, Traction", ("odg", "Low Back", None, ["Traction"], None)),
        ("Official Disability Guidelines: Pain: Opioids, dosing", ("odg", "Pain", None, ["Opioids, dosing"], None)),
        ("ODG, Head (updated 3/14/15) Sleep aids", ("odg", "Head", 2015, ["Sleep aids"], None)),
        ("ODG, 2016, Hip and Pelvis (Acute & Chronic), Lifts", ("odg", "Hip and Pelvis", 2016, ["Lifts"], None)),
        (
            "ODG Low Back - Lumbar & Thoracic (Acute & Chronic), Braces; Traction",
            ("odg", "Low Back", None, ["Braces", "Traction"], None),
        ),
        ("ODG, Neck section: Pillows and Traction", ("odg", "Neck", None, ["Pillows", "Traction"], None)),
        ("ODG Casts Elbow", ("odg", "Elbow", None, ["Casts"], None)),
        ("ODG Knee (Bath lifts)", ("odg", "Knee", None, ["Bath lifts"], None)),
        ("ODG, Exercise for shoulder pain", ("odg", None, None, None, None)),
        ("ODG Traction", ("odg", None, None, None, None)),
        (
            "ACOEM Guidelines, Knee Complaints, page 330",
            ("acoem", "Knee Complaints", None, None, "330"),
        ),
        ("ACOEM: Shoulder disorders, Slings", ("acoem", "Shoulder disorders", None, ["Slings"], None)),
        ("Journal of Knee Care", ("other", None, None, None, None)),
    ],
)
def test_a_chapter_outside_the_schedule_has_topic_and_year(words: str, citation: tuple[Any, ...]) -> None:
    assert chaptered(words) == [citation]


@pytest.mark.parametrize(
    "words",
    [
        "ODG, Knee Chapter, Lifts; ACOEM, Chronic Pain",
        "ODG, Knee Chapter, Lifts and ACOEM, Chronic Pain",
        "ODG, Knee Chapter, Lifts, and ACOEM, Chronic Pain",
        "ODG, Knee Chapter, Lifts, ACOEM, Chronic Pain",
    ],
)
def test_two_citations_in_one_sentence_are_two(words: str) -> None:
    assert chaptered(words) == [
        ("odg", "Knee", None, ["Lifts"], None),
        ("acoem", "Chronic Pain", None, None, None),
    ]


@pytest.mark.parametrize(
    ("paragraph", "basis", "citations"),
    [
        (
            "The reviewer relied on the MTUS Knee Complaints, pages 330-331. Also on the ODG.",
            "mtus-and-other",
            [
                mtus("Knee Complaints", pages="330-331")
                | {"text": "The reviewer relied on the MTUS Knee Complaints, pages 330-331"},
                {"source": "odg", "text": "Also on the ODG"},
            ],
        ),
        ("It relied on the MTUS.", "mtus", [{"source": "mtus", "text": "It relied on the MTUS"}]),
        (
            "It relied on Low Back Complaints.",
            "mtus",
            [mtus("Low Back Complaints") | {"text": "It relied on Low Back Complaints"}],
        ),
    ],
)
def test_prose_names_guidelines_sentence_by_sentence(paragraph: str, basis: str, citations: list[Any]) -> None:
    assert read(paragraph) == {"basis": basis, "guidelines": citations}


@pytest.mark.parametrize("paragraph", ["", "It was felt to be right."])
def test_a_paragraph_that_names_no_guideline_says_nothing(paragraph: str) -> None:
    assert read(paragraph) == {}
