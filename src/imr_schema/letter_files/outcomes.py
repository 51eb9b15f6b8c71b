"""The outcome of reading a file: what is made of its letter, or why it was refused."""

import errno
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
from imr_schema.files.folders import shown_name
from imr_schema.findings import Finding, Invalid, Level
from imr_schema.letter_files.summary import Facts, facts
from imr_schema.letter_files.texts import text_of
from imr_schema.letter_files.unreadable import Unreadable

T = TypeVar("T")


@attrs.frozen
class Letter:
    """The text of a letter, to which the spans of the evidence refer, and what was read from it."""

    text: str
    reading: letters.Reading


@attrs.frozen
class Record:
    """The result for a letter that gives a record, possibly a draft.

    Attributes:
        file: The name of the file as given.
        text: The canonical text of the record, on one line.
        evidence: On request, JSON on one line: the record's `source`, and as `evidence` the spans of the letter's text
            that state each value, by JSON Pointer, in characters.
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


def outcome_of(file: str, make: Callable[[str, Letter], T]) -> T | Refusal:
    """Read the letter in a file and make something of it.

    Args:
        file: The name of the file.
        make: Called with the name and the letter; raises `Invalid` if the letter gives no record.

    Returns:
        The result of `make`, or a refusal: an error in one letter must not stop the others.
    """
    try:
        return make(file, _letter(Path(file)))
    except (Unreadable, letters.UnknownLayout) as error:
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


def record_of(file: str, letter: Letter, *, evidence: bool = False) -> Record:
    """Make the record of a letter.

    Raises:
        Invalid: The values read do not form a record.
    """
    reading = letter.reading
    return Record(file, dumps(decode_draft(reading.document)), _evidence(reading) if evidence else None, facts(reading))


def _evidence(reading: letters.Reading) -> str:
    return json.dumps({"source": reading.document["source"], "evidence": reading.evidence}, separators=(",", ":"))


def _letter(path: Path) -> Letter:
    if shown_name(str(path)) != str(path):
        raise OSError(errno.EILSEQ, "the name of this file is not UTF-8; rename it")
    content = path.read_bytes()
    text = text_of(path.name, content)
    return Letter(text, letters.read(text, name=path.name, sha256=sha256(content).hexdigest()))
