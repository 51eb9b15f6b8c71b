import gzip
import json
import os
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from jsonschema import Draft4Validator, Draft202012Validator

from imr_schema.cli import main
from imr_schema.exported_schema import VERSION
from imr_schema.reports import FORMATS
from support.page_reading import elements
from support.places import ROOT
from support.records import CANARY, DOUBTFUL, INVALID, line, written

SARIF = ROOT / "tests" / "data" / "sarif-2.1.0.schema.json"

CANARIES = (
    line(case_number=CANARY, note=CANARY, Zwitscherling=CANARY),
    line(1, review_organization=CANARY, patient={"age": 9, "sex": CANARY}, extensions={CANARY: CANARY}),
    line(2, issues=[{"number": 1, "heading": CANARY, "request": {"description": CANARY, "category": CANARY}}]),
    f'{{"status": "{CANARY}", "status": "{CANARY}"}}',
    f'{{"{CANARY}": {CANARY}',
    f'"{CANARY}',
    line(review_organization=CANARY * 10_000),
)
"""Records with a word in every place that could be shown: values, member names, broken text."""

Reporter = Callable[..., str]


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reporter:
    """Write a report in some format on records."""
    monkeypatch.chdir(tmp_path)

    def write(form: str, *records: str, options: tuple[str, ...] = ()) -> str:
        written(tmp_path / "a.ndjson", *records)
        result = CliRunner().invoke(main, ["validate", "a.ndjson", "--format", form, *options])
        assert result.exit_code in {0, 1}
        return result.stdout

    return write


MIXED = (line(1), INVALID, DOUBTFUL, line(1), INVALID)
"""A valid record, one with an error, one with a warning, a repeated case number, and the error again."""

RULES_OF_MIXED = ["ineligible-states-reason", "age-fits-injury", "case-number-unique", "ineligible-states-reason"]


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_shows_a_value_of_a_record(report: Reporter, form: str) -> None:
    shown = report(form, *CANARIES, CANARIES[1])
    assert CANARY not in shown
    assert "case-number-unique" in shown


@pytest.mark.parametrize("form", ["text", "json", "jsonl", "html"])
def test_a_value_is_shown_where_it_is_asked_for(report: Reporter, form: str) -> None:
    assert CANARY in report(form, line(case_number=CANARY), options=("--show-values",))


def test_a_value_is_shown_wherever_it_stands_and_none_where_there_is_none(report: Reporter) -> None:
    issue = {"number": "first", "heading": "Massage", "request": {"description": "Massage"}}
    shown = report("jsonl", line(issues=[issue]), options=("--show-values",))
    values = {finding.get("pointer"): finding.get("value") for finding in map(json.loads, shown.splitlines())}
    assert values["/issues/0/number"] == "first"
    assert values["/issues/0/request/category"] is None


@pytest.mark.parametrize("form", FORMATS)
def test_every_report_has_content_for_records_without_findings(report: Reporter, form: str) -> None:
    assert report(form, line(1)).strip()


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "junit"])
def test_findings_beyond_the_limit_are_counted_and_not_shown(report: Reporter, form: str) -> None:
    whole, cut, none = (report(form, *MIXED, options=("--max-findings", limit)) for limit in ("4", "2", "0"))
    shown = [text.count("/ineligible_reason") for text in (whole, cut, none)]
    assert shown == [2, 1, 0]
    assert "case-number-unique" in none


def test_a_finding_within_a_record_may_be_the_last_that_is_shown(report: Reporter) -> None:
    record = line(1, status="ineligible", patient={"age": 9})
    assert len(report("jsonl", record, options=("--max-findings", "1")).splitlines()) == 2


def test_text_lists_each_record_and_sums_up_by_rule(report: Reporter) -> None:
    shown = report("text", *MIXED)
    assert "record at line 2: 1 error" in shown
    assert re.search(r"2 +40\.0 % +error +ineligible-states-reason\n +a\.ndjson:2, 5\n", shown)
    assert shown.endswith("5 records: 3 not valid, 3 errors, 1 warning\n")


def test_text_states_how_many_findings_it_does_not_show(report: Reporter) -> None:
    assert "… and 3 more findings" in report("text", *MIXED, options=("--max-findings", "1"))


def test_text_of_one_record_has_no_table(report: Reporter) -> None:
    assert "Findings" in report("text", INVALID, INVALID)
    assert "Findings" not in report("text", INVALID)


