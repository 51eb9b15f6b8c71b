"""Reading a page as a browser does: its elements, the text in each, and nothing else."""

from html.parser import HTMLParser

import attrs

VOID = {"meta", "br", "input", "link"}


@attrs.define
class Element:
    """An element of a page.

    Attributes:
        tag: Its name.
        attributes: Its attributes.
        within: The element it stands in, if any.
        text: The text in it and in the elements it holds.
    """

    tag: str
    attributes: dict[str, str]
    within: "Element | None"
    text: str = ""

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def stands_in(self, kind: str) -> bool:
        """Whether it stands, however deep, in an element of that class."""
        return self.within is not None and (kind in self.within.classes or self.within.stands_in(kind))


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.open[-1] if self.open else None)
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)
        if tag == "br":
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        closed = self.open.pop()
        assert closed.tag == tag
        if tag in {"p", "strong"}:  # which end a line
            self.handle_data("\n")

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def elements(page: str) -> list[Element]:
    """The elements of a page, each of which is closed where it should be."""
    parser = _Parser()
    parser.feed(page)
    parser.close()
    assert not parser.open
    return parser.elements
