"""Ranks in a room of first names tell some where they belong."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.audit.word_rule import word_rule
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place

# Not Mr, Ms, Mrs: families and elders choose these for themselves. Groups lead items,
# too: “Major Trauma Network” and “Wales MS Society” have no rank.
RANKED = re.compile(
    r"(?:Cllr|Councillor|Dr|Prof|Professor|Sir|Dame|Lord|Baroness|Alderman|Rt\.? Hon"
    r"|The Right Honourable|Colonel|Chief (?:Constable|Inspector|Superintendent))\b"
    r"|.*[ ,](?:CBE|OBE|MBE|BEM|DBE|KBE|PhD|MP|MSP|QPM|FRCP|FRCGP|FRCN)\Z",
)

_words = word_rule("rank-in-names")


def check(case: Case) -> Iterator[Fault]:
    """Point at words of rank, and at titles where others have a name alone."""
    yield from _words(case)
    meeting = case.meeting
    ranked = [(name, at) for name, at in _named(meeting) if RANKED.match(name)]
    bare = [name for name in _surely_people(meeting) if not RANKED.match(name)]
    if ranked and bare:
        name, at = ranked[0]
        yield could(
            at,
            f"“{name}” stands here with a title, “{bare[0]}” without one.",
            "Write all names in the same way, as people like to be called, and say"
            " what each of them does.",
        )


def _named(meeting: Meeting) -> Iterator[tuple[str, Place]]:
    """Yield who leads, and who takes part, with the place of the name."""
    if meeting.chair:
        yield meeting.chair.name, meeting.place_of("chair")
    for item in meeting.items:
        for lead in item.leads:
            yield lead.name, item.title.start
    for person in meeting.people:
        yield person.name, person.place


def _surely_people(meeting: Meeting) -> Iterator[str]:
    """Yield names that are no roles: “Deputy Director” leads items, too."""
    yield from (person.name for person in meeting.people)
    for item in meeting.items:
        yield from (lead.name for lead in item.leads if lead.organisation)
