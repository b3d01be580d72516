"""The meeting is paid and the evening of reading before it is not."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.asked import place_of, with_private
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.timing import whole

HOURS = re.compile(r"\b(?:for )?(\d+(?:\.\d)?) hours?\b")
READING = re.compile(r"\bread(?:ing)?\b|\bprepar", re.IGNORECASE)
HOUR = 60


def check(case: Case) -> Iterator[Fault]:
    """Point at paid hours that are fewer than the meeting, the talk before, reading."""
    meeting = case.meeting
    papers = [paper.text.text for paper in meeting.papers if paper.text]
    words = sum(len(text.split()) for text in papers)
    reading = words // case.number("slow-words-a-minute")
    before = meeting.pre_meeting.minutes if meeting.pre_meeting else 0
    needed = whole(meeting) + before + reading
    for person, private in with_private(meeting):
        found = HOURS.search(private.payment or "")
        if not found or READING.search(private.payment or ""):
            continue
        paid = round(float(found.group(1)) * HOUR)
        if paid < needed:
            yield could(
                place_of(person, "payment"),
                f"{person.name} is paid for {paid} minutes; the meeting, the"
                f" pre-meeting and the reading take about {needed}.",
                "Pay for the reading and the pre-meeting as well, and say so.",
                people=1,
                private=True,
            )
