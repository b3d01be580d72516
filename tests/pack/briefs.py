"""Briefs as the build gives them, and meetings with little in them."""

from dataclasses import replace

from inclusive_meetings.model.meeting import Meeting, Where
from inclusive_meetings.model.people import Role
from inclusive_meetings.pack.brief import Brief
from tests.samples import JOE, NASREEN, a_meeting, the_words, wording


def shared_brief(meeting: Meeting | None = None) -> Brief:
    """Return what everyone may see, as the build gives it to a shared part."""
    seen = (meeting or a_meeting()).seen_by_everyone()
    return Brief(seen, wording(), the_words())


def chair_brief(meeting: Meeting | None = None) -> Brief:
    """Return what the chair may see."""
    return Brief(meeting or a_meeting(), wording(), the_words())


def sparse_meetings() -> list[Meeting]:
    """Return meetings in each of which something usual is missing."""
    whole = a_meeting()
    no_minutes = tuple(replace(item, minutes=0, start=None) for item in whole.items)
    return [
        replace(whole, people=()),
        replace(whole, people=(replace(NASREEN, role=Role.STATUTORY),)),
        replace(whole, where=Where()),
        replace(whole, items=no_minutes),
        replace(whole, items=()),
        replace(whole, date=None, start=None, end=None),
        replace(whole, pre_meeting=None, contact=None, chair=None, stage=None),
        replace(whole, people=(replace(JOE, private=None),), we_heard_by=""),
    ]
