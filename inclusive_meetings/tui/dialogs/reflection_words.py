"""The words of a reflection as a form: what is said, or what people are asked."""

from inclusive_meetings.pack.reflection import opening_words, prompt_words
from inclusive_meetings.tui.dialogs.form import Field, Form
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.reflecting import slot_of, with_lines

LINES = 8


class ReflectionWords(Form):
    """One field, kept as it is typed; `name` is `say` or `question`."""

    WORDS = "reflection-words"

    def __init__(self, name: str) -> None:
        super().__init__()
        self._field = name

    def box_title(self) -> str:
        """Return which words these are."""
        return say(f"{self.WORDS}.{self._field}")

    def fields(self) -> tuple[Field, ...]:
        """Return the words as they stand in the agenda, or ours to begin with."""
        session = self.desk.session
        slot = slot_of(session.meeting) if session and session.meeting else None
        if session is None or slot is None:
            return ()
        words = opening_words if self._field == "say" else prompt_words
        lines = words(slot.item, session.wording)
        return (Field(self._field, "\n".join(lines), LINES),)

    def apply(self, name: str, value: str) -> None:
        """Put the words into the agenda."""
        session = self.desk.session
        if session is not None and session.outline is not None:
            text = with_lines(session.outline, name, value)
            self.desk.retext(text, say("reflection.said-words"), f"reflection-{name}")
