"""The meeting of the chair with the contributors beforehand: invitation, questions.

Everyone gets this document, so that nobody's answer may stand in it.
"""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import Strong, text
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Document,
    Paragraph,
    Steps,
    WriteHere,
    paragraph,
)
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.phrases import (
    contact_words,
    pre_meeting_words,
    when_words,
)
from inclusive_meetings.pack.phrasing.sections import titled
from inclusive_meetings.pack.phrasing.times import length_words

HERE = "pre-meeting"


def make(brief: Brief) -> Document:
    """Return the invitation with its agenda, the questions, and room to write."""
    meeting, wording = brief.meeting, brief.wording
    sections = (
        ("invitation", tuple(_invitation(meeting, wording))),
        ("agenda", (_agenda(meeting, wording),)),
        ("questions", _questions(wording)),
        ("private", (paragraph(wording.say(f"{HERE}.private")),)),
    )
    return Document(
        wording.say(f"{HERE}.title", title=meeting.title),
        meeting.language,
        titled(HERE, sections, wording),
        about=wording.say(f"{HERE}.about", title=meeting.title),
    )


def shares(minutes: int, wording: Wording) -> tuple[int, ...]:
    """Return the minutes of each step; together they are all the minutes."""
    parts = [int(line["share"]) for line in wording.records[f"{HERE}.agenda"]]
    whole, done, made = sum(parts), 0, []
    for number in range(1, len(parts) + 1):
        until = round(minutes * sum(parts[:number]) / whole)
        made.append(until - done)
        done = until
    return tuple(made)


def _invitation(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    if meeting.chair:
        yield paragraph(wording.say(f"{HERE}.invitation", chair=meeting.chair))
    else:
        yield paragraph(wording.say(f"{HERE}.invitation-nobody"))
    yield from _when(meeting, wording)
    yield paragraph(wording.say(f"{HERE}.why"))
    yield paragraph(wording.say(f"{HERE}.free"))
    if meeting.date:
        when = when_words(meeting, wording)
        yield paragraph(wording.say(f"{HERE}.meeting", when=when))
    if meeting.contact:
        label = Strong(text(wording.say(f"{HERE}.contact")))
        yield Paragraph((label, *text(" "), *contact_words(meeting.contact)))


def _when(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    before = meeting.pre_meeting
    if before and (before.date or before.where):
        when = wording.say(f"{HERE}.when", when=pre_meeting_words(meeting, wording))
        yield Paragraph((Strong(text(when)),))
    elif before and before.minutes:
        length = length_words(before.minutes, wording)
        yield paragraph(wording.say(f"{HERE}.when-length", length=length))
    if before is None or before.date is None:
        yield paragraph(wording.say(f"{HERE}.when-none"))
        yield WriteHere(wording.say(f"{HERE}.write-when"), 2)
    elif not before.where:
        yield paragraph(wording.say(f"{HERE}.where-none"))


def _agenda(meeting: Meeting, wording: Wording) -> Steps:
    minutes = meeting.pre_meeting.minutes if meeting.pre_meeting else 0
    lines = wording.records[f"{HERE}.agenda"]
    entries = []
    for line, share in zip(lines, shares(minutes, wording), strict=True):
        key = "step" if share else "step-plain"
        length = length_words(share, wording)
        said = wording.say(f"{HERE}.{key}", say=line["say"], length=length)
        entries.append((paragraph(said),))
    return Steps(tuple(entries))


def _questions(wording: Wording) -> Blocks:
    lines = wording.records[f"{HERE}.questions"]
    room = tuple(WriteHere(line["ask"], 2) for line in lines)
    return (paragraph(wording.say(f"{HERE}.questions-note")), *room)
