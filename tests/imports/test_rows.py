"""A row becomes a record with everything that it states, and what is not known of it is found."""

import json
from pathlib import Path
from typing import Any

import pytest

from imr_schema import check, decode, dumps, loads
from imr_schema.engines import check_with_schema
from imr_schema.fast_path import examine_text
from imr_schema.findings import has_errors
from support.extras import INSTALLED_ENGINES
from support.program_files import (
    DMHC,
    DMHC_2026,
    DMHC_2026_ROW,
    DMHC_ROW,
    FORMS,
    NY,
    NY_ROW,
    OREGON,
    OREGON_ROW,
    QIC,
    QIC_ROW,
    changed,
    imported,
    problems,
    record,
    table,
)


@pytest.mark.parametrize("form", FORMS)
def test_a_row_of_every_known_form_is_a_record_without_findings(form: str, tmp_path: Path) -> None:
    program, header, row = FORMS[form]
    (made,) = imported(tmp_path, program, table(header, row))
    document = record(made)
    assert (made.findings, made.row) == ((), 2)
    assert {finding.rule for finding in check(document)} <= {"category-unclassified"}
    assert dumps(loads(str(made.text))) == made.text == dumps(decode(document))
    assert examine_text(str(made.text).encode()).is_valid
    for engine in INSTALLED_ENGINES:
        assert not has_errors(check_with_schema(document, engine=engine))


def test_a_row_of_2016_has_what_its_ten_columns_state(tmp_path: Path) -> None:
    (made,) = imported(tmp_path, "dmhc", table(DMHC, DMHC_ROW, delimiter=";"))
    treatment = "Diagnostic Imaging, Screening and Testing"
    document = record(made)
    del document["source"]
    assert document == {
        "schema_version": "1.0",
        "program": "ca-dmhc-imr",
        "case_number": "MN16-1",
        "status": "decided",
        "decision_year": 2016,
        "patient": {"age_range": {"min": 11, "max": 20}, "sex": "female"},
        "diagnoses": [{"description": "Ears, Nose, Throat: Dizziness, Vertigo"}],
        "issues": [
            {
                "number": 1,
                "heading": f"{treatment}: MRI",
                "request": {
                    "description": f"{treatment}: MRI",
                    "category": "diagnostic-testing",
                    "subcategory": "imaging",
                },
                "classification": [
                    {"system": "dmhc diagnosis", "path": ["Ears, Nose, Throat", "Dizziness, Vertigo"]},
                    {"system": "dmhc treatment", "path": [treatment, "MRI"]},
                ],
                "utilization_review": {"decision": "denied", "denial_reason": "not-medically-necessary"},
                "determination": {"outcome": "upheld", "guidelines": []},
            }
        ],
    }


def test_the_same_row_in_every_version_is_the_same_record(tmp_path: Path) -> None:
    unquoted = ",".join(["", *(name.replace(" ", ".") for name in DMHC)]) + "\r\n" + ",".join(["1", *DMHC_ROW]) + "\r\n"
    (semicolons,) = imported(tmp_path, "dmhc", table(DMHC, DMHC_ROW, delimiter=";"))
    (commas,) = imported(tmp_path, "dmhc", unquoted)
    assert (commas.text, commas.was_joined, semicolons.was_joined) == (semicolons.text, True, False)


def test_findings_of_2026_are_divided_into_their_sections(tmp_path: Path) -> None:
    document = record(*imported(tmp_path, "dmhc", table(DMHC_2026, DMHC_2026_ROW)))
    assert document["clinical_summary"] == "An enrollee has requested a scan."
    assert document["reviewer"] == {"certifications": ["neurology"]}
    assert document["priority"] == "expedited"
    assert document["extensions"] == {"dmhc": {"days_to_review": 7, "days_to_adopt": 2}}
    assert document["issues"][0]["determination"]["rationale"] == (
        "The reviewer found that the scan would change nothing.\n"
        "Final Result: The Health Plan's denial should be upheld."
    )


def test_a_final_result_that_states_another_outcome_is_found(tmp_path: Path) -> None:
    row = changed(DMHC_2026, DMHC_2026_ROW, Determination="Overturned Decision of Health Plan")
    (made,) = imported(tmp_path, "dmhc", table(DMHC_2026, row))
    assert problems(made) == [("result-disagrees", "Findings")]
    assert record(made)["issues"][0]["determination"]["outcome"] == "overturned"


def test_an_appeal_that_is_overturned_in_part_has_reviews_and_citations(tmp_path: Path) -> None:
    document = record(*imported(tmp_path, "ny-dfs", table(NY, NY_ROW)))
    (issue,) = document["issues"]
    assert issue["determination"] == {
        "outcome": "partially-overturned",
        "guidelines": [
            {"source": "other", "text": "A study of scans. 2018."},
            {"source": "odg", "text": "Official Disability Guidelines, Knee."},
            {"source": "other", "text": "A guideline of therapy"},
        ],
        "reviews": [{"summary": "The scan is necessary."}, {"summary": "The therapy is not."}],
    }
    assert [each["path"] for each in issue["classification"]] == [
        ["Skin Disorders"],
        ["Advanced Imaging Services (Including PET, MRI, CT)"],
        ["Physical Therapy"],
    ]
    assert issue["request"]["category"] == "other", "the two treatments are of different categories"
    assert document["health_coverage"] == {"plan": "Invented Health Plan", "kind": "HMO"}


