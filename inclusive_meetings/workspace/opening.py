"""Open a meeting: read its files, find its words, ask what leaves people out.

Kept apart from building, so that a check stays quick: it loads no writer.
"""

from dataclasses import dataclass
from pathlib import Path

from inclusive_meetings.audit.engine import audit
from inclusive_meetings.language.usage import odd_choices, words_used
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.glossary import Glossary, WordUsed
from inclusive_meetings.model.inbox import Inbox
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.readers.agenda_file import in_order, read_agenda
from inclusive_meetings.readers.inbox_file import inbox_path, read_inbox
from inclusive_meetings.store.glossary_files import glossary
from inclusive_meetings.store.wording import wording

QUESTIONS = "venue-checklist.questions"


@dataclass(frozen=True, slots=True)
class Sources:
    """Where to look beside the agenda: own glossaries, own wording."""

    glossaries: tuple[Path, ...] = ()
    wording: tuple[Path, ...] = ()


OURS_ALONE = Sources()


@dataclass(frozen=True, slots=True)
class Opened:
    """A meeting that could be read, with all that is known about it."""

    meeting: Meeting
    wording: Wording
    known: Glossary
    words: tuple[WordUsed, ...]
    findings: tuple[Finding, ...]
    warnings: tuple[Problem, ...]
    inbox: Inbox


def open_meeting(agenda: Path, shown: str, sources: Sources = OURS_ALONE) -> Opened:
    """Return the meeting of the agenda file, called `shown` in messages.

    Raises CannotRead with every serious problem and every warning.
    """
    words = wording(overlays=sources.wording)
    questions = frozenset(line["id"] for line in words.records[QUESTIONS])
    read = read_agenda(agenda, shown, questions)
    meeting = read.meeting
    problems = list(read.problems)
    inbox = _inbox(agenda, problems)
    try:
        known = glossary(meeting.glossaries, agenda.parent, sources.glossaries)
    except CannotRead as error:
        known = Glossary()
        problems += error.problems
    if any(problem.serious for problem in problems):
        raise CannotRead(in_order(problems))
    used = words_used(meeting, known)
    warnings = in_order((*problems, *odd_choices(meeting, known)))
    return Opened(meeting, words, known, used, audit(meeting, used), warnings, inbox)


def _inbox(agenda: Path, problems: list[Problem]) -> Inbox:
    path = inbox_path(agenda)
    try:
        return read_inbox(path, path.as_posix(), problems)
    except CannotRead as error:
        problems += error.problems
        return Inbox()
