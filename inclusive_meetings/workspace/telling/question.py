"""What is told of one question about the venue."""

from inclusive_meetings.workspace.before_the_day.venue import VenueLine
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, present
from inclusive_meetings.workspace.telling.calendar_day import date_told


def answer_kind(line: VenueLine) -> str:
    """Return the name of an answer: `yes`, `not-checked`, or `doubtful`."""
    return "doubtful" if line.is_doubtful else line.answer.value.replace(" ", "-")


def answer_words(line: VenueLine) -> str:
    """Return the answer in words."""
    return say(f"venue.answer-{answer_kind(line)}")


def told_of_question(line: VenueLine) -> Told:
    """Return what is known, who looked and when, and why it is asked."""
    found = line.found
    day = date_told(found.checked_on if found else None)
    who = ", ".join(filter(None, (found.checked_by if found else "", day)))
    return present(
        ("venue.stands", answer_words(line)),
        ("venue.note", found.note if found else ""),
        ("venue.looked", who),
        ("venue.why", line.because),
        ("venue.source", line.source),
    )
