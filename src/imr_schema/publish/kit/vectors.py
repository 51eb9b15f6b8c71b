"""A vector of the conformance kit: a record and its expected findings."""

from typing import Any, NamedTuple

from imr_schema.examine import check
from imr_schema.findings import Finding, has_errors
from imr_schema.publish.rule_list import is_in_schema


class Vector(NamedTuple):
    """A record that shows something.

    Attributes:
        name: What it shows; unique in its file, and stable between versions.
        record: The record.
    """

    name: str
    record: Any

    def as_json(self) -> dict[str, Any]:
        """Make the vector as it is published, with its findings."""
        findings = check(self.record)
        each_once = {(finding.pointer, finding.rule): expected_finding(finding) for finding in findings}
        return {
            "name": self.name,
            "valid": not has_errors(findings),
            "findings": list(each_once.values()),
            "record": self.record,
        }


def expected_finding(finding: Finding) -> dict[str, Any]:
    """The parts of a finding that every implementation must report."""
    return {
        "pointer": finding.pointer,
        "rule": finding.rule,
        "level": finding.level.value,
        "schema": is_in_schema(finding.rule),
    }
