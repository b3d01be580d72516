"""All that a screen shows beside an agenda: findings, mends, and one person's view."""

from datetime import date

from inclusive_meetings.build.labels import labels
from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.findings import NOTHING_FOUND, Audited, Finding
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.pack import briefing
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.workspace.editing.snapshot import Snapshot
from inclusive_meetings.workspace.findings.auditing import audited
from inclusive_meetings.workspace.findings.mending import Proposed, proposed_for
from inclusive_meetings.workspace.opening.opened import Opened, open_read, open_source
from inclusive_meetings.workspace.saving.disk import as_draft
from inclusive_meetings.workspace.words.jargon import jargon_of
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.text.document import write


@frozen
class Examined:
    """What was found in one text; `opened` is None where it could not be read."""

    text: str
    opened: Opened | None = None
    audited: Audited = NOTHING_FOUND
    proposed: Proposed | None = None
    problems: tuple[Problem, ...] = ()
    jargon: tuple[Jargon, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return the findings, what must be mended first."""
        found = self.audited.findings
        return tuple(sorted(found, key=lambda each: (each.level.rank, each.place)))


def examined(snapshot: Snapshot, today: date | None) -> Examined:
    """Return what is found in the text at one moment. Slow: call it in a thread."""
    content = snapshot.text.encode("utf-8", "replace")
    try:
        opened = _opened(snapshot, content)
    except CannotRead as error:
        return Examined(snapshot.text, problems=error.problems)
    jargon = jargon_of(opened)
    found = audited(opened, jargon, today)
    before = as_draft(content, snapshot.shown)
    mends = proposed_for(before, opened, found, snapshot.agenda)
    return Examined(snapshot.text, opened, found, mends, opened.warnings, jargon)


def _opened(snapshot: Snapshot, content: bytes) -> Opened:
    beside = (snapshot.agenda, snapshot.wording, snapshot.sources)
    if snapshot.read is not None:
        return open_read(snapshot.read, *beside)
    return open_source(decoded(content, snapshot.shown), *beside)


def briefing_of(opened: Opened, person: str) -> str:
    """Return the briefing that a person will get, as text; "" for nobody known.

    It holds this person's own needs and payment: show it to the chair alone.
    """
    reader = _person(opened, person)
    if reader is None:
        return ""
    ready = Prepared(opened.meeting, opened.wording, opened.words)
    made = briefing.make(ready.brief(Audience.ONE_PERSON, reader))
    return write(made, Style(labels(opened.wording))).decode()


def _person(opened: Opened, name: str) -> Contributor | None:
    people = opened.meeting.people
    return next((person for person in people if person.name == name), None)
