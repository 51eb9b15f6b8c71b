"""The figures as one picture, in SVG: what each reader takes for a record, and how that and the memory grow."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from math import ceil, floor, log10

import attrs
from growth import Growth

WIDTH = 760
_LEFT, _ROW = 190, 26
_INK, _QUIET, _LINE, _OURS, _OTHERS = "#1f2629", "#626d72", "#dfddd5", "#1f5a6b", "#9aa5a9"
_STYLE = (
    f"text{{font:13px system-ui,sans-serif;fill:{_INK}}}.q{{fill:{_QUIET};font-size:12px}}.t{{font-weight:600}}"
    f"line,path{{stroke:{_LINE};fill:none}}.m{{text-anchor:middle}}.e{{text-anchor:end}}"
)


def _text(x: float, y: float, text: str, kind: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}">{escape(text)}</text>'


def _line(x: float, y: float, to_x: float, to_y: float, colour: str = _LINE) -> str:
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{to_x:.1f}" y2="{to_y:.1f}" style="stroke:{colour}"/>'


def _dot(x: float, y: float, radius: float, colour: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{colour}"/>'


def _decades(values: Iterable[float]) -> range:
    """The powers of ten from below the least value to above the greatest."""
    logarithms = [log10(value) for value in values]
    return range(floor(min(logarithms)), ceil(max(logarithms)) + 1)


@attrs.frozen
class _Scale:
    """Where a value stands, in pixels: decades of the same width."""

    decades: range
    start: float
    end: float

    def __call__(self, value: float) -> float:
        share = (log10(value) - self.decades[0]) / (self.decades[-1] - self.decades[0])
        return self.start + share * (self.end - self.start)


def _readers(
    top: float, readers: Mapping[str, Sequence[float]], sizes: Sequence[str], ours: Iterable[str]
) -> Iterator[str]:
    """A row for each reader, the quickest first, with a dot for each size of records, the larger the wider."""
    bottom = top + _ROW * len(readers)
    at = _Scale(_decades(each for values in readers.values() for each in values), _LEFT, WIDTH - 40)
    for power in at.decades:
        yield _line(at(10**power), top, at(10**power), bottom)
        yield _text(at(10**power), bottom + 18, f"{10**power:,} µs", "q m")
    for row, (name, values) in enumerate(sorted(readers.items(), key=lambda item: item[1][len(sizes) // 2])):
        y = top + _ROW * (row + 0.5)
        colour = _OURS if name in ours else _OTHERS
        yield _text(_LEFT - 14, y + 4, name, "e t" if name in ours else "e")
        yield _line(at(min(values)), y, at(max(values)), y, colour)
        yield from (_dot(at(value), y, 3 + 1.5 * place, colour) for place, value in enumerate(values))


def _curve(left: float, top: float, title: str, points: Sequence[tuple[int, float]]) -> Iterator[str]:
    """A curve over the number of records, on a scale that begins at nothing."""
    right, bottom = left + 280, top + 150
    across = _Scale(_decades(count for count, _ in points), left, right)
    most = max(value for _, value in points)
    grain = 10 ** floor(log10(most))
    step = next(each for each in (grain / 2, grain, grain * 2, grain * 5) if most / each <= 5)
    up: Callable[[float], float] = lambda value: bottom - value / (step * ceil(most / step)) * 150  # noqa: E731
    yield _text(left, top - 38, title, "t")
    yield _text(left, top - 20, "imr-schema validate, by the number of records", "q")
    for tick in range(ceil(most / step) + 1):
        yield _line(left, up(tick * step), right, up(tick * step))
        yield _text(left - 8, up(tick * step) + 4, f"{tick * step:,.0f}", "q e")
    for power in across.decades:
        yield _text(across(10**power), bottom + 18, f"{10**power:,}", "q m")
    way = " ".join(f"{across(count):.1f},{up(value):.1f}" for count, value in points)
    yield f'<path d="M{way}" style="stroke:{_OURS};stroke-width:2"/>'
    yield from (_dot(across(count), up(value), 4, _OURS) for count, value in points)


def picture(readers: Mapping[str, Sequence[float]], sizes: Sequence[str], ours: Iterable[str], growth: Growth) -> str:
    """Draw the figures.

    Args:
        readers: What each takes for a record, in microseconds, by the size of records.
        sizes: The names of the sizes, in their order.
        ours: Which readers are this project.
        growth: How the cost grows.
    """
    below = 64 + _ROW * len(readers) + 100
    height = below + 190
    each = [(step.records, step) for step in growth.steps]
    parts = [
        _text(20, 28, f"Microseconds a record, all good, on one core: {', '.join(sizes)} records", "t"),
        _text(20, 47, "Each step to the right is ten times as slow.", "q"),
        *_readers(64, readers, sizes, ours),
        *_curve(60, below, "Microseconds a record, start included", [(n, step.microseconds) for n, step in each]),
        *_curve(440, below, "Peak memory in MB", [(n, step.run.peak_bytes / 1e6) for n, step in each]),
    ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
            "<title>How long validation takes beside other libraries, and how its cost grows</title>",
            f'<style>{_STYLE}</style><rect width="{WIDTH}" height="{height}" rx="8" fill="#fffefb"/>',
            *parts,
            "</svg>\n",
        ]
    )
