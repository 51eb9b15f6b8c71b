"""The files as the regulators published them: no row is lost, and nothing becomes `other` unnoticed."""

import csv
import json
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from imr_schema import dumps, loads
from imr_schema.engines import check_with_schema
from imr_schema.fast_path import examine_text
from imr_schema.findings import has_errors
from imr_schema.imports import Imported, import_files, program
from support.extras import INSTALLED_ENGINES
from support.places import SHARED

DATASETS = SHARED / "datasets"
SEMICOLONS = DATASETS / "dmhc-2016-semicolons.csv"
COMMAS = DATASETS / "dmhc-2016-unquoted-commas.csv"
NEW_YORK = DATASETS / "ny-dfs-sample.csv"

pytestmark = pytest.mark.skipif(not DATASETS.exists(), reason="the public files are not at hand")


def rows(name: str, file: Path) -> list[Imported]:
    return [row for part in import_files(name, [str(file)], jobs=1) for row in part.rows]


@pytest.fixture(scope="module")
def semicolons() -> list[Imported]:
    return rows("dmhc", SEMICOLONS)


@pytest.fixture(scope="module")
def commas() -> list[Imported]:
    return rows("dmhc", COMMAS)


@pytest.fixture(scope="module")
def documents(commas: list[Imported]) -> list[Any]:
    return [json.loads(str(row.text)) for row in commas]


def test_every_row_is_a_record_without_findings(semicolons: list[Imported], commas: list[Imported]) -> None:
    assert (len(semicolons), len(commas)) == (19_228, 19_245)
    assert all(row.text is not None and row.findings == () for row in semicolons + commas)


def test_rows_that_both_files_have_are_equal_records(semicolons: list[Imported], commas: list[Imported]) -> None:
    texts = {row.text for row in semicolons}
    assert len(texts) == 19_228
    assert texts < {row.text for row in commas}
    assert sum(row.was_joined for row in commas) == 2_852


def test_totals_are_those_of_the_files(documents: list[Any]) -> None:
    issues = [document["issues"][0] for document in documents]
    patients = [document.get("patient", {}) for document in documents]
    years = Counter(document["decision_year"] for document in documents)
    by_year = "551 691 739 778 965 1082 1343 1519 1441 1442 1445 1206 1222 1432 2082 1307"
    assert [years[year] for year in range(2001, 2017)] == list(map(int, by_year.split()))
    outcomes = Counter(issue["determination"]["outcome"] for issue in issues)
    assert outcomes == {"upheld": 10_788, "overturned": 8_457}
    assert Counter(issue["utilization_review"]["denial_reason"] for issue in issues) == {
        "not-medically-necessary": 13_588,
        "experimental-or-investigational": 5_167,
        "emergency-or-urgent": 490,
    }
    assert Counter(patient.get("sex") for patient in patients) == {"female": 10_400, "male": 7_635, None: 1_210}
    youngest = Counter(patient["age_range"]["min"] if patient else None for patient in patients)
    assert youngest == {51: 6_612, 41: 3_527, 31: 2_080, 11: 1_882, 0: 1_773, 21: 1_455, 65: 706, None: 1_210}


def test_a_record_is_other_only_where_the_crosswalk_says_so(documents: list[Any]) -> None:
    treatment = program("dmhc").classifications[1]
    for document in documents:
        issue = document["issues"][0]
        if issue["request"]["category"] == "other":
            paths = {each["system"]: each["path"] for each in issue.get("classification", [])}
            labels = (*paths.get(treatment.system, []), "", "")[:2]
            if treatment.sub_system in paths:
                labels = ("", paths[treatment.sub_system][0])
            assert treatment.target_of(*labels) == "other"


def test_the_crosswalk_has_every_label_of_the_files() -> None:
    with SEMICOLONS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            for classification in program("dmhc").classifications:
                category, label = (row[column] for column in classification.columns)
                assert classification.target_of(category, label) is not None
    with NEW_YORK.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for classification in program("ny-dfs").classifications:
                assert classification.target_of(row[classification.columns[0]].strip("[]"), "") is not None


def are_valid(texts: Iterable[str]) -> bool:
    return all(
        dumps(loads(text)) == text
        and examine_text(text.encode()).is_valid
        and not has_errors(check_with_schema(json.loads(text), engine=engine))
        for text in texts
        for engine in INSTALLED_ENGINES
    )


def test_all_readers_find_the_records_valid(commas: list[Imported]) -> None:
    assert are_valid(str(row.text) for row in islice(commas, 0, None, 200))


def test_all_ten_appeals_are_records_with_their_references() -> None:
    appeals = rows("ny-dfs", NEW_YORK)
    assert [row.findings for row in appeals] == [()] * 10
    assert are_valid(str(row.text) for row in appeals)
    cited = [json.loads(str(row.text))["issues"][0]["determination"]["guidelines"] for row in appeals]
    assert [len(each) for each in cited] == [2, 1, 0, 0, 0, 0, 0, 3, 0, 0]
    assert cited[0][0]["source"] == "odg"
