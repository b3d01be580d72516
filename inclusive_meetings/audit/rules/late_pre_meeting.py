"""A talk beforehand is worth most while the agenda can still change."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, should
from inclusive_meetings.calendars.days import clear_working_days

CAN_CHANGE = re.compile(
    r"\bpre-?meeting\b[^.]{0,80}\bchange|\bchange[^.]{0,80}\bpre-?meeting\b",
    re.IGNORECASE | re.DOTALL,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at a pre-meeting just before the meeting, or after the papers went out."""
    meeting, before = case.meeting, case.meeting.pre_meeting
    if before is None or before.date is None or meeting.date is None:
        return
    days = clear_working_days(before.date, meeting.date, case.nation)
    least = case.number("clear-days-after-pre-meeting")
    sent = [paper.sent for paper in meeting.papers if paper.sent]
    background = meeting.background.text if meeting.background else ""
    if before.date >= meeting.date or days < least:
        yield should(
            before.place,
            f"The pre-meeting is {max(days, 0)} clear working days before the meeting:"
            " too late to change the agenda.",
            f"Hold it at least {least} clear working days before, better a week.",
        )
    elif sent and before.date > max(sent) and not CAN_CHANGE.search(background):
        yield could(
            before.place,
            "The pre-meeting comes after the papers have gone out.",
            "Hold it before, or say in the agenda that what comes up at the pre-meeting"
            " can still change it.",
        )
