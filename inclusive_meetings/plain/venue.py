"""The venue: one question at a time; not checked never sounds like yes."""

from collections.abc import Mapping
from pathlib import Path

from inclusive_meetings.model.venue import Answer, Venue
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.one_by_one import OneByOne
from inclusive_meetings.plain.questions import Menu, ask, choice, stay
from inclusive_meetings.plain.venue_facts import venue_facts
from inclusive_meetings.workspace.before_the_day.venue import (
    LOOKED,
    VenueLine,
    lines_of,
    new_venue,
    new_venue_path,
    said,
    write_answer,
)
from inclusive_meetings.workspace.before_the_day.venue_comparing import Places, places
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.settings.remembering import choice as last_choice
from inclusive_meetings.workspace.settings.remembering import remember
from inclusive_meetings.workspace.telling import label
from inclusive_meetings.workspace.telling.question import (
    answer_words,
    sums_of_questions,
    told_of_question,
)

HERE = "plain-venue"
LAST_NAME = "done-by"


class Asking(OneByOne[VenueLine]):
    """The questions about the venue, and at which of them one is."""

    place = HERE
    nothing = f"{HERE}.none"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.file = ""  # of another place than the meeting's, while one asks about it

    def menu(self) -> Menu:
        """Return the question one is at, and the answers to it."""
        return Menu(
            HERE,
            (self._sums(), *(self.told_of(self.here) if self.all else ())),
            (
                choice(HERE, "yes", lambda: self._answer(Answer.YES)),
                choice(HERE, "no", lambda: self._answer(Answer.NO)),
                choice(HERE, "not-checked", lambda: self._answer(Answer.NOT_CHECKED)),
                choice(HERE, "not-needed", lambda: self._answer(Answer.NOT_NEEDED)),
                choice(HERE, "note", self._note),
                choice(HERE, "place", self._facts),
                choice(HERE, "next", self.go_on),
                choice(HERE, "last", self.go_back),
                choice(HERE, "unchecked", self._unchecked),
                choice(HERE, "list", self.pick),
                choice(HERE, "why", self._why),
                choice(HERE, "who", self._who),
                choice(HERE, "other", self._other),
                choice(HERE, "choose", self._choose),
                choice(HERE, "add", self._add),
            ),
        )

    @property
    def all(self) -> tuple[VenueLine, ...]:
        """Return the questions; none where no place is described."""
        session, venue = self.desk.session, self.venue
        if session.meeting is None or venue is None:
            return ()
        return lines_of(venue, session.meeting.where.mode, session.wording)

    @property
    def venue(self) -> Venue | None:
        """Return the place one is asked about."""
        meeting = self.desk.session.meeting
        chosen = meeting.where.venue if meeting else None
        return self._places().at(self.file) if self.file else chosen

    def _places(self) -> Places:
        session = self.desk.session
        if session.meeting is None:
            raise Back
        return places(session.meeting, session.agenda, session.wording)

    def _sums(self) -> str:
        meeting, venue = self.desk.session.meeting, self.venue
        if meeting is None or venue is None:
            return say("plain-venue.none")
        is_another = venue != meeting.where.venue
        more = say("venue.is-another-plain") if is_another else ""
        return sums_of_questions(self.all, venue, more)

    def told_of(self, line: VenueLine) -> tuple[str, ...]:
        """Return which question it is, and how it is answered."""
        place = {"number": self.at + 1, "count": len(self.all)}
        head = say("plain-venue.head", **place, ask=line.ask)
        return (head, say("plain-venue.stands", answer=answer_words(line)))

    def row(self, line: VenueLine) -> str:
        """Return the question and its answer."""
        return f"{line.ask} {answer_words(line)}."

    def _unchecked(self) -> None:
        self.go_to_open(lambda line: line.answer is Answer.NOT_CHECKED, "all-checked")

    def _why(self) -> None:
        for key, words in told_of_question(self.here):
            self.desk.talk.tell(f"{label(key)}: {words}")

    def _answer(self, answer: Answer) -> None:
        line = self.here
        by = self._name() if answer in LOOKED else ""
        words = say(f"venue.answer-{answer.value.replace(' ', '-')}")
        told = say("venue.said-answer", answer=words, ask=line.ask)
        if self._write(line, said(answer, by, self.desk.day), told):
            self.go_on()

    def _note(self) -> None:
        line = self.here
        there = line.found.note if line.found else ""
        note = ask(
            self.desk.talk, say("plain-venue.ask-note"), there, may_be_empty=True
        )
        # A note alone answers nothing.
        also = {} if line.found else {"answer": Answer.NOT_CHECKED.value}
        self._write(line, {**also, "note": note}, say("venue.said-note", ask=line.ask))

    def _facts(self) -> None:
        _ = self.here
        venue_facts(self.desk, self._path(), lambda: self.venue)

    def _name(self) -> str:
        name = last_choice(self.desk.home, LAST_NAME, "")
        return name or self._ask_name("")

    def _who(self) -> None:
        name = self._ask_name(last_choice(self.desk.home, LAST_NAME, ""))
        self.desk.talk.tell(say("venue.said-who", name=name))

    def _ask_name(self, there: str) -> str:
        name = ask(self.desk.talk, say("venue.ask-name"), there)
        remember(self.desk.home, LAST_NAME, name)
        return name

    def _write(self, line: VenueLine, values: Mapping[str, str], told: str) -> bool:
        path = self._path()
        if path is None:
            return False
        work = lambda: write_answer(path, line.name, values)  # noqa: E731 - one deed, handed on
        return self.desk.write((path,), work, told)

    def _add(self) -> None:
        session, has_one = self.desk.session, self.venue is not None
        name = ask(self.desk.talk, say("venue.ask-new"))
        if session.outline is None:
            raise Back
        path = new_venue_path(session.agenda, name)
        new_venue(path, name)
        where = path.relative_to(session.agenda.parent).as_posix()
        if has_one:
            self._go_to(where)
            return
        text = fact_set(session.outline, "where", where)
        self.desk.retext(text, say("venue.said-new", name=name))
        self.tell()

    def _other(self) -> None:
        there = self._places()
        following = there.after(self.venue)
        if following is None or len(there.venues) < 2:  # noqa: PLR2004 - this one and another
            self.desk.talk.tell(say("plain-venue.only-one"))
            return
        self._go_to(following.place.file)

    def _go_to(self, file: str) -> None:
        self.file, self.at = file, 0
        self.desk.talk.tell(self._sums())
        self.tell()

    def _choose(self) -> None:
        _ = self.here
        outline, venue = self.desk.session.outline, self.venue
        if outline is None or venue is None:
            raise Back
        text = fact_set(outline, "where", venue.place.file)
        self.desk.retext(text, say("plain-venue.chosen", name=venue.name))

    def _path(self) -> Path | None:
        venue = self.venue
        folder = self.desk.session.agenda.parent
        return folder / venue.place.file if venue else None


def venue(desk: Desk) -> None:
    """Ask about the venue, until somebody goes back."""
    stay(desk.talk, Asking(desk).menu)
