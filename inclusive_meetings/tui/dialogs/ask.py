"""One line to be typed: a name, a reason, a day. Enter keeps it, Escape goes back."""

from collections.abc import Callable, Iterator

from textual import on
from textual.widget import Widget
from textual.widgets import Input, Static

from inclusive_meetings.tui.dialogs.question import Question
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.steady_text import Line
from inclusive_meetings.tui.widgets.unsent_line import UnsentLine
from inclusive_meetings.workspace.editing.typed import one_line


class Ask(Question):
    """One question. `words` is what is asked; `then` takes the answer.

    An empty answer is taken only where `may_be_empty`: it takes away what was there.
    What is typed and not given is there again, unless `keeps` says otherwise.
    """

    def __init__(
        self,
        words: str,
        then: Callable[[str], object],
        value: str = "",
        *,
        may_be_empty: bool = False,
        keeps: bool = True,
    ) -> None:
        super().__init__(words, "kept.ask-how")
        self._keeps = keeps
        self._then = then
        self._value = value
        self._may_be_empty = may_be_empty

    def body(self) -> Iterator[Widget]:
        """Yield the question and the line."""
        yield from super().body()
        line = self.line()
        line.id = "answer"
        if isinstance(line, UnsentLine) and line.was_typed:
            yield Static(plain(say("kept.ask-unsent")), classes="quiet")
        yield line

    def line(self) -> Line:
        """Return the line: what is typed there is kept until it is given."""
        if not self._keeps:
            return Line(self._value, select_on_focus=True)
        session = self.desk.session
        agenda = session.agenda if session else None
        return UnsentLine(self.desk.home, agenda, self._words, self._value)

    @on(Input.Submitted)
    def given(self, event: Input.Submitted) -> None:
        """Hand the answer over."""
        answer = one_line(event.value)
        if not answer and not self._may_be_empty:
            self.chairs.tell(say("kept.ask-empty"))
        elif wrong := self.why_not(answer):
            self.chairs.tell(wrong, wrong=True)
        else:
            if isinstance(event.input, UnsentLine):
                event.input.given()
            self.chairs.put_away()
            self._then(answer)

    def why_not(self, answer: str) -> str:
        """Return why an answer is asked for again; "" where it is taken."""
        del answer
        return ""
