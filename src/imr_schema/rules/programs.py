"""The programs for which a rule speaks."""

from typing import Final

from imr_schema._records.predicates import Is, Not
from imr_schema.model.codes import ReviewProgram

DWC: Final = (ReviewProgram.CA_DWC_IMR,)
"""Workers' compensation in California."""

OTHERS: Final = tuple(program for program in ReviewProgram if program not in DWC)
"""Every other program."""

is_dwc: Final = Not(Is("program", *OTHERS))
"""That a case is one of workers' compensation, which it need not say."""

is_other: Final = Is("program", *OTHERS)
"""That a case is of another program."""
