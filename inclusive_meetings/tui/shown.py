"""Other people's words, made safe to show: never markup, never terminal codes."""

from rich.cells import set_cell_size
from textual.content import Content
from textual.widgets import Static

from inclusive_meetings.files.decode import cleaned


def plain(text: str) -> Content:
    """Return words as they are: `[draft]` stays `[draft]`, and no code is obeyed."""
    return Content(cleaned(text))


def put(words: Content, widget: Static, *, same_size: bool = False) -> None:
    """Put words into a widget, unless they are there: to lay a screen out takes long.

    `same_size` says that they take as much room as those before.
    """
    there = widget.content
    if not isinstance(there, Content) or (there.plain, there.spans) != (
        words.plain,
        words.spans,
    ):
        widget.update(words, layout=not same_size)


def cell(text: str, width: int) -> str:
    """Return words on one line in exactly so many columns, cut with … if need be."""
    words = " ".join(cleaned(text).split())
    room = max(width, 0)
    cut = set_cell_size(words, room)
    if cut.rstrip() == words or room < 1:
        return cut
    return set_cell_size(words, room - 1).rstrip() + "…" + " " * _missing(words, room)


def _missing(words: str, room: int) -> int:
    return room - 1 - len(set_cell_size(words, room - 1).rstrip())
