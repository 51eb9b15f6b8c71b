"""Examine a document: find everything that is wrong with it, and make its case."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, partial
from itertools import islice
from typing import Any

import attrs

from imr_schema._json.edits import NoValue, at, look_up
from imr_schema._json.text import parse, positions
from imr_schema._records.collector import MOST_FINDINGS, FindingCollector
from imr_schema._records.kinds import DATE_FORM, Violation
from imr_schema._records.messages import NUMBER, UNKNOWN_MEMBER, constraint_findings, unknown_names
from imr_schema._records.records import records_in, shape
from imr_schema._records.rule import Rule, Suspect, checks_about
from imr_schema._records.violations import Placed, violations
from imr_schema.findings import Finding, Invalid, Level, Path, has_errors
from imr_schema.model.case import Case
from imr_schema.model.codes import FormatVersion
from imr_schema.rules import RULES
from imr_schema.rules.across import case_number_unique

_checks_about = cache(partial(checks_about, rules=tuple(RULES.values())))

Look = Callable[[Any], tuple[Iterable[Placed], Iterable[Suspect]]]
"""Finds the constraints that a document breaks, and the checks that it may fail, both in the order of the record."""

OTHER_VERSION_TEMPLATE = (
    "The record states another version of the format; this package reads {limit}. "
    "Convert the record, or use a release of imr-schema that reads its version."
)
"""The message of a record of another version."""
EXAMPLE_TEMPLATE = ", as in {example}."
"""The end of the message of a pattern, where the format has an example."""


_SUPPORTED = [each.value for each in FormatVersion]


def unsupported_version(document: Any) -> Finding | None:
    """The finding that a document states another version of the format.

    It is the only one of that record: what another version demands is not known here.
    """
    version = document.get("schema_version") if type(document) is dict else None
    if type(version) is not str or version in _SUPPORTED:
        return None
    return Finding(
        path=("schema_version",),
        rule="enum",
        level=Level.ERROR,
        template=OTHER_VERSION_TEMPLATE,
        parameters={"limit": [*_SUPPORTED]},
    )


def look_everywhere(document: Any) -> tuple[Iterable[Placed], Iterable[Suspect]]:
    """Find the constraints that a document breaks; it may fail any check."""
    parts = records_in(document, Case)
    return violations(document, Case), ((path, part, _checks_about(record)) for path, record, part in parts)


def _broken_constraints(document: Any, broken: Iterable[Placed]) -> Iterator[Finding]:
    for path, violation in broken:
        value = None if violation.constraint == "required" else at(document, path)
        yield from broken_constraint(path, violation, value)


_ORDER_OF_RULES = {rule_id: place for place, rule_id in enumerate(RULES)}


def _add_broken_rules(suspects: Iterable[Suspect], found: FindingCollector) -> None:
    for path, part, checks in suspects:
        if found.is_full_before(path):
            return
        for rule, (applies, is_met, failures) in checks:
            if applies(part) and not is_met(part):
                found.add(
                    rule_finding(rule, place, violation)
                    for violation in failures(part)
                    if not found.is_full_before(place := path + violation.path)
                )


def rule_finding(rule: Rule, path: Path, violation: Violation) -> Finding:
    """Make a finding of a broken rule.

    Args:
        rule: The rule.
        path: The place of the finding.
        violation: What is broken there; its own path does not count.
    """
    template = rule.remedies.get(violation.constraint, rule.remedy)
    parameters = {} if violation.limit is None else {"limit": violation.limit}
    if "{member}" in template:
        parameters["member"] = next(step for step in reversed(path) if isinstance(step, str))
    return Finding(path=path, rule=rule.id, level=rule.level, template=template, parameters=parameters)


def broken_constraint(path: Path, violation: Violation, value: Any) -> Iterator[Finding]:
    """Make the findings of a broken constraint; of a pattern, with an example of the format.

    Args:
        path: Its place.
        violation: The constraint.
        value: The value that breaks it.
    """
    for finding in constraint_findings(path, violation, value):
        examples = shape(Case).within(path[:-1]).members[str(path[-1])].note.examples if _has_pattern(finding) else ()
        if examples:
            template = finding.template.removesuffix(".") + EXAMPLE_TEMPLATE
            yield attrs.evolve(finding, template=template, parameters={**finding.parameters, "example": examples[0]})
        else:
            yield finding


def _has_pattern(finding: Finding) -> bool:
    return finding.rule == "pattern" and finding.parameters["limit"] != DATE_FORM


def collected(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings in the order of the record, without duplicates and names that are data; keep the first thousand."""
    return FindingCollector(Case, _ORDER_OF_RULES).add(findings).collected()


def _without_data(finding: Finding) -> Finding:
    """Cut the path of a finding before the first member name that the format does not define; such names are data."""
    return attrs.evolve(finding, path=shape(Case).declared(finding.path)[0])


Make = Callable[[], Case]
"""Makes the case of a document that breaks no constraint."""


def make_case(document: Any) -> Case:
    """Make the case of a document that breaks no constraint."""
    from imr_schema._records import converter  # noqa: PLC0415 - loads cattrs

    return converter.build(document, Case)


def _no_document() -> None:
    return None


