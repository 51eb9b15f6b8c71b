"""Shows how the columns of a program become members of a record."""

from collections.abc import Iterator

from imr_schema.imports import declared
from imr_schema.imports.declared import Classification, Column, Program

_FORMS = {
    declared.TEXT: "as it stands",
    declared.LONG: "as it stands",
    declared.NUMBER: "a whole number",
    declared.DATE: "a date",
    declared.AGES: "a range of ages: `11-20`, `11_20`, `11 to 20`, `65+`",
    declared.ITEM: "as it stands",
    declared.DRUG: "as it stands; the category is `pharmaceuticals`",
    declared.DIAGNOSIS: "as it stands",
    declared.REVIEW: "what one reviewer found; of a single one the rationale",
    declared.REFERENCES: "numbered references, each a citation",
    declared.NARRATIVE: "sections: Findings, Final Result (checked against the outcome), Credentials",
    declared.IGNORED: "not in the record",
}


def explained(program: Program) -> Iterator[tuple[str, str, str, str]]:
    """Rows of a table: a column, its label, the member that it becomes, and the value.

    >>> [row for row in explained(declared.program("dmhc"))][3]
    ('Report Year', '', 'decision_year', 'a whole number')
    """
    for path, value in program.constants.items():
        yield "", "", _member(path), str(value)
    for column in program.columns:
        if column.form == declared.CATEGORY:
            yield from _of_category(program, column)
        elif not column.labels:
            yield _name(column), "", _member(column.to) or _PLACES.get(column.form, ""), _FORMS[column.form]
        for label, value in column.labels.items():
            members = (
                {_member(column.to): value} if column.to else {_member(_path(to)): each for to, each in value.items()}
            )
            for member, each in members.items():
                yield _name(column), label, member, str(each)


def crosswalk(program: Program) -> Iterator[tuple[str, str, str, str]]:
    """Rows of a table: whose categories, category and sub category as published, and our category."""
    for each in program.classifications:
        if each.about == "request":
            yield from ((each.system, *labels, target) for labels, target in each.crosswalk.items())
        yield from ((each.system, name, "", f"as {category}") for name, category in each.also.items())


def _path(to: str) -> declared.Path:
    return tuple(to.split("."))


_PLACES = {
    declared.NARRATIVE: "issues[0].determination.rationale, clinical_summary, reviewer.certifications",
    declared.ITEM: "issues[0].heading, issues[0].request.description",
    declared.DRUG: "issues[0].heading, issues[0].request.medications",
}


def _name(column: Column) -> str:
    return column.name or "(no name)"


def _member(path: declared.Path) -> str:
    return ".".join(path).replace("issue.", "issues[0].", 1) if path else ""


def _of_category(program: Program, column: Column) -> Iterator[tuple[str, str, str, str]]:
    for each in program.classifications:
        if column.name in each.columns:
            labels = f"{len(each.labels(each.columns.index(column.name))):,} known labels" if each.is_closed else ""
            yield column.name, labels, _targets(each), f"system `{each.system}`"


def _targets(classification: Classification) -> str:
    if classification.about == "diagnosis":
        return "diagnoses, issues[0].classification"
    if classification.about == "classification":
        return "issues[0].classification"
    return "issues[0].request, issues[0].heading, issues[0].classification"
