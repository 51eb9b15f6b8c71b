"""The same record from any source, or a refusal: a small part of what `tools/letter_sources.py` tries."""

import random

import pytest

from imr_schema.letter_files import letters_named
from support.invented_letters import invented_letter
from support.letter_sources import OFFICE, SCANNED, SOURCES, LetterSource, outcome_of, plain
from support.letter_texts import example
from support.places import SHARED

CASES = SHARED / "cases" / "letters"
REFUSED = {"letters-two-in-one.txt", "letter-last-page-is-a-picture.pdf"}
READ = {
    "letter.txt",
    "letter-aes256-no-password-needed.pdf",
    "letter-bold-by-overprint.pdf",
    "letter-ligatures.txt",
    "letter-outcome-misspelt.txt",
    "letter-outcome-soft-hyphen.txt",
    "letter-page-number-before-injections.txt",
    "letter-page-number-footer.pdf",
    "letter-soft-hyphen-in-heading.txt",
    "letter-word-by-word.pdf",
}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_a_letter_from_any_source_gives_the_same_record_or_none(source: LetterSource, seed: int) -> None:
    if source.missing:
        pytest.skip(f"needs {', '.join(source.missing)}")
    letter = invented_letter(seed)
    wanted = outcome_of("letter.txt", plain(letter).encode())
    name, content = source.make(letter, random.Random(f"{source.name} {seed}"))
    got = outcome_of(name, content)
    assert wanted.record
    assert source.agrees(wanted, got) or got.record is None
    assert got.record is None or not source.never_reads


@pytest.mark.parametrize("source", [OFFICE, SCANNED], ids=lambda source: source.name)
def test_a_letter_from_office_or_scanner_gives_the_same_record_or_names_unsure_values(
    source: LetterSource,
) -> None:
    if source.missing:
        pytest.skip(f"needs {', '.join(source.missing)}")
    letter = invented_letter(2)
    wanted = outcome_of("letter.txt", plain(letter).encode())
    name, content = source.make(letter, random.Random(1))
    got = outcome_of(name, content, ocr=source.ocr)
    is_unsure = source.ocr and got.reason.startswith("text recognition was unsure of /")
    assert is_unsure or source.agrees(wanted, got)


@pytest.mark.skipif(not CASES.is_dir(), reason="the inputs are not part of the project")
@pytest.mark.parametrize("name", sorted(READ))
def test_an_input_once_misread_is_read_like_the_plain_letter(name: str) -> None:
    got = outcome_of(name, (CASES / name).read_bytes())
    assert got.record == outcome_of("letter.txt", example("CM16-0900101").encode()).record


@pytest.mark.skipif(not CASES.is_dir(), reason="the inputs are not part of the project")
@pytest.mark.parametrize("name", sorted(REFUSED))
def test_an_input_that_cannot_be_read_whole_is_refused(name: str) -> None:
    got = outcome_of(name, (CASES / name).read_bytes())
    assert got.record is None
    assert "2 letters" in got.reason or "page 3" in got.reason


@pytest.mark.skipif(not CASES.is_dir(), reason="the inputs are not part of the project")
def test_every_input_is_named_here() -> None:
    assert {name.rpartition("/")[2] for name in letters_named([str(CASES)])} == READ | REFUSED
