"""Names and prose use the standard terms of the field; retired words do not come back."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.places import ROOT

SOURCE = ROOT / "src" / "imr_schema"

RETIRED = {
    "breach": "violation",
    "breaches": "violations",
    "door": "codec, examine",
    "fault": "error, finding",
    "faults": "errors, findings",
    "faulty": "invalid",
    "gate": "fast path",
    "hands": "tools, functions",
    "looks": "a verb that says what is done",
    "mend": "fix, repair, normalize",
    "mended": "fixed, repaired, normalized",
    "mends": "fixes, repairs",
    "remembered": "memoized",
    "said": "a noun for the value",
    "thrice": "three times",
    "told": "reported, known, or a noun for the value",
    "whoever": "anyone who, users",
}
"""Words that no name contains, with the terms to use."""

RETIRED_IN_PROSE = RETIRED.keys() - {"fault", "faults", "hands", "looks", "said"}
"""Words that no text contains; the others have ordinary uses, such as a planted fault."""

EXCEPTIONS = {
    "faults": "`make faults` plants faults in the source to test the tests",
    "free_text_looks_identifying": "the rule `free-text-looks-identifying`, whose id is published",
    "free_text_looks_identifying.json": "the file of that rule's vectors",
}
"""Names that contain a retired word, each with the reason."""

NAMES_OF_TESTS = "docs/faults.md"
OLD_NAMES = "CHANGELOG.md"


def source_files() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def sources_of_the_native_validator() -> list[Path]:
    return [
        path
        for folder in ("core", "extension", "imr_schema_native")
        for path in (ROOT / "native" / folder).rglob("*.*")
        if path.suffix in {".py", ".pyi", ".rs"}
    ]


def pages() -> list[Path]:
    return [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *SOURCE.rglob("*.md")]


def names_in(tree: ast.AST) -> Iterator[str]:
    """The names that a module defines or uses."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.alias(name=name, asname=other):
                yield other or name


def words_of(name: str) -> set[str]:
    """The words of a name in any notation, in lower case."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def code_in(page: str) -> str:
    return " ".join(re.findall(r"```.*?```|`[^`\n]+`", page, re.DOTALL))


def prose_of(page: str) -> str:
    return re.sub(r"```.*?```|`[^`\n]+`", " ", page, flags=re.DOTALL)


def retired_in(names: Iterator[str] | list[str]) -> dict[str, list[str]]:
    """The names that contain retired words, with the terms to use instead."""
    used = {name: sorted(words_of(name) & RETIRED.keys()) for name in names if name not in EXCEPTIONS}
    return {name: [RETIRED[word] for word in words] for name, words in used.items() if words}


def retired_in_prose(text: str) -> set[str]:
    words = re.findall(r"[a-z]+", text.lower().replace('"thrice"', ""))  # how a letter may word a frequency
    return set(words) & RETIRED_IN_PROSE


def test_the_words_of_a_name_are_found_in_any_notation() -> None:
    assert words_of("_HTTPDoor_isOpen.rule-id") == {"http", "door", "is", "open", "rule", "id"}


@pytest.mark.parametrize("path", source_files(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_name_in_the_source_contains_a_retired_word(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert retired_in([path.stem, *names_in(ast.parse(text))]) == {}


@pytest.mark.parametrize("path", sources_of_the_native_validator(), ids=lambda path: path.name)
def test_no_text_of_the_native_validator_contains_a_retired_word(path: Path) -> None:
    assert retired_in_prose(path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("path", source_files(), ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_text_in_the_source_contains_a_retired_word(path: Path) -> None:
    assert retired_in_prose(path.read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_page_contains_a_retired_word(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    assert retired_in_prose(prose_of(page)) == set()
    if path.relative_to(ROOT).as_posix() not in {NAMES_OF_TESTS, OLD_NAMES}:
        names = re.findall(r"[\w.-]+", code_in(page))
        assert retired_in([name for name in names if name.replace("-", "_") not in EXCEPTIONS]) == {}