def test_the_only_summary_of_an_appeal_is_its_rationale(tmp_path: Path) -> None:
    row = changed(NY, NY_ROW, Summary2="", AppealDecision="Upheld")
    (made,) = imported(tmp_path, "ny-dfs", table(NY, row), evidence=True)
    determination = record(made)["issues"][0]["determination"]
    assert (determination["rationale"], "reviews" in determination) == ("The scan is necessary.", False)
    assert (made.evidence or {})["/issues/0/determination/rationale"] == ("Summary 1",)


def test_a_denial_that_no_reviewer_overturned_has_no_determination(tmp_path: Path) -> None:
    row = changed(OREGON, OREGON_ROW, CaseOutcome="Insurer Overturn")
    (made,) = imported(tmp_path, "oregon", table(OREGON, row), evidence=True)
    document = record(made)
    assert document["status"] == "terminated"
    assert "determination" not in document["issues"][0]
    assert document["dates"] == {"application_received": "2019-01-05"}
    assert document["extensions"] == {"oregon": {"closed": "2019-01-08"}}
    assert (made.evidence or {})["/extensions/oregon/closed"] == ("Decision Date",)


def test_a_drug_of_part_d_is_a_named_medication(tmp_path: Path) -> None:
    document = record(*imported(tmp_path, "qic", table(QIC, QIC_ROW)))
    assert document["issues"][0]["request"] == {
        "description": "Inventedol",
        "category": "pharmaceuticals",
        "medications": [{"name": "Inventedol"}],
    }
    assert document["dates"] == {"decided": "2021-03-04"}


def test_a_dismissed_reconsideration_keeps_what_was_written(tmp_path: Path) -> None:
    (made,) = imported(tmp_path, "qic", table(QIC, changed(QIC, QIC_ROW, decision="Dismissed")))
    review = record(made)["extensions"]["qic"]["review"]
    assert review == {"guidelines": [{"source": "other", "text": "42 CFR 423"}], "rationale": "The plan must cover it."}


@pytest.mark.parametrize(
    ("treatment", "category", "gaps"),
    [
        (("Pharmacy/Prescription Drugs", "Anti-virals"), "pharmaceuticals", ["medications"]),
        (("Pain Management", "Epidural Injection"), "injection", ["quantity", "levels"]),
        (("Pain Management", "Nerve Block"), "injection", ["quantity"]),
        (("Special Procedure", "Sleep Studies"), "diagnostic-testing", []),
        (("Not Applicable", ""), "other", []),
        (("", ""), "other", []),
    ],
)
def test_what_a_label_does_not_show_is_on_record(
    treatment: tuple[str, str], category: str, gaps: list[str], tmp_path: Path
) -> None:
    row = changed(DMHC, DMHC_ROW, TreatmentCategory=treatment[0], TreatmentSubCategory=treatment[1])
    (made,) = imported(tmp_path, "dmhc", table(DMHC, row))
    request = record(made)["issues"][0]["request"]
    assert (made.findings, request["category"]) == ((), category)
    assert [gap["member"] for gap in request.get("not_stated", [])] == gaps


def classified(tmp_path: Path, category: str, label: str) -> list[Any]:
    row = changed(DMHC, DMHC_ROW, TreatmentCategory=category, TreatmentSubCategory=label, DiagnosisCategory="",
                  DiagnosisSubCategory="")  # fmt: skip
    return list(record(*imported(tmp_path, "dmhc", table(DMHC, row)))["issues"][0].get("classification", []))


def test_empty_other_and_not_applicable_are_three_different_things(tmp_path: Path) -> None:
    system = "dmhc treatment"
    assert classified(tmp_path, "Vision", "") == [{"system": system, "path": ["Vision"]}]
    assert classified(tmp_path, "Vision", "Other") == [{"system": system, "path": ["Vision", "Other"]}]
    assert classified(tmp_path, "Not Applicable", "") == [{"system": system, "path": ["Not Applicable"]}]
    assert classified(tmp_path, "", "") == []
    assert classified(tmp_path, "", "Speech Therapy") == [
        {"system": f"{system} sub category", "path": ["Speech Therapy"]}
    ]


@pytest.mark.parametrize("label", ["H-Wave Device", "H-wave Device", "H-Wave  Device", "H-Wave&nbsp;Device"])
def test_near_duplicates_of_a_label_are_known(label: str, tmp_path: Path) -> None:
    row = changed(DMHC, DMHC_ROW, TreatmentCategory="Durable Medical Equipment", TreatmentSubCategory=label)
    (made,) = imported(tmp_path, "dmhc", table(DMHC, row))
    assert (made.findings, record(made)["issues"][0]["request"]["subcategory"]) == ((), "electrical-stimulation")


