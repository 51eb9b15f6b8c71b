"""What comes of a file: what is made of the letter in it, or why it was not read."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import attrs

from imr_schema import letters
from imr_schema.codec import dumps
from imr_schema.errors import internal_error, os_error
from imr_schema.fast_path import decode_draft
from imr_schema.findings import Finding, Invalid, Level
from imr_schema.letter_files.summary import Facts, facts
from imr_schema.letter_files.texts import text_of
from imr_schema.letter_files.unreadable import Unreadable

T = TypeVar("T")


@attrs.frozen
class Letter:
    """A letter: its text, to which the spans of its evidence refer, and what was read from it."""

    text: str
    reading: letters.Reading


@attrs.frozen
class Record:
    """What is kept of a letter that makes a record, be it a draft.

    Attributes:
        file: The name of the file as it was given.
        text: The canonical text of the record, on one line.
        evidence: Where it was asked for, as JSON on one line: the record's `source`, and as `evidence` the spans of the
            letter's text that say each value, by JSON Pointer, in characters.
        facts: What was read, for a `Summary`.
    """

    file: str
    text: str
    evidence: str | None
    facts: Facts


@attrs.frozen
class Refusal:
    """Why a letter was not read.

    Attributes:
        file: The name of the file as it was given.
        reason: What is wrong and what to do, without a word of the letter.
        findings: What is wrong with the record, if it came so far.
        in_letter: Whether it is for what the letter says; otherwise the file cannot be read, or the program failed.
    """

    file: str
    reason: str
    findings: tuple[Finding, ...] = ()
    in_letter: bool = True

    def as_document(self) -> dict[str, Any]:
        """The refusal as a JSON object, for programs; without findings it has no such member."""
        found = [finding.as_document() for finding in self.findings]
        return {"file": self.file, "problem": self.reason} | ({"findings": found} if found else {})


def made_of(file: str, make: Callable[[str, Letter], T]) -> T | Refusal:
    """Make something of the letter in a file.

    Args:
        file: The name of the file.
        make: Makes it of the name and the letter; it raises `Invalid` where the letter makes no record.

    Returns:
        What was made, or why nothing was: whatever goes wrong with a letter, there is a next one.
    """
    try:
        return make(file, _letter(Path(file)))
    except (Unreadable, letters.UnknownLayout) as error:
        return Refusal(file, str(error))
    except Invalid as error:
        told = "; ".join(str(finding) for finding in error.findings if finding.level is Level.ERROR)
        return Refusal(file, f"what was read makes no record: {told}", error.findings)
    except IsADirectoryError:
        return Refusal(file, "no .txt or .pdf file is in this folder", in_letter=False)
    except OSError as error:
        return Refusal(file, os_error(error), in_letter=False)
    except Exception as error:  # noqa: BLE001 - no letter, and no fault of ours, stops the others
        return Refusal(file, internal_error(error), in_letter=False)


def record_of(file: str, letter: Letter, *, evidence: bool = False) -> Record:
    """Keep of a letter what the files of a run hold.

    Raises:
        Invalid: What was read has not the shape of a record.
    """
    reading = letter.reading
    return Record(file, dumps(decode_draft(reading.document)), _evidence(reading) if evidence else None, facts(reading))


def _evidence(reading: letters.Reading) -> str:
    return json.dumps({"source": reading.document["source"], "evidence": reading.evidence}, separators=(",", ":"))


def _letter(path: Path) -> Letter:
    content = path.read_bytes()
    text = text_of(path.name, content)
    return Letter(text, letters.read(text, name=path.name, sha256=sha256(content).hexdigest()))
