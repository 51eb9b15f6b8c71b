"""What a vector of the conformance kit is: a record, and everything that is to be found wrong with it."""

from typing import Any, NamedTuple

from imr_schema.examine import check
from imr_schema.findings import Finding, has_errors
from imr_schema.publish.rule_list import is_in_schema


class Vector(NamedTuple):
    """A record that shows a point.

    Attributes:
        name: The point, unique in its file and the same from version to version.
        record: The record.
    """

    name: str
    record: Any

    def as_json(self) -> dict[str, Any]:
        """Make the vector as it is published, with what the door finds."""
        findings = check(self.record)
        return {
            "name": self.name,
            "valid": not has_errors(findings),
            "findings": list(map(expected, findings)),
            "record": self.record,
        }


def expected(finding: Finding) -> dict[str, Any]:
    """What an implementation in any language must tell of a finding."""
    return {
        "pointer": finding.pointer,
        "rule": finding.rule,
        "level": finding.level.value,
        "schema": is_in_schema(finding.rule),
    }
