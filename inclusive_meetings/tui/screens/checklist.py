"""The inclusion checklist: what is done, by whom, by when; one key marks a line."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.model.checklist import NOTHING_TICKED, TickList
from inclusive_meetings.pack.checklist_lines import Line
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.screens.checklist_actions import ChecklistActions
from inclusive_meetings.tui.widgets.checklist_rows import about, checklist_rows, shown
from inclusive_meetings.workspace.before_the_day import checklist
from inclusive_meetings.workspace.telling.line import sums_of_lines
from inclusive_meetings.workspace.undo.beside import FileHistory


class ChecklistScreen(ChecklistActions):
    """Lines under their titles, and what stops people below them."""

    PLACE = "check"
    BINDINGS: ClassVar[list[BindingType]] = bindings("check")
    FIRST = 1  # below the first title
    lines: tuple[Line, ...] = ()
    ticks: TickList = NOTHING_TICKED

    def history(self) -> FileHistory | None:
        """Return the changes to the checklist."""
        agenda = self.agenda
        return self.desk.beside(checklist_path(agenda)) if agenda else None

    def load(self) -> None:
        """Read the checklist."""
        session = self.desk.session
        if session is None or session.meeting is None:
            return
        wording, meeting = session.wording, session.meeting
        self.ticks = checklist.kept(session.agenda, wording)
        self.lines = checklist.lines_now(self.ticks, meeting, wording, self.findings)
        self.shown_rows = checklist_rows(self.lines, self.ticks, wording)

    def rows(self) -> Sequence[Content]:
        """Return titles, lines and what stops people."""
        session = self.desk.session
        if session is None:
            return ()
        return [shown(row, session.wording) for row in self.shown_rows]

    def sums(self) -> str:
        """Return how many lines are done."""
        return sums_of_lines(self.lines)

    def about(self) -> Content:
        """Return why a line is asked, how it stands, and what the check finds."""
        session = self.desk.session
        if session is None or self.at >= len(self.shown_rows):
            return Content()
        row, private = self.shown_rows[self.at], self.desk.shows_private
        return about(row, session.wording, self.findings, private=private)
