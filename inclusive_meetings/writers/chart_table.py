"""A chart where there is no picture: the same numbers as a table, or as lines."""

from collections.abc import Iterator

from inclusive_meetings.document.chart import Bar, Chart
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Table


def as_table(chart: Chart) -> Table:
    """Return the chart as a table with heads."""
    rows = tuple((text(bar.label), text(value_of(bar))) for bar in chart.bars)
    if chart.limit_said:
        rows = (*rows, (text(chart.limit_said), ()))
    return Table(chart.caption, tuple(text(head) for head in chart.heads), rows)


def as_lines(chart: Chart) -> Iterator[str]:
    """Yield a line for each bar, and one for the value to compare with."""
    for bar in chart.bars:
        yield f"{bar.label}: {value_of(bar)}"
    if chart.limit_said:
        yield chart.limit_said


def value_of(bar: Bar) -> str:
    """Return the value in words, with what its shade shows."""
    return f"{bar.said} ({bar.kind})" if bar.kind else bar.said
