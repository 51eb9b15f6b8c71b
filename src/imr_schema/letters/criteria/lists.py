"""Lists of what a guideline asks, which may run over several sentences."""

from collections.abc import Iterable, Iterator

from imr_schema.letters.criteria.grammar import Grammar


def in_general_lists(shapes: Iterable[tuple[str, bool]], grammar: Grammar) -> Iterator[bool]:
    """Tell of each sentence whether it begins or continues a list of what is asked in general.

    Args:
        shapes: The shape of each sentence, and whether a guideline speaks in it.
        grammar: The grammar.
    """
    is_listing = is_numbered = False
    for shape, is_general in shapes:
        item = grammar.items.search(shape)
        if is_listing and (item or is_numbered):
            is_numbered = item is not None and item.end() == len(shape)  # "2." stands alone before its item
            yield True
            continue
        opening = grammar.lists.search(shape)
        is_listing = opening is not None and (is_general or _asks(shape[: opening.start()], grammar))
        is_numbered = is_listing and opening is not None and opening.end() == len(shape)
        yield is_listing


def _asks(introduction: str, grammar: Grammar) -> bool:
    return grammar.has(introduction, "criteria", "modal", "guideline") and not grammar.has(introduction, "case")
