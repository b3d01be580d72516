"""Whoever learns of the agenda when it is closed cannot put anything on it."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.model.timing import is_theirs, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at an agenda that nobody could add to before the papers went out."""
    meeting = case.meeting
    if not meeting.contributors:
        return
    sent = [paper.sent for paper in meeting.papers if paper.sent]
    if meeting.items_by and sent and meeting.items_by > max(sent):
        yield should(
            meeting.place_of("items-by"),
            "People can ask for items only after the papers have gone out.",
            "Ask for items before the papers are written.",
        )
    elif meeting.items_by is None and not any(
        is_theirs(item, meeting) for item in talks(meeting)
    ):
        yield could(
            meeting.title.start,
            "The agenda does not say until when people can ask for an item.",
            "Ask for items, and write the last day:  items-by: 2026-11-13",
        )
