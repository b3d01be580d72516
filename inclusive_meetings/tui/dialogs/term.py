"""A word of a glossary, changed where it stands; translations last, on their lines."""

from functools import partial

from textual.widgets import Static

from inclusive_meetings.model.glossary import Term
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.dialogs.form import Field
from inclusive_meetings.tui.dialogs.form_beside import FormBeside
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.saying import in_words
from inclusive_meetings.workspace.undo.beside import FileHistory
from inclusive_meetings.workspace.words.glossary_terms import (
    Part,
    TermFiles,
    change,
    parts,
)


class TermForm(FormBeside):
    """The texts of one word. `found` are those that can be changed."""

    WORDS = "term"

    def __init__(
        self,
        term: Term,
        files: TermFiles,
        found: tuple[Part, ...],
        history: FileHistory,
    ) -> None:
        super().__init__(history)
        self._term = term
        self._files = files
        self._parts = {f"part-{number}": part for number, part in enumerate(found)}

    def box_title(self) -> str:
        """Return the word."""
        return self._term.term

    def fields(self) -> tuple[Field, ...]:
        """Return a field for each text."""
        return tuple(
            Field(
                name, part.value, 3 if part.name == "meaning" else 1, _label(self, part)
            )
            for name, part in self._parts.items()
        )

    def on_mount(self) -> None:
        """Say where it is written: in the glossary, or in a copy beside the agenda."""
        key = "term.how-copied" if self._files.is_copied else "term.how-shared"
        name = self._files.goes_into.name
        self.query(".quiet").first(Static).update(plain(say(key, file=name)))

    def apply(self, name: str, value: str) -> None:
        """Write one text into the glossary."""
        part, words = self._parts[name], one_line(value)
        what = say("term.said", word=self._term.term)
        work = partial(change, self._files, self._term, part, words)
        if not self.keep(name, work, what):
            return
        try:
            fresh = parts(self._files, self._term, (part.language,))
        except CannotRead as error:
            self.refuse(name, in_words(error))
            return
        same = (each for each in fresh if each.key == part.key)
        self._parts[name] = next(same, part)


def _label(form: TermForm, part: Part) -> str:
    session = form.desk.session
    label = say(f"term.{part.name}")
    if part.language and session is not None:
        name = session.wording.language_name(part.language).rpartition("(")[2]
        label = say(f"term.in-{part.name}", language=name.rstrip(")"))
    return (
        say("term.numbered", number=part.number, label=label) if part.number else label
    )
