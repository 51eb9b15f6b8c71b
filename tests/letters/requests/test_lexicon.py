"""The data of the lexicon is consistent with itself and with the record's code lists."""

from importlib.resources import files

from imr_schema.letters.requests.lexicon import Phrases, data
from imr_schema.letters.requests.services import read_service
from imr_schema.letters.requests.tokens import tokenize
from imr_schema.model.codes import Category, QuantityUnit, Subcategory
from imr_schema.model.places import BodyRegion

READ_ELSEWHERE = {"drug", "dose", "spinal", "repeated"}
"""Concepts that categories.toml speaks of and other parts of the grammar find."""


def rows() -> dict[str, str]:
    tables = data("categories")
    both: dict[str, str] = tables["plain"] | tables["weak"]
    return both


def test_every_concept_that_makes_a_category_has_phrases() -> None:
    needed = {concept for needs in rows() for concept in needs.split(" + ")}
    assert needed - READ_ELSEWHERE <= data("services")["concepts"].keys()


def test_categories_are_codes_of_the_record() -> None:
    codes = [code.partition("/") for code in rows().values()]
    assert {category for category, _, _ in codes} <= {code.value for code in Category}
    assert {subcategory for _, _, subcategory in codes if subcategory} <= {code.value for code in Subcategory}


def test_regions_and_units_are_codes_of_the_record() -> None:
    assert data("places")["regions"].keys() == {code.value for code in BodyRegion}
    assert data("amounts")["counted"].keys() <= {code.value for code in QuantityUnit}


def test_no_phrase_of_services_means_two_concepts() -> None:
    meaning: dict[str, str] = {}
    twice = []
    for concept, phrases in data("services")["concepts"].items():
        if concept not in {"self-injected", "injected-steroid", "device"}:
            twice += [phrase for phrase in phrases if meaning.setdefault(phrase, concept) != concept]
    assert twice == []


def test_the_longest_phrase_wins() -> None:
    phrases = Phrases({"therapy": ["physical therapy"], "visit": ["physical therapy evaluation"]})
    (found,) = phrases.find(tokenize("Physical-therapy evaluations"))
    assert found.meanings == ("visit",)


def test_a_phrase_that_breaks_off_is_none() -> None:
    assert list(Phrases({"scan": ["bone density scan"]}).find(tokenize("bone density"))) == []


def test_nothing_said_is_a_request_of_no_category() -> None:
    assert read_service([], []).category == "other"


def test_every_file_of_words_says_where_its_words_are_from() -> None:
    folder = files("imr_schema.letters.requests").joinpath("words")
    unsourced = [file.name for file in folder.iterdir() if "# Source: " not in file.read_text("utf-8")]
    assert unsourced == []
