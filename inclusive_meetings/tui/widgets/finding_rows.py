"""What is to be mended in an agenda, as rows: the level in words, where, what."""

from textual.content import Content

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place
from inclusive_meetings.tui.desk import Desk
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say, sentences
from inclusive_meetings.workspace.editing.whereabouts import where
from inclusive_meetings.workspace.findings.not_understood import not_understood

COLOURS = {
    "first": "bold $text-error",
    "look": "bold $text-warning",
    Level.MUST: "bold $text-error",
    Level.SHOULD: "bold $text-warning",
    Level.COULD: "bold $text-primary",
}


@frozen
class FindingRow:
    """One row; `finding` is None for what is not understood, or may be odd."""

    level: str
    place: Place
    what: str
    finding: Finding | None = None


def checks(desk: Desk) -> tuple[FindingRow, ...]:
    """Return what is to be mended, what keeps the agenda from being read first.

    Before the findings stands what may be meant otherwise than it is written.
    """
    session, found = desk.session, desk.found
    if session is None:
        return ()
    first = [
        FindingRow("first" if each.serious else "look", each.place, sentences(each))
        for each in not_understood(session, found, private=desk.shows_private)
    ]
    findings = [
        FindingRow(each.level, each.place, each.message, each)
        for each in (found.findings if found else ())
        if desk.shows_private or not each.is_private
    ]
    return (*first, *findings)


def rows(found: tuple[FindingRow, ...], meeting: Meeting) -> list[Content]:
    """Return the rows; the list wraps long ones."""
    return [
        Content("\n").join(
            [
                Content.assemble(
                    (say(f"agenda.{each.level}"), COLOURS[each.level]),
                    f"  {where(each.place, meeting)}",
                ),
                plain(each.what),
            ]
        )
        for each in found
    ]


def counts(desk: Desk) -> str:
    """Return how many there are of each level."""
    found = desk.found
    if desk.session is None or found is None:
        return say("agenda.checking") if desk.session else ""
    if found.opened is None:
        return say("agenda.not-checked")
    levels = [each.level for each in found.findings]
    return say("agenda.counts", **{each.value: levels.count(each) for each in Level})
