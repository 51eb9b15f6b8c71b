"""The messages of broken constraints: one sentence for each, whichever reader found it.

A constraint is named by the JSON Schema keyword that states it; the few that no keyword states have names of their own.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from imr_schema._json.values import DEPTH, LONE_SURROGATE, MORE_FINDINGS, NOT_FINITE, NOT_JSON, NUMBER_RANGE
from imr_schema._records.kinds import DATE_FORM, Violation
from imr_schema.findings import Finding, Level, Path

TEMPLATES: Mapping[str, str] = {
    "required": "This member is missing; add it.",
    "additionalProperties": "{count} here that the format does not define; remove what is not IMR, "
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


def constraint_finding(path: Path, violation: Violation, value: Any) -> Finding:
    """Make a finding of a violation.

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
    elif violation.constraint == "additionalProperties":
        unknown = [name for name in value if name not in violation.limit]
        parameters = {"count": "1 member is" if len(unknown) == 1 else f"{len(unknown)} members are"}
        parameters |= _suggestions(unknown, violation.limit)
    elif violation.constraint == "enum":
        parameters |= _suggestions([value], violation.limit)
    if "meant" in parameters:
        template += MEANT_TEMPLATE
    return Finding(path=path, rule=violation.constraint, level=Level.ERROR, template=template, parameters=parameters)


_MOST_WORDS = 20
_LONGEST_WORD = 100


def _suggestions(words: list[Any], known: list[str]) -> dict[str, list[str]]:
    """The known words that misspelt ones resemble, as a parameter, if any; bounded, since there may be millions."""
    lower = (str(word)[:_LONGEST_WORD].lower() for word in words[:_MOST_WORDS])
    meant = sorted({near for word in lower for near in get_close_matches(word, known, n=1)})
    return {"meant": meant} if meant else {}
