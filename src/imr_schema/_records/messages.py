"""The messages of broken constraints: one sentence for each, whichever reader found it.

A constraint is named by the JSON Schema keyword that states it; the few that no keyword states have names of their own.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any

from imr_schema._json.values import DEPTH, LONE_SURROGATE, MORE_FINDINGS, NOT_FINITE, NOT_JSON, NUMBER_RANGE
from imr_schema._records.kinds import DATE_FORM, Violation
from imr_schema._records.spelling import nearest
from imr_schema.findings import Finding, Level, Path

TEMPLATES: Mapping[str, str] = {
    "required": "This member is missing; add it.",
    "additionalProperties": "The format does not define a member here; remove it, "
    "or move it into `extensions` of the case.",
    "type": "This must be of type {limit}, not {found}.",
    "enum": "This must be one of the codes {limit}.",
    "minLength": "This text is empty; leave the member out if it has no value.",
    "maxLength": "This text must not be longer than {limit} characters.",
    "pattern": "This text must match {limit}.",
    "minimum": "This must be at least {limit}.",
    "maximum": "This must be at most {limit}.",
    "exclusiveMinimum": "This must be more than {limit}.",
    "minItems": "This list must have at least {limit} items.",
    "uniqueItems": "This list is a set; remove the items that occur twice.",
    "text-is-clean": "This text begins or ends with white space or contains a control character; remove it.",
    "text-is-nfc": "This text is not in Unicode normal form C; normalize it (NFC).",
}
"""The message of each constraint."""

NULL_TEMPLATE = " A member without a value is left out."
"""What is added to the sentence of `type` where the value is null."""
DATE_TEMPLATE = "This must be a day that exists, of the years 1900 to 2099, written {limit}."
"""The sentence of `maxLength` and `pattern` of a date."""
MEANT_TEMPLATE = " Did you mean {meant}?"
"""What is added where something known is near."""

_OF_JSON = {
    problem.rule: problem for problem in (NOT_FINITE, NUMBER_RANGE, LONE_SURROGATE, DEPTH, NOT_JSON, MORE_FINDINGS)
}

SENTENCES: Mapping[str, str] = {name: re.sub(r"\{[a-z]+\}", "…", text) for name, text in TEMPLATES.items()} | {
    "json-encoding": "The text is not UTF-8.",
    "json-bom": "The text begins with a byte-order mark.",
    "json-syntax": "The text is not JSON; the finding states what was expected and where.",
    "json-duplicate-member": "A member name occurs more than once in one object.",
    "json-not-finite": "A number is NaN, infinite or too large.",
    "json-number-range": "A number is beyond ±(2^53 - 1), where JSON parsers differ.",
    "json-lone-surrogate": "A text contains a lone surrogate, which is half a character.",
    "json-depth": "Lists and objects are nested deeper than in any record.",
    "json-type": "A Python value is not a JSON value.",
    "json-more-findings": "There are more findings than are reported at once.",
    "record-too-large": "A record in a file is longer than the limit of this run.",
    "no-record": "A file contains an array without records.",
}
"""Every id that a finding may have besides those of rules, with its meaning."""

_JSON_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def constraint_findings(path: Path, violation: Violation, value: Any) -> Iterator[Finding]:
    """Make the findings of a violation: one for each unknown member of an object, otherwise one.

    Args:
        path: Its place.
        violation: The broken constraint, and what it requires.
        value: The value that breaks it.
    """
    if violation.constraint == UNKNOWN_MEMBER:
        yield from _unknown_members(path, violation.limit, unknown_names(value, violation.limit))
    else:
        yield constraint_finding(path, violation, value)


def constraint_finding(path: Path, violation: Violation, value: Any) -> Finding:
    """Make the finding of a violation that is none of unknown members.

    Args:
        path: Its place.
        violation: The broken constraint, and what it requires.
        value: The value that breaks it. The message shows its type and similar names of the format, never the value.
    """
    if violation.constraint in _OF_JSON:
        return _OF_JSON[violation.constraint].at(path)
    template, parameters = (
        TEMPLATES[violation.constraint],
        {} if violation.limit is None else {"limit": violation.limit},
    )
    if violation.constraint == "type":
        parameters["found"] = _JSON_TYPES.get(type(value), "a type that is not JSON")
        if value is None:
            template += NULL_TEMPLATE
    elif violation.limit == DATE_FORM:
        template = DATE_TEMPLATE
    elif violation.constraint == "enum":
        parameters |= _suggestion(value, violation.limit)
    if "meant" in parameters:
        template += MEANT_TEMPLATE
    return Finding(path=path, rule=violation.constraint, level=Level.ERROR, template=template, parameters=parameters)


_LONGEST_WORD = 100


def _suggestion(word: Any, known: list[str]) -> dict[str, list[str]]:
    """The known word that a misspelt one resembles, as a parameter, if any."""
    near = _nearest_code(str(word)[:_LONGEST_WORD].lower(), tuple(known))
    return {"meant": [*near]} if near else {}


@lru_cache(maxsize=1024)  # a file that has a word wrong has it wrong often
def _nearest_code(word: str, known: tuple[str, ...]) -> list[str]:
    return get_close_matches(word, known, n=1)


UNKNOWN_MEMBER = "additionalProperties"
"""The constraint that an object breaks by members that the format does not define."""

NUMBER = "number"
"""The parameter that says which of the unknown members of an object is meant, counted from 1: their names are data."""

SEVERAL = (" here;", " here ({number} of {count});")
"""What is replaced in the message of an unknown member where the object has several, and by what."""

MOST_COMPARED = 20
"""For how many unknown members of an object a suggestion is sought; there may be millions."""


def unknown_names(value: Mapping[str, Any], known: Collection[str]) -> list[str]:
    """The names of the members of an object that are not known, in its order."""
    return [name for name in value if name not in known]


def _unknown_members(path: Path, known: list[str], names: list[str]) -> Iterator[Finding]:
    for number, name in enumerate(names, 1):
        template = TEMPLATES[UNKNOWN_MEMBER]
        parameters: dict[str, Any] = {NUMBER: number}
        if len(names) > 1:
            template = template.replace(*SEVERAL, 1)
            parameters["count"] = len(names)
        if number <= MOST_COMPARED and (meant := nearest(str(name), known)):
            template += MEANT_TEMPLATE
            parameters["meant"] = [meant]
        yield Finding(path=path, rule=UNKNOWN_MEMBER, level=Level.ERROR, template=template, parameters=parameters)
