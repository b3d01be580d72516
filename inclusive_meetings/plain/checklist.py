"""The inclusion checklist: what is done, by whom, by when, one line at a time."""

from collections.abc import Callable, Mapping
from pathlib import Path

from inclusive_meetings.model.findings import Finding
from inclusive_meetings.pack.checklist_lines import HERE as LINES
from inclusive_meetings.pack.checklist_lines import Line
from inclusive_meetings.plain.barriers import change_barrier, save_risks
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.one_by_one import OneByOne
from inclusive_meetings.plain.questions import Menu, ask, choice, stay
from inclusive_meetings.readers.checklist_file import checklist_path
from inclusive_meetings.workspace.before_the_day import checklist as keeping
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.settings.remembering import choice as last_choice
from inclusive_meetings.workspace.settings.remembering import remember
from inclusive_meetings.workspace.telling import label
from inclusive_meetings.workspace.telling.calendar_day import day_told
from inclusive_meetings.workspace.telling.line import (
    sums_of_lines,
    told_of_barrier,
    told_of_line,
    who_and_when,
)

HERE = "plain-checklist"
LAST_NAME = "done-by"


class Ticking(OneByOne[Line]):
    """The lines of the checklist, and at which of them one is."""

    place = HERE

    def menu(self) -> Menu:
        """Return the line one is at, and what can be said of it."""
        return Menu(
            HERE,
            (sums_of_lines(self.all), *self.told_of(self.here)),
            (
                choice(HERE, "done", self._done),
                choice(HERE, "not-done", self._not_done),
                choice(HERE, "not-needed", self._not_needed),
                choice(HERE, "who", self._who),
                choice(HERE, "until", self._until),
                choice(HERE, "next", self.go_on),
                choice(HERE, "last", self.go_back),
                choice(HERE, "open", self._open),
                choice(HERE, "list", self.pick),
                choice(HERE, "why", self._why),
                choice(HERE, "add", self._add),
                choice(HERE, "barrier", self._barrier),
                choice(HERE, "barriers", self._barriers),
                choice(HERE, "change", lambda: change_barrier(self.desk)),
                choice(HERE, "risks", lambda: save_risks(self.desk)),
            ),
        )

    @property
    def all(self) -> tuple[Line, ...]:
        """Return the lines as they stand now, in the order of their groups."""
        opened = self.desk.opened()
        ticks = keeping.kept(self._agenda, opened.wording)
        lines = keeping.lines_now(ticks, opened.meeting, opened.wording, self._findings)
        order = list(keeping.groups(opened.wording))
        return tuple(sorted(lines, key=lambda line: order.index(line.group)))

    @property
    def _findings(self) -> tuple[Finding, ...]:
        return self.desk.found().findings

    @property
    def _agenda(self) -> Path:
        return self.desk.session.agenda

    def told_of(self, line: Line) -> tuple[str, ...]:
        """Return which line it is, what to do, and how it stands."""
        place = {"number": self.at + 1, "count": len(self.all)}
        head = say("plain-checklist.head", **place, do=line.do)
        return (head, say("plain-checklist.stands", stands=self._stands(line)))

    def row(self, line: Line) -> str:
        """Return what to do, and how it stands."""
        return f"{line.do} {self._stands(line)}."

    def _stands(self, line: Line) -> str:
        stands = self.desk.session.wording.say(f"{LINES}.{line.standing.value}")
        return ", ".join(filter(None, (stands, who_and_when(line))))

    def _open(self) -> None:
        self.go_to_open(lambda line: not line.is_settled, "all-done")

    def _why(self) -> None:
        wording, private = self.desk.session.wording, self.desk.shows_private
        told = told_of_line(self.here, wording, self._findings, private=private)
        for key, words in told:
            self.desk.talk.tell(f"{label(key)}: {words}")

    def _done(self) -> None:
        line = self.here
        last = last_choice(self.desk.home, LAST_NAME, "")
        by = line.tick.by if line.tick and line.tick.by else last
        name = ask(self.desk.talk, say("check.ask-done"), by)
        remember(self.desk.home, LAST_NAME, name)
        values = keeping.done(name, self.desk.day)
        if self._tick(line, values, say("check.said-done", do=line.do)):
            self.go_on()

    def _not_done(self) -> None:
        line = self.here
        said = say("check.said-not-done", do=line.do)
        self._tick(line, keeping.planned("", None), said)

    def _not_needed(self) -> None:
        line = self.here
        there = line.tick.reason if line.tick else ""
        why = ask(self.desk.talk, say("check.ask-reason"), there)
        said = say("check.said-not-needed", do=line.do)
        if self._tick(line, keeping.not_needed(why), said):
            self.go_on()

    def _who(self) -> None:
        line = self.here
        name = ask(
            self.desk.talk, say("check.ask-who"), line.tick.by if line.tick else ""
        )
        self._tick(line, {"by": name}, say("check.said-who", name=name, do=line.do))

    def _until(self) -> None:
        line = self.here
        there = line.tick.until if line.tick else None
        while True:
            words = ask(self.desk.talk, say("check.ask-until"), day_told(there))
            found = coming_day(words, self.desk.day)
            if found is not None:
                break
            self.desk.talk.tell(say("check.no-day", words=words))
        said = say("check.said-until", day=day_told(found), do=line.do)
        self._tick(line, {"until": found.isoformat()}, said)

    def _add(self) -> None:
        do = ask(self.desk.talk, say("check.ask-add"))
        wording = self.desk.session.wording
        self._write(
            lambda: keeping.add_line(self._agenda, do, {}, wording),
            say("check.said-add", do=do),
        )

    def _barrier(self) -> None:
        words = ask(self.desk.talk, say("check.ask-barrier"))
        wording = self.desk.session.wording
        self._write(
            lambda: keeping.add_barrier(self._agenda, {"barrier": words}, wording),
            say("check.said-barrier", words=words),
        )

    def _barriers(self) -> None:
        barriers = keeping.kept(self._agenda, self.desk.session.wording).barriers
        if not barriers:
            self.desk.talk.tell(say("plain-checklist.no-barriers"))
        for each in barriers:
            state = say(f"check.barrier-{each.state.value}")
            for key, words in (*told_of_barrier(each), ("check.stands", state)):
                self.desk.talk.tell(f"{label(key)}: {words}")

    def _tick(self, line: Line, values: Mapping[str, str], said: str) -> bool:
        wording, changes = self.desk.session.wording, {line.name: values}
        return self._write(lambda: keeping.tick(self._agenda, changes, wording), said)

    def _write(self, work: Callable[[], object], said: str) -> bool:
        paths = (checklist_path(self._agenda),)
        return self.desk.write(paths, work, said, changes_findings=False)


def checklist(desk: Desk) -> None:
    """Go through the checklist, until somebody goes back."""
    stay(desk.talk, Ticking(desk).menu)
