"""Real letters, where they are at hand: their structure by counts, codes and numbers; no running text."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from imr_schema import check
from imr_schema.letters import read
from imr_schema.letters.criteria import Criterion, read_criteria, read_gaps
from imr_schema.letters.passage import Passage
from support.labels import verdicts
from support.places import SHARED

LETTERS = SHARED / "letters"
pytestmark = pytest.mark.skipif(not LETTERS.is_dir(), reason="the real letters are not part of the project")


@cache
def expected() -> dict[str, Any]:
    printed: dict[str, Any] = json.loads((LETTERS / "expected.json").read_text("utf-8"))
    return printed


@cache
def document(name: str) -> dict[str, Any]:
    return read((LETTERS / f"{name}.txt").read_text("utf-8"), name=f"{name}.txt").document


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_header_is_read_as_printed() -> None:
    for name, printed in expected().items():
        read_as = {member: document(name)[member] for member in ("case_number", "priority", "dates")}
        assert read_as == {member: printed[member] for member in read_as}


def test_every_reviewer_summary_and_age_is_read_as_printed() -> None:
    for name, printed in expected().items():
        letter = document(name)
        assert sorted(letter["reviewer"]["licensed_states"]) == printed["licensed_states"]
        assert letter["reviewer"]["certifications"] == printed["certifications"]
        assert len(letter["reviewer"]["attestations"]) == 5
        assert squeezed(letter["clinical_summary"]) == squeezed(printed["clinical_summary"])
        assert letter.get("patient", {}).get("age") == printed["age"]


def test_every_issue_is_read_as_printed() -> None:
    for name, printed in expected().items():
        for issue, as_printed in zip(document(name)["issues"], printed["issues"], strict=True):
            assert squeezed(issue["heading"]) == squeezed(as_printed["heading"])
            assert issue["determination"]["outcome"] == as_printed["outcome"]
            assert squeezed(issue["determination"]["rationale"]) == squeezed(as_printed["rationale"])
            assert issue["determination"]["basis"] == as_printed["mx_basis"]
            assert issue["utilization_review"]["basis"] == as_printed["ca_basis"]


def test_every_heading_is_read_as_labelled_but_for_one_value_of_a_member_at_most() -> None:
    labels = json.loads((LETTERS / "labels.json").read_text("utf-8"))
    others: Counter[str] = Counter()
    for place, label in labels.items():
        name, _, number = place.partition("#")
        heading = " ".join(expected()[name]["issues"][int(number) - 1]["heading"].split())
        others.update(member for member, is_right in verdicts(heading, label) if not is_right)
    assert set(others.values()) <= {1}


def test_the_letter_of_2014_without_header_is_a_case_that_says_so() -> None:
    assert not {"case_number", "priority"} & document("seed-000").keys()
    assert document("seed-000")["dates"].keys() == {"injury"}
    assert document("seed-000")["not_stated"][:2] == ["case_number", "priority"]
    findings = check(document("seed-000"))
    assert {finding.rule for finding in findings} == {"header-not-in-source", "quantity-not-stated"}
    silent = {name: value for name, value in document("seed-000").items() if name != "not_stated"}
    assert "decided-is-complete" in {finding.rule for finding in check(silent)}
    assert document("seed-000")["source"]["layout"] == "letter-2014"


def test_the_reviewer_of_2014_is_read_from_prose() -> None:
    reviewer = document("seed-000")["reviewer"]
    assert reviewer["certifications"] == ["Physical Medicine Rehab"]
    assert reviewer["subspecialties"] == ["Neuromuscular Medicine"]
    assert reviewer["licensed_states"] == ["MD"]
    assert reviewer["attestations"] == {
        "no_affiliation": True,
        "active_practice_years_over": 5,
        "active_practice_hours_per_week": 24,
        "same_or_similar_specialty": True,
        "evidence_hierarchy": True,
    }


def test_the_patient_of_2014_has_age_sex_and_five_diagnoses() -> None:
    assert document("seed-000")["patient"] == {"age": 58, "sex": "female"}
    assert len(document("seed-000")["diagnoses"]) == 5


def test_both_issues_of_2014_cite_their_pages() -> None:
    therapy, injections = document("seed-000")["issues"]
    assert [citation["pages"] for citation in therapy["determination"]["guidelines"]] == ["98-99"]
    assert [citation["pages"] for citation in injections["determination"]["guidelines"]] == ["122"]
    assert {issue["determination"]["outcome"] for issue in (therapy, injections)} == {"upheld"}
    assert {issue["determination"]["basis"] for issue in (therapy, injections)} == {"mtus"}
    assert all("pages" not in citation for citation in injections["utilization_review"]["guidelines"])


def test_the_first_request_of_2014_states_its_quantity_and_the_second_states_none() -> None:
    therapy, injections = (issue["request"] for issue in document("seed-000")["issues"])
    assert therapy["quantity"] == {"value": 10, "unit": "visit", "basis": "stated"}
    assert injections["category"] == "injection"
    assert injections["not_stated"] == [{"member": "quantity", "by": "source-says"}]
    assert "quantity" not in injections
    assert therapy["sites"] == injections["sites"] == [{"region": "neck"}, {"region": "low-back"}]


def test_the_administrator_of_2014_cites_an_article_outside_the_schedule() -> None:
    therapy, injections = document("seed-000")["issues"]
    assert [citation["source"] for citation in therapy["utilization_review"]["guidelines"]] == ["mtus"]
    mtus, article = injections["utilization_review"]["guidelines"]
    assert (mtus["source"], article["source"]) == ("mtus", "other")
    assert "60602" in article["text"]
    assert injections["utilization_review"]["basis"] == "mtus-and-other"


def criteria(name: str) -> Iterator[tuple[int, list[Criterion]]]:
    for issue in document(name)["issues"]:
        determination = issue["determination"]
        overturned = determination["outcome"] == "overturned"
        yield issue["number"], read_criteria(Passage(determination["rationale"]), overturned=overturned)


def test_criteria_are_read_as_labelled(tmp_path: Path) -> None:
    records = [
        {
            "case_number": document(path.stem).get("case_number"),
            "issues": [
                {"number": number, "determination": {"criteria": [_written(criterion) for criterion in read]}}
                for number, read in criteria(path.stem)
            ],
        }
        for path in sorted(LETTERS.glob("*.txt"))
    ]
    (tmp_path / "records.ndjson").write_text("".join(f"{json.dumps(record)}\n" for record in records), "utf-8")
    scorer = [
        sys.executable,
        str(SHARED / "tools/score_criteria.py"),
        "records.ndjson",
        str(LETTERS / "criteria.jsonl"),
    ]
    scored = subprocess.run([*scorer, "--json"], cwd=tmp_path, capture_output=True, text=True, check=True)  # noqa: S603
    shares = {name: right / asked for name, (right, asked) in json.loads(scored.stdout).items()}
    assert shares["precision"] >= 0.92
    assert shares["recall"] >= 0.75
    assert shares["kind"] >= 0.85


def _written(criterion: Criterion) -> dict[str, str]:
    return {"description": criterion.description.line, "finding": criterion.finding, "kind": criterion.kind}


def test_the_reviewer_of_2014_tests_quantity_and_twitch_response_and_misses_the_outcome_of_therapy() -> None:
    (_, therapy), (_, injections) = criteria("seed-000")
    assert [criterion.kind for criterion in therapy] == ["functional-improvement"]
    assert [criterion.kind for criterion in injections] == ["request-detail", "clinical-findings"]
    assert {criterion.finding for criterion in (*therapy, *injections)} <= {"not-documented", "not-met"}


def test_what_the_reviewer_of_2014_says_has_the_words_that_say_it_and_is_what_the_request_lacks() -> None:
    text = (LETTERS / "seed-000.txt").read_bytes().decode()
    reading = read(text, criteria=True)
    words = {pointer: " ".join(text[start:end].split()) for pointer, ((start, end), *_) in reading.evidence.items()}
    therapy, injections = (issue["determination"]["criteria"] for issue in reading.document["issues"])
    assert [(len(therapy), therapy[0]["finding"])] == [(1, "not-documented")]
    assert [words[f"/issues/1/determination/criteria/{number}/description"] for number in range(2)] == [
        " ".join(criterion["description"].split()) for criterion in injections
    ]
    assert words["/issues/0/determination/criteria/0/kind"].startswith("Without evidence of")
    assert words["/issues/1/request/not_stated/0/by"] == words["/issues/1/determination/criteria/0/description"]
    assert words["/issues/1/request/not_stated/0/by"].endswith("quantity of injections")
    assert words["/issues/1/determination/criteria/1/description"].endswith("twitch response")


def test_what_reviewers_say_that_a_request_lacks_is_read() -> None:
    said = {
        f"{path.stem}#{issue['number']}": sorted(gaps)
        for path in sorted(LETTERS.glob("*.txt"))
        for issue in document(path.stem)["issues"]
        if (gaps := read_gaps(Passage(issue["determination"]["rationale"])))
    }
    assert said == {
        "CM16-0231884#1": ["duration"],
        "CM16-0248471#1": ["duration", "frequency", "sites"],
        "CM17-0006912#1": ["quantity"],
        "CM17-0006912#2": ["quantity"],
        "CM17-0007142#8": ["duration"],
        "seed-000#2": ["quantity"],
    }
