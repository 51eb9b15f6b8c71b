"""What the package takes from others comes with their notice."""

import re
import tomllib
from pathlib import Path

import pytest

from support.places import ROOT

WORDS = sorted((ROOT / "src" / "imr_schema" / "letters" / "requests" / "words").iterdir())


def shipped() -> set[Path]:
    """The notices that every distribution contains."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {path for pattern in project["license-files"] for path in ROOT.glob(pattern)}


def test_every_notice_is_shipped() -> None:
    assert shipped() == {ROOT / "LICENSE", *(ROOT / "LICENSES").iterdir()}


@pytest.mark.parametrize("words", WORDS, ids=lambda path: path.name)
def test_a_list_made_from_a_package_names_its_notice_which_names_the_list(words: Path) -> None:
    head = re.match(r"(#.*\n)*", words.read_text(encoding="utf-8"))
    assert head
    notices = re.findall(r"LICENSES/\S+\.txt", head[0])
    assert len(notices) == (" package " in head[0])
    for notice in notices:
        text = (ROOT / notice).read_text(encoding="utf-8")
        assert words.relative_to(ROOT).as_posix() in text
        assert "Copyright (c)" in text
        assert "permission notice shall be included" in text
