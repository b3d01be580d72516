"""Lines that somebody can copy into an agenda file, as they would be typed there."""

from collections.abc import Iterable

from inclusive_meetings.document.inlines import Inline, LineBreak, Text
from inclusive_meetings.document.nodes import Callout, Paragraph, Tone


def to_copy(title: str, lines: Iterable[str]) -> Callout:
    """Return a box with the lines, each on a line of its own."""
    words: list[Inline] = []
    for line in lines:
        words += [LineBreak(), Text(line)] if words else [Text(line)]
    return Callout(Tone.NOTE, title, (Paragraph(tuple(words)),))
