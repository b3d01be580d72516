"""What leaves people out, one at a time: what, where, why, the evidence; mend it."""

from inclusive_meetings.audit.mending.lines import Mend
from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.place import Place
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.facts import facts
from inclusive_meetings.plain.item import item
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.one_by_one import OneByOne
from inclusive_meetings.plain.people import people
from inclusive_meetings.plain.questions import Menu, agrees, ask, choice, stay
from inclusive_meetings.plain.venue import venue
from inclusive_meetings.workspace.editing.facts import fact_added
from inclusive_meetings.workspace.editing.reckoning import item_at
from inclusive_meetings.workspace.editing.whereabouts import kept_with, where
from inclusive_meetings.workspace.findings.advising import advice
from inclusive_meetings.workspace.findings.examining import Examined
from inclusive_meetings.workspace.findings.explaining import about
from inclusive_meetings.workspace.findings.mending import Proposed
from inclusive_meetings.workspace.findings.not_understood import not_understood
from inclusive_meetings.workspace.saying import say, sentences

HERE = "plain-found"


class Reading(OneByOne[Finding]):
    """The findings, and at which of them one is."""

    place = HERE

    def menu(self) -> Menu:
        """Return the finding one is at, and what can be done about it."""
        told = [self._counts(), *self._problems()]
        if self.all:
            told += self.told_of(self.here)
        return Menu(
            HERE,
            tuple(told),
            (
                choice(HERE, "next", self.go_on),
                choice(HERE, "last", self.go_back),
                choice(HERE, "list", self.pick),
                choice(HERE, "why", self._why),
                choice(HERE, "mend", self._mend),
                choice(HERE, "allow", self._allow),
                choice(HERE, "there", self._there),
            ),
        )

    @property
    def all(self) -> tuple[Finding, ...]:
        """Return what is found now; what is about one person only when asked."""
        found = self.desk.found().findings
        private = self.desk.shows_private
        return tuple(each for each in found if private or not each.is_private)

    @property
    def nothing(self) -> str:
        """Return what is said where nothing is found: or where nobody could look."""
        is_checked = self.desk.found().opened is not None
        return "agenda.nothing-found" if is_checked else "plain-found.not-checked"

    def told_of(self, finding: Finding) -> list[str]:
        """Return what is said of a finding: which, how much it matters, where, what."""
        at, count = self.at + 1, len(self.all)
        level = say(f"agenda.{finding.level}")
        place = self._where(finding.place)
        head = say("plain-found.head", number=at, count=count, level=level, place=place)
        can = "can-mend" if self._proposal(finding) else "cannot-mend"
        return [
            head,
            finding.message,
            advice(finding, "lines"),
            say(f"plain-found.{can}"),
        ]

    def _counts(self) -> str:
        if self.desk.found().opened is None:
            return say(self.nothing)
        found = self.desk.found().findings
        levels = [each.level for each in found]
        counts = {each.value: levels.count(each) for each in Level}
        hidden = len(found) - len(self.all)
        said = say("agenda.counts", **counts)
        return f"{said}. {say('plain-found.hidden', count=hidden)}" if hidden else said

    def _problems(self) -> list[str]:
        session, found = self.desk.session, self.desk.found()
        told = not_understood(session, found, private=self.desk.shows_private)
        return [
            say(
                "plain-found.first" if each.serious else "plain-found.look",
                place=self._where(each.place),
                what=sentences(each),
            )
            for each in told
        ]

    def _where(self, place: Place) -> str:
        meeting = self.desk.session.meeting
        return where(place, meeting) if meeting else place.file

    def row(self, finding: Finding) -> str:
        """Return how much it matters, where it is, and what."""
        return say(
            "plain-found.row",
            level=say(f"agenda.{finding.level}"),
            place=self._where(finding.place),
            what=finding.message,
        )

    def _why(self) -> None:
        page, tell = about(self.here.rule), self.desk.talk.tell
        for name, words in (
            ("why", page.why),
            ("source", page.evidence),
            ("allow-when", page.when_to_allow),
        ):
            if words:
                tell(f"{say(f'finding.{name}')}:")
                tell(words)

    def _mend(self) -> None:
        finding, talk = self.here, self.desk.talk
        proposal = self._proposal(finding)
        if proposal is None:
            talk.tell(say("finding.no-change"))
            return
        proposed, mend = proposal
        for line in _changes(proposed, mend):
            talk.tell(line)
        if mend.note:
            talk.tell(mend.note)
        if agrees(talk, say("plain-found.shall")):
            text = proposed.mended((mend,))
            self.desk.retext(text, say("plain-found.mended"))
            self._tell_next()

    def _allow(self) -> None:
        finding, session = self.here, self.desk.session
        if session.outline is None:
            raise Back
        reason = ask(self.desk.talk, say("plain-found.ask-reason"))
        text = fact_added(session.outline, "allow", f"{finding.rule} — {reason}")
        self.desk.retext(text, say("finding.allowed"))
        self._tell_next()

    def _there(self) -> None:
        meeting = self.desk.session.meeting
        kept = kept_with(self.here.place, meeting) if meeting else ""
        if kept:
            (people if kept == "people" else venue)(self.desk)
            return
        number = item_at(meeting, self.here.place) if meeting else None
        if meeting is None or number is None:
            facts(self.desk)
        else:
            item(self.desk, number, meeting.items[number].title.text)

    def _tell_next(self) -> None:
        if self.all:
            self.tell()
        else:
            self.desk.talk.tell(say(self.nothing))

    def _proposal(self, finding: Finding) -> tuple[Proposed, Mend] | None:
        found: Examined = self.desk.found()
        if found.proposed is None:
            return None
        mends = (each for each in found.proposed.mends if each.rule == finding.rule)
        mend = next(mends, None)
        return (found.proposed, mend) if mend else None


def found(desk: Desk) -> None:
    """Go through what was found, until somebody goes back."""
    reading = Reading(desk)
    stay(desk.talk, reading.menu)


def _changes(proposed: Proposed, mend: Mend) -> list[str]:
    try:
        diff = proposed.diff((mend,))
    except ValueError:
        return [say("finding.two-lines")]
    said = {"+": "plain.comes", "-": "plain.goes"}
    lines = (line for line in diff.splitlines() if not line.startswith(("+++", "---")))
    return [
        say(said[line[0]], words=line[1:])
        for line in lines
        if line[:1] in said and line[1:].strip()
    ]
