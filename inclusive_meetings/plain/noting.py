"""What is noted in the room: an action, what stops people, a word."""

from inclusive_meetings.model.day import NoteKind
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import ask
from inclusive_meetings.workspace.before_the_day.coming_day import coming_day
from inclusive_meetings.workspace.day import notes
from inclusive_meetings.workspace.day.after import files
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling.calendar_day import day_told


def note(desk: Desk, kind: NoteKind, item: str) -> int:
    """Ask for a note and keep it; return its number among those of its sort."""
    agenda = desk.session.agenda
    words = ask(desk.talk, say(f"day.ask-{kind}"))
    there = len(notes.day_now(agenda).of(kind))
    desk.write(
        files(agenda),
        lambda: notes.note(agenda, kind, words, " ".join(item.split())),
        say("day.said-noted", words=words),
        changes_findings=False,
    )
    return there


def note_action(desk: Desk, item: str) -> None:
    """Ask for an action, who does it, and by which day."""
    at = note(desk, NoteKind.ACTION, item)
    owner = ask(desk.talk, say("day.ask-owner"), may_be_empty=True)
    _amend(desk, at, "owner", owner, owner)
    while True:
        words = ask(desk.talk, say("day.ask-until"), may_be_empty=True)
        found = coming_day(words, desk.day)
        if found or not words:
            break
        desk.talk.tell(say("check.no-day", words=words))
    _amend(desk, at, "until", found.isoformat() if found else "", day_told(found))


def _amend(desk: Desk, at: int, name: str, value: str, told: str) -> None:
    agenda = desk.session.agenda
    if value:
        desk.write(
            files(agenda),
            lambda: notes.amend(agenda, NoteKind.ACTION, at, {name: value}),
            say("plain-day.written", words=told),
            changes_findings=False,
        )
