"""Whoever reads one page only should have read the right one."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could

SUMMARY = re.compile(
    r"\b(?:summary|in short|in brief|at a glance|key (?:points|messages)|main points"
    r"|what this (?:paper|page) (?:says|asks|is about)|on one page"
    r"|the short version)\b",
    re.IGNORECASE,
)
OPENING = 2500


def check(case: Case) -> Iterator[Fault]:
    """Point at each long paper that does not begin with its main points."""
    longest = case.number("words-of-paper")
    for paper in case.meeting.papers:
        words = paper.text.text if paper.text else ""
        count = len(words.split())
        if count > longest and not SUMMARY.search(words[:OPENING]):
            yield could(
                paper.place,
                f"“{paper.title}” has {count} words and does not begin with a summary.",
                "Begin it with half a page: what it says, and what you ask people.",
            )
