"""The bar that shows how far a long run has come."""

import re
from io import StringIO
from itertools import groupby

import attrs
import pytest

from imr_schema.cli.progress import Progress


@attrs.define
class Clock:
    now: float = 0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    return StringIO()


def drawn(screen: StringIO) -> list[str]:
    """The text beside the bar, each time it changed."""
    texts = re.findall("[0-9,]+(?: of [0-9,]+)? [a-z]+, [0-9,]+ a second", screen.getvalue())
    return [text for text, _ in groupby(texts)]


def test_it_shows_count_rate_and_time_left(screen: StringIO, clock: Clock) -> None:
    with Progress(200, screen, shown=True, clock=clock) as running:
        for now in (1, 2):
            clock.now = now
            running.advance(10)
    assert drawn(screen) == ["10 of 200 letters, 10 a second", "20 of 200 letters, 10 a second"]
    assert "00:18" in screen.getvalue()


def test_without_a_total_the_share_gives_the_time_left(screen: StringIO, clock: Clock) -> None:
    with Progress(None, screen, shown=True, noun="records", clock=clock) as running:
        for now in (1, 2):
            clock.now = now
            running.advance(5000, share=now / 8)
    assert drawn(screen)[-1] == "10,000 records, 5,000 a second"
    assert "00:06" in screen.getvalue()


def test_without_total_and_share_no_time_is_shown(screen: StringIO, clock: Clock) -> None:
    with Progress(None, screen, shown=True, clock=clock) as running:
        clock.now = 1
        running.advance()
    assert drawn(screen) == ["1 letters, 1 a second"]
    assert not re.search("[0-9]:[0-9]", screen.getvalue())


def test_it_is_not_drawn_at_every_advance(screen: StringIO, clock: Clock) -> None:
    with Progress(200, screen, shown=True, clock=clock) as running:
        for now in (1, 1.01, 2):
            clock.now = now
            running.advance()
    assert len(drawn(screen)) == 2


def test_a_short_run_draws_nothing(screen: StringIO, clock: Clock) -> None:
    with Progress(200, screen, shown=True, clock=clock) as running:
        clock.now = 0.4
        running.advance(200)
    assert not screen.getvalue()


def test_it_is_removed_for_other_output_and_comes_back(screen: StringIO, clock: Clock) -> None:
    with Progress(200, screen, shown=True, clock=clock) as running:
        clock.now = 1
        running.advance()
        running.clear()
        erased = screen.getvalue()
        assert erased.endswith("\x1b[1A\x1b[2K")
        clock.now = 2
        running.advance()
        assert "2 of 200 letters" in screen.getvalue().removeprefix(erased)


def test_an_exception_leaves_no_bar_and_a_visible_cursor(screen: StringIO, clock: Clock) -> None:
    def interrupted() -> None:
        with Progress(200, screen, shown=True, clock=clock) as running:
            clock.now = 1
            running.advance()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert screen.getvalue().rindex("\x1b[?25h") > screen.getvalue().rindex("\x1b[?25l")


def test_a_narrow_terminal_is_not_overrun(screen: StringIO, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    with Progress(200, screen, shown=True, clock=clock) as running:
        clock.now = 1
        running.advance(100)
    lines = re.sub("\x1b[^a-zA-Z]*[a-zA-Z]", "", screen.getvalue()).replace("\r", "\n").splitlines()
    assert max(map(len, lines)) <= 40


def test_without_a_terminal_nothing_is_drawn(screen: StringIO, clock: Clock) -> None:
    with Progress(200, screen, shown=False, clock=clock) as running:
        clock.now = 1
        running.advance()
    assert not screen.getvalue()
