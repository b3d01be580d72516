"""Why a finding is all right here: the reason stands in the agenda."""

from collections.abc import Iterator

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.unsent_line import UnsentLine
from inclusive_meetings.workspace.editing.facts import fact_added
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.saying import in_words


class Reason(Dialog):
    """One line for the reason."""

    TITLE_KEY = "finding.allow-title"

    def __init__(self, rule: str) -> None:
        super().__init__()
        self._rule = rule

    def body(self) -> Iterator[Widget]:
        """Yield the line."""
        yield Static(plain(say("finding.allow-how")), classes="quiet")
        session = self.desk.session
        agenda = session.agenda if session else None
        line = UnsentLine(self.desk.home, agenda, f"allow {self._rule}")
        line.placeholder, line.id = say("finding.allow-example"), "reason"
        yield line

    @on(Input.Submitted)
    def given(self, event: Input.Submitted) -> None:
        """Write the reason into the agenda."""
        session, reason = self.desk.session, one_line(event.value)
        if not reason or session is None or session.outline is None:
            return
        try:
            text = fact_added(session.outline, "allow", f"{self._rule} — {reason}")
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        if isinstance(event.input, UnsentLine):
            event.input.given()
        self.chairs.put_away()
        self.desk.retext(text, say("finding.allowed").rstrip("."))
        self.chairs.tell(say("finding.allowed"))