ODD = "a\x1b[31m\x07\x7f\x9b31m\u202e\u2028Z\u00eb"
"""What a terminal would obey, or show in another order, and a letter."""


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_holds_what_a_terminal_would_obey(report: Reporter, form: str) -> None:
    shown = report(form, line(status=ODD, **{ODD: 1}), options=("--show-values",))
    assert all(each.isprintable() for each in shown.splitlines())
    if form in {"text", "json", "jsonl", "html"}:
        assert "Z\u00eb" in shown


def test_json_holds_any_value_as_it_is(report: Reporter) -> None:
    shown = [json.loads(each) for each in report("jsonl", line(status=ODD), options=("--show-values",)).splitlines()]
    assert shown[0]["value"] == ODD


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_holds_what_a_terminal_would_obey_in_names_of_files(tmp_path: Path, form: str) -> None:
    name = written(tmp_path / f"{ODD}.ndjson", INVALID)
    result = CliRunner().invoke(main, ["validate", "--format", form, name, str(tmp_path / f"{ODD}.json")])
    assert all(each.isprintable() for each in result.output.splitlines())
    assert "Z\u00eb" in result.output or "Z%C3%AB" in result.output


@pytest.mark.parametrize("form", ["text", "github"])
def test_what_a_terminal_would_obey_is_escaped_in_names_of_files(tmp_path: Path, form: str) -> None:
    name = written(tmp_path / "\x1b]0;a\x07\u202e\x9b1m\nb.ndjson", INVALID, INVALID)
    missing = str(tmp_path / "\x1b2J.ndjson")
    result = CliRunner().invoke(main, ["validate", "--format", form, name, missing])
    summary = [line for line in result.output.splitlines() if not line.startswith("::")]
    assert r"\x1b]0;a\x07\u202e\x9b1m\nb.ndjson:1," in "\n".join(summary)
    assert r"\x1b2J.ndjson: No such file" in result.stderr
    assert all(line.isprintable() for line in summary)


def test_a_rule_broken_twice_in_a_record_is_counted_once_by_records(report: Reporter) -> None:
    record = line(status=3, case_number=3)
    (rule,) = json.loads(report("json", record))["summary"]["rules"]
    assert (rule["rule"], rule["findings"], rule["records"]) == ("type", 2, 1)


def test_junit_and_text_go_on_with_a_file_over_several_blocks(report: Reporter) -> None:
    records = [line(number, status="ineligible", extensions={"noise": "x" * 5000}) for number in range(500)]
    assert report("text", *records).count("a.ndjson\n") == 1
    assert len(suites(report("junit", *records))) == 1


def test_text_shows_that_more_records_break_a_rule_than_it_names(report: Reporter) -> None:
    assert "a.ndjson:1, 2, 3 …" in report("text", *[INVALID] * 4)


def test_json_is_one_object_of_findings_and_counts(report: Reporter) -> None:
    document = json.loads(report("json", *MIXED))
    assert [finding["rule"] for finding in document["findings"]] == RULES_OF_MIXED
    assert document["summary"] | {"rules": None} == {
        "records": 5,
        "valid": 2,
        "errors": 3,
        "warnings": 1,
        "findings_left_out": 0,
        "stopped": False,
        "not_checked": [],
        "unread": [],
        "rules": None,
    }
    assert document["summary"]["rules"][0] == {
        "rule": "ineligible-states-reason",
        "level": "error",
        "findings": 2,
        "records": 2,
        "share": 0.4,
        "first": [{"file": "a.ndjson", "line": 2}, {"file": "a.ndjson", "line": 5}],
    }


