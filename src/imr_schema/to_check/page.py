"""The page: figures, the tasks in order, and what was read by field."""

from collections import Counter
from importlib.metadata import version
from typing import Final

from attrs import evolve

from imr_schema.errors import printable
from imr_schema.letter_files import Record, Refusal, Summary
from imr_schema.pages import rendered
from imr_schema.reports.wording import counted, percent
from imr_schema.to_check.tasks import tasks

_HOUR: Final = 60.0
MOST_TASKS: Final = 500
"""How many tasks a page shows: more than a day's work, and with thousands it opens slowly."""
_MOST_WORDS: Final = 40


class LettersToCheck:
    """Collects the outcomes of letters and renders the page.

    Args:
        show_values: Whether to show headings and their words, which may be medical data.
    """

    def __init__(self, *, show_values: bool) -> None:
        self._show_values = show_values
        self._made: list[Record | Refusal] = []

    def add(self, made: Record | Refusal) -> None:
        """Keep what is to be checked of a letter, without its record."""
        self._made.append(evolve(made, text="", evidence=None, facts=Counter()) if isinstance(made, Record) else made)

    def page(self, summary: Summary) -> str:
        """Write the page.

        Args:
            summary: The counts of what was read.
        """
        listed = tasks(self._made)
        rows, minutes = [], 0.0
        for task in listed[:MOST_TASKS]:
            within_hour = minutes < _HOUR
            minutes += task.minutes
            rows.append((task, minutes, within_hour and minutes >= _HOUR))
        suspects = [
            each for made in self._made if isinstance(made, Record) and made.quality for each in made.quality.suspects
        ]
        unknown = Counter(
            word.lower() for suspect in suspects if suspect.why == "unknown-words" for word in suspect.words
        )
        return rendered(
            "to_check",
            generator=f"imr-schema {version('imr-schema')}",
            headline=_headline(len(self._made), len(listed)),
            figures=[
                ("Letters", len(self._made)),
                ("Read whole", summary.letters - summary.doubtful),
                ("With doubt", summary.doubtful),
                ("Not read", summary.refused),
                ("Unsure values", len(suspects)),
            ],
            rows=rows,
            left_out=len(listed) - len(rows),
            in_an_hour=sum(task.values for task, until, _ in rows if until <= _HOUR),
            in_all=sum(task.values for task in listed),
            unknown=unknown.most_common(_MOST_WORDS) if self._show_values else [],
            unknown_words=len(unknown),
            tables=list(summary.tables()),
            show_values=self._show_values,
            counted=counted,
            percent=percent,
            printable=printable,
        )


def _headline(letters: int, listed: int) -> str:
    if not letters:
        return "No letter was read"
    return f"{counted(listed, 'thing')} to check in {counted(letters, 'letter')}" if listed else "Nothing to check"
