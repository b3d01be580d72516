"""The day of the meeting: the clock of the room when one asks, and what one notes.

Nothing is said unless one asks: whoever listens to the room cannot listen to a clock.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from inclusive_meetings.model.day import Day, Did, Event, Group, NoteKind
from inclusive_meetings.model.item import Item
from inclusive_meetings.pack.phrasing.times import length_words
from inclusive_meetings.plain.after import after
from inclusive_meetings.plain.day_told import rule_of, told, words_of
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.noting import note, note_action
from inclusive_meetings.plain.questions import Menu, choice, number, pick, stay
from inclusive_meetings.plain.words import search
from inclusive_meetings.workspace.day import notes
from inclusive_meetings.workspace.day.after import files
from inclusive_meetings.workspace.day.clock import Running, begins, running
from inclusive_meetings.workspace.day.speaking import speaks_now
from inclusive_meetings.workspace.editing.fields import LONGEST
from inclusive_meetings.workspace.pack_making.pack_looks import languages_of
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.clock import (
    GROUPS,
    title_words,
)

HERE = "plain-day"


def day(desk: Desk) -> None:
    """Ask what happens in the room, until somebody goes back."""
    stay(desk.talk, OnTheDay(desk).menu)


class OnTheDay:
    """What is kept of the day, read anew for each question."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def menu(self) -> Menu:
        """Return how the meeting stands, and what can be done."""
        return Menu(
            HERE,
            tuple(self._told()),
            (
                choice(HERE, "next", self._next),
                choice(HERE, "time", self._tell),
                choice(HERE, "item", self._item),
                choice(HERE, "listen", self._listen),
                choice(HERE, "pause", self._pause),
                choice(HERE, "more", lambda: self._minutes(1)),
                choice(HERE, "fewer", lambda: self._minutes(-1)),
                choice(HERE, "before", self._before),
                choice(HERE, "word", self._word),
                choice(HERE, "action", lambda: note_action(self.desk, self._title())),
                choice(HERE, "barrier", lambda: self._note(NoteKind.BARRIER)),
                choice(HERE, "unexplained", lambda: self._note(NoteKind.WORD)),
                choice(HERE, "speaks", self._speaks),
                choice(HERE, "after", lambda: after(self.desk)),
                choice(HERE, "begin", self._begin_again),
            ),
        )

    @property
    def agenda(self) -> Path:
        """Return the agenda that is open."""
        return self.desk.session.agenda

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items of the agenda."""
        meeting = self.desk.session.meeting
        return meeting.items if meeting else ()

    @property
    def kept(self) -> Day:
        """Return what is kept of the day. Raises CannotRead."""
        return notes.day_now(self.agenda)

    @property
    def clock(self) -> Running:
        """Return the clock at this moment."""
        return running(self.kept.events, self.items, self.desk.now())

    def _told(self) -> Iterator[str]:
        return told(self.desk, self.kept, self.clock)

    def _tell(self) -> None:
        for line in self._told():
            self.desk.talk.tell(line)

    def _next(self) -> None:
        at = self.clock.item
        if at is None:
            self._begin_again()
        elif at + 1 < len(self.items):
            self._begin(at + 1)
        else:
            self._stop_counting()
            self._happened(say("day.said-closed"), Event(Did.CLOSED, self.desk.now()))
            self._tell()

    def _begin_again(self) -> None:
        if not self.items:
            self.desk.talk.tell(say("plain-day.no-items"))
            return
        now = self.desk.now()
        opened, first = Event(Did.OPENED, now), begins(self.items, 0, now)
        self._happened(say("day.said-begun"), opened, first)
        self._tell()

    def _before(self) -> None:
        clock = self.clock
        if clock.item is None and clock.closed and self.items:
            self._begin(len(self.items) - 1)
        elif clock.item:
            self._begin(clock.item - 1)
        else:
            key = "plain-day.not-on" if clock.item is None else "day.first-already"
            self.desk.talk.tell(say(key))

    def _begin(self, at: int) -> None:
        event = begins(self.items, at, self.desk.now())
        title = title_words(event.item, self.desk.session.wording)
        self._happened(say("day.said-item", title=title), event)
        self._tell()

    def _pause(self) -> None:
        clock, now = self._on(), self.desk.now()
        if clock.paused:
            self._happened(say("day.said-went-on"), Event(Did.WENT_ON, now))
        else:
            self._stop_counting()
            self._happened(say("day.said-paused"), Event(Did.PAUSED, now))
        self._tell()

    def _minutes(self, sign: int) -> None:
        clock = self._on()
        key = "ask-more" if sign > 0 else "ask-fewer"
        by = sign * number(self.desk.talk, say(f"plain-day.{key}"), 1, LONGEST)
        # It may have gone on to another item while the question was asked.
        at = self.clock.item if self.clock.item is not None else clock.item
        if at is None:
            raise Back
        item = self.items[at]
        there = item.minutes + clock.more.get(at, 0)
        by = max(by, -there)
        title = title_words(item.title.text, self.desk.session.wording)
        if not by:
            self.desk.talk.tell(say("day.said-more-none", title=title))
            return
        length = length_words(there + by, self.desk.session.wording) or "0"
        said = say("day.said-more", title=title, minutes=length)
        self._happened(said, Event(Did.MORE, self.desk.now(), minutes=by))

    def _item(self) -> None:
        for line in words_of(self.items[self._number()], self.desk.session.wording):
            self.desk.talk.tell(line)

    def _listen(self) -> None:
        item = self.items[self._number()]
        for line in rule_of(item, self.desk.session.wording):
            self.desk.talk.tell(line)

    def _word(self) -> None:
        meeting = self.desk.session.meeting
        missing = search(self.desk, languages_of(meeting) if meeting else ())
        if missing:
            self.desk.talk.tell(say("plain-day.missing"))

    def _note(self, kind: NoteKind) -> None:
        note(self.desk, kind, self._title())

    def _title(self) -> str:
        at = self.clock.item
        return self.items[at].title.text if at is not None else ""

    def _speaks(self) -> None:
        groups = (*GROUPS, Group.NOBODY)
        rows = [say(f"day.{GROUPS[each]}") for each in GROUPS]
        asked = say("plain-day.ask-speaks")
        at = pick(self.desk.talk, asked, [*rows, say("plain-day.nobody")])
        self._count(groups[at])

    def _count(self, who: Group) -> None:
        now = self.desk.now()
        said = say("day.said-speaks")
        self._write(lambda: notes.speaks(self.agenda, who, now), said)

    def _stop_counting(self) -> None:
        if speaks_now(self.kept.turns) is not Group.NOBODY:
            self._count(Group.NOBODY)

    def _on(self) -> Running:
        clock = self.clock
        if not clock.is_on:
            self.desk.talk.tell(say("plain-day.not-on"))
            raise Back
        return clock

    def _number(self) -> int:
        at = self._on().item
        if at is None:
            raise Back
        return at

    def _happened(self, said: str, *events: Event) -> None:
        sentence = f"{said[:1].upper()}{said[1:].rstrip('.')}."
        self._write(lambda: notes.happened(self.agenda, *events), sentence)

    def _write(self, work: Callable[[], object], said: str) -> None:
        self.desk.write(files(self.agenda), work, said, changes_findings=False)
