"""Not everyone has the internet, or data to spare."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.venue import Answer

NUMBER = re.compile(r"\+?\d[\d ()-]{7,}\d")


def check(case: Case) -> Iterator[Fault]:
    """Point at an online meeting that nobody can join by an ordinary phone."""
    meeting = case.meeting
    if meeting.where.mode is Mode.IN_PERSON:
        return
    venue = meeting.where.venue
    answer = venue.answer_to("join-by-phone") if venue else None
    if NUMBER.search(meeting.where.join) or (answer and answer.answer is Answer.YES):
        return
    yield should(
        meeting.place_of("join", "mode", "where"),
        "Nobody can join by an ordinary phone: there is no number to ring.",
        "Add one:  join: https://…, or phone 020 7946 0120",
    )
