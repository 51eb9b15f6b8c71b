"""A report in JUnit's XML, which every continuous integration shows: a suite for each file, a test for each rule."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

import attrs

from imr_schema.errors import printable
from imr_schema.findings import Level
from imr_schema.reports.tally import Tally
from imr_schema.reports.wording import counted, not_checked, title_of
from imr_schema.streams.batches import Batch, RecordFindings

_MOST_LISTED = 10
"""How many findings of each rule in each file are listed."""
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="imr-schema validate">'


@attrs.define
class _Broken:
    """A rule that is broken in a file: how often as an error and in total, and the first findings."""

    errors: int = 0
    findings: int = 0
    listed: list[str] = attrs.field(factory=list)


@attrs.define
class JunitReport:
    """Every rule is a test of every file. A rule with errors fails; one that only warns passes, and lists its warnings.

    It holds counts and first findings of one file at a time.

    Attributes:
        rules: The ids of the rules that count, whether broken or not.
    """

    rules: tuple[str, ...]
    _file: str | None = None
    _records: int = 0
    _broken: dict[str, _Broken] = attrs.field(factory=dict)

    def add(self, file: str, batch: Batch, shown: tuple[RecordFindings, ...]) -> Iterator[str]:
        """Take the findings in a file; write them when the file is done."""
        if file != self._file:
            yield from self._suite()
            self._file, self._records, self._broken = file, 0, {}
        self._records += batch.records
        for record in batch.findings:
            for finding in record.findings:
                broken = self._broken.setdefault(finding.rule, _Broken())
                broken.findings += 1
                broken.errors += finding.level is Level.ERROR
        for record in shown:
            for finding in record.findings:
                listed = self._broken[finding.rule].listed
                if len(listed) < _MOST_LISTED:
                    place = f"{file}:{finding.line or record.line}:{finding.column or 1}"
                    listed.append(f"{place} {finding.pointer or 'the whole record'}: {finding.message}")

    def end(self, tally: Tally) -> Iterator[str]:
        """Write the last file, and those that could not be read, each as a test that ran into an error."""
        yield from self._suite() if self._file is not None else (_HEAD,)
        if count := len(tally.unread):
            yield f'  <testsuite name="unread" tests="{count}" failures="0" errors="{count}">'
            for each in tally.unread:
                error = f'<error type="unread" message={_quoted(each.reason)}/>'
                yield f'    <testcase classname={_quoted(each.file)} name="unread">{error}</testcase>'
            yield "  </testsuite>"
        verdict = f"{counted(tally.records, 'record')}, {tally.invalid:,} not valid{not_checked(tally)}"
        yield f"</testsuites><!-- {verdict} -->"

    def _suite(self) -> Iterator[str]:
        if self._file is None:
            yield _HEAD
            return
        names = dict.fromkeys((*self.rules, *self._broken))
        failures = sum(broken.errors > 0 for broken in self._broken.values())
        yield f'  <testsuite name={_quoted(self._file)} tests="{len(names)}" failures="{failures}" errors="0">'
        yield f'    <properties><property name="records" value="{self._records}"/></properties>'
        for name in names:
            yield f"    <testcase classname={_quoted(self._file)} name={_quoted(name)}{self._outcome(name)}"
        yield "  </testsuite>"

    def _outcome(self, rule: str) -> str:
        broken = self._broken.get(rule)
        if broken is None:
            return "/>"
        more = broken.findings - len(broken.listed)
        rest = [f"… and {counted(more, 'more finding')}"] if more else []
        listed = _escaped([*broken.listed, *rest])
        if not broken.errors:
            return f"><system-out>{listed}</system-out></testcase>"
        message = _quoted(f"{counted(broken.findings, 'finding')}: {title_of(rule)}")
        return f"><failure type={_quoted(rule)} message={message}>{listed}</failure></testcase>"


def _escaped(lines: Iterable[str]) -> str:
    return escape("\n".join(map(printable, lines)))


def _quoted(text: str) -> str:
    return quoteattr(printable(text))
