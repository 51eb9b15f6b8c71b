"""The figures as one picture, in SVG: what each reader takes for a record, and how that and the memory grow."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from io import StringIO

import matplotlib as mpl
from growth import Growth
from matplotlib.axes import Axes
from matplotlib.figure import Figure

INK, QUIET, LINE, OURS, OTHERS = "#1f2629", "#626d72", "#dfddd5", "#1f5a6b", "#9aa5a9"
DARK = {INK: "#dfe3e4", QUIET: "#93a0a5", LINE: "#30383c", OURS: "#8cc3d3", OTHERS: "#66757b"}
"""The colours for a light page, and what becomes of each on a dark one."""

STYLE = {
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
    for label in axes.get_yticklabels():
        label.set_fontweight("bold" if label.get_text() in ours else "normal")
    axes.grid(visible=False, axis="y")


def _draw_growth(axes: Axes, points: Iterable[tuple[int, float]]) -> None:
    """A curve over the number of records, on a scale that begins at zero."""
    axes.plot(*zip(*points, strict=True), color=OURS, marker="o", markersize=5)
    axes.set_xscale("log")
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.yaxis.set_major_formatter("{x:,.0f}")
    axes.set_ylim(bottom=0)
    axes.set_xlabel("records in one run of imr-schema validate")


def picture(readers: Mapping[str, Sequence[float]], sizes: Sequence[str], ours: Collection[str], growth: Growth) -> str:
    """Draw the figures.

    Args:
        readers: What each takes for a record, in microseconds, by the size of records.
        sizes: The names of the sizes, in their order.
        ours: Which readers are this project.
        growth: How the cost grows.
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(8, 7), layout="constrained")
        figure.get_layout_engine().set(h_pad=0.12, w_pad=0.12)
        above, below = figure.subfigures(2, 1, height_ratios=(3, 2))
        compared = above.subplots()
        compared.set_title(f"Microseconds a record, all valid, on one core: {', '.join(sizes)} records")
        _draw_readers(compared, readers, ours)
        time, memory = below.subplots(1, 2)
        time.set_title("Microseconds a record, start included")
        _draw_growth(time, [(step.records, step.microseconds) for step in growth.steps])
        memory.set_title("Peak memory, MB")
        _draw_growth(memory, [(step.records, step.run.peak_bytes / 1e6) for step in growth.steps])
        written = StringIO()
        title = "How long validation takes beside other libraries, and how its cost grows"
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
