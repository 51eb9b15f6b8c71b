"""A report that GitHub Actions shows on the lines of the files: workflow commands, then the summary as text."""

from collections.abc import Iterator, Mapping

from imr_schema.errors import printable
from imr_schema.reports.as_text import TextReport
from imr_schema.reports.tally import Tally
from imr_schema.streams.batches import Batch, RecordFindings


class GithubReport:
    """One workflow command for each finding."""

    def add(self, file: str, _: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Annotate every finding."""
        for record in shown:
            for finding in record.findings:
                places = {"file": file, "line": finding.line or record.line, "col": finding.column or 1}
                message = f"{finding.message} {finding.pointer}".rstrip()
                yield _command(finding.level.value, places | {"title": finding.rule}, message)

    def end(self, tally: Tally) -> Iterator[str]:
        """Annotate the files that could not be read, and write the summary, which GitHub shows in the log."""
        for unread in tally.unread:
            yield _command("error", {"file": unread.file, "title": "unread"}, unread.reason)
        yield from TextReport(lambda _, text: text).end(tally)


def _command(name: str, properties: Mapping[str, object], message: str) -> str:
    """A workflow command."""
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {listed}::{_data(message)}"


def _data(text: str) -> str:
    """Escape the text of a workflow command."""
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    """Escape a property of a workflow command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
