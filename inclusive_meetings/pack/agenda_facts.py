"""What everyone must know before the items: when, where, why, whom to ask."""

from collections.abc import Iterator

from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Blocks, Bullets, Section, paragraph
from inclusive_meetings.model.meeting import Meeting, Paper
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import (
    contact_words,
    labelled,
    labelled_inlines,
    linked,
    pre_meeting_words,
    stage_words,
    when_words,
    where_words,
)
from inclusive_meetings.pack.phrasing.times import day_in_words
from inclusive_meetings.pack.phrasing.written import written


def facts(meeting: Meeting, wording: Wording) -> Blocks:
    """Return when, where, why, what can change, and whom to ask."""
    return (
        labelled(wording.say("agenda.when"), when_words(meeting, wording)),
        *place(meeting, wording),
        *_website(meeting, wording),
        *_reasons(meeting, wording),
        _contact(meeting, wording),
    )


def place(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield where it is, how to get there and how to join from elsewhere."""
    unknown = "" if meeting.where.join else wording.say("common.not-said")
    where = where_words(meeting, wording) or unknown
    venue = meeting.where.venue
    lines = (
        ("agenda.where", where),
        ("agenda.travel", venue.travel if venue else ""),
        ("agenda.join", meeting.where.join),
    )
    for key, words in lines:
        if words:
            yield labelled_inlines(wording.say(key), linked(words))


def _website(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    venue = meeting.where.venue
    if venue and venue.website:
        yield labelled_inlines(wording.say("agenda.website"), linked(venue.website))


def background(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield what everyone should know beforehand, as the author wrote it."""
    if meeting.background and meeting.background.text.strip():
        why, title = meeting.background, meeting.title.text
        inner = written(why, title, wording, meeting.pictures)
        yield Section(text(wording.say("agenda.background-title")), inner)


def papers(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    """Yield the papers, each with the day on which it was sent."""
    if meeting.papers:
        entries = tuple((paragraph(_paper(p, wording)),) for p in meeting.papers)
        yield Section(text(wording.say("agenda.papers-title")), (Bullets(entries),))


def _reasons(meeting: Meeting, wording: Wording) -> Iterator[Block]:
    lines = (
        ("purpose", meeting.purpose),
        ("can-change", stage_words(meeting.stage, wording)),
        ("chair", str(meeting.chair or "")),
        ("pre-meeting", pre_meeting_words(meeting, wording)),
        ("we-heard", meeting.we_heard_by),
    )
    for key, words in lines:
        if words:
            yield labelled(wording.say(f"agenda.{key}"), words)


def _contact(meeting: Meeting, wording: Wording) -> Block:
    if meeting.contact is None:
        return paragraph(wording.say("agenda.contact-missing"))
    label = wording.say("agenda.contact")
    return labelled_inlines(label, contact_words(meeting.contact))


def _paper(paper: Paper, wording: Wording) -> str:
    if paper.sent is None:
        return paper.title
    day = day_in_words(paper.sent, wording)
    return wording.say("agenda.paper-sent", title=paper.title, day=day)
