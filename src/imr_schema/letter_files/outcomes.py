"""The outcome of reading a file: what is made of its letter, or why it was refused."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar

import attrs

from imr_schema import letters
from imr_schema.codec import dumps
from imr_schema.errors import internal_error, os_error
from imr_schema.fast_path import decode_draft
from imr_schema.files.folders import shown_name
from imr_schema.findings import Finding, Invalid, Level
from imr_schema.letter_files.apart import extract_apart
from imr_schema.letter_files.quality import Quality, quality_of
from imr_schema.letter_files.summary import Facts, facts
from imr_schema.letter_files.texts import MOST_BYTES
from imr_schema.letter_files.unreadable import Unreadable
from imr_schema.streams.inputs import STANDARD_INPUT, open_input

T = TypeVar("T")

_SURE: Final = 0.8
"""The least confidence of text recognition of which nothing need be said; words that were misread had 0.5."""

_TOO_LARGE: Final = f"the file is larger than {MOST_BYTES >> 20} MiB; no letter is; give each its own file"


@attrs.frozen(slots=False)
class Letter:
    """The text of a letter, and what was read from it.

    Attributes:
        text: The text, to which the spans of the evidence refer.
        reading: What was read.
        confidences: For each word that was recognized in a picture: where it begins and ends, and the confidence.
    """

    text: str
    reading: letters.Reading
    confidences: tuple[tuple[int, int, float], ...] = ()

    @property
    def confidence(self) -> dict[str, float]:
        """How sure values are, from 0 to 1, by JSON Pointer: recognized words, and values whose reading is unsure."""
        least = dict(self.recognized)
        for pointer, confidence in self.reading.confidence.items():
            least[pointer] = min(confidence, least.get(pointer, 1))
        return least

    @cached_property
    def recognized(self) -> dict[str, float]:
        """The least confidence of the recognized words behind each value, from 0 to 1, by JSON Pointer."""
        return confidence_of(self.reading.evidence, self.confidences) if self.confidences else {}

    @property
    def doubts(self) -> tuple[str, ...]:
        """Why the record may not hold what the letter states; empty if the letter was read whole and surely."""
        unsure = [pointer for pointer, confidence in self.recognized.items() if confidence < _SURE]
        recognized = (f"text recognition was unsure of {', '.join(unsure)}",) if unsure else ()
        return self.reading.doubts + recognized


@attrs.frozen
class Record:
    """The result for a letter that gives a record, possibly a draft.

    Attributes:
        file: The name of the file as given.
        text: The canonical text of the record, on one line.
        evidence: On request, JSON on one line: the record's `source`, and as `evidence` the spans of the letter's text
            that state each value, by JSON Pointer, in characters; as `furniture`, if there is any, the spans left out
            as page furniture; as `confidence` how sure values are, from 0 to 1: those of words recognized in
            pictures, and those whose reading is unsure.
        facts: What was read, for a `Summary`.
        doubts: Why the record may lack something that the letter states; empty if the letter was read whole.
        quality: On request, the values that may be wrong.
    """

    file: str
    text: str
    evidence: str | None
    facts: Facts
    doubts: tuple[str, ...] = ()
    quality: Quality | None = None

    def as_document(self) -> dict[str, Any]:
        """The doubts as a JSON object, for programs."""
        return {"file": self.file, "doubts": [*self.doubts]}


@attrs.frozen
class Refusal:
    """Why a letter was not read.

    Attributes:
        file: The name of the file as given.
        reason: What is wrong and what to do, without quoting the letter.
        findings: What is wrong with the record, if one was read.
        in_letter: Whether the cause is in the letter; otherwise the file cannot be read, or the program failed.
    """

    file: str
    reason: str
    findings: tuple[Finding, ...] = ()
    in_letter: bool = True

    def as_document(self) -> dict[str, Any]:
        """The refusal as a JSON object; without findings, that member is absent."""
        found = [finding.as_document() for finding in self.findings]
        return {"file": self.file, "problem": self.reason} | ({"findings": found} if found else {})


def outcome_of(
    file: str, make: Callable[[str, Letter], T], *, ocr: bool = False, criteria: bool = False
) -> T | Refusal:
    """Read the letter in a file and make something of it.

    Args:
        file: The name of the file, or `-` for standard input, whose record states no name.
        make: Called with the name and the letter; raises `Invalid` if the letter gives no record.
        ocr: Whether to recognize the text of scanned pages.
        criteria: Whether to read the criteria that reviewers test.

    Returns:
        The result of `make`, or a refusal: an error in one letter must not stop the others.
    """
    try:
        return make(file, _letter(file, ocr=ocr, criteria=criteria))
    except (Unreadable, letters.UnclearLetter, letters.UnknownLayout) as error:
        return Refusal(file, str(error))
    except Invalid as error:
        errors = "; ".join(str(finding) for finding in error.findings if finding.level is Level.ERROR)
        return Refusal(file, f"the values read form no record: {errors}", error.findings)
    except IsADirectoryError:
        return Refusal(file, "no .txt or .pdf file is in this folder", in_letter=False)
    except OSError as error:
        return Refusal(shown_name(file), os_error(error), in_letter=False)
    except Exception as error:  # noqa: BLE001 - an error in one letter must not stop the others
        return Refusal(file, internal_error(error), in_letter=False)


def record_of(file: str, letter: Letter, *, evidence: bool = False, quality: bool = False) -> Record:
    """Make the record of a letter, on request with its evidence, and with what may be wrong in it.

    Raises:
        Invalid: The values read do not form a record.
    """
    reading = letter.reading
    return Record(
        file=file,
        text=dumps(decode_draft(reading.document)),
        evidence=_evidence(letter) if evidence else None,
        facts=facts(reading),
        doubts=letter.doubts,
        quality=quality_of(reading) if quality else None,
    )


def _evidence(letter: Letter) -> str:
    reading = letter.reading
    line: dict[str, Any] = {"source": reading.document["source"], "evidence": reading.evidence}
    if reading.furniture:
        line["furniture"] = reading.furniture
    if letter.confidence:
        line["confidence"] = letter.confidence
    return json.dumps(line, separators=(",", ":"))


def confidence_of(evidence: letters.Evidence, confidences: Sequence[tuple[int, int, float]]) -> dict[str, float]:
    """Return the least confidence of the recognized words behind each value, by JSON Pointer.

    Args:
        evidence: The spans of each value.
        confidences: For each recognized word, in the order of the text: where it begins and ends, and the confidence.
    """
    ends = [end for _, end, _ in confidences]
    starts = [start for start, _, _ in confidences]
    least = {
        pointer: min(
            (
                confidence
                for span in spans
                for _, _, confidence in confidences[bisect_right(ends, span.start) : bisect_left(starts, span.end)]
            ),
            default=None,
        )
        for pointer, spans in evidence.items()
    }
    return {pointer: round(confidence, 2) for pointer, confidence in least.items() if confidence is not None}


def _letter(file: str, *, ocr: bool, criteria: bool) -> Letter:
    is_named, name = file != STANDARD_INPUT, Path(file).name
    with open_input(file) as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise Unreadable(_TOO_LARGE)
    extracted = extract_apart(name, content, ocr=ocr)
    digest = sha256(content).hexdigest()
    reading = letters.read(extracted.text, name=name if is_named else None, sha256=digest, criteria=criteria)
    return Letter(extracted.text, reading, extracted.confidences)
