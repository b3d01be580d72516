"""Settings: organisation, nation, own wording, look, and the numbers of the rules."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.readers.audit_settings import HIGHEST
from inclusive_meetings.tui.dialogs.ask import Ask
from inclusive_meetings.tui.dialogs.choose import Choose
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say, sentences
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.tui.widgets.settings_rows import (
    LOOK,
    SettingsRow,
    about,
    settings_rows,
    shown,
)
from inclusive_meetings.workspace.opening.sources import settings_path
from inclusive_meetings.workspace.settings.organisation import (
    LOOKS,
    NATIONS,
    NumberLine,
    OwnSettings,
    settings_now,
    usual_source,
    write_fact,
    write_number,
)
from inclusive_meetings.workspace.undo.beside import FileHistory


class SettingsScreen(ListScreen):
    """Facts and numbers as rows, what each is for beside them."""

    PLACE = "settings"
    BINDINGS: ClassVar[list[BindingType]] = bindings("settings")
    FIRST = 1  # below the first title
    lines: tuple[SettingsRow, ...] = ()
    now: OwnSettings | None = None

    def history(self) -> FileHistory | None:
        """Return the changes to the organisation's file."""
        path = self._path
        return self.desk.beside(path) if path else None

    def load(self) -> None:
        """Read the organisation's file."""
        path = self._path
        if path is not None:
            self.now = settings_now(path)
            self.lines = settings_rows(self.now, self.app.theme)

    def rows(self) -> Sequence[Content]:
        """Return the settings under their titles."""
        return [shown(row) for row in self.lines]

    def sums(self) -> str:
        """Return for whom they count, and what is wrong in the file."""
        wrong = self.now.problems if self.now else ()
        if wrong:
            return say("settings.unreadable", what=sentences(wrong[0]))
        path = self._path
        return say("settings.where", file=path.name if path else "")

    def about(self) -> Content:
        """Return what the setting is for, and on whose word a number is."""
        row = self._row
        return about(row) if row else plain("")

    def action_change(self) -> None:
        """Ask for the setting that one is on."""
        row = self._row
        if row is None:
            return
        if row.number is not None:
            self._ask_number(row.number)
        elif row.fact == LOOK:
            self._ask_look()
        elif row.fact == "nation":
            self._ask_nation()
        elif row.fact:
            there = self.now.fact(row.fact) if self.now else ""
            self.ask(
                f"settings.ask-{row.fact}",
                lambda words: self._fact(row.fact, words),
                there,
                may_be_empty=True,
            )

    def action_ours(self) -> None:
        """Take a number of the organisation's own back."""
        line = self._row.number if self._row else None
        if line is None or not line.is_own:
            self.chairs.tell(say("settings.is-ours"))
            return
        said = say("settings.said-number", says=line.ours.says, value=line.ours.value)
        self._to_file(lambda path: write_number(path, line.number.name, "", ""), said)

    @property
    def _path(self) -> Path | None:
        session = self.desk.session
        return settings_path(session.agenda, self.desk.sources) if session else None

    @property
    def _row(self) -> SettingsRow | None:
        return self.lines[self.at] if self.at < len(self.lines) else None

    def _ask_look(self) -> None:
        rows = [say(f"settings.look-{name}") for name in LOOKS]
        at = LOOKS.index(self.app.theme)
        self.chairs.show(Choose(say("settings.ask-look"), rows, self._look, at))

    def _look(self, at: int) -> None:
        self.app.theme = LOOKS[at]
        self.show()

    def _ask_nation(self) -> None:
        rows = [*map(str.title, NATIONS), say("settings.not-said")]
        there = self.now.nation if self.now else ""
        at = NATIONS.index(there) if there in NATIONS else len(NATIONS)
        asked = say("settings.ask-nation")
        answers = (*NATIONS, "")
        box = Choose(asked, rows, lambda at: self._fact("nation", answers[at]), at)
        self.chairs.show(box)

    def _ask_number(self, line: NumberLine) -> None:
        asked = say("settings.ask-value", says=line.number.says, unit=line.number.unit)
        value = str(line.number.value)
        self.chairs.show(Ask(asked, lambda words: self._source(line, words), value))

    def _source(self, line: NumberLine, value: str) -> None:
        if not value.isdecimal() or int(value[:9]) > HIGHEST:
            words = say("settings.no-number", words=value, most=HIGHEST)
            self.chairs.tell(words, wrong=True)
            return
        there = line.number.source if line.is_own else ""
        if not there and self.now:
            there = usual_source(self.now, self.desk.day)
        said = say("settings.said-number", says=line.number.says, value=value)
        self.ask(
            "settings.ask-source",
            lambda source: self._to_file(
                lambda path: write_number(path, line.number.name, value, source), said
            ),
            there,
        )

    def _fact(self, name: str, words: str) -> None:
        said = say("settings.said", label=say(f"settings.{name}"))
        self._to_file(lambda path: write_fact(path, name, words), said)

    def _to_file(self, work: Callable[[Path], object], said: str) -> None:
        path = self._path
        if path is not None:
            self.write(lambda: work(path), said)
