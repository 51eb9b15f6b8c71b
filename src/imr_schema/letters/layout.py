"""What a layout is: sections known by their headings, each with what reads it."""

import re

import attrs

from imr_schema.letters.found import Members, merged, said
from imr_schema.letters.part import Part, Reader
from imr_schema.letters.passage import Passage


@attrs.frozen
class Section:
    """A section of a layout.

    Attributes:
        heading: Its heading as printed.
        readers: What reads the text under it.
        after: The last words of the fixed sentence under the heading, after which the text begins.
    """

    heading: str
    readers: tuple[Reader, ...]
    after: str = ""
    _pattern: re.Pattern[str] = attrs.field(init=False, repr=False, eq=False)

    @_pattern.default
    def _compiled(self) -> re.Pattern[str]:
        heading = re.escape(self.heading).replace(r"\ ", r"\s")
        sentence = rf"(?:\s.{{0,250}}?{re.escape(self.after)})?" if self.after else ""
        return re.compile(rf"(?P<heading>{heading}){sentence}", re.DOTALL)

    def find(self, letter: Passage, start: int) -> re.Match[str] | None:
        """Find the heading, with its fixed sentence, in a letter from an offset on."""
        return self._pattern.search(letter.text, start)


@attrs.frozen
class Layout:
    """A layout of determination letters.

    A letter is of this layout when it holds the headings of all its sections, in this order, and one of its signs.

    Attributes:
        code: The code that `source.layout` names it by.
        opening: What reads the text before the first heading.
        sections: Its sections in the letter's order.
        signs: Words of which one sets it apart from layouts with the same headings; none where its headings do.
    """

    code: str
    opening: tuple[Reader, ...]
    sections: tuple[Section, ...]
    signs: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings that a letter of this layout holds."""
        return tuple(section.heading for section in self.sections)

    def read(self, letter: Passage) -> Members | None:
        """Read a letter; None where it is of another layout.

        The headings are those of a determination, so they say that the case is decided.
        """
        if self.signs and not any(sign in letter.text for sign in self.signs):
            return None
        headings = self._find_headings(letter)
        if headings is None:
            return None
        parts = [(self.opening, Part(letter[:0], letter[: headings[0].start()].strip()))]
        ends = [*(heading.start() for heading in headings[1:]), len(letter.text)]
        for section, heading, end in zip(self.sections, headings, ends, strict=True):
            part = Part(letter.group(heading, "heading"), letter[heading.end() : end].strip())
            parts.append((section.readers, part))
        status = said("decided", *(part.heading for _, part in parts[1:]))
        return {"status": status} | merged(read(part) for readers, part in parts for read in readers)

    def _find_headings(self, letter: Passage) -> list[re.Match[str]] | None:
        found: list[re.Match[str]] = []
        for section in self.sections:
            heading = section.find(letter, found[-1].end() if found else 0)
            if heading is None:
                return None
            found.append(heading)
        return found
