"""What to say of a broken constraint: one sentence for each, whoever found it.

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
    "additionalProperties": "{count} here that the format does not define; take out what is not IMR, "
    "or move it into `extensions` at the top.",
    "type": "This must be of type {limit}, not {found}.",
    "enum": "This must be one of the codes {limit}.",
    "minLength": "This text is empty; leave the member out if there is nothing to say.",
    "maxLength": "This text must not be longer than {limit} characters.",
    "pattern": "This text must match {limit}.",
    "minimum": "This must be at least {limit}.",
    "maximum": "This must be at most {limit}.",
    "exclusiveMinimum": "This must be more than {limit}.",
    "minItems": "This list must have at least {limit} items.",
    "uniqueItems": "This list is a set; take out what stands in it twice.",
    "text-is-clean": "This text has white space at an end or a control character inside; take it out.",
    "text-is-nfc": "This text is not in Unicode normal form C; normalize it (NFC).",
}
"""Each constraint with its sentence."""

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
    "json-syntax": "The text is not JSON; the finding says what was expected where.",
    "json-duplicate-member": "A member name stands more than once in one object.",
    "json-not-finite": "A number is NaN, infinite or too large to hold.",
    "json-number-range": "A number is beyond ±(2^53 - 1), where readers of JSON no longer agree.",
    "json-lone-surrogate": "A text holds half a character, a lone surrogate.",
    "json-depth": "Lists and objects are nested deeper than any record.",
    "json-type": "A value in Python is no JSON value.",
    "json-more-findings": "There are more findings than are told at once.",
    "record-too-large": "A record in a file is longer than the limit of the run.",
    "no-record": "A file holds an array without a record.",
}
"""Every id that a finding may carry beside those of rules, with its meaning."""

_JSON_TYPES = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def explain(path: Path, violation: Violation, value: Any) -> Finding:
    """Make a finding of a violation.

    Args:
        path: Where.
        violation: Which constraint is broken, and what it asks for.
        value: The value that breaks it; only its type and what it has in common with the format is told.
    """
    if violation.constraint in _OF_JSON:
        return _OF_JSON[violation.constraint].at(path)
    template, parameters = (
        TEMPLATES[violation.constraint],
        {} if violation.limit is None else {"limit": violation.limit},
    )
    if violation.constraint == "type":
        parameters["found"] = _JSON_TYPES.get(type(value), "no JSON")
        if value is None:
            template += NULL_TEMPLATE
    elif violation.limit == DATE_FORM:
        template = DATE_TEMPLATE
    elif violation.constraint == "additionalProperties":
        unknown = [name for name in value if name not in violation.limit]
        parameters = {"count": "1 member is" if len(unknown) == 1 else f"{len(unknown)} members are"}
        parameters |= _meant(unknown, violation.limit)
    elif violation.constraint == "enum":
        parameters |= _meant([value], violation.limit)
    if "meant" in parameters:
        template += MEANT_TEMPLATE
    return Finding(path=path, rule=violation.constraint, level=Level.ERROR, template=template, parameters=parameters)


_MOST_WORDS = 20
_LONGEST_WORD = 100


def _meant(words: list[Any], known: list[str]) -> dict[str, list[str]]:
    """The known words that misspelt ones are near to, as a parameter, if any; bounded, as data may hold millions."""
    lower = (str(word)[:_LONGEST_WORD].lower() for word in words[:_MOST_WORDS])
    meant = sorted({near for word in lower for near in get_close_matches(word, known, n=1)})
    return {"meant": meant} if meant else {}
