"""Other people's words, made safe to show: never markup, never terminal codes."""

from typing import TYPE_CHECKING, cast

from rich.cells import set_cell_size
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.files.decode import cleaned

if TYPE_CHECKING:
    from textual.css.styles import RulesMap


def plain(text: str) -> Content:
    """Return words as they are: `[draft]` stays `[draft]`, and no code is obeyed."""
    return Content(cleaned(text))


def put(words: Content, widget: Static, *, same_size: bool = False) -> None:
    """Put words into a widget, unless they are there: to lay a screen out takes long.

    `same_size` says that they take as much room as those before, where that is known.
    """
    there = widget.content
    if not isinstance(there, Content) or (there.plain, there.spans) != (
        words.plain,
        words.spans,
    ):
        widget.update(words, layout=not (same_size or _takes_as_much(words, widget)))


def _takes_as_much(words: Content, widget: Static) -> bool:
    """Return whether the words fill as many lines as there are, in the same columns."""
    width, height = widget.content_size
    has_width = widget.styles.width is None or not widget.styles.width.is_auto
    # The library itself takes the styles of a widget for rules here.
    rules = cast("RulesMap", widget.styles)
    if not width or not has_width:
        return False
    return max(words.get_height(rules, width), _least_height(widget)) == height


def _least_height(widget: Widget) -> int:
    """Return the lines that it has whatever its words: those of its pane, or 0."""
    pane = widget.parent
    if widget.styles.min_height is None or not isinstance(pane, Widget):
        return 0
    return pane.content_size.height


def title(words: Content, widget: Widget) -> None:
    """Put words into the border, unless they are there: it draws the whole pane."""
    if widget.border_title != words.markup:
        widget.border_title = words


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
