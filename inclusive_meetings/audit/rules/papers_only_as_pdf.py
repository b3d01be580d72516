"""A PDF does not grow on a phone, and is seldom read well by a screen reader."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at the papers where each of them is a PDF and nothing else."""
    files = [paper for paper in case.meeting.papers if paper.file]
    if files and all(paper.file.lower().endswith(".pdf") for paper in files):
        yield should(
            files[0].place,
            "Every paper is a PDF and nothing else.",
            "Send a Word file or a page as well, and offer print by post.",
        )
