"""Reads a determination letter into a draft record with evidence for each value."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, cached_property
from hashlib import sha256 as sha256_of
from importlib.metadata import PackageNotFoundError, version
from typing import Any, Final, NamedTuple

import attrs

from imr_schema._records.records import shape
from imr_schema.exported_schema import VERSION
from imr_schema.letters.checks import Problems, problems_of
from imr_schema.letters.corrections import correct
from imr_schema.letters.extracted import Evidence, Extracted, Members, document_of, evidence_of
from imr_schema.letters.layout import LetterLayout
from imr_schema.letters.layouts import LAYOUTS
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.letters.offsets import Span
from imr_schema.letters.rationales import with_reasons
from imr_schema.letters.requests import REQUEST, Unsure, unsure_of
from imr_schema.model.case import Case

_DATES: Final = 5
_ATTESTATIONS: Final = 5
_FEWEST_HEADINGS: Final = 2
"""The fewest headings of a layout by which a cut letter is known; one beside a case number."""
_HEADER: Final = {"case_number", "priority", "dates"}
_REQUESTED: Final = ("request", "utilization_review/requested", "utilization_review/authorized")
"""What is read from the heading of an issue."""


@attrs.frozen
class Reading:
    """The result of reading a letter.

    Attributes:
        document: The record as a plain JSON document. What the letter does not state is absent, so it may be a draft;
            `imr_schema.check` reports what is missing.
        layout: The code of the letter's layout.
        doubts: Why the record may lack something that the letter states; empty if it was read whole.
    """

    document: dict[str, Any]
    layout: str
    doubts: tuple[str, ...]
    _members: Members = attrs.field(repr=False, eq=False)
    _letter: NormalizedText = attrs.field(repr=False, eq=False)

    @cached_property
    def evidence(self) -> Evidence:
        """The spans of the source text that state each value, in characters, by JSON Pointer (RFC 6901).

        A value has several spans if it is stated several times, or if page furniture interrupts its words.
        `schema_version` and `source` have none: they are not read from the text.
        """
        return evidence_of(self._members, self._letter)

    @cached_property
    def unsure(self) -> tuple[tuple[int, Unsure], ...]:
        """Values of requests that may be wrong, each with the index of its issue."""
        issues = self._members.get("issues", ())
        headings = [issue.get("heading") if isinstance(issue, Mapping) else None for issue in issues]  # type: ignore[union-attr]
        return tuple(
            (index, unsure)
            for index, heading in enumerate(headings)
            if isinstance(heading, Extracted)
            for unsure in unsure_of(heading.places[0])
        )

    @property
    def confidence(self) -> dict[str, float]:
        """How often values like the unsure ones are right, from 0 to 1, by JSON Pointer; the others have none."""
        unsure: dict[str, float] = {}
        for index, each in self.unsure:
            issue = f"/issues/{index}"
            places = {f"{issue}/request/{each.member}{end}" for end in ("", "/value", "/times")}
            within = tuple(f"{issue}/{part}/" for part in _REQUESTED) if each.member == REQUEST else ()
            if within:  # which item is the surgery, is read from the headings
                places |= {pointer for pointer in self.evidence if pointer.endswith("/determination/follows_issue")}
            found = [pointer for pointer in self.evidence if pointer in places or pointer.startswith(within)]
            unsure |= {pointer: min(each.confidence, unsure.get(pointer, 1)) for pointer in found}
        return unsure

    @property
    def furniture(self) -> tuple[Span, ...]:
        """The spans of the source text that were left out: page numbers, running heads and feet, fax lines."""
        return self._letter.furniture


class UnknownLayout(ValueError):  # noqa: N818 - describes the text, not an error of the caller
    """The text has no known layout. The message lists the expected headings and quotes no word of the text."""


class UnclearLetter(ValueError):  # noqa: N818 - describes the text, not an error of the caller
    """Any record read from the text would be wrong. The message says why and quotes no word of the text."""


class _Attempt(NamedTuple):
    """What a layout reads from a text, and what is wrong with it."""

    letter: NormalizedText
    layout: LetterLayout
    members: Members
    document: dict[str, Any]
    problems: Problems


def read(text: str, *, name: str | None = None, sha256: str | None = None, criteria: bool = False) -> Reading:
    """Read a determination letter.

    Page furniture and invisible characters are left out. If the letter seems incomplete, misprints in its standard
    words (headings, labels, outcomes) are corrected, and it is read again.

    Args:
        text: The text of the letter as extracted: lines may be wrapped, words two spaces apart, pages broken in
            mid-sentence.
        name: The name of its file; folders are dropped.
        sha256: The digest of the file's bytes in hexadecimal; by default that of the text in UTF-8.
        criteria: Whether to read from each rationale the criteria that the reviewer tests, which takes about as long
            as all the rest.

    Raises:
        UnknownLayout: The text has the headings of no known layout.
        UnclearLetter: The text contradicts what was read from it, or holds several letters.
    """
    letter = NormalizedText.of(text)
    attempt, edits = _attempt(letter, criteria=criteria), None
    if (attempt is None or attempt.problems or _lacks_standard_words(attempt)) and (edits := correct(letter.wrapped)):
        attempt = _attempt(letter.corrected(edits), criteria=criteria) or attempt
    if attempt is None:
        attempt = _attempt_at_cut(letter.corrected(edits) if edits else letter, criteria=criteria)
    if attempt is None:
        raise UnknownLayout(_unknown_layout())
    if attempt.problems.contradictions:
        raise UnclearLetter("; ".join(attempt.problems.contradictions))
    source = {
        "sha256": sha256 or sha256_of(text.encode(errors="surrogatepass")).hexdigest(),
        "layout": attempt.layout.code,
        "read_by": read_by(),
    }
    if file_name := name and _file_name(name):
        source = {"name": file_name, **source}
    document = {"schema_version": VERSION, **attempt.document, "source": source}
    return Reading(document, attempt.layout.code, attempt.problems.gaps, attempt.members, attempt.letter)


def _attempt(letter: NormalizedText, *, criteria: bool) -> _Attempt | None:
    for layout in LAYOUTS:
        if members := layout.read(letter):
            return _attempted(letter, layout, members, criteria=criteria)
    return None


def _attempt_at_cut(letter: NormalizedText, *, criteria: bool) -> _Attempt | None:
    """Read what is there of a letter that is cut or lacks a section, by the layout of most of its headings."""
    text = letter.whole.text
    found = {layout.code: len(layout.find(text)) for layout in LAYOUTS}
    layout = max(LAYOUTS, key=lambda layout: (found[layout.code], any(sign in text for sign in layout.signs)))
    if found[layout.code] < _FEWEST_HEADINGS - ("Case Number:" in text):
        return None
    members = layout.read(letter, cut=True)
    return _attempted(letter, layout, members, criteria=criteria) if members else None


def _attempted(letter: NormalizedText, layout: LetterLayout, read_members: Members, *, criteria: bool) -> _Attempt:
    members: Members = {member: read_members[member] for member in shape(Case).members if member in read_members}
    members = with_reasons(members, criteria=criteria)
    document = document_of(members)
    return _Attempt(letter, layout, members, document, problems_of(document, letter, layout))


def _lacks_standard_words(attempt: _Attempt) -> bool:
    """Whether a header label or a fixed sentence was not found, perhaps for a misprint."""
    if not attempt.layout.is_complete:
        return False
    document = attempt.document
    attestations = document.get("reviewer", {}).get("attestations", ())
    header = document.keys() & _HEADER
    is_cut = "dates" in header and len(document["dates"]) < _DATES
    return len(attestations) < _ATTESTATIONS or is_cut or 0 < len(header) < len(_HEADER)


def _file_name(name: str) -> str:
    """The name without folders, as the format can hold it: in Unicode NFC, without white space at its ends."""
    printable = "".join(character for character in re.split(r"[/\\]", name)[-1] if character.isprintable())
    return unicodedata.normalize("NFC", printable).strip()


def _unknown_layout() -> str:
    layouts = "; ".join(f"{layout.code}: {', '.join(map(repr, layout.headings))}" for layout in LAYOUTS)
    return f"This is no determination letter of a known layout. Headings looked for, in this order: {layouts}."


@cache
def read_by() -> str:
    """Return the name and version of this program for `source.read_by`."""
    try:
        return f"imr-schema {version('imr-schema')}"
    except PackageNotFoundError:  # run from a source tree
        return "imr-schema"
