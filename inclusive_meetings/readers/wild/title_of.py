"""What an agenda without a heading is about: the first line that says it."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import PurePath

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.wild.line_of_facts import ANY_DAY

# Lines that stand above a title and are none.
NO_TITLE = re.compile(
    r"(?:(?:draft )?agenda(?: template)?"
    r"(?: (?:and|&) (?:papers|minutes|draft minutes))?|meeting documents"
    r"|(?:table of )?contents"
    r"|notice(?: of meeting)?"
    r"|(?:to|from|dear|cc|copy|distribution|date|time|venue)\b:?.*|(?:to be )?held\b.*)"
    r"[ :.]*",
    re.IGNORECASE,
)
# A picture, a tag, a link to another place on the page.
IS_NO_WORDS = re.compile(r"!\[.*\]\(.*\)|<[^>]+>(?:\s*<.*>)?|\[.*\]\(#.*\)")
MEETING = re.compile(
    r"\b(?P<words>(?:[a-z]+ )?meeting of (?:the )?.{3,80}?)"
    r"(?=,| (?:to be|will|is to|which|on|at|in|for)\b|[.;:]|$)",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"\b(?:will be held|to be held|summon(?:ed)?|invited)\b", re.IGNORECASE
)
# A council or trust has many boards: which of them meets stands below its name.
COUNCIL = re.compile(r".*\b(?:council|trust|nhs [\w ]+)", re.IGNORECASE)
BOARD = re.compile(
    r"(?:[\w’'&-]+,? ){0,6}(?:board|committee|sub-committee|panel|forum|cabinet)",
    re.IGNORECASE,
)
ARTICLES = re.compile(r"^(?:an?|the) ", re.IGNORECASE)


def title_of(body: str, file: str, items: tuple[RawItem, ...]) -> Passage:
    """Return the title; the file's name where no line can be one."""
    lines = list(_lines_above(body, file, items))
    for words, following in zip_longest(lines, lines[1:]):
        if NO_TITLE.fullmatch(words.text) or ANY_DAY.fullmatch(words.text):
            continue
        if found := MEETING.search(words.text) if SENTENCE.search(words.text) else None:
            named = ARTICLES.sub("", found["words"])
            return Passage(named[0].upper() + named[1:], words.start)
        if not SENTENCE.search(words.text):
            is_above = following and _is_above(words.text, following.text)
            return following if following and is_above else words
    if lines and not ANY_DAY.fullmatch(lines[0].text):
        return lines[0]
    return Passage(PurePath(file).stem or "Meeting", Place(file, 1, 1))


def _is_above(words: str, following: str) -> bool:
    """Return whether a council is named here, and which board of it meets below."""
    return bool(COUNCIL.fullmatch(words) and BOARD.fullmatch(following))


def _lines_above(body: str, file: str, items: tuple[RawItem, ...]) -> Iterator[Passage]:
    """Yield the lines with words above the first item, and above the first table."""
    until = items[0].title.start.line if items else None
    for number, line in enumerate(body.split("\n"), 1):
        words = " ".join(line.strip(" #*_|-").split())
        if line.lstrip().startswith("|") or (words and number == until):
            return
        if words and not IS_NO_WORDS.fullmatch(words):
            yield Passage(words, Place(file, number, 1))
