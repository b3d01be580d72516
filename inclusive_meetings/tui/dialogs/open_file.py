"""Open a file: one that was opened before, one of a folder, or any path.

Letters that are typed leave the files with them in their names; a path opens what it
names. A folder is looked into in a thread: it may be far away.
"""

from collections.abc import Iterator
from pathlib import Path

from rich.cells import cell_len
from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key, Resize
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static

from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.safe_text import cell, plain, put
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.field_label import FieldLabel
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.tui.widgets.steady_text import Line
from inclusive_meetings.workspace.opening.browsing import (
    Entry,
    FolderContents,
    Kind,
    contents,
    named,
    path_typed,
    shown_path,
)
from inclusive_meetings.workspace.settings.remembering import recent

KIND_COLUMNS = 24
RECENT_AT_MOST = 5


class OpenFile(Dialog):
    """The recent files, those of this folder, and a line for letters or a path."""

    TITLE_KEY = "first-run.open-title"

    def __init__(self) -> None:
        super().__init__()
        self._seen = FolderContents(Path.cwd())
        self._entries: tuple[Entry, ...] = ()
        self._turn = 0

    def body(self) -> Iterator[Widget]:
        """Yield the line, and the list below it."""
        with Vertical(id="head"):
            yield Static(plain(say("first-run.open-how")), classes="quiet")
            yield FieldLabel(say("first-run.open-file"), "path")
            yield Line(id="path", select_on_focus=False)
            yield Static(id="folder", classes="label")
        yield Rows(id="files")

    def on_mount(self) -> None:
        """Show what was opened before, and look into the folder."""
        self.query_one("#files").focus()
        self.show(self._seen)
        self.look_into(Path.cwd())

    def on_resize(self, _event: Resize) -> None:
        """Show the rows anew: their columns hang on the width."""
        self.once_drawn(self.show_rows)

    def look_into(self, folder: Path, letters: str = "") -> None:
        """Show what is in a folder, as soon as it is known."""
        self._turn += 1
        turn = self._turn

        def look() -> None:
            seen = contents(folder, letters)
            if self.app.is_running:
                self.app.call_from_thread(self._looked, turn, seen, bool(letters))

        _ = self.app.run_worker(look, thread=True, group="look")

    def _looked(self, turn: int, seen: FolderContents, is_search: bool) -> None:  # noqa: FBT001 - a thread hands it over
        if turn == self._turn and self.is_there:
            self.show(seen, is_search=is_search)

    def show(self, seen: FolderContents, *, is_search: bool = False) -> None:
        """Show what is in a folder; where one began, what was opened before as well."""
        was, self._seen = self._seen, seen
        before: tuple[Entry, ...] = ()
        if seen.folder == Path.cwd() and not is_search:
            files = recent(self.desk.home)[:RECENT_AT_MOST]
            before = tuple(Entry(path, Kind.BEFORE) for path in files)
        known = {each.path for each in before}
        rest = (each for each in seen.entries if each.path not in known)
        self._entries = (*before, *rest)
        paths = [each.path for each in self._entries]
        moved = seen.folder != was.folder
        came_from = was.folder if was.folder in paths else None
        at = paths.index(came_from) if came_from else 0
        self.show_rows(at if moved else None)

    def show_rows(self, at: int | None = None) -> None:
        """Draw the list in the width that it has."""
        for rows in self.query(Rows):
            rows.show([self._row(each, rows.width) for each in self._entries], at)
            put(self._where(rows.width), self.query_one("#folder", Static))

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        """Open a file, or go into a folder."""
        if event.option_index < len(self._entries):
            self._take(self._entries[event.option_index])

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """Leave what has these letters in its name; a path leaves all."""
        words = event.value.strip()
        self.look_into(self._seen.folder, "" if _is_path(words) else words)

    @on(Input.Submitted)
    def given(self, event: Input.Submitted) -> None:
        """Open what was typed, or the row one is on of what the letters found."""
        words = event.value.strip()
        there = named(words, self._seen.folder)
        if there is not None:
            self._take(there)
        elif not self._finds(words):
            self.chairs.open_agenda(path_typed(words, self._seen.folder))
        else:
            at = self.query_one("#files", Rows).highlighted or 0
            self._take(self._entries[at])

    def on_key(self, event: Key) -> None:
        """Go from the line down to what the letters found, and up with a letter."""
        line = self.query_one("#path", Input)
        if line.has_focus and event.key == "down":
            event.stop()
            self.query_one("#files").focus()
        elif not line.has_focus and event.is_printable and event.character:
            event.stop()
            line.focus()
            line.insert_text_at_cursor(event.character)

    def _finds(self, letters: str) -> bool:
        """Show what has these letters in its name, now; return whether anything has."""
        self._turn += 1
        self.show(contents(self._seen.folder, letters), is_search=True)
        return bool(self._entries)

    def _take(self, entry: Entry) -> None:
        if entry.is_folder:
            self._go_into(entry.path)
        else:
            self.chairs.open_agenda(entry.path)

    def _go_into(self, folder: Path) -> None:
        line = self.query_one("#path", Input)
        with line.prevent(Input.Changed):
            line.value = ""
        self.query_one("#files").focus()
        self.look_into(folder)

    def _row(self, entry: Entry, width: int) -> Content:
        room = max(width - KIND_COLUMNS, width // 2)
        return plain(cell(_name(entry), room) + "  ") + plain(
            cell(_said(entry), max(width - room - 2, 0)).rstrip()
        )

    def _where(self, width: int) -> Content:
        seen = self._seen
        words = say("first-run.open-here", folder=_end_of(seen.folder, width - 16))
        if seen.refused:
            words = say("first-run.open-refused", what=seen.refused, where=words)
        elif seen.left_out:
            words = say("first-run.open-more-files", count=seen.left_out, where=words)
        return plain(words)


def _name(entry: Entry) -> str:
    if entry.kind is Kind.BEFORE:
        return shown_path(entry.path)
    if entry.kind is Kind.ABOVE:
        return "../"
    return f"{entry.path.name}/" if entry.is_folder else entry.path.name


def _said(entry: Entry) -> str:
    return say(f"first-run.kind-{entry.kind}")


def _end_of(folder: Path, width: int) -> str:
    """Return a path in so many columns: of a long one, its end."""
    shown = folder.as_posix()
    if cell_len(shown) <= width:
        return shown
    while shown and cell_len(shown) >= width:
        shown = shown[1:]
    return f"…{shown}"


def _is_path(words: str) -> bool:
    return any(sign in words for sign in "/\\~'\"") or words in {".", ".."}
