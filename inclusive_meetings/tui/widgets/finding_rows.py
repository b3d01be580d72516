"""What is to be mended in an agenda, as rows: the level in words, where, what."""

from textual.content import Content

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.tui.desk import Desk
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say, sentences
from inclusive_meetings.workspace.whereabouts import where

COLOURS = {
    "first": "bold $text-error",
    Level.MUST: "bold $text-error",
    Level.SHOULD: "bold $text-warning",
    Level.COULD: "bold $text-primary",
}


@frozen
class FindingRow:
    """One row; `finding` is None for what cannot be understood at all."""

    level: str
    place: Place
    what: str
    finding: Finding | None = None


def checks(desk: Desk) -> tuple[FindingRow, ...]:
    """Return what is to be mended, what keeps the agenda from being read first."""
    session, found = desk.session, desk.found
    problems: tuple[Problem, ...] = session.problems if session else ()
    first = [
        FindingRow("first", each.place, sentences(each))
        for each in problems
        if each.serious
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
    levels = [each.level for each in found.findings]
    return say("agenda.counts", **{each.value: levels.count(each) for each in Level})
