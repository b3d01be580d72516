"""The form of the facts of a meeting: what stands above the items."""

from textual import on
from textual.widgets import Input

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.form import Field, Form
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.facts import FACTS, fact_set, fact_words
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.telling.calendar_day import fact_in_full

LINES = {"background": 4, "papers": 3, "raised-last-time": 3}


class FactsForm(Form):
    """Title, day, place, people to ask."""

    WORDS = "facts"
    TITLE_KEY = "facts.form"

    def fields(self) -> tuple[Field, ...]:
        """Return the facts as they stand in the file."""
        session = self.desk.session
        if session is None or session.outline is None:
            return ()
        there = fact_words(session.outline)
        return tuple(
            Field(name, there.get(name, ""), LINES.get(name, 1)) for name in FACTS
        )

    @on(Input.Blurred)
    def left(self, event: Input.Blurred) -> None:
        """Show a day as it is written into the agenda."""
        name, words = event.input.id or "", event.value.strip()
        full = fact_in_full(name, words, self.desk.day)
        if full != words:
            event.input.value = full

    def apply(self, name: str, value: str) -> None:
        """Put one fact into the agenda."""
        session = self.desk.session
        if session is None or session.outline is None or not session.can_edit:
            return
        words = fact_in_full(name, value.strip(), self.desk.day)
        try:
            text = fact_set(session.outline, name, words)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        what = say(f"facts.{name}").partition(" (")[0]
        self.desk.retext(text, what, mark=f"fact {name} {id(self)}")
