"""The figures as one picture, in SVG: what each reader takes for a record, and for a file of records."""

from collections.abc import Collection, Mapping, Sequence
from io import StringIO
from typing import Any

import attrs
import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine

INK, QUIET, LINE, OURS, OTHERS = "#1f2629", "#626d72", "#dfddd5", "#1f5a6b", "#9aa5a9"
DARK = {INK: "#dfe3e4", QUIET: "#93a0a5", LINE: "#30383c", OURS: "#8cc3d3", OTHERS: "#66757b"}
"""The colours for a light page, and what becomes of each on a dark one."""

STYLE: Any = {
    "axes.edgecolor": LINE,
    "axes.grid": True,
    "axes.labelcolor": QUIET,
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlecolor": INK,
    "axes.titlelocation": "left",
    "axes.titlesize": 10,
    "axes.titleweight": "bold",
    "font.family": "sans-serif",
    "font.size": 9,
    "grid.color": LINE,
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "imr-schema",  # the same figures give the same picture
    "xtick.color": QUIET,
    "xtick.labelcolor": QUIET,
    "xtick.minor.size": 0,
    "ytick.color": LINE,
    "ytick.major.size": 0,
    "ytick.labelcolor": INK,
}


def _draw_readers(axes: Axes, readers: Mapping[str, Sequence[float]], ours: Collection[str]) -> None:
    """A row for each reader, the quickest on top, with a dot for each size of records, the larger the wider."""
    ordered = sorted(readers.items(), key=lambda item: item[1][len(item[1]) // 2], reverse=True)
    for row, (name, values) in enumerate(ordered):
        colour = OURS if name in ours else OTHERS
        axes.plot([min(values), max(values)], [row, row], color=colour, linewidth=1, zorder=2)
        sizes = [30 * (1 + place) for place in range(len(values))]
        axes.scatter(values, [row] * len(values), s=sizes, color=colour, zorder=3)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:,.0f} µs")
    axes.set_yticks(range(len(ordered)), [name for name, _ in ordered])
    _make_bold(axes, ours)
    axes.grid(visible=False, axis="y")


def _draw_bars(axes: Axes, values: Mapping[str, float], ours: Collection[str], unit: str) -> None:
    """A bar for each reader, the shortest on top."""
    ordered = sorted(values.items(), key=lambda item: item[1], reverse=True)
    names = [name for name, _ in ordered]
    axes.barh(names, [value for _, value in ordered], color=[OURS if name in ours else OTHERS for name in names])
    axes.xaxis.set_major_formatter(f"{{x:g}} {unit}")
    axes.locator_params(axis="x", nbins=3)  # labels must not touch
    axes.set_axisbelow(True)
    axes.set_yticks(range(len(names)), names)
    _make_bold(axes, ours)
    axes.grid(visible=False, axis="y")


def _make_bold(axes: Axes, ours: Collection[str]) -> None:
    for label in axes.get_yticklabels():
        label.set_fontweight("bold" if label.get_text() in ours else "normal")


@attrs.frozen
class Picture:
    """What the picture shows.

    Attributes:
        python: The version of Python.
        sizes: The names of the sizes of records, in their order.
        microseconds: What each reader takes for a record of each size.
        records: How many records are read end to end.
        seconds: What each takes for them.
        megabytes: How much memory each holds then.
        ours: Which readers are this project.
    """

    python: str
    sizes: Sequence[str]
    microseconds: Mapping[str, Sequence[float]]
    records: int
    seconds: Mapping[str, float]
    megabytes: Mapping[str, float]
    ours: Collection[str]

    def svg(self) -> str:
        """Draw it, for light and dark pages."""
        with mpl.rc_context(STYLE):
            figure = Figure(figsize=(8, 7.5), layout=ConstrainedLayoutEngine(h_pad=0.12, w_pad=0.12))
            halves: Any = figure.subfigures(2, 1, height_ratios=(3, 2))
            above, below = halves
            compared = above.subplots()
            sizes = ", ".join(self.sizes)
            compared.set_title(f"CPU time a record, Python {self.python}: {sizes}")
            _draw_readers(compared, self.microseconds, self.ours)
            time, memory = below.subplots(1, 2)
            time.set_title(f"{self.records:,} mixed records, start included")
            _draw_bars(time, self.seconds, self.ours, "s")
            memory.set_title("Peak memory for them")
            _draw_bars(memory, self.megabytes, self.ours, "MB")
            written = StringIO()
            title = "How long validation takes beside other libraries: a record, and a file"
            figure.savefig(written, format="svg", transparent=True, metadata={"Date": None, "Title": title})
        return for_light_and_dark(written.getvalue())


def for_light_and_dark(svg: str) -> str:
    """Replace each colour by a variable that the reader's colour scheme sets."""
    names = {colour: f"--c{place}" for place, colour in enumerate(DARK)}
    light = ";".join(f"{name}:{colour}" for colour, name in names.items())
    dark = ";".join(f"{names[colour]}:{other}" for colour, other in DARK.items())
    for colour, name in names.items():
        svg = svg.replace(colour, f"var({name})")
    style = f"<style>:root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}</style>"
    head, tag, rest = svg.partition("<defs>")
    return f"{head}{style}\n{tag}{rest}"
