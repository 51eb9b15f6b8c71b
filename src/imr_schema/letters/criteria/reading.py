"""What a rationale holds for or against a request, sentence after sentence, each thing once."""

from collections.abc import Iterator, Sequence
from typing import Final

from imr_schema.letters.criteria.grammar import grammar
from imr_schema.letters.criteria.lists import in_general_lists
from imr_schema.letters.criteria.sentence_reader import Criterion, Found, SentenceReader
from imr_schema.letters.criteria.sentences import sentences
from imr_schema.letters.passage import Passage

_MOST: Final = 100
"""Criteria of a rationale, ten times the most seen, after which none is looked for."""
_SAME: Final = 0.8
"""Share of the words of a criterion that an earlier one holds, when it says the same again."""
_NEAR_TURN: Final = 4


def read_criteria(rationale: Passage, *, overturned: bool = False) -> list[Criterion]:
    """Read what the reviewer holds for or against the request, in the order of the text, each once.

    What a guideline says in general, history without weight and the bare conclusion are no criteria.

    Args:
        rationale: The rationale.
        overturned: Whether the decision is for the request.
    """
    words = grammar()
    earlier_contents: list[set[str]] = []
    criteria: list[Criterion] = []
    readers = [
        SentenceReader(sentence, words, overturned=overturned)
        for sentence in sentences(rationale, words.shapes.of(rationale.text))
    ]
    found = [*_found(readers)]
    is_applied = not all(each.is_narrated for each in found)
    for each in found:
        criterion = each.criterion
        content = words.content(criterion.description.text)
        is_repeated = any(len(content & earlier) >= _SAME * len(content) for earlier in earlier_contents)
        sums_up = each.sums_up and any(earlier.kind == criterion.kind for earlier in criteria)
        sums_up = sums_up or (each.concludes and bool(criteria))
        if not (is_repeated or sums_up or (is_applied and each.is_narrated)):
            earlier_contents.append(content)
            criteria.append(criterion)
        if len(criteria) == _MOST:
            break
    return criteria


def _found(readers: Sequence[SentenceReader]) -> Iterator[Found]:
    is_listed = [*in_general_lists(((reader.sentence.shape, reader.is_general) for reader in readers), grammar())]
    first_general = next((number for number, reader in enumerate(readers) if reader.is_general or is_listed[number]), 0)
    first_applied = next((number for number, reader in enumerate(readers) if reader.is_applied), first_general)
    goes_on = False
    for number, reader in enumerate(readers):
        if is_listed[number]:
            goes_on = False
            continue
        goes_on = number >= first_general and not reader.is_general and (goes_on or reader.names_the_case)
        yield from reader.read(
            is_history=number < first_general,
            is_narrated=number < first_applied,
            is_of_the_case=goes_on,
            is_conceded=any(reader.turns for reader in readers[number + 1 : number + 1 + _NEAR_TURN]),
        )
