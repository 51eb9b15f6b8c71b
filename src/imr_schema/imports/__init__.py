"""Import the decisions that review programs publish as CSV into records.

How the columns of a program become a record is declared in one file per program (`programs/`). What is not declared,
such as an unknown column or label, is a finding; nothing becomes `other` unnoticed.
"""

from imr_schema.imports.declared import PROGRAMS, Program, program
from imr_schema.imports.explained import crosswalk, explained
from imr_schema.imports.findings import CellFinding, Problem
from imr_schema.imports.rows import Imported
from imr_schema.imports.runs import ImportedFile, import_files

__all__ = [
    "PROGRAMS",
    "CellFinding",
    "Imported",
    "ImportedFile",
    "Problem",
    "Program",
    "crosswalk",
    "explained",
    "import_files",
    "program",
]
