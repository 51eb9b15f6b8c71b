"""Files of determination letters: which there are, what text they hold, reading them all, and what was read."""

from imr_schema.letter_files.names import letters_named
from imr_schema.letter_files.outcomes import Letter, Record, Refusal, made_of
from imr_schema.letter_files.runs import read_all
from imr_schema.letter_files.summary import Summary
from imr_schema.letter_files.texts import text_of
from imr_schema.letter_files.unreadable import Unreadable

__all__ = ["Letter", "Record", "Refusal", "Summary", "Unreadable", "letters_named", "made_of", "read_all", "text_of"]
