"""What the keys of the day do: each is kept beside the agenda at once."""

from datetime import date

from inclusive_meetings.model.day import Day, Did, Event, Group, NoteKind
from inclusive_meetings.model.item import Item
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.tui.changes_beside import ChangesBeside
from inclusive_meetings.tui.dialogs.after import After
from inclusive_meetings.tui.dialogs.look_up import LookUp
from inclusive_meetings.tui.frame import Frame
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.day import notes
from inclusive_meetings.workspace.day.after import files
from inclusive_meetings.workspace.day.clock import Running, begins
from inclusive_meetings.workspace.day.speaking import speaks_now
from inclusive_meetings.workspace.telling.clock import title_words
from inclusive_meetings.workspace.undo.beside import FileHistory


class DayActions(ChangesBeside, Frame):
    """The actions; the screen shows, and these keep."""

    kept = Day()
    clock = Running()

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items of the agenda, as it was last understood."""
        session = self.desk.session
        return session.meeting.items if session and session.meeting else ()

    def history(self) -> FileHistory | None:
        """Return the changes to what is written on the day and after it."""
        return self.desk.beside(*files(self.agenda)) if self.agenda else None

    def action_next(self) -> None:
        """Begin, or go on to the next item; after the last one the meeting is over."""
        number = self.clock.item
        if not self.items:
            self.chairs.tell(say("day.no-items"))
        elif number is not None and number + 1 < len(self.items):
            self._begin(number + 1)
        elif number is not None:
            self._stop_counting()
            closed = Event(Did.CLOSED, self.desk.now())
            self.happened(say("day.said-closed"), closed)
        elif self.clock.closed and not self.is_long_ago:
            self.action_after()
        else:
            self.action_again()

    def action_again(self) -> None:
        """Begin from the start, with the whole time of each item."""
        if self.items:
            now = self.desk.now()
            opened, first = Event(Did.OPENED, now), begins(self.items, 0, now)
            self.happened(say("day.said-begun"), opened, first)

    def action_back(self) -> None:
        """Go back to the item before, or from the end to the last one."""
        number = self.clock.item
        if number is None and self.clock.closed and self.items:
            self._begin(len(self.items) - 1)
        elif number:
            self._begin(number - 1)
        else:
            self.chairs.tell(
                say("day.not-on" if number is None else "day.first-already")
            )

    def action_pause(self) -> None:
        """Stop the clock, or let it go on."""
        if not self.clock.is_on:
            self.chairs.tell(say("day.not-on"))
        elif self.clock.paused:
            self.happened(say("day.said-went-on"), Event(Did.WENT_ON, self.desk.now()))
        else:
            self._stop_counting()
            self.happened(say("day.said-paused"), Event(Did.PAUSED, self.desk.now()))

    def action_minutes(self, by: int) -> None:
        """Give the item more minutes, or fewer, and never less than none."""
        number, session = self.clock.item, self.desk.session
        if number is None or session is None:
            self.chairs.tell(say("day.not-on"))
            return
        item = self.items[number]
        there = item.minutes + self.clock.more.get(number, 0)
        by = max(by, -there)
        title = title_words(item.title.text, session.wording)
        if not by:
            self.chairs.tell(say("day.said-more-none", title=title))
            return
        length = length_words(there + by, session.wording) or "0"
        said = say("day.said-more", title=title, minutes=length)
        if self.happened(said, Event(Did.MORE, self.desk.now(), minutes=by)):
            self.chairs.tell(said)

    def action_word(self) -> None:
        """Look a word up."""
        self.chairs.show(LookUp(lambda word: self._keep(NoteKind.WORD, word)))

    def action_note(self, name: str) -> None:
        """Note an action, something that stops people, or a word."""
        kind = NoteKind(name)
        self.ask(f"day.ask-{kind}", lambda words: self._keep(kind, words))

    def action_speaks(self, name: str) -> None:
        """Count for a group from now on; the same again counts for nobody."""
        who = Group(name)
        self._speaks(Group.NOBODY if speaks_now(self.kept.turns) is who else who)

    def action_after(self) -> None:
        """Show what was noted, and where it goes."""
        self.chairs.show(After())

    def happened(self, said: str, *events: Event) -> bool:
        """Keep what happened to the clock."""
        agenda = self.agenda
        if agenda is None:
            return False
        return self.write(lambda: notes.happened(agenda, *events), said, tell=False)

    @property
    def is_long_ago(self) -> bool:
        """Return whether the last meeting ended on another day."""
        closed, now = self.clock.closed, self.desk.now()
        return closed is None or closed.astimezone(now.tzinfo).date() != now.date()

    def _begin(self, number: int) -> None:
        session = self.desk.session
        assert session is not None  # noqa: S101 - without one there are no items
        event = begins(self.items, number, self.desk.now())
        title = title_words(event.item, session.wording)
        self.happened(say("day.said-item", title=title), event)

    def _speaks(self, who: Group) -> None:
        agenda, now = self.agenda, self.desk.now()
        if agenda is not None:
            said = say("day.said-speaks")
            self.write(lambda: notes.speaks(agenda, who, now), said, tell=False)

    def _stop_counting(self) -> None:
        if speaks_now(self.kept.turns) is not Group.NOBODY:
            self._speaks(Group.NOBODY)

    def _keep(self, kind: NoteKind, words: str) -> None:
        agenda, item = self.agenda, self.clock.item
        title = self.items[item].title.text if item is not None else ""
        number = len(self.kept.of(kind))
        if agenda is None:
            return
        said = say("day.said-noted", words=words)
        mark = f"{kind}-{number}"
        work = lambda: notes.note(agenda, kind, words, " ".join(title.split()))  # noqa: E731 - what is to be written
        if self.write(work, said, mark) and kind is NoteKind.ACTION:
            self.ask(
                "day.ask-owner",
                lambda name: self._owned(number, name, said, mark),
                may_be_empty=True,
            )

    def _owned(self, number: int, name: str, said: str, mark: str) -> None:
        self._amend(number, {"owner": name}, said, mark)

        def given(day: date | None) -> None:
            if day is not None:
                self._amend(number, {"until": day.isoformat()}, said, mark)

        self.ask_day("day.ask-until", given, may_be_empty=True)

    def _amend(self, number: int, values: dict[str, str], said: str, mark: str) -> None:
        agenda = self.agenda
        if agenda is not None:
            self.write(
                lambda: notes.amend(agenda, NoteKind.ACTION, number, values),
                said,
                mark,
                tell=False,
            )