def test_a_label_that_no_crosswalk_has_is_found_and_kept(tmp_path: Path) -> None:
    row = changed(DMHC, DMHC_ROW, TreatmentCategory="Pain Management", TreatmentSubCategory="Zwitschern")
    (made,) = imported(tmp_path, "dmhc", table(DMHC, row))
    assert problems(made) == [("unknown-category", "Treatment Sub Category")]
    assert record(made)["issues"][0]["classification"][1]["path"] == ["Pain Management", "Zwitschern"]
    row = changed(DMHC, DMHC_ROW, TreatmentCategory="Zwitschern")
    (made,) = imported(tmp_path, "dmhc", table(DMHC, row))
    assert problems(made) == [("unknown-category", "Treatment Category")]
    assert record(made)["issues"][0]["request"]["category"] == "other"


@pytest.mark.parametrize(
    ("column", "cell", "problem", "is_made"),
    [
        ("Determination", "Reversed", "unknown-label", False),
        ("Determination", "", "missing-value", False),
        ("Type", "Cosmetic", "unknown-label", True),
        ("PatientGender", "X", "unknown-label", True),
        ("AgeRange", "Adult", "unknown-label", True),
        ("ReportYear", "twenty", "not-a-number", False),
        ("ReportYear", "2015", "year-disagrees", True),
        ("ReferenceID", "", "missing-value", False),
        ("ReferenceID", "CM16-0000001", "not-a-record", False),
        ("DiagnosisCategory", "\ufffd", "unreadable-character", True),
        ("AgeRange", "90-80", "not-a-record", False),
    ],
)
def test_what_is_not_known_is_found_with_its_column(
    column: str, cell: str, problem: str, is_made: bool, tmp_path: Path
) -> None:
    (made,) = imported(tmp_path, "dmhc", table(DMHC, changed(DMHC, DMHC_ROW, **{column: cell})))
    found = [each for each, _ in problems(made)]
    assert problem in found
    assert (made.text is not None) == is_made


@pytest.mark.parametrize("cell", ["65+", "65 and over", "65 or older"])
def test_the_highest_ages_have_no_upper_bound(cell: str, tmp_path: Path) -> None:
    (made,) = imported(tmp_path, "dmhc", table(DMHC, changed(DMHC, DMHC_ROW, AgeRange=cell)))
    assert record(made)["patient"]["age_range"] == {"min": 65}


@pytest.mark.parametrize("cell", ["7/4/2021", "07/04/2021", "2021-07-04", "2021-07-04T00:00:00", "04-Jul-2021"])
def test_a_date_is_read_in_every_common_form(cell: str, tmp_path: Path) -> None:
    (made,) = imported(tmp_path, "qic", table(QIC, changed(QIC, QIC_ROW, decisiondate=cell)))
    assert record(made)["dates"] == {"decided": "2021-07-04"}


def test_a_date_of_another_form_is_found(tmp_path: Path) -> None:
    (made,) = imported(tmp_path, "oregon", table(OREGON, changed(OREGON, OREGON_ROW, DateReceived="spring")))
    assert problems(made) == [("not-a-date", "Date Received")]
    (made,) = imported(tmp_path, "qic", table(QIC, changed(QIC, QIC_ROW, decisiondate="spring")))
    assert (problems(made), made.text) == ([("not-a-date", "decision_date")], None)


@pytest.mark.parametrize("form", FORMS)
def test_every_value_has_the_columns_that_it_came_from(form: str, tmp_path: Path) -> None:
    program, header, row = FORMS[form]
    (made,) = imported(tmp_path, program, table(header, row), evidence=True)
    evidence = made.evidence or {}
    of_the_program = {"/schema_version", "/program", "/status", "/source/read_by", "/issues/0/number"}
    constants = {"/issues/0/utilization_review/decision", "/issues/0/request/category"}
    assert leaves(record(made)) - evidence.keys() <= of_the_program | constants
    assert evidence.keys() <= leaves(record(made))
    assert {name for names in evidence.values() for name in names} <= set(header)


def leaves(value: Any, pointer: str = "") -> set[str]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if items is None:
        return {pointer}
    return {leaf for name, member in items for leaf in leaves(member, f"{pointer}/{name}")}


def test_no_finding_shows_a_value_unless_it_is_asked_for(tmp_path: Path) -> None:
    row = changed(DMHC, DMHC_ROW, Type="Zwitschern", TreatmentCategory="Zwitschern", Determination="Zwitschern")
    (hidden,) = imported(tmp_path, "dmhc", table(DMHC, row))
    assert "Zwitschern" not in json.dumps([[str(each), each.as_document()] for each in hidden.findings])
    (shown,) = imported(tmp_path, "dmhc", table(DMHC, row), show_values=True)
    assert all("Zwitschern" in str(each) and each.as_document()["value"] == "Zwitschern" for each in shown.findings)
