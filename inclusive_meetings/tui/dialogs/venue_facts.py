"""What is known of a place beside the answers: its name, its address, the way there."""

from pathlib import Path

from inclusive_meetings.model.venue import Venue
from inclusive_meetings.tui.dialogs.form import Field
from inclusive_meetings.tui.dialogs.form_beside import FormBeside
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.before_the_day.venue import facts_of, write_fact
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.telling.venue_facts import label, short_label
from inclusive_meetings.workspace.undo.beside import FileHistory

LONG = frozenset({"address", "travel"})


class VenueFactsForm(FormBeside):
    """The facts of one place, kept as they are typed."""

    WORDS = "venue"
    TITLE_KEY = "venue.form"

    def __init__(self, path: Path, history: FileHistory, venue: Venue) -> None:
        super().__init__(history)
        self._path = path
        self._venue = venue

    def fields(self) -> tuple[Field, ...]:
        """Return what is known now."""
        return tuple(
            Field(key, words, 2 if key in LONG else 1, label(key))
            for key, words in facts_of(self._venue).items()
        )

    def apply(self, name: str, value: str) -> None:
        """Write one fact into the file."""
        what = say("venue.said-fact", label=short_label(name))
        words = one_line(value)
        self.keep(name, lambda: write_fact(self._path, name, words), what)
