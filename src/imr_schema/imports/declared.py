"""The declarations of the importers: one TOML file per program, with its columns, closed lists and crosswalks.

A program declares its columns by the names that its publisher gives them. A column has a place in the record (`to`) and
a form; `labels` is the closed list of what a column may say, with the value of each label. A classification is one
column, or a category and a sub category, with every known label and the category of ours that it maps to.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from html import unescape
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final

import attrs

PROGRAMS: Final = ("dmhc", "ny-dfs", "oregon", "qic")
"""The names of the programs."""

(
    TEXT,
    LONG,
    NUMBER,
    DATE,
    AGES,
    LABEL,
    ITEM,
    DRUG,
    DIAGNOSIS,
    REVIEW,
    REFERENCES,
    NARRATIVE,
    CATEGORY,
    IGNORED,
) = (
    "text",
    "long text",
    "number",
    "date",
    "ages",
    "label",
    "item",
    "drug",
    "diagnosis",
    "review",
    "references",
    "narrative",
    "category",
    "ignored",
)
"""The forms of a column."""

PATTERNS: Final[Mapping[str, str]] = {
    NUMBER: r"[0-9]{1,9}",
    AGES: r"(?P<min>[0-9]{1,3}) ?(?:-|_|to) ?(?P<max>[0-9]{1,3})|(?P<over>[0-9]{1,3}) ?(?:\+|and over|or older)",
}
"""What a whole cell of a form matches."""

Path = tuple[str, ...]
"""The names of members from the case down; those of its one issue follow `issue`."""

_ALSO: Final = "also"
_KNOWN: Final = "known"
"""Of labels that a classification has, but no crosswalk."""


@lru_cache(4096)
def key(text: str) -> str:
    """What near-duplicates of a label, or of the name of a column, have in common: letters and digits.

    >>> key("H-Wave Device") == key("H-wave  device"), key("Reference.ID"), key("OB &amp; GYN")
    (True, 'referenceid', 'obgyn')
    """
    return re.sub(r"[^0-9a-z+]+", "", unescape(text).casefold())


def spelling(text: str) -> str:
    """A label as it is compared where cells are joined: with its punctuation, which `key` leaves out."""
    return " ".join(unescape(text).casefold().split())


@attrs.frozen
class Column:
    """A column of a program's files.

    Attributes:
        name: The name that the publisher gives it.
        form: How its cells are read.
        to: Where its values belong; empty if its labels say it, or if it is no value of its own.
        also: Other names of it.
        labels: The value of every label, as published.
        spellings: The spelling of every label, for joining cells.
        pattern: What a whole cell matches, if that is known.
        required: Whether there is no record without it.
    """

    name: str
    form: str
    to: Path = ()
    also: tuple[str, ...] = ()
    labels: Mapping[str, Any] = MappingProxyType({})
    spellings: frozenset[str] = frozenset()
    pattern: re.Pattern[str] | None = None
    required: bool = False
    _by_key: Mapping[str, Any] = attrs.field(init=False, repr=False, eq=False)

    @_by_key.default
    def _(self) -> Mapping[str, Any]:
        return {key(label): value for label, value in self.labels.items()}

    def value_of(self, cell: str) -> Any:
        """The value of a label in any of its spellings; `None` if it is unknown."""
        return self._by_key.get(key(cell))

    @property
    def is_closed(self) -> bool:
        """Whether it is known of every text whether a cell may hold it."""
        return bool(self.pattern or self.spellings)

    def accepts(self, cell: str) -> bool:
        """Whether a cell may hold a text; only for a closed column."""
        if not cell.strip():
            return not self.required
        return bool(self.pattern.fullmatch(cell.strip()) if self.pattern else spelling(cell) in self.spellings)


@attrs.frozen
class Classification:
    """Categories of a program's own.

    Attributes:
        system: Whose they are, for `classification.system`.
        columns: The names of its columns: the category and, if there is one, the sub category.
        about: What it describes: the `request`, the `diagnosis`, or nothing else than the `classification`.
        bracketed: Whether a cell is a list in brackets.
        crosswalk: Our category and subcategory, as in `injection/epidural`, of every category and sub category as
            published; empty of a diagnosis.
        also: Other names of a category, with the one that they stand for.
    """

    system: str
    columns: tuple[str, ...]
    about: str
    bracketed: bool
    crosswalk: Mapping[tuple[str, str], str]
    also: Mapping[str, str]
    _by_keys: Mapping[tuple[str, str], str] = attrs.field(init=False, repr=False, eq=False)

    @_by_keys.default
    def _(self) -> Mapping[tuple[str, str], str]:
        own = {(key(category), key(label)): target for (category, label), target in self.crosswalk.items()}
        named: dict[str, list[str]] = {}
        for name, category in self.also.items():
            named.setdefault(key(category), []).append(key(name))
        others = {(name, label): target for (of, label), target in own.items() for name in named.get(of, ())}
        return own | others

    def target_of(self, category: str, label: str) -> str | None:
        """Our category of labels in any of their spellings; `None` if the crosswalk does not have them."""
        return self._by_keys.get((key(category), key(label)))

    def labels(self, level: int) -> list[str]:
        """The labels of a column, 0 or 1, as published."""
        return list(dict.fromkeys([pair[level] for pair in self.crosswalk] + ([] if level else list(self.also))))

    @property
    def is_closed(self) -> bool:
        """Whether all its labels are declared."""
        return bool(self.crosswalk)

    @property
    def sub_system(self) -> str:
        """The system of a sub category that stands without its category."""
        return f"{self.system} sub category"


@attrs.frozen
class Program:
    """How the files of a program become records.

    Attributes:
        name: The name on the command line.
        code: The code of the program in records.
        title: What is published, in words.
        columns: Its columns, in the order of the newest files.
        classifications: Its categories.
        constants: What every record has, by path.
        numbered_year: Where a case number has the last digits of the year, as a regular expression with one group.
        citations: Patterns of citations whose source has a code of its own.
        notes: What the record cannot hold.
    """

    name: str
    code: str
    title: str
    columns: tuple[Column, ...]
    classifications: tuple[Classification, ...]
    constants: Mapping[Path, Any]
    numbered_year: re.Pattern[str] | None
    citations: Mapping[str, re.Pattern[str]]
    notes: tuple[str, ...]

    def column_named(self, header: str) -> Column | None:
        """The column that a header names, in any of its spellings."""
        return _by_header(self.name).get(key(header))


@cache
def program(name: str) -> Program:
    """Load the declaration of a program.

    Raises:
        KeyError: There is none of this name.
    """
    if name not in PROGRAMS:
        raise KeyError(name)
    declared = tomllib.loads(files("imr_schema.imports").joinpath("programs", f"{name}.toml").read_text("utf-8"))
    classifications = tuple(map(_classification, declared.get("classifications", ())))
    levels = {
        column: frozenset(map(spelling, each.labels(level)))
        for each in classifications
        for level, column in enumerate(each.columns)
    }
    return Program(
        name=name,
        code=declared["program"],
        title=declared["title"],
        columns=tuple(_column(of, entry, levels) for of, entry in declared["columns"].items()),
        classifications=classifications,
        constants={_path(to): value for to, value in declared.get("constants", {}).items()},
        numbered_year=re.compile(declared["numbered_year"]) if "numbered_year" in declared else None,
        citations={source: re.compile(pattern) for source, pattern in declared.get("citations", {}).items()},
        notes=tuple(declared.get("notes", ())),
    )


@cache
def _by_header(name: str) -> Mapping[str, Column]:
    return {key(each): column for column in program(name).columns for each in (column.name, *column.also)}


def _path(text: str) -> Path:
    return tuple(text.split(".")) if text else ()


def _column(name: str, entry: Mapping[str, Any], levels: Mapping[str, frozenset[str]]) -> Column:
    labels = entry.get("labels", {})
    form = entry.get("form", LABEL if labels else CATEGORY if name in levels else TEXT)
    pattern = entry.get("pattern", PATTERNS.get(form))
    return Column(
        name=name,
        form=form,
        to=_path(entry.get("to", "")),
        also=tuple(entry.get(_ALSO, ())),
        labels=labels,
        spellings=frozenset(map(spelling, labels)) | levels.get(name, frozenset()),
        pattern=re.compile(pattern) if pattern else None,
        required=entry.get("required", False),
    )


def _classification(entry: Mapping[str, Any]) -> Classification:
    labels = entry.get("labels", {})
    return Classification(
        system=entry["system"],
        columns=tuple(entry["columns"]),
        about=entry["about"],
        bracketed=entry.get("bracketed", False),
        crosswalk={(category, label): target for category, label, target in _known(labels)},
        also={
            name: category
            for category, value in labels.items()
            if isinstance(value, dict)
            for name in value.get(_ALSO, ())
        },
    )


def _known(labels: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Every category and sub category with its target; labels of one column have no sub category."""
    for name, value in labels.items():
        if isinstance(value, list):
            yield from ((label, "", _target(name)) for label in value)
        else:
            yield from (
                (name, label, _target(target)) for target, subs in value.items() if target != _ALSO for label in subs
            )


def _target(name: str) -> str:
    return "" if name == _KNOWN else name
