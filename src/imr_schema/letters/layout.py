"""Letter layouts: sections identified by their headings, each with its readers."""

import re

import attrs

from imr_schema.letters.extracted import Members, document_of, extracted, merged
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

    def read(self, letter: NormalizedText, *, cut: bool = False) -> Members | None:
        """Read a letter; None if it has another layout.

        The headings are those of a determination, so they are the evidence that the case is decided.

        Args:
            letter: The letter.
            cut: Whether sections may be missing. Without an outcome, the record then has no status.
        """
        whole = letter.whole
        if self.signs and not cut and not any(sign in whole.text for sign in self.signs):
            return None
        found = self.find(whole.text, every=not cut)
        if not found:
            return None
        headings = [heading for _, heading in found]
        parts = [(self.opening, Part(whole[:0], whole.trimmed(0, headings[0].start()), letter))]
        ends = [*(heading.start() for heading in headings[1:]), len(whole.text)]
        for (section, heading), end in zip(found, ends, strict=True):
            part = Part(whole.group(heading, "heading"), whole.trimmed(heading.end(), end), letter)
            parts.append((section.readers, part))
        members = merged(read(part) for readers, part in parts for read in readers)
        if not cut or _is_decided(members):
            members = {"status": extracted("decided", *(part.heading for _, part in parts[1:]))} | members
        if cut:
            return members
        text = None if self.is_complete else whole.text
        return members | missing_header(members, parts[1][1].heading, text=text)

    def find(self, text: str, *, every: bool = False) -> list[tuple[Section, re.Match[str]]]:
        """Find the headings of the sections, in order, as far as the text has them; none if every one must be there."""
        found: list[tuple[Section, re.Match[str]]] = []
        after = 0
        for section in self.sections:
            heading = section.find(text, after)
            if heading:
                found.append((section, heading))
                after = heading.end()
            elif every:
                return []
        return found


def _is_decided(members: Members) -> bool:
    issues = document_of(members.get("issues", []))
    return any("outcome" in issue.get("determination", {}) for issue in issues)
