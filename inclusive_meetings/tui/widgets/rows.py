"""A list of rows with a mark at the one you are on, so that colour is not alone."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content, Span
from textual.widgets import OptionList
from textual.widgets.option_list import Option

HERE, ELSEWHERE = "▶ ", "  "
MARK = len(HERE)


class Rows(OptionList):
    """Rows of text, which remember where you were when they change.

    Lines below the first of a row are set in by `indent`.
    """

    def __init__(self, *, id: str, indent: int = 0) -> None:  # noqa: A002 - Textual's own name for it
        super().__init__(id=id, markup=False, compact=True)
        self.indent = indent
        self.auto_links = False
        self._given: tuple[Content, ...] = ()
        self._rows: tuple[Content, ...] = ()
        self._folded_for = 0
        self._marked: int | None = None

    @property
    def width(self) -> int:
        """Return the columns that a row may fill."""
        return max(self.scrollable_content_region.width - MARK - 1, 0)

    def show(self, rows: Sequence[Content], at: int | None = None) -> None:
        """Show these rows, and stand on the one numbered `at`, or where you were."""
        self._given, self._folded_for = tuple(rows), self.width
        rows = tuple(_folded(*_drawn(row), self.width, self.indent) for row in rows)
        last = self.highlighted if at is None else at
        here = min(last or 0, len(rows) - 1) if rows else None
        changed = [
            number
            for number, (old, new) in enumerate(zip(self._rows, rows, strict=False))
            if _drawn(old) != _drawn(new)
        ]
        as_many = len(rows) == len(self._rows) == self.option_count
        if as_many and not changed and here == self.highlighted:
            return
        self._rows = rows
        with self.prevent(OptionList.OptionHighlighted):
            if as_many:
                self._redraw(changed)
            else:
                self._marked = here
                self.set_options(
                    Option(_marked(*_drawn(row), is_here=number == here))
                    for number, row in enumerate(rows)
                )
            self.highlighted = here
        if here is not None:
            self.post_message(self.OptionHighlighted(self, self.options[here], here))

    def on_resize(self) -> None:
        """Fold the rows anew: a list that was not shown yet had no width."""
        if self._given and self.width != self._folded_for:
            self.show(self._given)

    def _redraw(self, numbers: Iterable[int]) -> None:
        """Draw these rows anew. All others stay, and nothing is laid out again."""
        for number in numbers:
            row, is_here = self._rows[number], number == self.highlighted
            prompt = _marked(*_drawn(row), is_here=is_here)
            self._put(number, prompt)

    def _put(self, number: int, prompt: Content) -> None:
        """Draw one row anew: the library would draw and measure all of them."""
        lines = prompt.plain.count("\n") + 1
        if self._heights.get(number) != lines:
            self.replace_option_prompt_at_index(number, prompt)
            return
        option = Option(prompt)
        del self._option_to_index[self._options[number]]
        self._options[number], self._option_to_index[option] = option, number
        self.refresh_lines(self._index_to_line[number], lines)

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Move the mark with the cursor."""
        super().watch_highlighted(highlighted)
        for number in {self._marked, highlighted} - {None}:
            if number is not None and number < len(self._rows) == self.option_count:
                row, is_here = self._rows[number], number == highlighted
                prompt = _marked(*_drawn(row), is_here=is_here)
                self._put(number, prompt)
        self._marked = highlighted


class KeyRows(Rows, inherit_bindings=False):
    """Rows on which Enter belongs to the screen, as every other key does."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "cursor_up"),
        ("down", "cursor_down"),
        ("home", "first"),
        ("end", "last"),
        ("pageup", "page_up"),
        ("pagedown", "page_down"),
    ]


def _drawn(row: Content) -> tuple[str, tuple[Span, ...]]:
    """Return the words of a row and their looks: of two contents `==` asks words."""
    return row.plain, tuple(row.spans)


@lru_cache(maxsize=500)
def _folded(text: str, spans: tuple[Span, ...], width: int, indent: int) -> Content:
    """Return a row in lines that fit, so that each can be set in.

    All rows are asked for again at each letter, and nearly all are as they were.
    """
    row = Content(text, list(spans))
    if "\n" not in text and row.cell_length <= width:
        return row
    first, *others = row.split("\n") or [Content("")]
    if width <= indent:
        return row
    fits = first.wrap(width)
    if len(fits) > 1:  # what goes on below is set in
        fits = first.wrap(width - indent)
    top, *more = fits or [first]
    lines = [line for each in others for line in each.wrap(width - indent) or [each]]
    below = (line.pad_left(indent) for line in (*more, *lines))
    return Content("\n").join([top, *below])


@lru_cache(maxsize=500)
def _marked(text: str, spans: tuple[Span, ...], *, is_here: bool) -> Content:
    """Return a row with its mark, its other lines set in as far."""
    mark = HERE if is_here else ELSEWHERE
    words = mark + text.replace("\n", f"\n{ELSEWHERE}")

    def moved(place: int) -> int:
        return place + MARK * (text.count("\n", 0, place) + 1)

    placed = [Span(moved(each.start), moved(each.end), each.style) for each in spans]
    return Content(words, placed)
