"""What happens when, in a Word file: a table if short, and else stretch by stretch."""

from collections.abc import Mapping

from inclusive_meetings.document.inlines import Inlines, Strong, Text, text
from inclusive_meetings.document.nodes import Paragraph, Table, TimeEntry, Timeline


def fits_a_table(block: Timeline) -> bool:
    """Return whether each stretch says no more than one paragraph."""
    said = [entry.blocks for entry in block.entries if entry.blocks]
    return all(len(many) == 1 and isinstance(many[0], Paragraph) for many in said)


def as_table(block: Timeline, labels: Mapping[str, str]) -> Table:
    """Return the timeline as a table with heads."""
    heads = tuple(text(labels[name]) for name in ("time", "minutes", "what"))
    return Table(block.caption, heads, tuple(_row(entry) for entry in block.entries))


def first_line(entry: TimeEntry) -> Inlines:
    """Return the line a stretch of time begins with: when, how long, and what."""
    length = f"({entry.length})" if entry.length else ""
    when = " ".join(filter(None, (entry.time, length)))
    kind = text(f"  [{entry.kind}]") if entry.kind else ()
    return (*text(f"{when}  " if when else ""), *entry.title, *kind)


def _row(entry: TimeEntry) -> tuple[Inlines, ...]:
    kind = text(f" ({entry.kind})") if entry.kind else ()
    inner = entry.blocks[0] if entry.blocks else None
    more = (Text(". "), *inner.words) if isinstance(inner, Paragraph) else ()
    return (
        text(entry.time),
        text(entry.length),
        (Strong(entry.title), *kind, *more),
    )
