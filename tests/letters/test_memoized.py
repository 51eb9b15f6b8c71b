"""What recurs is read once, and has its own place in each letter."""

from collections.abc import Callable

from imr_schema.letters import read
from imr_schema.letters.memoized import clear_caches, memoized
from imr_schema.letters.passage import Passage
from support.letter_texts import ISSUE, a_letter, example


def a_reader(read: list[str]) -> Callable[[Passage], int]:
    """A reader that records what it reads and returns the offset."""

    @memoized(lambda start, passage: start + passage.start)
    def start_of(passage: Passage) -> int:
        read.append(passage.text)
        return passage.start

    return start_of


def test_a_text_is_read_once_wherever_it_stands() -> None:
    texts: list[str] = []
    start_of = a_reader(texts)
    assert [start_of(Passage("MRI of the knee", start)) for start in (3, 700, 3)] == [3, 700, 3]
    assert texts == ["MRI of the knee"]


def test_a_long_text_is_not_kept() -> None:
    texts: list[str] = []
    start_of = a_reader(texts)
    assert [start_of(Passage("knee " * 100, start)) for start in (3, 700)] == [3, 700]
    assert len(texts) == 2


def test_after_clearing_the_caches_a_text_is_read_anew() -> None:
    texts: list[str] = []
    start_of = a_reader(texts)
    start_of(Passage("MRI of the knee"))
    clear_caches()
    start_of(Passage("MRI of the knee"))
    assert len(texts) == 2


def test_a_letter_is_read_the_same_with_and_without_caches() -> None:
    clear_caches()
    first, again = read(example("CM16-0900101")), read(example("CM16-0900101"))
    assert (first.document, first.evidence) == (again.document, again.evidence)


def test_the_same_item_of_two_letters_is_two_items() -> None:
    letter = a_letter(issues=f"{ISSUE}\n{ISSUE}")
    one, other = (read(text) for text in (letter, letter))
    one.document["issues"][0]["request"]["category"] = "other"
    assert one.document["issues"][1]["request"] == other.document["issues"][0]["request"]
    spans = other.evidence["/issues/0/request/description"] + other.evidence["/issues/1/request/description"]
    assert len(set(spans)) == 2
    assert len({letter[slice(*span)] for span in spans}) == 1
