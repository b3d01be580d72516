"""What an agenda without a heading is about: the first line that says it."""

import re
from pathlib import PurePath

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.line_of_facts import ANY_DAY

# Lines that stand above a title and are none.
NO_TITLE = re.compile(
    r"(?:(?:draft )?agenda(?: and (?:papers|minutes|draft minutes))?|meeting documents"
    r"|notice(?: of meeting)?"
    r"|(?:to|from|dear|cc|copy|distribution|date|time|venue)\b:?.*|(?:to be )?held\b.*)"
    r"[ :.]*",
    re.IGNORECASE,
)
MEETING = re.compile(
    r"\b(?P<words>(?:[a-z]+ )?meeting of (?:the )?.{3,80}?)"
    r"(?=,| (?:to be|will|is to|which|on|at|in|for)\b|[.;:]|$)",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"\b(?:will be held|to be held|summon(?:ed)?|invited)\b", re.IGNORECASE
)
ARTICLES = re.compile(r"^(?:an?|the) ", re.IGNORECASE)


def title_of(body: str, file: str, items: tuple[RawItem, ...]) -> Passage:
    """Return the title; the file's name where no line can be one."""
    until = items[0].title.start.line if items else None
    first = None
    for number, line in enumerate(body.split("\n"), 1):
        words = " ".join(line.strip(" #*_|-").split())
        if line.lstrip().startswith("|") or (words and number == until):
            break
        if not words:
            continue
        place = Place(file, number, 1)
        first = first or Passage(words, place)
        if NO_TITLE.fullmatch(words) or ANY_DAY.fullmatch(words):
            continue
        if not SENTENCE.search(words):
            return Passage(words, place)
        if found := MEETING.search(words):
            named = ARTICLES.sub("", found["words"])
            return Passage(named[0].upper() + named[1:], place)
    if first and not ANY_DAY.fullmatch(first.text):
        return first
    return Passage(PurePath(file).stem or "Meeting", Place(file, 1, 1))
