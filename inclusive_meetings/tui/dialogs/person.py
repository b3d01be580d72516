"""What one person answers, kept as it is typed."""

from collections.abc import Callable
from pathlib import Path

from textual.widgets import Label

from inclusive_meetings.model.people import Contributor
from inclusive_meetings.readers.people_file import PRIVATE_KEYS
from inclusive_meetings.tui.dialogs.form import Field
from inclusive_meetings.tui.dialogs.form_beside import FormBeside
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.people.answers import PUBLIC, answer, write_answer
from inclusive_meetings.workspace.undo.beside import FileHistory

# Sentences, which are longer than a line.
LONG = frozenset(
    ["does", "knows", "why-you", "wants-raised", "payment", "arranged", "access"]
)


class PersonForm(FormBeside):
    """The fields of one person; the private ones only while they are shown.

    `now` returns the person as the file has it at the moment.
    """

    WORDS = "people"

    def __init__(
        self,
        path: Path,
        history: FileHistory,
        person: Contributor,
        now: Callable[[str], Contributor | None],
    ) -> None:
        super().__init__(history)
        self._path = path
        self._person = person
        self._now = now
        # What stood in each field of the file when it was seen or written last.
        self._seen: dict[str, str] = {}

    def box_title(self) -> str:
        """Return the name."""
        return say("people.form", name=self._person.name)

    def fields(self) -> tuple[Field, ...]:
        """Return what is known, what is private last."""
        private = PRIVATE_KEYS if self.desk.shows_private else ()
        keys = (*PUBLIC, *private)
        self._seen = {key: answer(self._person, key) or "" for key in keys}
        return tuple(
            Field(key, words, 2 if key in LONG else 1)
            for key, words in self._seen.items()
        )

    def on_mount(self) -> None:
        """Say of each private field that it is private."""
        for label, key in zip(self.query(Label), self._there, strict=False):
            if key in PRIVATE_KEYS:
                words = say("people.private", label=say(f"people.{key}"))
                label.update(plain(words))

    def apply(self, name: str, value: str) -> None:
        """Write one answer into the file."""
        person, seen = self._person, self._seen[name]
        label = say(f"people.{name}").partition(",")[0]
        what = say("people.said", label=label, name=person.name)
        words = one_line(value)
        if self.keep(
            name,
            lambda: write_answer(self._path, person, name, words, seen=seen),
            what,
        ):
            now = self._now(person.name)
            self._seen[name] = (answer(now, name) or "") if now else words
