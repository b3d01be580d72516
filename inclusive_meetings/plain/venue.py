"""The venue: one question at a time; not checked never sounds like yes."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from inclusive_meetings.model.venue import Answer
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.one_by_one import OneByOne
from inclusive_meetings.plain.questions import Menu, ask, choice, stay
from inclusive_meetings.plain.venue_facts import venue_facts
from inclusive_meetings.workspace.editing.facts import fact_set
from inclusive_meetings.workspace.remembering import choice as last_choice
from inclusive_meetings.workspace.remembering import remember
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import label
from inclusive_meetings.workspace.telling.question import answer_words, told_of_question
from inclusive_meetings.workspace.venue import (
    LOOKED,
    VenueLine,
    new_venue,
    new_venue_path,
    said,
    venue_lines,
    venue_path,
    write_answer,
)

HERE = "plain-venue"
LAST_NAME = "done-by"


class Asking(OneByOne[VenueLine]):
    """The questions about the venue, and at which of them one is."""

    place = HERE
    nothing = f"{HERE}.none"

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
                choice(HERE, "add", self._add),
            ),
        )

    @property
    def all(self) -> tuple[VenueLine, ...]:
        """Return the questions; none where no place is described."""
        session = self.desk.session
        if session.meeting is None or session.meeting.where.venue is None:
            return ()
        return venue_lines(session.meeting, session.wording)

    def _sums(self) -> str:
        meeting = self.desk.session.meeting
        if meeting is None or meeting.where.venue is None:
            return say("plain-venue.none")
        number = Counter(line.answer for line in self.all)
        words = say(
            "venue.sums",
            venue=meeting.where.venue.name,
            yes=number[Answer.YES],
            no=number[Answer.NO],
            unchecked=number[Answer.NOT_CHECKED],
            unneeded=number[Answer.NOT_NEEDED],
        )
        doubtful = sum(line.is_doubtful for line in self.all)
        more = say("venue.sums-doubtful", count=doubtful) if doubtful else ""
        return f"{words} {more}".strip()

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
        venue_facts(self.desk, self._path())

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
        session = self.desk.session
        if self._path() is not None:
            self.desk.talk.tell(say("venue.has-one"))
            return
        name = ask(self.desk.talk, say("venue.ask-new"))
        if session.outline is None:
            raise Back
        path = new_venue_path(session.agenda, name)
        new_venue(path, name)
        where = path.relative_to(session.agenda.parent).as_posix()
        text = fact_set(session.outline, "where", where)
        self.desk.retext(text, say("venue.said-new", name=name))
        self.tell()

    def _path(self) -> Path | None:
        session = self.desk.session
        return venue_path(session.meeting, session.agenda) if session.meeting else None


def venue(desk: Desk) -> None:
    """Ask about the venue, until somebody goes back."""
    stay(desk.talk, Asking(desk).menu)
