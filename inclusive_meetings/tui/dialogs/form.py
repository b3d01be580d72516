"""A form whose fields are kept as they are typed. There is no button to save."""

from collections.abc import Iterator
from time import thread_time
from typing import ClassVar

from textual import on
from textual.containers import Vertical, VerticalScroll
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.tui.dialogs.lines import Lines
from inclusive_meetings.tui.pause import pause_after
from inclusive_meetings.tui.safe_text import plain, put
from inclusive_meetings.tui.say import say, sentences
from inclusive_meetings.tui.widgets.field_label import FieldLabel
from inclusive_meetings.tui.widgets.long_text import LongText
from inclusive_meetings.tui.widgets.steady_text import Line


@frozen
class Field:
    """One field: its name, how many lines it has, and its label.

    Without a label of its own it has the text of its name.
    """

    name: str
    value: str
    lines: int = 1
    label: str = ""


class Form(Lines):
    """Fields below one another. A form of ours gives `fields` and takes `apply`.

    `begins_at` names the field that one came for; without it that is the first.
    """

    WORDS: ClassVar[str] = ""
    AUTO_FOCUS: ClassVar[str | None] = ""

    def __init__(self, begins_at: str = "") -> None:
        super().__init__()
        self._begins_at = begins_at
        self._pause: Timer | None = None
        self._taking = self._waits = 0.0
        self._typed: dict[str, str] = {}
        self._there: dict[str, str] = {}

    def fields(self) -> tuple[Field, ...]:
        """Return the fields with what they hold now."""
        return ()

    def apply(self, name: str, value: str) -> None:
        """Put the value of one field into the agenda."""

    def problem(self) -> str:
        """Return what cannot be understood now; "" for nothing."""
        session = self.desk.session
        if session is None or session.is_readable:
            return ""
        wrong = [each for each in session.problems if each.serious]
        return sentences(wrong[0]) if wrong else ""

    def body(self) -> Iterator[Widget]:
        """Yield the fields."""
        with Vertical(id="head"):
            yield Static(plain(say(f"{self.WORDS}.how")), classes="quiet")
            yield Static(id="problem")
        with VerticalScroll(can_focus=False, id="fields"):
            for field in self.fields():
                self._there[field.name] = field.value
                label = field.label or say(f"{self.WORDS}.{field.name}")
                yield FieldLabel(label, field.name)
                yield _widget(field)

    def on_mount(self) -> None:
        """Be asked for what is not handed over yet when the program ends."""
        self.desk.pending.append(self.hand_over)
        self.show_problem()
        # Not scrolled to: that would hide the label of the first field.
        for field in list(self.query("#fields > Input, #fields > TextArea"))[:1]:
            field.focus(scroll_visible=False)
        for field in self.query("#fields > Input, #fields > TextArea"):
            if field.id == self._begins_at:
                self.once_drawn(field.focus)

    def on_unmount(self) -> None:
        """Hand over what is left."""
        self.hand_over()
        self.desk.pending.remove(self.hand_over)

    @on(Input.Changed)
    def line_typed(self, event: Input.Changed) -> None:
        """Take a line when there is a pause."""
        self._take(event.input.id or "", event.value)

    @on(TextArea.Changed)
    def text_typed(self, event: TextArea.Changed) -> None:
        """Take a text when there is a pause."""
        self._take(event.text_area.id or "", event.text_area.text)

    def hand_over(self) -> None:
        """Put what was typed into the agenda now."""
        if self._pause is not None:
            self._pause.stop()
            self._pause = None
        began = thread_time()
        typed, self._typed = self._typed, {}
        for name, value in typed.items():
            self._there[name] = value
            self.apply(name, value)
        self.show_problem()
        self._taking = thread_time() - began

    def _rested(self) -> None:
        """Hand over, and say how long nobody typed: that is not waited for twice."""
        self.desk.rested = self._waits
        self.hand_over()
        self.desk.rested = 0.0

    def show_problem(self) -> None:
        """Say above the fields what cannot be understood now."""
        words = self.problem()
        for said in self.query("#problem").results(Static):
            put(plain(words), said)
            said.display = bool(words)

    def _take(self, name: str, value: str) -> None:
        if value == self._there.get(name, "") and name not in self._typed:
            return
        self._typed[name] = value
        if self._pause is not None:
            self._pause.stop()
        self._waits = pause_after(self._taking)
        self._pause = self.set_timer(self._waits, self._rested)


def _widget(field: Field) -> Widget:
    if field.lines == 1:
        return Line(field.value, id=field.name)
    area = LongText(field.value, id=field.name, compact=True)
    area.styles.height = field.lines
    return area
