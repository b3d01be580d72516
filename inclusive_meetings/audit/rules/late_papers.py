"""Papers that come late are read by those whose work it is to read them."""

from collections.abc import Iterator

from inclusive_meetings.audit.asked import ABOUT_PAPERS, OTHER_FORM, arranged, wants
from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must, should
from inclusive_meetings.calendars.days import IN_FULL, clear_working_days
from inclusive_meetings.model.meeting import Paper


def check(case: Case) -> Iterator[Fault]:
    """Point at each paper that goes out too late to be read."""
    meeting = case.meeting
    if meeting.date is None:
        return
    least = case.number("clear-days-for-papers-at-least")
    good = case.number("clear-days-for-papers")
    waiting = [
        person
        for person in case.contributors
        if wants(person, OTHER_FORM) and not arranged(person, ABOUT_PAPERS)
    ]
    for paper in meeting.papers:
        if paper.sent is None:
            continue
        days = _days(case, paper)
        what = (
            f"“{paper.title}” goes out {days} clear working days before the meeting"
            f" (counted for {IN_FULL[case.nation]}, without both days)."
        )
        if days < good:
            say = must if days < least else should
            yield say(
                paper.place,
                what,
                f"Send it {good} clear working days before, or move the item.",
            )
        elif waiting and days < good + case.number("clear-days-to-convert-papers"):
            yield could(
                paper.place,
                f"{what} Somebody needs it in another form or language.",
                "Have it made now, and write under `arranged:` when it goes out.",
                people=len(waiting),
                private=True,
            )


def _days(case: Case, paper: Paper) -> int:
    if paper.sent is None or case.meeting.date is None:
        return 0
    return clear_working_days(paper.sent, case.meeting.date, case.nation)
