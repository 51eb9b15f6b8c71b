"""Files of determination letters: finding them, extracting their text, reading them, and summing up."""

from imr_schema.letter_files.names import letters_named
from imr_schema.letter_files.outcomes import Letter, Record, Refusal, outcome_of
from imr_schema.letter_files.quality import Quality, Suspect
from imr_schema.letter_files.runs import read_all
from imr_schema.letter_files.summary import Summary
from imr_schema.letter_files.texts import text_of
from imr_schema.letter_files.unreadable import Unreadable

__all__ = [
    "Letter",
    "Quality",
    "Record",
    "Refusal",
    "Summary",
    "Suspect",
    "Unreadable",
    "letters_named",
    "outcome_of",
    "read_all",
    "text_of",
]
