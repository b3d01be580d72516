"""Open a meeting: read its files, and find its words.

Kept apart from building, so that a check stays quick: it loads no writer.
"""

from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.files.decode import SourceText, source_text
from inclusive_meetings.language.usage import odd_choices, words_used
from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.checklist import NOTHING_TICKED, TickList
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Glossary, WordUsed
from inclusive_meetings.model.inbox import Inbox
from inclusive_meetings.model.meeting import Meeting, Paper
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.readers.agenda_file import AgendaRead, in_order, read_agenda
from inclusive_meetings.readers.checklist_file import checklist_path, read_checklist
from inclusive_meetings.readers.inbox_file import inbox_path, read_inbox
from inclusive_meetings.store.glossary.files import glossary
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.opening.sources import (
    OURS_ALONE,
    Sources,
    overlays,
    venue_questions,
)

LINES = "checklist.lines"


@frozen
class Opened:
    """A meeting that could be read, with all that is known about it."""

    meeting: Meeting
    wording: Wording
    known: Glossary
    words: tuple[WordUsed, ...]
    settings: AuditSettings
    warnings: tuple[Problem, ...]
    inbox: Inbox
    ticks: TickList = NOTHING_TICKED


def open_meeting(
    agenda: Path,
    shown: str,
    sources: Sources = OURS_ALONE,
    *,
    asks_rules: bool = True,
) -> Opened:
    """Return the meeting of the agenda file, called `shown` in messages.

    Raises CannotRead with every serious problem and every warning.
    """
    words = wording(overlays=overlays(agenda, sources))
    return open_source(
        source_text(agenda, shown), agenda, words, sources, asks_rules=asks_rules
    )


def open_source(
    source: SourceText,
    agenda: Path,
    words: Wording,
    sources: Sources = OURS_ALONE,
    *,
    asks_rules: bool = True,
) -> Opened:
    """Return the meeting of a text that stands in the agenda file, or soon will.

    Raises CannotRead as above.
    """
    read = read_agenda(source, agenda, venue_questions(words))
    return open_read(read, agenda, words, sources, asks_rules=asks_rules)


def open_read(
    read: AgendaRead,
    agenda: Path,
    words: Wording,
    sources: Sources = OURS_ALONE,
    *,
    asks_rules: bool = True,
) -> Opened:
    """Return the meeting of an agenda that was read before, with what is beside it.

    Raises CannotRead as above.
    """
    meeting = read.meeting
    problems = list(read.problems)
    inbox = _inbox(agenda, problems)
    ticks = _ticks(agenda, words, problems)
    settings = AuditSettings()
    if asks_rules:
        # Loaded here: slides ask no rule.
        from inclusive_meetings.workspace.opening.going_by import settings_for  # noqa: PLC0415 - as above

        settings = settings_for(agenda, sources.settings, problems)
    try:
        known = glossary(meeting.glossaries, agenda.parent, sources.glossaries)
    except CannotRead as error:
        known = Glossary()
        problems += error.problems
    if any(problem.serious for problem in problems):
        raise CannotRead(in_order(problems))
    used = words_used(meeting, known)
    odd = _odd_letters(meeting.papers)
    warnings = in_order((*problems, *odd_choices(meeting, known), *odd))
    return Opened(meeting, words, known, used, settings, warnings, inbox, ticks)


def _odd_letters(papers: tuple[Paper, ...]) -> Iterator[Problem]:
    texts = [(paper.title, paper.text) for paper in papers if paper.text]
    if texts:
        # Loaded here: to know English takes all the words that we know of it.
        from inclusive_meetings.workspace.opening.odd_letters import odd_letters  # noqa: PLC0415 - as above

        for title, text in texts:
            yield from odd_letters(title, text)


def _inbox(agenda: Path, problems: list[Problem]) -> Inbox:
    path = inbox_path(agenda)
    try:
        return read_inbox(path, path.as_posix(), problems)
    except CannotRead as error:
        problems += error.problems
        return Inbox()


def _ticks(agenda: Path, words: Wording, problems: list[Problem]) -> TickList:
    path = checklist_path(agenda)
    if not path.exists():
        return NOTHING_TICKED
    known = frozenset(line["id"] for line in words.records[LINES])
    try:
        return read_checklist(path, path.as_posix(), known, problems)
    except CannotRead as error:
        problems += error.problems
        return TickList()
