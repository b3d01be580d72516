"""A list of rows with a mark at the one you are on, so that colour is not alone."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content, Span
from textual.events import Click
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.strip import Strip
from textual.widgets import OptionList
from textual.widgets.option_list import Option

HERE, ELSEWHERE = "▶ ", "  "
MARK = len(HERE)
FEW = 4  # rows: of more than these, the whole list is drawn sooner


class Rows(OptionList):
    """Rows of text, which remember where you were when they change.

    Lines below the first of a row are set in by `indent`.
    """

    # The library lays the whole screen out when a list gets longer, though most have
    # the height that their pane leaves them.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False)

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
        first = min(changed, default=min(len(self._rows), len(rows)))
        self._rows = rows
        with self.prevent(OptionList.OptionHighlighted):
            if as_many:
                self._redraw(changed)
            else:
                self._put_below(first, here)
            self.highlighted = here
        if here is not None:
            self.post_message(self.OptionHighlighted(self, self.options[here], here))

    def watch_virtual_size(self) -> None:
        """Lay the screen out where a list is as high as its rows."""
        if self.styles.auto_dimensions:
            self.refresh(layout=True)

    def on_resize(self) -> None:
        """Fold the rows anew: a list that was not shown yet had no width."""
        if self._given and self.width != self._folded_for:
            self.show(self._given)

    def _redraw(self, numbers: Iterable[int]) -> None:
        """Draw these rows anew. All others stay, and nothing is laid out again."""
        self._put({number: self._prompt(number) for number in numbers})

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw, and fold where it was not told that there is room now.

        The library tells it of no list whose place was asked for before it was drawn.
        """
        if self._given and self.width != self._folded_for:
            self.call_later(self.on_resize)
        return super().render_lines(crop)

    def _put_below(self, first: int, here: int | None) -> None:
        """Replace the row of this number and all rows below it."""
        del self._options[first:]
        self._option_to_index = {row: at for at, row in enumerate(self._options)}
        self._line_cache.clear()
        self.add_options(
            Option(_marked(*_drawn(row), is_here=number == here))
            for number, row in enumerate(self._rows[first:], first)
        )
        self.refresh(layout=self.styles.auto_dimensions)
        self._update_lines()

    def _prompt(self, number: int) -> Content:
        is_here = number == self.highlighted
        return _marked(*_drawn(self._rows[number]), is_here=is_here)

    def _put(self, prompts: Mapping[int, Content]) -> None:
        """Draw rows anew: the library would draw and measure all of them for each."""
        # Asked for once: at each question the library measures the list.
        heights, places = dict(self._heights), dict(self._index_to_line)
        as_high = {
            number: heights[number]
            for number, prompt in prompts.items()
            if heights.get(number) == prompt.plain.count("\n") + 1
        }
        for number in as_high:
            option = Option(prompts[number])
            del self._option_to_index[self._options[number]]
            self._options[number], self._option_to_index[option] = option, number
        if len(as_high) > FEW:
            self.refresh()
        else:
            for number, lines in as_high.items():
                self.refresh_lines(places[number], lines)
        for number in prompts.keys() - as_high.keys():
            self.replace_option_prompt_at_index(number, prompts[number])

    def watch_highlighted(self, highlighted: int | None) -> None:
        """Move the mark with the cursor."""
        super().watch_highlighted(highlighted)
        self._redraw(
            number
            for number in {self._marked, highlighted}
            if number is not None and number < len(self._rows) == self.option_count
        )
        self._marked = highlighted


class KeyRows(Rows, inherit_bindings=False):
    """Rows on which Enter belongs to the screen, as every other key does.

    With the mouse one must be able to go to a row for the sake of those other keys.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        ("up", "cursor_up"),
        ("down", "cursor_down"),
        ("home", "first"),
        ("end", "last"),
        ("pageup", "page_up"),
        ("pagedown", "page_down"),
    ]

    def __init__(self, *, id: str, indent: int = 0, at_once: bool = False) -> None:  # noqa: A002 - as above
        super().__init__(id=id, indent=indent)
        self._at_once = at_once

    def on_click(self, event: Click) -> None:
        """Go to a row; on the row that one is on, do what Enter does.

        `at_once` does it with the first click, where nothing else is done to a row.
        """
        event.prevent_default()
        clicked: int | None = event.style.meta.get("option")
        if clicked is None:
            return
        was, self.highlighted = self.highlighted, clicked
        if self._at_once or was == clicked:
            self.app.simulate_key("enter")


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
