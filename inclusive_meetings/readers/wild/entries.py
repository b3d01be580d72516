"""From a line that names an item, with those below it, to an item as typed."""

import re
from dataclasses import replace

from inclusive_meetings.language.jargon.titles import OF_ONE
from inclusive_meetings.model.item import NOT_IN_FACTS
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.wild.names_of_people import may_lead
from inclusive_meetings.readers.wild.said_in_words import with_what_words_say
from inclusive_meetings.readers.wild.times_in_words import (
    plain,
    time_in_front,
    times_taken,
)

LEAD = re.compile(r"(?:\s+[-–—|]|(?<=\d)[-–—])\s+(?P<lead>[^-–—|]{2,80})$")
# Brackets at the end are mostly more of the title; with Mr or Cllr in them they lead.
WITH_A_TITLE = re.compile(rf"\s*\((?P<lead>(?:{OF_ONE})\.? [A-Z][^()]{{1,60}})\)$")
# `– Who: Jo`, `(Lead: Ana Pop)`: a word says that they lead.
LABELLED = re.compile(
    r"(?:\s+[-–—|]\s*|\s*\(|\s+)(?:who|leads?|led by|presenters?|presented by|speaker)"
    r"\s*:\s*(?P<lead>[^()]{2,80}?)\)?(?P<time>)$",
    re.IGNORECASE,
)
WITH_A_LENGTH = re.compile(
    r"\s*\((?P<lead>[^(),]{2,60}),\s*(?P<time>\d+\s*(?:m|mins?|minutes))\)$"
)
# A tab, or many spaces: what stands behind them is a column of its own.
BEHIND_A_GAP = re.compile(
    rf"(?<!\s)(?:\t+|\s{{5,}})(?P<lead>(?:(?:{OF_ONE})\.? )?"
    r"(?:[A-Z]\.? ?|[A-Z][\w'’-]+ )[A-Z][\w'’-]+\.?)\s*$"
)
# A line that ends so stops within a title: the next line belongs to it.
HANGING = re.compile(
    r"(?:[,–&-]|\b(?:of|and|the|an?|in|to|for|on|with|or|by|from|at))$", re.IGNORECASE
)
GOES_ON = re.compile(r"[a-z£]|\d+ [a-z]")
MARKER = re.compile(r"\s*(?:[-*+•–]|\d{1,9}[.)]|\(?[a-z]{1,3}[.)])\s")
WHERE_TO_CUT = re.compile(r"[.:;?]\s+|\s+[–—-]\s+")
SENTENCE_ENDS = re.compile(r"[.?!]\s+(?=[A-Z])")
LETTERS_OF_A_TITLE = 150
LETTERS_AT_MOST = 250
FEWEST_LETTERS = 8


def entry(first: str, line: int, below: list[str], place: Place) -> RawItem:
    """Return the item that begins with the words `first`, `below` it its text.

    `line` is the line of the first of these, from 0; `place` is where the words are.
    """
    first, behind = _behind_a_gap(first)
    words, used = _whole_title(first, below)
    words = plain(words)
    front = time_in_front(words)
    words, rest = _cut(words[len(front) :], is_one=used == 0)
    left = [*([rest] if rest else []), *below[used:]]
    title, fields = _title_and_fields(front + words)
    fields |= {"lead": behind} if behind else {}
    title = title.strip(" -–—:.") or words
    made = tuple((name, Passage(value, place)) for name, value in fields.items())
    text = _text(left, line + used - bool(rest), place.file)
    return with_what_words_say(RawItem(Passage(title, place), made, text))


def _title_and_fields(words: str) -> tuple[str, dict[str, str]]:
    """Return a title without what it says of times and of who leads, and that."""
    if said := LABELLED.search(words) or _with_a_length(words):
        title, fields = times_taken(words[: said.start()])
        given = {name: said[name] for name in ("lead", "time") if said[name]}
        return title, given | fields
    title, fields = times_taken(words)
    lead = LEAD.search(title) or WITH_A_TITLE.search(title)
    # Where all is in capitals, they tell nothing of a name.
    if lead and not title.isupper() and may_lead(lead["lead"]):
        title, more = times_taken(title[: lead.start()])
        return title, more | fields | {"lead": lead["lead"].strip(" ()")}
    return title, fields


def _behind_a_gap(first: str) -> tuple[str, str]:
    """Return a line without the name in a column of its own, and that name."""
    found = BEHIND_A_GAP.search(first)
    name = found["lead"].rstrip(".") if found else ""
    if not found or not may_lead(name):
        return first, ""
    return first[: found.start()], name


def _with_a_length(title: str) -> re.Match[str] | None:
    """Return `(Jo, 10 mins)` behind a title; None where that names nobody."""
    found = WITH_A_LENGTH.search(title)
    return found if found and may_lead(found["lead"]) else None


def _whole_title(first: str, below: list[str]) -> tuple[str, int]:
    """Return the title with the lines in which it goes on, and how many these are."""
    words, used = first, 0
    for line in below:
        bare = line.strip()
        goes_on = GOES_ON.match(bare) or HANGING.search(words)
        if not bare or MARKER.match(f"{line} ") or not goes_on:
            break
        words, used = f"{words} {bare}", used + 1
    return words, used


def _cut(words: str, *, is_one: bool) -> tuple[str, str]:
    """Return a title and, of one that is a whole paragraph, what else it says.

    `is_one` says that the words stand in one line: then they are cut only if they are
    long.
    """
    is_long = len(words) > LETTERS_OF_A_TITLE
    if is_one and not is_long:
        return words, ""
    for found in (WHERE_TO_CUT if is_long else SENTENCE_ENDS).finditer(words):
        if FEWEST_LETTERS <= found.start() <= LETTERS_AT_MOST:
            return words[: found.start()], words[found.end() :]
    return words, ""


def _text(lines: list[str], line: int, file: str) -> Passage | None:
    skipped = next((n for n, words in enumerate(lines) if words.strip()), None)
    if skipped is None:
        return None
    words = "\n".join(lines[skipped:]).rstrip()
    return Passage(words, Place(file, line + skipped + 1, 1))


def under(over: Passage | None, item: RawItem) -> RawItem:
    """Return an item with the heading that stands over it as the front of its text."""
    if over is None:
        return item
    if item.text is None:
        return replace(item, text=over)
    gap = "\n" * max(item.text.start.line - over.start.line, 2)
    text = Passage(f"{over.text}{gap}{item.text.text}", over.start)
    return replace(item, text=text, in_facts=NOT_IN_FACTS)