@attrs.define(eq=False)  # not frozen: one is made for every record, and takes a third less time so
class Examined:
    """The result of examining one record.

    Attributes:
        findings: Everything that is wrong with it, warnings included, in the order of the record.
        case_number: Its case number, if it is present, has no findings, and its program uses each number once.
    """

    findings: tuple[Finding, ...]
    case_number: str | None = attrs.field(default=None, repr=False)
    _read: Callable[[], Any] = attrs.field(default=_no_document, repr=False)
    _make: Make | None = attrs.field(default=None, repr=False)
    _text: Callable[[], bytes | None] = attrs.field(default=_no_document, repr=False)

    @cached_property
    def document(self) -> Any:
        """The record as JSON; `None` if its text is not JSON."""
        return self._read()

    @cached_property
    def case(self) -> Case | None:
        """The record as a case, which may break rules; `None` if the document breaks a constraint."""
        return self._make() if self._make else None

    @property
    def text_in_order(self) -> bytes | None:
        """The text, if it is known that it breaks no constraint and that its sets are sorted as a case has them."""
        return self._text()

    @property
    def is_valid(self) -> bool:
        """Whether no finding is an error."""
        return not (self.findings and has_errors(self.findings))

    def accepted(self, *, draft: bool = False) -> Case:
        """Return the case, if it is valid.

        Args:
            draft: Whether a case that breaks rules is enough.

        Raises:
            Invalid: There is no such case.
        """
        case = self.case
        if case is None or not (draft or self.is_valid):
            raise Invalid(self.findings)
        return case


def examine(document: Any) -> Examined:
    """Find everything that is wrong with a JSON document.

    Args:
        document: A document as a JSON parser returns it.
    """
    return examine_where(document, look_everywhere)


def examine_where(
    document: Any, look: Look, *, make: Make | None = None, text: Callable[[], bytes | None] = _no_document
) -> Examined:
    """Examine a document like `examine`, where something may be wrong.

    Args:
        document: A document as a JSON parser returns it.
        look: Finds the places to look at.
        make: Makes the case; by default it is made from the document.
        text: Gives the text of a document that breaks no constraint, if its sets are in order.
    """
    if of_other_version := unsupported_version(document):
        return Examined((of_other_version,), read=lambda: document)
    placed, suspects = look(document)
    broken = tuple(islice(_broken_constraints(document, placed), MOST_FINDINGS + 1))
    found = FindingCollector(Case, _ORDER_OF_RULES).add(broken)
    _add_broken_rules(suspects, found)
    findings = found.collected()
    made = None if broken else make or partial(make_case, document)
    return Examined(findings, _case_number(document, findings), lambda: document, made, text)


def _case_number(document: Any, findings: tuple[Finding, ...]) -> str | None:
    """The case number, if it is present, has no findings, and its program uses each number once."""
    number = document.get("case_number") if isinstance(document, dict) else None
    if not isinstance(number, str) or any(finding.path == ("case_number",) for finding in findings):
        return None
    return numbered(document.get("program"), number)


def numbered(program: Any, case_number: str | None) -> str | None:
    """A case number, of a program that gives none twice; other programs publish some more than once."""
    return case_number if program in NUMBERS_ONCE else None


NUMBERS_ONCE = (None, *(program.value for program in case_number_unique.programs))
"""The programs that give no case number twice; `None`, the default, is one of them."""


def paths_with_data(document: Any, findings: Iterable[Finding]) -> Iterator[Path]:
    """The place of each finding in its document, down to an unknown member, whose name is data."""
    unknown: dict[Path, list[str]] = {}
    for finding in findings:
        path = finding.path
        if finding.rule == UNKNOWN_MEMBER:
            if path not in unknown:
                unknown[path] = unknown_names(at(document, path), shape(Case).within(path).members)
            yield (*path, unknown[path][finding.parameters[NUMBER] - 1])
        else:
            yield path


def examine_text(text: str | bytes, *, line: int = 1, look: Look = look_everywhere) -> Examined:
    """Examine JSON text like `examine`, with the line and column of every finding.

    Args:
        text: One JSON value; bytes are UTF-8.
        line: The line of the file at which the text begins, counted from 1.
        look: Where to look.
    """
    try:
        document = parse(text, first_line=line)
    except Invalid as invalid:
        return Examined(tuple(map(_without_data, invalid.findings)))
    return located(examine_where(document, look), text, line=line)


def located(examined: Examined, text: str | bytes, *, line: int) -> Examined:
    """Add the line and column of every finding, in place.

    Args:
        examined: What was found.
        text: The text that was examined.
        line: The line of the file at which the text begins, counted from 1.
    """
    if not examined.findings:
        return examined
    read = text if isinstance(text, str) else text.decode()
    paths = list(paths_with_data(examined.document, examined.findings))
    present = [_present(examined.document, path) for path in paths]
    places = positions(read, present, first_line=line)
    examined.findings = tuple(
        [
            attrs.evolve(finding, line=places[path].line, column=places[path].column)
            for finding, path in zip(examined.findings, present, strict=True)
        ]
    )
    return examined


def _present(document: Any, path: Path) -> Path:
    """The path of a value, or of the nearest value around it if it is missing."""
    while isinstance(look_up(document, path), NoValue):
        path = path[:-1]
    return path


def check(record: Case | Any) -> tuple[Finding, ...]:
    """Find everything that is wrong with a case or a JSON document, warnings included.

    Args:
        record: A case, or a document as a JSON parser returns it.

    Returns:
        The findings in the order of the record.
    """
    from imr_schema._records import converter  # noqa: PLC0415 - loads cattrs

    return examine(converter.write(record) if isinstance(record, Case) else record).findings
