"""A paper handed out on the day is read by nobody who needs time to read."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could, must
from inclusive_meetings.language.usage import texts_of

ON_THE_DAY = re.compile(
    r"\b(?:tabled|to follow|handed out (?:on the day|at the meeting)|verbal (?:update|"
    r"report)|will be (?:circulated|shared) (?:on the day|at the meeting)"
    r"|paper on the day)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at papers that nobody gets beforehand, and at those without a day."""
    meeting = case.meeting
    for paper in meeting.papers:
        if ON_THE_DAY.search(paper.title):
            yield must(
                paper.place,
                f"“{paper.title}” comes on the day: who needs time to read it cannot.",
                "Send it beforehand, or take the item next time.",
            )
        elif paper.sent is None:
            yield could(
                paper.place,
                f"The agenda does not say when people get “{paper.title}”.",
                "Write the day:  sent: 2026-11-24",
            )
    papers = {paper.title for paper in meeting.papers}
    for where, words in texts_of(meeting):
        found = None if where in papers else ON_THE_DAY.search(words.text)
        if found and case.contributors:
            (place,) = words.places_of([found.start()])
            yield could(
                place,
                f"“{found.group()}”: people hear or see this for the first time.",
                "Send a few lines beforehand, and do not ask for a decision on it.",
            )
