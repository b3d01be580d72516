"""Day, time and place in one line above an agenda: `Friday 4 June 2027, 2pm, the hall`.

Most agendas that people send each other say it so, and not as `Date: …`. Councils say
it in a sentence: `to be held on Friday 4 June 2027 at 2pm in the hall`.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.readers.times_in_words import HALF

Fact = tuple[str, str, int]
WEEK = r"(?P<week>\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
MONTH = r"(?:(?:st|nd|rd|th)?(?: of)?,? [a-z]{3,9},? |/\d{1,2}/)"
DAY = re.compile(rf"{WEEK}\b\d{{1,2}}{MONTH}\d{{4}}\b", re.IGNORECASE)
SHORT_DAY = re.compile(
    rf"{WEEK}\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2}}(?:\d{{2}})?\b", re.IGNORECASE
)
# A day alone, also as Americans and programs write it.
ANY_DAY = re.compile(
    rf"{DAY.pattern}|[a-z]{{3,9}} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
CLOCK = rf"(?:\d{{1,2}}(?:[:.]\d{{2}})?\s?{HALF}?|noon|midday)"
HOURS = re.compile(
    rf"(?<!\w){CLOCK}\s?(?:-|–|—|to|until)\s?{CLOCK}(?!\w)"
    rf"|(?<!\w)\d{{1,2}}(?:[:.]\d{{2}}(?:\s?{HALF})?|\s?{HALF})(?!\w)",
    re.IGNORECASE,
)
# What leads to the facts and says nothing itself.
LEADING = re.compile(
    r"^(?:date of (?:the )?meeting|(?:to be )?held|meeting|date|time|venue|commencing"
    r"|starting|on|at|in|from|via|by|the)\b[ :]*",
    re.IGNORECASE,
)
# Another day than that of the meeting: when it was written, or what is due.
ANOTHER = re.compile(
    r"\b(?:published|issued|updated|dated|drafts?|versions?|papers?|minutes|deadline"
    r"|apologies|next|last|previous|by|before|until|of|since|after)\b",
    re.IGNORECASE,
)
PARTING = re.compile(r"\s*[,;|•·]\s*|\s+[–—-]\s+")
ENDS = " ,;|•·–—-.:()"
WORDS_OF_A_PLACE = 12
# A sentence that calls people to a meeting that is still to be.
CALLS = re.compile(
    r"\b(?:(?:is )?to be held|will be held|will take place|to take place|due to meet"
    r"|will meet|will hold (?:its|their|our|an?)|summoned? (?:you )?to"
    r"|agenda .{0,60}meeting on)\b",
    re.IGNORECASE,
)
REST_OF_WORD = r"(?:[\w'’&-]|\.(?=\w))*"
NAMED = rf"[A-Z]{REST_OF_WORD}(?:,? (?:of|the|and|y|[A-Z\d]{REST_OF_WORD}))*"
PLACE = re.compile(
    rf"\b(?:[Ii]n|[Aa]t) (?:the )?(?P<place>{NAMED}"
    r"(?: (?:or|and) (?:virtually|online|remotely|via)\b[^,.;]*)?)"
    r"|\b(?P<online>[Rr]emotely|[Oo]nline|[Vv]irtually"
    r"|(?:via|by|on) (?:Zoom|MS Teams|Microsoft Teams|Teams|video|telephone)"
    r"(?: call)?)\b",
)
# Names of what meets: in front of a day they are no place, but a council chamber is.
BODY = re.compile(
    r"\b(?:board|committee|council|panel|group|forum|meeting|partnership|trustees"
    r"|governors|assembly|cabinet|association|agm)\b",
    re.IGNORECASE,
)

ROOM = re.compile(
    r"\b(?:hall|rooms?|chambers?|house|centre|offices?|church|school|library|street"
    r"|road|hub|surgery|hospital|building)\b",
    re.IGNORECASE,
)
# `Next meeting: 4 June 2027` at the top is the one that the agenda is for.
NEXT = re.compile(r"^[#\s]*next\b", re.IGNORECASE)


def facts_of_a_line(line: str) -> Iterator[Fact]:
    """Yield name, words and offset of each fact, where a line says nothing else."""
    day = DAY.search(line)
    if day is None:
        return
    hours = _hours(line, day)
    name = _name_in_front(line, day)
    place = _place(line[len(name) :], [p for p in (day, hours) if p], len(name))
    is_torn = re.search(r"\b(?:on|at|for)\W+\w{0,4}\s*$", name)
    if place is None or is_torn or not (hours or day["week"]):
        return
    yield "date", day.group(), day.start()
    if hours:
        yield "time", hours.group().strip(), hours.start()
    if place:
        yield "where", place, max(line.find(place.partition(",")[0]), 0)
    if name:
        yield "title", name.strip(ENDS), 0


def facts_of_a_call(line: str) -> Iterator[Fact]:
    """Yield the facts of a sentence that calls to a meeting; all of it is text too."""
    calls = CALLS.search(line)
    day = calls and (DAY.search(line) or SHORT_DAY.search(line))
    if not calls or not day:
        return
    yield "date", day.group(), day.start()
    if hours := _hours(line, day):
        yield "time", hours.group().strip(), hours.start()
    if place := PLACE.search(line, calls.start()):
        named = "place" if place["place"] else "online"
        yield "where", place[named].strip(ENDS), place.start(named)


def day_of_a_title(line: str) -> Iterator[Fact]:
    """Yield the day that stands in a title: `Tenants’ panel, 4 June 2027`."""
    day = DAY.search(line)
    if day and not ANOTHER.search(NEXT.sub("", line)):
        yield "date", day.group(), day.start()


def facts_below_a_day(line: str) -> Iterator[Fact]:
    """Yield hours and place of a line such as `2pm in the hall`, and of no other."""
    hours = HOURS.search(line)
    if hours is None or not re.search(r"[:.]|m\b|noon", hours.group(), re.IGNORECASE):
        return
    place = _place(line, [hours], 0)
    if place is None or _bare(line[: hours.start()]):
        return
    yield "time", hours.group().strip(), hours.start()
    if place:
        yield "where", place, max(line.find(place.partition(",")[0]), 0)


def _hours(line: str, day: re.Match[str]) -> re.Match[str] | None:
    after = HOURS.search(line, day.end())
    return after or HOURS.search(line, 0, day.start())


def _name_in_front(line: str, day: re.Match[str]) -> str:
    """Return what meets, where that stands before the day; "" for anything else."""
    before = line[: day.start()]
    if LEADING.match(before) or ANOTHER.search(before) or ROOM.search(before):
        return ""
    return before if BODY.search(before) else ""


def _place(line: str, taken: list[re.Match[str]], cut: int) -> str | None:
    """Return what else a line names, "" for nothing; None where it says more."""
    for part in taken:
        if part.start() >= cut:
            start, end = part.start() - cut, part.end() - cut
            line = line[:start] + "|" * (end - start) + line[end:]
    parts = (_bare(part) for part in PARTING.split(line))
    named = [part for part in parts if part]
    is_short = sum(len(part.split()) for part in named) <= WORDS_OF_A_PLACE
    are_names = all(part[0].isupper() or part[0].isdigit() for part in named)
    is_more = any(map(ANOTHER.search, named))
    return ", ".join(named) if is_short and are_names and not is_more else None


def _bare(part: str) -> str:
    words = part.strip(ENDS)
    while (shorter := LEADING.sub("", words).strip(ENDS)) != words:
        words = shorter
    return words
