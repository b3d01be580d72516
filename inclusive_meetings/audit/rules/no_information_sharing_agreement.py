"""Whether names may be said in the room is settled before, and not at the door."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.place import Located

CASES = re.compile(
    r"\bcase (?:discussions?|reviews?|conferences?|list|load)\b|\bcaseload\b"
    r"|\bperson by person\b|\b(?:patient|client) by (?:patient|client)\b"
    r"|\bindividual (?:cases|patients|clients)\b|\bpatients? to discuss\b"
    r"|\bdiscuss(?:ion of)? (?:individual |new )?(?:cases|patients)\b"
    r"|\breferrals? (?:review|discussion)s?\b"
    r"|\bnames? (?:of patients|and NHS numbers)\b",
    re.IGNORECASE,
)
# A text may speak of these in general. An item that has one as its title is about it.
IN_A_TITLE = re.compile(
    r"\b(?:MDT|MARAC|multi-?disciplinary|multi-?agency)(?: team| risk)?(?: \w+)?"
    r" (?:cases?|meeting|reviews?|discussions?|conference|list)\b"
    r"|\b(?:complex|difficult|safeguarding) cases?\b(?! stud)|\bcase \d",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at items about named people where no agreement is named."""
    meeting = case.meeting
    if not meeting.contributors or meeting.information_sharing:
        return
    papers = {paper.title for paper in meeting.papers}
    for where, words in texts_of(meeting):
        found = None if where in papers else CASES.search(words.text)
        if found:
            yield _fault(words, found)
    for item in meeting.items:
        found = IN_A_TITLE.search(item.title.text)
        if found and not CASES.search(item.title.text):
            yield _fault(item.title, found)


def _fault(words: Located, found: re.Match[str]) -> Fault:
    (place,) = words.places_of([found.start()])
    return must(
        place,
        f"“{' '.join(found.group().split())}”: people are spoken of by name before"
        " others, and no agreement is named.",
        "Settle between the organisations what may be said to whom, and name it: "
        " information-sharing: Agreement of 3 May 2026. Until then, name nobody.",
    )
