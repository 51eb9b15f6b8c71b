"""Reads a determination letter into a draft record with evidence for each value."""

from functools import cache, cached_property
from hashlib import sha256 as sha256_of
from importlib.metadata import PackageNotFoundError, version
from pathlib import PurePath
from typing import Any

import attrs

from imr_schema._records.records import shape
from imr_schema.json_schema import VERSION
from imr_schema.letters.extracted import Evidence, Members, document_of, evidence_of
from imr_schema.letters.layouts import LAYOUTS
from imr_schema.letters.normalized_text import NormalizedText
from imr_schema.model.case import Case


@attrs.frozen
class Reading:
    """The result of reading a letter.

    Attributes:
        document: The record as a plain JSON document. What the letter does not state is absent, so it may be a draft;
            `imr_schema.check` reports what is missing.
        layout: The code of the letter's layout.
    """

    document: dict[str, Any]
    layout: str
    _members: Members = attrs.field(repr=False, eq=False)
    _letter: NormalizedText = attrs.field(repr=False, eq=False)

    @cached_property
    def evidence(self) -> Evidence:
        """The spans of the source text that state each value, in characters, by JSON Pointer (RFC 6901).

        `schema_version` and `source` have none: they are not read from the text.
        """
        return evidence_of(self._members, self._letter)


class UnknownLayout(ValueError):  # noqa: N818 - describes the text, not an error of the caller
    """The text has no known layout. The message lists the expected headings and quotes no word of the text."""


def read(text: str, *, name: str | None = None, sha256: str | None = None) -> Reading:
    """Read a determination letter.

    Args:
        text: The text of the letter as extracted: lines may be wrapped, words two spaces apart, pages broken in
            mid-sentence.
        name: The name of its file; folders are dropped.
        sha256: The digest of the file's bytes in hexadecimal; by default that of the text in UTF-8.

    Raises:
        UnknownLayout: The text has the headings of no known layout.
    """
    letter = NormalizedText.of(text)
    for layout in LAYOUTS:
        if read_members := layout.read(letter):
            break
    else:
        raise UnknownLayout(_unknown_layout())
    members: Members = {member: read_members[member] for member in shape(Case).members if member in read_members}
    source = {
        "sha256": sha256 or sha256_of(text.encode(errors="surrogatepass")).hexdigest(),
        "layout": layout.code,
        "read_by": read_by(),
    }
    if name is not None:
        source = {"name": PurePath(name).name, **source}
    return Reading({"schema_version": VERSION, **document_of(members), "source": source}, layout.code, members, letter)


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
