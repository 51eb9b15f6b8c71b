"""Draw the figures of docs/questions.md from the tables that the page makes.

make plots
"""

import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import duckdb
import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from plot import INK, LINE, OTHERS, OURS, QUIET, STYLE, for_light_and_dark

STATIC = Path(__file__).parent.parent / "docs" / "_static"

UPHELD = """
    SELECT request_category AS category, round(100 * avg(CAST(determination_outcome = 'upheld' AS INT)), 1) AS percent
    FROM '{folder}/issues.parquet' GROUP BY ALL ORDER BY percent
"""
DAYS = """
    SELECT year(dates.assigned) AS year, list_sort(list(dates.decided - dates.assigned)) AS days
    FROM '{folder}/cases.parquet' WHERE status = 'decided' GROUP BY ALL ORDER BY year
"""
OVERTURNED = """
    SELECT program, {part} AS part, round(100 * avg(CAST(determination_outcome <> 'upheld' AS INT)), 1) AS percent
    FROM '{{folder}}/programs.parquet'
    WHERE {only}
    GROUP BY ALL ORDER BY part DESC, program
"""
BY_CATEGORY = OVERTURNED.format(
    part="request_category",
    only="request_category IN ('diagnostic-testing', 'pharmaceuticals', 'rehabilitation', 'surgery')",
)
BY_YEAR = OVERTURNED.format(part="coalesce(decision_year, year(dates_decided))", only="part BETWEEN 2014 AND 2016")
PROGRAMS = {"ca-dwc-imr": INK, "ca-dmhc-imr": OURS, "ny-dfs-external-appeal": OTHERS}
"""The colour of each program."""


def main() -> None:
    """Run from the command line."""
    queries = UPHELD, DAYS, BY_CATEGORY, BY_YEAR
    upheld, days, by_category, by_year = (duckdb.sql(query.format(folder=sys.argv[1])).fetchall() for query in queries)
    _write("upheld-by-category", "Share of denials upheld, by category", (7, 2.9), upheld, _draw_upheld)
    _write("days-to-decision", "Days from assignment to decision, by year", (7, 2.9), days, _draw_days)
    title = "Share of denials overturned, by program and category"
    _write("overturned-by-category", title, (7, 2.9), by_category, _draw_by_category)
    title = "Share of denials overturned, by program and year"
    _write("overturned-by-year", title, (7, 2.9), by_year, _draw_by_year)


def _write(
    name: str, title: str, size: tuple[float, float], rows: list[Any], draw: Callable[[Axes, list[Any]], None]
) -> None:
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.subplots()
        axes.set_title(title)
        draw(axes, rows)
        written = StringIO()
        figure.savefig(written, format="svg", transparent=True, metadata={"Date": None, "Title": title})
    lines = (line.rstrip() for line in for_light_and_dark(written.getvalue()).splitlines())
    (STATIC / f"{name}.svg").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _draw_upheld(axes: Axes, rows: list[Any]) -> None:
    names, percents = [str(name).replace("-", " ") for name, _ in rows], [percent for _, percent in rows]
    bars = axes.barh(names, percents, color=OURS, height=0.6)
    axes.bar_label(bars, fmt="%.1f", padding=4, color=INK)
    axes.set_xlim(0, 100)
    axes.xaxis.set_major_formatter("{x:.0f} %")
    axes.grid(visible=False, axis="y")


def _draw_by_category(axes: Axes, rows: list[Any]) -> None:
    """A row for each category, with a dot for each program."""
    categories = list(dict.fromkeys(category for _, category, _ in rows))
    for row, category in enumerate(categories):
        percents = [percent for _, each, percent in rows if each == category]
        axes.plot([min(percents), max(percents)], [row, row], color=LINE, linewidth=2, zorder=2)
    for program, colour in PROGRAMS.items():
        points = [(percent, categories.index(category)) for each, category, percent in rows if each == program]
        axes.scatter(*zip(*points, strict=True), s=49, color=colour, label=program, zorder=3)
    axes.set_yticks(range(len(categories)), [category.replace("-", " ") for category in categories])
    axes.set_xlim(0, 100)
    axes.xaxis.set_major_formatter("{x:.0f} %")
    axes.grid(visible=False, axis="y")
    axes.legend(frameon=False, labelcolor=INK, loc="center right")


def _draw_by_year(axes: Axes, rows: list[Any]) -> None:
    """A line for each program, with its name at the end."""
    for program, colour in PROGRAMS.items():
        points = sorted((year, percent) for each, year, percent in rows if each == program)
        axes.plot(*zip(*points, strict=True), color=colour, marker="o", markersize=5)
        axes.annotate(program, points[-1], (9, -3), textcoords="offset points", color=colour)
    years = sorted({year for _, year, _ in rows})
    axes.set_xticks(years, list(map(str, years)))
    axes.set_xlim(years[0] - 0.1, years[-1] + 0.9)
    axes.set_ylim(0, 100)
    axes.yaxis.set_major_formatter("{x:.0f} %")
    axes.grid(visible=False, axis="x")


def _draw_days(axes: Axes, rows: list[Any]) -> None:
    """A line from the least to the most days of each year, a bar over the middle half, a dot at the median."""
    for row, (_, days) in enumerate(rows):
        quarter, median, three = (_quantile(days, share) for share in (0.25, 0.5, 0.75))
        axes.plot([row, row], [days[0], days[-1]], color=LINE, linewidth=2, zorder=2)
        axes.plot([row, row], [quarter, three], color=OURS, linewidth=9, alpha=0.55, solid_capstyle="butt", zorder=3)
        axes.scatter([row], [median], s=36, color=INK, zorder=4)
        axes.annotate(f"{median:.1f}", (row, median), (9, -3), textcoords="offset points", color=INK)
        axes.annotate(
            f"{len(days)} cases", (row, days[-1]), (0, 5), textcoords="offset points", ha="center", color=QUIET
        )
    axes.set_xticks(range(len(rows)), [str(year) for year, _ in rows])
    axes.set_xlim(-0.5, len(rows) - 0.4)
    axes.set_ylim(0, 1.15 * max(days[-1] for _, days in rows))
    axes.set_ylabel("days: all, the middle half, median")
    axes.grid(visible=False, axis="x")


def _quantile(ordered: list[int], share: float) -> float:
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


if __name__ == "__main__":
    main()
