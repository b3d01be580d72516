"""Day, hours and place in a sentence: `to be held on Friday 4 June 2027 at 2pm in …`.

Such a sentence may go on in the next line, and notices that are a week old when they
are read name no year. Then the hours and the place count all the same.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.readers.wild.line_of_facts import (
    ANOTHER,
    ENDS,
    HOURS,
    NEXT,
    SAYS_WHICH_HALF,
    YEARLESS,
    Fact,
    any_day,
    hours_beside,
)

# A sentence that calls people to a meeting that is still to be.
CALLS = re.compile(
    r"\b(?:(?:is )?to be held|will be held|will take place|to take place|due to meet"
    r"|will meet|will hold (?:its|their|our|an?)|summoned? (?:you )?to"
    r"|(?:meeting|forum|agm) will be|join us"
    r"|agenda .{0,60}meeting on)\b",
    re.IGNORECASE,
)
GOES_ON = re.compile(r"(?:on|at|in)\b", re.IGNORECASE)
REST_OF_WORD = r"(?:[\w'’&-]|\.(?=\w))*"
NAMED = rf"[A-Z]{REST_OF_WORD}(?:,? (?:of|the|and|y|[A-Z\d]{REST_OF_WORD}))*"
PLACE = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|IN|AT) (?:the |THE )?(?P<place>{NAMED}"
    rf"(?: (?:at|in) (?:the )?{NAMED})?"
    r"(?: (?:or|and) (?:virtually|online|remotely|via)\b[^,.;]*)?)"
    r"|\b(?P<online>[Rr]emotely|[Oo]nline|[Vv]irtually"
    r"|(?:(?:via|by|on) |using (?=[Zz]))"
    r"(?:[Zz]oom|MS Teams|Microsoft Teams|Teams|video|telephone)(?: call)?)\b",
)
LAST_WORD = re.compile(r"(?:[\s,]+(?:ON|AT|FOR|IN|on|at|for|in))+$")


def facts_of_a_call(line: str) -> Iterator[Fact]:
    """Yield the facts of a sentence that calls to a meeting; all of it is text too."""
    calls = CALLS.search(line)
    if calls:
        yield from _facts(line, calls.start())


def is_half_a_call(line: str, following: str) -> bool:
    """Return whether a call has no day, and goes on in the line that follows."""
    has_day = any_day(line) or YEARLESS.search(line)
    is_call = CALLS.search(line) and not has_day
    return bool(is_call and GOES_ON.match(following))


def facts_of_a_title(line: str) -> Iterator[Fact]:
    """Yield what stands in a title: `Tenants’ panel, 4 June 2027, 7pm`."""
    if not ANOTHER.search(NEXT.sub("", line)):
        yield from _facts(line, 0)


def _facts(line: str, start: int) -> Iterator[Fact]:
    day = any_day(line)
    rough = day or YEARLESS.search(line)
    hours = hours_beside(line, rough) if rough else HOURS.search(line, start)
    if hours and not rough and not SAYS_WHICH_HALF.search(hours.group()):
        hours = None
    if not (day or hours):
        return
    if day:
        yield "date", day.group(), day.start()
    if hours:
        yield "time", hours.group().strip(), hours.start()
    for taken in filter(None, (rough, hours)):
        line = line[: taken.start()] + "|" * len(taken.group()) + line[taken.end() :]
    if place := PLACE.search(line, start):
        named = "place" if place["place"] else "online"
        words = LAST_WORD.sub("", place[named].strip(ENDS))
        yield "where", words, place.start(named)
