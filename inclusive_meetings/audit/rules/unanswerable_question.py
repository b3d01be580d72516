"""A question that only an insider can answer is put to nobody else."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could

CLOSED = re.compile(
    r"^(?:do|does|are|is|can|will|should) (?:(?:you|we|the \w+|members|everyone|all) )+"
    r"(?:agree|support|approve|endorse|note|happy|content|comfortable|receive|accept)\b",
    re.IGNORECASE,
)
SEVERAL = 3
LONGEST = 30
VAGUE = re.compile(
    r"^(?:any (?:questions|comments|thoughts|feedback)|thoughts|comments|views|feedback"
    r"|what do you think|how can we (?:all )?(?:improve|do better))\W*$",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at questions that ask for a yes, for everything, or for several things."""
    for item in case.meeting.items:
        for question in item.questions:
            fault = _fault(question)
            if fault:
                yield could(
                    item.place_of(question),
                    f"“{question}” {fault}",
                    "Ask one thing, about what people have lived through:"
                    "  When somebody you know was ill, where did they go first?",
                )


def _fault(question: str) -> str:
    if CLOSED.match(question):
        return "can only be answered with yes."
    if VAGUE.match(question):
        return "asks about everything, so that only those used to it will speak."
    if question.count("?") >= SEVERAL:
        return "asks several things at once."
    if len(question.split()) > LONGEST:
        return f"has {len(question.split())} words: nobody can keep it in mind."
    return ""