def validator_of(name: str) -> Draft202012Validator:
    schema = json.loads((ROOT / "schemas" / VERSION / "reports" / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("records", [MIXED, CANARIES, (line(1),)])
def test_what_is_written_for_programs_keeps_to_its_published_schema(
    report: Reporter, tmp_path: Path, records: tuple[str, ...]
) -> None:
    split = [f"--{name}-to={tmp_path / f'{name}.ndjson'}" for name in ("valid", "invalid", "findings")]
    options = ("--show-values", "--ignore", "dates-*", *split)
    validator_of("json").validate(json.loads(report("json", *records, options=options)))
    for each in report("jsonl", *records).splitlines():
        validator_of("jsonl").validate(json.loads(each))
    for each in (tmp_path / "findings.ndjson").read_text(encoding="utf-8").splitlines():
        validator_of("findings").validate(json.loads(each))


def test_sarif_leads_to_the_page_of_each_rule(report: Reporter) -> None:
    (run,) = json.loads(report("sarif", INVALID, line(colour="red")))["runs"]
    pages = [urlsplit(rule["helpUri"]).path.partition("/blob/main/")[2] for rule in run["tool"]["driver"]["rules"]]
    assert sorted(pages) == ["docs/reference/constraints.md", "docs/reference/rules/ineligible-states-reason.md"]
    assert all((ROOT / page).is_file() for page in pages)


def test_json_without_findings_is_whole(report: Reporter) -> None:
    assert json.loads(report("json", line(1)))["findings"] == []


def test_json_lines_are_objects_of_which_the_last_sums_up(report: Reporter) -> None:
    *findings, last = map(json.loads, report("jsonl", *MIXED).splitlines())
    assert [(finding["record_line"], finding["rule"]) for finding in findings] == list(
        zip((2, 3, 4, 5), RULES_OF_MIXED, strict=True)
    )
    assert last["summary"]["records"] == 5


@pytest.mark.parametrize("records", [MIXED, CANARIES, (line(1),)])
def test_sarif_keeps_to_its_schema(report: Reporter, records: tuple[str, ...]) -> None:
    log = json.loads(report("sarif", *records))
    assert not list(Draft4Validator(json.loads(SARIF.read_text())).iter_errors(log))


def test_sarif_describes_each_rule_once_and_places_each_result(report: Reporter) -> None:
    run = json.loads(report("sarif", *MIXED))["runs"][0]
    described = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert sorted(described) == sorted(set(RULES_OF_MIXED))
    assert [result["ruleId"] for result in run["results"]] == RULES_OF_MIXED
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a.ndjson"
    assert place["region"]["startLine"] == 2


def test_sarif_writes_names_of_files_as_uris(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "ä b.ndjson", INVALID)
    shown = CliRunner().invoke(main, ["validate", "--format", "sarif", "ä b.ndjson"]).stdout
    assert '"uri": "%C3%A4%20b.ndjson"' in shown


@pytest.mark.skipif(os.name == "nt", reason="there a backslash separates folders")
def test_sarif_tells_absolute_names_and_backslashes_from_relative_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    uris = {"a:b.ndjson": "a%3Ab.ndjson", "c\\d.ndjson": "c%5Cd.ndjson", "e#f?.ndjson": "e%23f%3F.ndjson"}
    for name in uris:
        written(tmp_path / name, INVALID)
    (tmp_path / "100%").mkdir()
    absolute = str(written(tmp_path / "100%" / "g.ndjson", INVALID))
    shown = CliRunner().invoke(main, ["validate", "--format", "sarif", *uris, absolute, "gone.ndjson"]).stdout
    run = json.loads(shown)["runs"][0]
    places = [*run["results"], *run["invocations"][0]["toolExecutionNotifications"]]
    found = [each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in places]
    assert found == [*uris.values(), f"file://{tmp_path}/100%25/g.ndjson", "gone.ndjson"]


def commands(shown: str) -> list[tuple[str, dict[str, str], str]]:
    """The workflow commands of a log, read as GitHub's runner reads them."""
    found = []
    for command in re.findall(r"^::(.*)", shown, re.MULTILINE):
        head, _, data = command.partition("::")
        level, _, properties = head.partition(" ")
        pairs = (pair.partition("=") for pair in properties.split(","))
        escapes = {"%3A": ":", "%2C": ",", "%0D": "\r", "%0A": "\n", "%25": "%"}

        def unescaped(text: str, escapes: dict[str, str] = escapes) -> str:
            return re.sub("|".join(escapes), lambda match: escapes[match[0]], text)

        found.append((level, {name: unescaped(value) for name, _, value in pairs}, unescaped(data)))
    return found


def test_github_annotates_lines(report: Reporter) -> None:
    first, second, *_ = commands(report("github", *MIXED))
    assert first[0] == "error"
    assert first[1] | {"col": ""} == {"file": "a.ndjson", "line": "2", "col": "", "title": "ineligible-states-reason"}
    assert first[2].endswith("/ineligible_reason")
    assert second[0] == "warning"


def test_github_names_files_whatever_their_names_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name = "a,b:c%0A::error::\nd.ndjson"
    written(tmp_path / name, INVALID)
    shown = CliRunner().invoke(main, ["validate", "--format", "github", name]).stdout
    assert [properties["file"] for _, properties, _ in commands(shown)] == [name]


def suites(shown: str) -> list[Any]:
    return list(ET.fromstring(shown).iter("testsuite"))  # noqa: S314 - our own XML


def test_junit_has_a_suite_for_each_file_and_a_test_for_each_rule(tmp_path: Path) -> None:
    files = [written(tmp_path / name, *records) for name, records in {"a.ndjson": MIXED, "b.ndjson": MIXED[:1]}.items()]
    shown = CliRunner().invoke(main, ["validate", "--format", "junit", *files, "--ignore", "dates-in-order"]).stdout
    first, second = suites(shown)
    assert (first.get("name"), first.get("failures"), second.get("failures")) == (files[0], "2", "1")
    for suite in (first, second):
        names = [case.get("name") for case in suite.iter("testcase")]
        assert len(names) == len(set(names)) == int(suite.get("tests"))
        assert "dates-in-order" not in names
    outcome = {case.get("name"): [part.tag for part in case] for case in first.iter("testcase")}
    assert outcome["ineligible-states-reason"] == ["failure"]
    assert outcome["age-fits-injury"] == ["system-out"]
    assert outcome["decided-is-complete"] == []


def test_junit_fails_whatever_is_shown_and_states_how_many_more_there_are(report: Reporter) -> None:
    (suite,) = suites(report("junit", *[INVALID] * 15, options=("--max-findings", "3")))
    (failure,) = suite.iter("failure")
    assert len(failure.text.splitlines()) == 4
    assert failure.text.endswith("… and 12 more findings")


def test_junit_keeps_what_is_no_xml_out_of_names(tmp_path: Path) -> None:
    name = written(tmp_path / 'a\x01<&".ndjson', INVALID)
    (suite,) = suites(CliRunner().invoke(main, ["validate", "--format", "junit", name]).stdout)
    assert suite.get("name").endswith('a\\x01<&".ndjson')


def test_junit_without_a_record_is_whole(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["validate", "--format", "junit", str(tmp_path / "missing.json")])
    assert [suite.get("name") for suite in suites(result.stdout)] == ["unread"]


@pytest.fixture
def report_on_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reporter:
    """Write a report in some format on one file that is missing, one that is cut off, and one that is whole."""
    monkeypatch.chdir(tmp_path)
    Path("cut & off.ndjson.gz").write_bytes(gzip.compress(INVALID.encode())[:-9])
    written(Path("whole.ndjson"), DOUBTFUL)

    def write(form: str) -> str:
        files = ["missing.ndjson", "cut & off.ndjson.gz", "whole.ndjson"]
        result = CliRunner().invoke(main, ["validate", *files, "--format", form, "-o", "report"])
        assert result.exit_code == 3
        return Path("report").read_text(encoding="utf-8")

    return write


UNREAD = {
    "missing.ndjson": "No such file or directory",
    "cut & off.ndjson.gz": "the compressed data is damaged or cut off",
}


@pytest.mark.parametrize("form", FORMATS)
def test_every_report_names_the_files_that_cannot_be_read_and_why(report_on_unreadable: Reporter, form: str) -> None:
    shown = unquote(unescape(report_on_unreadable(form)))
    for file, reason in UNREAD.items():
        assert file in shown
        assert reason in shown


def test_json_sums_up_what_cannot_be_read(report_on_unreadable: Reporter) -> None:
    unread = json.loads(report_on_unreadable("json"))["summary"]["unread"]
    assert {each["file"]: each["reason"] for each in unread} == UNREAD


def test_sarif_states_that_the_run_did_not_succeed(report_on_unreadable: Reporter) -> None:
    log = json.loads(report_on_unreadable("sarif"))
    assert not list(Draft4Validator(json.loads(SARIF.read_text())).iter_errors(log))
    (invocation,) = log["runs"][0]["invocations"]
    assert not invocation["executionSuccessful"]
    reasons = {
        unquote(each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]): each["message"]["text"]
        for each in invocation["toolExecutionNotifications"]
    }
    assert reasons == UNREAD


def test_sarif_states_that_a_run_over_readable_files_succeeded(report: Reporter) -> None:
    (invocation,) = json.loads(report("sarif", INVALID))["runs"][0]["invocations"]
    assert invocation == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_junit_has_an_error_for_each_file_that_cannot_be_read(report_on_unreadable: Reporter) -> None:
    whole, unread = suites(report_on_unreadable("junit"))
    assert (whole.get("name"), whole.get("errors")) == ("whole.ndjson", "0")
    assert (unread.get("tests"), unread.get("errors")) == ("2", "2")
    reasons = {case.get("classname"): case.find("error").get("message") for case in unread.iter("testcase")}
    assert reasons == UNREAD


def test_github_annotates_files_that_cannot_be_read(report_on_unreadable: Reporter) -> None:
    reasons = [each for each in commands(report_on_unreadable("github")) if each[1]["title"] == "unread"]
    assert [level for level, *_ in reasons] == ["error", "error"]
    assert {properties["file"]: message for _, properties, message in reasons} == UNREAD


def test_the_page_does_not_call_all_valid_what_it_could_not_read(tmp_path: Path) -> None:
    files = [written(tmp_path / "a.ndjson", line(1)), str(tmp_path / "missing.ndjson")]
    page = elements(CliRunner().invoke(main, ["validate", "--format", "html", *files]).stdout)
    (headline,) = (element for element in page if element.tag == "h1")
    assert headline.text == "All records that could be read are valid"
    assert headline.classes == ["bad"]


def test_the_page_needs_nothing_but_itself(report: Reporter) -> None:
    shown = report("html", *MIXED)
    assert "default-src 'none'" in shown
    assert not re.search(r"<script|<link|src=|@import|url\(", shown)


def test_the_page_shows_counts_and_every_finding_below_its_rule(report: Reporter) -> None:
    page = elements(report("html", *MIXED))
    assert [element.text for element in page if element.tag == "h1"] == ["3 of 5 records not valid"]
    rules = [
        element.text for element in page if element.tag == "code" and "name" in (element.within or element).classes
    ]
    assert sorted(rules) == sorted(set(RULES_OF_MIXED))
    assert len([element for element in page if element.tag == "tr" and element.stands_in("rule")]) == 4 + 3


@pytest.mark.parametrize(
    ("records", "headline"), [((line(1),), "All records are valid"), ((), "1 of 1 record not valid")]
)
def test_the_headline_of_the_page_is_the_verdict(report: Reporter, records: tuple[str, ...], headline: str) -> None:
    assert headline in report("html", *records)


def test_the_page_without_a_record_says_so(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["validate", "--format", "html", str(tmp_path / "missing.json")])
    assert "No record was examined" in result.stdout
    assert result.exit_code == 3


def test_the_page_states_how_many_findings_it_does_not_show(report: Reporter) -> None:
    shown = report("html", *MIXED, options=("--max-findings", "1"))
    assert "… and 1 more finding of this rule" in shown
    assert "1 finding shown, 3 more counted." in " ".join(shown.split())


def test_the_page_shows_some_findings_of_each_rule_however_many_another_has(report: Reporter) -> None:
    page = report("html", *[DOUBTFUL] * 200, *[INVALID] * 60, line(colour="red"))
    lists = re.findall(r'<details class="rule (\w+)">.*?</details>', page, re.DOTALL)
    rows = [part.count("<tr><td>") for part in re.findall(r"<details.*?</details>", page, re.DOTALL)]
    assert lists == ["error", "error", "warning"]
    assert rows == [50, 1, 50]
    assert "… and 10 more findings of this rule" in page
    assert "… and 150 more findings of this rule" in page
    assert "101 findings shown, 160 more counted. To list all:" in " ".join(page.split())


def test_a_bar_of_the_page_is_the_share_of_records(report: Reporter) -> None:
    page = report("html", DOUBTFUL, *[line()] * 9)
    assert re.findall(r'<rect width="(.*?)"', page) == ["100.0000", "10.00"]


def test_text_names_each_file_on_one_line_however_narrow_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    names = [f"{'a long name ' * 8}{number}.ndjson" for number in range(2)]
    for name in names:
        written(tmp_path / name, INVALID, INVALID)
    monkeypatch.chdir(tmp_path)
    shown = CliRunner().invoke(main, ["validate", *names]).stdout.splitlines()
    assert f"    {names[0]}:1, 2" in shown
    assert f"    {names[1]}:1 …" in shown


def test_text_shows_a_thousand_findings_unless_more_are_asked_for(report: Reporter) -> None:
    shown = report("text", *[DOUBTFUL] * 1002)
    assert shown.count("record at line") == 1000
    assert "… and 2 more findings; to see all: --format jsonl, or --max-findings 1002" in shown
    assert report("text", *[DOUBTFUL] * 1002, options=("--max-findings", "1002")).count("record at line") == 1002
