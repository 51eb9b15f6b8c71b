"""The page of what to check: what mends most comes first, and no word of a letter is shown unless asked for."""

from pathlib import Path

import pytest

from imr_schema.letter_files import Refusal, Summary, read_all
from imr_schema.to_check import LettersToCheck
from imr_schema.to_check.page import MOST_TASKS
from imr_schema.to_check.tasks import Task, tasks
from support.letter_texts import ISSUE, a_letter

UNSURE = ISSUE.replace("Walker with front wheels", "Quokkar walker & <b>12</b> visits, 8 visits")


def written(folder: Path, **letters: str) -> list[str]:
    for name, text in letters.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [str(folder / f"{name}.txt") for name in letters]


def page(files: list[str], *, show_values: bool = False) -> str:
    to_check, summary = LettersToCheck(show_values=show_values), Summary()
    for made in read_all(files, quality=True):
        to_check.add(made)
        if isinstance(made, Refusal):
            summary.refused += 1
        else:
            summary.add(made.facts)
            summary.doubtful += bool(made.doubts)
    return to_check.page(summary)


def order(files: list[str]) -> list[Task]:
    return tasks(read_all(files, quality=True))


def test_what_puts_most_values_right_in_a_minute_comes_first(tmp_path: Path) -> None:
    files = written(
        tmp_path, unsure=a_letter(issues=UNSURE), whole=a_letter(), cut=a_letter()[:-20], other="Dear reader"
    )
    found = order(files)
    assert [Path(task.file).stem for task in found] == ["other", "cut", "unsure"]
    rates = [task.values / task.minutes for task in found]
    assert rates == sorted(rates, reverse=True)
    assert [task.item for task in found] == [None, None, 1]


def test_a_letter_that_was_read_whole_and_surely_is_not_listed(tmp_path: Path) -> None:
    assert order(written(tmp_path, whole=a_letter())) == []
    assert "Nothing to check" in page(written(tmp_path, whole=a_letter()))


def test_without_letters_the_page_says_so() -> None:
    assert "No letter was read" in page([])


def test_no_word_of_a_heading_is_shown_unless_asked_for(tmp_path: Path) -> None:
    files = written(tmp_path, unsure=a_letter(issues=UNSURE))
    assert "quokkar" not in page(files).lower()
    assert "--show-values" in page(files)
    shown = page(files, show_values=True)
    assert "Quokkar walker &amp; &lt;b&gt;12&lt;/b&gt; visits, 8 visits" in shown
    assert "<code>quokkar</code>" in shown


def test_the_end_of_the_first_hour_is_marked(tmp_path: Path) -> None:
    refused = written(tmp_path, other="Dear reader") * 13
    assert page(refused).count('class="hour"') == 1
    assert page(refused[:11]).count('class="hour"') == 0


def test_a_page_shows_no_more_than_can_be_read_and_says_how_many_it_leaves_out() -> None:
    to_check = LettersToCheck(show_values=False)
    for number in range(MOST_TASKS + 2):
        to_check.add(Refusal(f"{number}.txt", "no letter"))
    text = to_check.page(Summary(refused=MOST_TASKS + 2))
    assert "… and 2 things more." in text
    assert text.count("<td>Not read") == MOST_TASKS


@pytest.mark.parametrize("text", ["Dear reader", "<script>alert(1)</script>"])
def test_a_page_has_no_script_and_uses_no_network(tmp_path: Path, text: str) -> None:
    shown = page(written(tmp_path, other=text), show_values=True)
    assert "<script" not in shown
    assert "default-src 'none'" in shown
