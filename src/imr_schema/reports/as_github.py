"""A report that GitHub Actions shows on the lines of the files: workflow commands, then the summary as text."""

from collections.abc import Iterator

from imr_schema.examination import Batch, Faulty
from imr_schema.reports.as_text import TextReport
from imr_schema.reports.tally import Tally


class GithubReport:
    """One workflow command for each finding."""

    def add(self, file: str, _: Batch, shown: tuple[Faulty, ...]) -> Iterator[str]:
        """Annotate every finding."""
        for record in shown:
            for finding in record.findings:
                places = {"file": file, "line": finding.line or record.line, "col": finding.column or 1}
                properties = ",".join(f"{name}={_property(str(place))}" for name, place in places.items())
                message = f"{finding.message} {finding.pointer}".rstrip()
                yield f"::{finding.level.value} {properties},title={_property(finding.rule)}::{_data(message)}"

    def end(self, tally: Tally) -> Iterator[str]:
        """Tell the summary; GitHub shows it in the log."""
        return TextReport(lambda _, text: text).end(tally)


def _data(text: str) -> str:
    """Escape the text of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape a property of a workflow command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
