"""Day, time and place in one line above an agenda: `Friday 4 June 2027, 2pm, the hall`.

Most agendas that people send each other say it so, and not as `Date: …`. Councils say
it in a sentence: `to be held on Friday 4 June 2027 at 2pm in the hall`.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.readers.wild.times_in_words import HALF

Fact = tuple[str, str, int]
WEEK = r"(?P<week>\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
MONTH = r"(?:(?:st|nd|rd|th)?(?: of)?,? [a-z]{3,9}[.,]? |/\d{1,2}/)"
DAY = re.compile(rf"{WEEK}\b\d{{1,2}}{MONTH}\d{{4}}\b", re.IGNORECASE)
SHORT_DAY = re.compile(
    rf"{WEEK}\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2}}(?:\d{{2}})?\b", re.IGNORECASE
)
AMERICAN = re.compile(
    rf"{WEEK}\b[a-z]{{3,9}} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}\b", re.IGNORECASE
)
MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# `Tuesday 16 May`, of a year that readers know.
YEARLESS = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTHS}\b|\b{MONTHS} \d{{1,2}}\b",
    re.IGNORECASE,
)
# A day alone, also as Americans and programs write it.
ANY_DAY = re.compile(
    rf"{DAY.pattern}|[a-z]{{3,9}} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
CLOCK = rf"(?:\d{{1,2}}(?:[:.]\d{{2}})?\s?{HALF}?|noon|midday)"
HOURS = re.compile(
    rf"(?<!\w){CLOCK}\s*(?:-|–|—|to|until|till)\s*{CLOCK}(?!\w)"
    rf"|(?<!\w)\d{{1,2}}(?:[:.]\d{{2}}(?:\s?{HALF})?|\s?{HALF})(?!\w)",
    re.IGNORECASE,
)
SAYS_WHICH_HALF = re.compile(r"[:.]|m\b|noon", re.IGNORECASE)
# What leads to the facts and says nothing itself.
LEADING = re.compile(
    r"^(?:date of (?:the )?meeting|(?:to be )?held|meeting|date|time|venue|commencing"
    r"|starting|on|at|in|from|via|by|the)\b[ :]*",
    re.IGNORECASE,
)
TRAILING = re.compile(r"\s+(?:on|at|in|from)$", re.IGNORECASE)
# Another day than that of the meeting: when it was written, or what is due.
ANOTHER = re.compile(
    r"\b(?:published|issued|updated|dated|sent|drafts?|versions?|papers?|minutes|deadline"
    r"|apologies|next|last|previous|by|before|until|of|since|after)\b",
    re.IGNORECASE,
)
PARTING = re.compile(r"\s*[,;|•·]\s*|\s+[–—-]\s+")
ENDS = " ,;|•·–—-.:()"
WORDS_OF_A_PLACE = 12
WORDS_OF_A_ROOM = 4
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
# What is left of `Agenda for 4 June 2027`, or of a sentence, is no place.
SAYS_MORE = re.compile(r"\b(?:agenda|will|is|are)\b|\b(?:for|of)$", re.IGNORECASE)
CALLED_OFF = re.compile(r"(?:cancel?led|postponed|rescheduled)", re.IGNORECASE)
CHAMBER = re.compile(
    r"\b(?:council|committee|board|meeting) (?:chamber|house|office|room)s?\b",
    re.IGNORECASE,
)
# `Next meeting: 4 June 2027` at the top is the one that the agenda is for.
NEXT = re.compile(r"^[#\s]*next\b", re.IGNORECASE)


def facts_of_a_line(line: str) -> Iterator[Fact]:
    """Yield name, words and offset of each fact, where a line says nothing else."""
    day = DAY.search(line)
    if day is None:
        return
    hours = hours_beside(line, day)
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


def facts_of_when(words: str) -> Iterator[Fact]:
    """Yield day and hours of what stands behind `When:`, in whatever order."""
    bare = re.sub(r"\([^()]*\)", lambda found: " " * len(found.group()), words)
    day = any_day(bare)
    if day:
        yield "date", day.group(), day.start()
    rough = day or YEARLESS.search(bare)
    if hours := hours_beside(bare, rough) if rough else HOURS.search(bare):
        yield "time", " ".join(hours.group().split()), hours.start()


def place_below_a_day(line: str) -> Iterator[Fact]:
    """Yield place and hours, where a line below a day names a room and no more."""
    room = ROOM.search(line) or CHAMBER.search(line)
    hours = HOURS.search(line)
    place = _place(line, [hours] if hours else [], 0) if room else None
    if place and not BODY.search(CHAMBER.sub("", line)):
        yield "where", place, max(line.find(place.partition(",")[0]), 0)
        if hours:
            yield "time", hours.group().strip(), hours.start()


def facts_below_a_day(line: str) -> Iterator[Fact]:
    """Yield hours and place of a line such as `2pm in the hall`, and of no other."""
    hours = HOURS.search(line)
    if hours is None or not SAYS_WHICH_HALF.search(hours.group()):
        return
    place = _place(line, [hours], 0)
    if place is None or _bare(line[: hours.start()]):
        return
    yield "time", hours.group().strip(), hours.start()
    if place:
        yield "where", place, max(line.find(place.partition(",")[0]), 0)


def any_day(line: str) -> re.Match[str] | None:
    """Return the first day with a year in a line, also as Americans write it."""
    kinds = (kind.search(line) for kind in (DAY, SHORT_DAY, AMERICAN))
    return next((found for found in kinds if found), None)


def hours_beside(line: str, day: re.Match[str]) -> re.Match[str] | None:
    """Return the hours behind a day, or else those before it."""
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
    are_names = all(map(_may_be_a_place, named))
    named = [part for part in named if not CALLED_OFF.fullmatch(part)]
    is_more = any(ANOTHER.search(part) or SAYS_MORE.search(part) for part in named)
    return ", ".join(named) if is_short and are_names and not is_more else None


def _may_be_a_place(part: str) -> bool:
    """Return whether a part is a name, or a few words such as `upstairs room`."""
    is_room = ROOM.search(part) and len(part.split()) <= WORDS_OF_A_ROOM
    return part[0].isupper() or part[0].isdigit() or bool(is_room)


def _bare(part: str) -> str:
    words = TRAILING.sub("", part.strip(ENDS))
    while (shorter := LEADING.sub("", words).strip(ENDS)) != words:
        words = shorter
    return words
