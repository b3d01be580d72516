"""Day, time and place in one line above an agenda: `Friday 4 June 2027, 2pm, the hall`.

Most agendas that people send each other say it so, and not as `Date: …`.
"""

import re
from collections.abc import Iterator

DAY = re.compile(
    r"(?P<week>\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"\b\d{1,2}(?:(?:st|nd|rd|th)?(?: of)? [a-z]{3,9},? |/\d{1,2}/)\d{4}\b",
    re.IGNORECASE,
)
CLOCK = r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|noon)?|noon|midday)"
HOURS = re.compile(
    rf"(?<!\w){CLOCK}\s?(?:-|–|—|to|until)\s?{CLOCK}(?!\w)"
    r"|(?<!\w)\d{1,2}(?:[:.]\d{2}\s?(?:am|pm)?|\s?(?:am|pm))(?!\w)",
    re.IGNORECASE,
)
# What leads to the facts and says nothing itself.
LEADING = re.compile(
    r"^(?:date of (?:the )?meeting|(?:to be )?held|meeting|date|time|venue"
    r"|on|at|in|from|the)\b[ :]*",
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


def facts_of_a_line(line: str) -> Iterator[tuple[str, str, int]]:
    """Yield name, words and offset of each fact, where a line says nothing else."""
    day = DAY.search(line)
    if day is None:
        return
    hours = _hours(line, day)
    place = _place(line, [part for part in (day, hours) if part])
    if place is None or not (hours or day["week"]):
        return
    yield "date", day.group(), day.start()
    if hours:
        yield "time", hours.group().strip(), hours.start()
    if place:
        yield "where", place, max(line.find(place.partition(",")[0]), 0)


def _hours(line: str, day: re.Match[str]) -> re.Match[str] | None:
    after = HOURS.search(line, day.end())
    return after or HOURS.search(line, 0, day.start())


def _place(line: str, taken: list[re.Match[str]]) -> str | None:
    """Return what else a line names, "" for nothing; None where it says more."""
    for part in taken:
        line = line[: part.start()] + "|" * len(part.group()) + line[part.end() :]
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
