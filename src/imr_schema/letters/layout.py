"""Letter layouts: sections identified by their headings, each with its readers."""

import re

import attrs

from imr_schema.letters.extracted import Members, extracted, merged
from imr_schema.letters.header import missing_header
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.part import Part, Reader


@attrs.frozen
class Section:
    """A section of a layout.

    Attributes:
        heading: Its heading as printed.
        readers: Readers of the text under it.
        after: The last words of the standard sentence under the heading, after which the text begins.
    """

    heading: str
    readers: tuple[Reader, ...]
    after: str = ""
    _pattern: re.Pattern[str] = attrs.field(init=False, repr=False, eq=False)

    @_pattern.default
    def _compiled(self) -> re.Pattern[str]:
        heading = re.escape(self.heading).replace(r"\ ", r"\s")
        sentence = rf"(?:\s.{{0,250}}?{re.escape(self.after)})?" if self.after else ""
        return re.compile(rf"(?P<heading>{heading}):?{sentence}", re.DOTALL)

    def find(self, text: str, start: int) -> re.Match[str] | None:
        """Find the heading, with its standard sentence, in the text of a letter from an offset on."""
        return self._pattern.search(text, start)


@attrs.frozen
class LetterLayout:
    """A layout of determination letters.

    A letter has this layout if it contains the headings of all sections, in this order, and one of the signs.

    Attributes:
        code: Its code in `source.layout`.
        opening: Readers of the text before the first heading.
        sections: Its sections in order.
        signs: Words of which one distinguishes it from layouts with the same headings; empty if the headings suffice.
        lacks: Paths of members of an issue that letters of this layout never state.
        is_complete: Whether every letter of it has the whole header block and all attestations.
    """

    code: str
    opening: tuple[Reader, ...]
    sections: tuple[Section, ...]
    signs: tuple[str, ...] = ()
    lacks: tuple[tuple[str, ...], ...] = ()
    is_complete: bool = False

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its sections."""
        return tuple(section.heading for section in self.sections)

    def read(self, letter: NormalizedText) -> Members | None:
        """Read a letter; None if it has another layout.

        The headings are those of a determination, so they are the evidence that the case is decided.
        """
        whole = letter.whole
        if self.signs and not any(sign in whole.text for sign in self.signs):
            return None
        headings = self._find_headings(whole.text)
        if headings is None:
            return None
        parts = [(self.opening, Part(whole[:0], whole[: headings[0].start()].strip(), letter))]
        ends = [*(heading.start() for heading in headings[1:]), len(whole.text)]
        for section, heading, end in zip(self.sections, headings, ends, strict=True):
            part = Part(whole.group(heading, "heading"), whole[heading.end() : end].strip(), letter)
            parts.append((section.readers, part))
        status = extracted("decided", *(part.heading for _, part in parts[1:]))
        members = merged(read(part) for readers, part in parts for read in readers)
        return {"status": status} | members | missing_header(members, parts[1][1].heading)

    def _find_headings(self, text: str) -> list[re.Match[str]] | None:
        found: list[re.Match[str]] = []
        for section in self.sections:
            heading = section.find(text, found[-1].end() if found else 0)
            if heading is None:
                return None
            found.append(heading)
        return found
