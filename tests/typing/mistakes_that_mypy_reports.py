"""What mypy reports, through its plugin for attrs, beyond other type checkers."""

import attrs

from imr_schema import Case
from imr_schema.model.codes import Status


def changes(case: Case) -> None:
    attrs.evolve(case, statsu=Status.DECIDED)  # type: ignore[call-arg]
    attrs.evolve(case, status="decided")  # type: ignore[arg-type]
    repr(attrs.fields(Case).statsu)  # type: ignore[attr-defined]
