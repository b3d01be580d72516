"""More to read than anybody is paid to read."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at the papers where a slow reader needs more than an hour for them."""
    papers = [paper for paper in case.meeting.papers if paper.text]
    words = sum(len(paper.text.text.split()) for paper in papers if paper.text)
    minutes = words // case.number("slow-words-a-minute")
    most = case.number("minutes-of-reading")
    if minutes > most:
        yield should(
            papers[0].place,
            f"The papers have {words} words: {minutes} minutes for a slow reader.",
            f"Cut them to what takes {most} minutes, put the rest into an appendix, and"
            " pay for the reading.",
        )
