"""Examine a document: everything that is wrong with it, all findings at once, and the case it makes."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from itertools import islice
from typing import Any

import attrs

from imr_schema._json.edits import at
from imr_schema._json.text import parse, positions
from imr_schema._records import converter
from imr_schema._records.collector import MOST_FINDINGS, FindingCollector
from imr_schema._records.messages import constraint_finding
from imr_schema._records.records import records_in, shape
from imr_schema._records.rule import Check, Rule
from imr_schema._records.violations import violations
from imr_schema.findings import Finding, Invalid, Path, has_errors
from imr_schema.model.case import Case
from imr_schema.model.codes import ReviewProgram
from imr_schema.rules import RULES

_CHECKS_ABOUT: dict[type, list[tuple[Rule, Check]]] = {}
for _rule in RULES.values():
    for _record in _rule.about:
        _CHECKS_ABOUT.setdefault(_record, []).extend((_rule, check) for check in _rule.checks)


def _broken_constraints(document: Any) -> Iterator[Finding]:
    for path, violation in violations(document, Case):
        yield constraint_finding(path, violation, None if violation.constraint == "required" else at(document, path))


def _add_broken_rules(document: Any, found: FindingCollector) -> None:
    for path, record, part in records_in(document, Case):
        if found.is_full_before(path):
            return
        for rule, (applies, is_met, failures) in _CHECKS_ABOUT.get(record, ()):
            if applies(part) and not is_met(part):
                found.add(
                    rule_finding(rule, place, violation.limit)
                    for violation in failures(part)
                    if not found.is_full_before(place := path + violation.path)
                )


def rule_finding(rule: Rule, path: Path, limit: Any) -> Finding:
    """Make a finding of a broken rule."""
    parameters = {} if limit is None else {"limit": limit}
    return Finding(path=path, rule=rule.id, level=rule.level, template=rule.remedy, parameters=parameters)


def collected(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Put findings in the order of the record, each said once, without names that are data; of very many, the first."""
    return FindingCollector(Case).add(findings).collected()


def _known(finding: Finding) -> Finding:
    """Cut a finding's path before the first member name that the format does not define: such names are data."""
    return attrs.evolve(finding, path=shape(Case).declared(finding.path)[0])


Make = Callable[[], Case]
"""Makes the case of a document that breaks no constraint."""


def _no_document() -> None:
    return None


@attrs.frozen(eq=False)
class Examined:
    """The result of examining one record.

    Attributes:
        findings: Everything that is wrong with it, warnings included, in the order of the record.
        case_number: Its case number, if there is one, nothing is wrong with it, and its program gives no number twice.
    """

    findings: tuple[Finding, ...]
    case_number: str | None = attrs.field(default=None, repr=False)
    _read: Callable[[], Any] = attrs.field(default=_no_document, repr=False)
    _make: Make | None = attrs.field(default=None, repr=False)

    @cached_property
    def document(self) -> Any:
        """The record as JSON; `None` if its text is not JSON."""
        return self._read()

    @cached_property
    def case(self) -> Case | None:
        """The record as a case, which may break rules; `None` if the document breaks a constraint."""
        return self._make() if self._make else None

    @property
    def is_valid(self) -> bool:
        """Whether no finding is an error."""
        return not has_errors(self.findings)

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


def examine(document: Any, *, make: Make | None = None) -> Examined:
    """Read a JSON document as far as its shape allows, and tell everything that is wrong with it.

    Args:
        document: A document as a JSON reader gives it.
        make: What makes the case, if somebody has seen already that the document breaks no constraint.
    """
    broken = () if make else tuple(islice(_broken_constraints(document), MOST_FINDINGS + 1))
    found = FindingCollector(Case).add(broken)
    _add_broken_rules(document, found)
    findings = found.collected()
    made = None if broken else make or partial(converter.build, document, Case)
    return Examined(findings, _case_number(document, findings), lambda: document, made)


def _case_number(document: Any, findings: tuple[Finding, ...]) -> str | None:
    """The case number, if there is one, nothing is wrong with it, and its program gives no number twice."""
    number = document.get("case_number") if isinstance(document, dict) else None
    if not isinstance(number, str) or any(finding.path == ("case_number",) for finding in findings):
        return None
    return numbered(document.get("program"), number)


def numbered(program: Any, case_number: str | None) -> str | None:
    """A case number, of a program that gives none twice; other programs publish some more than once."""
    return case_number if program in _NUMBERS_ONCE else None


_NUMBERS_ONCE = (None, ReviewProgram.CA_DWC_IMR.value)


def examine_text(text: str | bytes, *, line: int = 1, make: Make | None = None) -> Examined:
    """Read JSON text like `examine`, with the line and column of every finding.

    Args:
        text: One JSON value; bytes are UTF-8.
        line: The line of the file at which the text begins, counted from 1.
        make: As for `examine`.
    """
    try:
        document = parse(text, first_line=line)
    except Invalid as invalid:
        return Examined(tuple(map(_known, invalid.findings)))
    examined = examine(document, make=make)
    if not examined.findings:
        return examined
    read = text if isinstance(text, str) else text.decode()
    places = positions(read, [finding.path for finding in examined.findings], first_line=line)
    placed = (attrs.evolve(finding, **places[finding.path]._asdict()) for finding in examined.findings)
    return attrs.evolve(examined, findings=tuple(placed))


def check(record: Case | Any) -> tuple[Finding, ...]:
    """Tell everything that is wrong with a case or a JSON document, warnings included.

    Args:
        record: A case, or a document as a JSON reader gives it.

    Returns:
        The findings in the order of the record; none for a record without fault.
    """
    return examine(converter.write(record) if isinstance(record, Case) else record).findings
