"""The text of an agenda: its title, its background, its items as typed."""

import re
from pathlib import PurePath

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.items import Heading, RawItem, headings, items_under

TITLE_OF_A_LIST = re.compile(
    r"^(?:agenda|items|programme|order of business)\b", re.IGNORECASE
)

# With more headings than this, nobody meant a list below them.
ENOUGH = 30


@frozen
class AgendaText:
    """What stands below the front matter.

    `is_titled` is false where the title is a guess; `has_headings` is false
    where the items are those of a list or a table.
    """

    title: Passage
    background: Passage | None
    items: tuple[RawItem, ...]
    is_titled: bool
    has_headings: bool


def agenda_text(
    body: str, file: str, title: Passage | None, found: list[Problem]
) -> AgendaText:
    """Return the text's parts; `title` is that of the front matter, if any."""
    marked = headings(body, file)
    own = _title(marked, title)
    if own and own.level > 1 and items_under(body, (own,), own.level, [])[0].fields:
        own = None  # a heading with fields is an item, even the only one
    rest = tuple(heading for heading in marked if heading is not own)
    level = _level_of_items(rest)
    items = items_under(body, rest, level, found) if level else ()
    if not items or any(raw.value("time") is None for raw in items):
        items, level = _wild(body, file, items, level)
    known = title or (own.title if own else None)
    said = known or _first_line(body, file, items)
    if not items:
        found.append(_no_items(file))
    until = _first_of(items, rest, level)
    after = own.line + 1 if own else 0
    background = _background(body, file, after, until, said)
    return AgendaText(said, background, items, known is not None, level > 0)


def _wild(
    body: str, file: str, items: tuple[RawItem, ...], level: int
) -> tuple[tuple[RawItem, ...], int]:
    """Return the items of a text that is not all written our way, and their level."""
    # Loaded here: most agendas are written our way.
    from inclusive_meetings.readers.said_in_words import with_what_words_say  # noqa: PLC0415 - as above
    from inclusive_meetings.readers.wild_items import wild_items  # noqa: PLC0415 - as above

    items = tuple(map(with_what_words_say, items))
    if any(raw.fields for raw in items) or len(items) > ENOUGH:
        return items, level
    wild = wild_items(body, file)
    if len(wild) > 1 and (len(wild) >= len(items) or not items):
        return wild, 0
    return items, level


def _title(marked: tuple[Heading, ...], title: Passage | None) -> Heading | None:
    if not marked:
        return None
    first = marked[0]
    alone = sum(heading.level == first.level for heading in marked) == 1
    if title is None:
        return first if alone or first.level == 1 else None
    same = first.title.text.casefold() == title.text.casefold()
    return first if first.level == 1 and (alone or same) else None


def _level_of_items(rest: tuple[Heading, ...]) -> int:
    real = [h.level for h in rest if not TITLE_OF_A_LIST.match(h.title.text)]
    return min(real, default=0)


def _first_of(
    items: tuple[RawItem, ...], rest: tuple[Heading, ...], level: int
) -> int | None:
    lines = [raw.title.start.line - 1 for raw in items[:1]]
    if not level:
        lines += [heading.line for heading in rest[:1]]
    return min(lines, default=None)


def _first_line(body: str, file: str, items: tuple[RawItem, ...]) -> Passage:
    until = items[0].title.start.line if items else None
    for number, line in enumerate(body.split("\n"), 1):
        words = line.strip(" #*_|-")
        if line.lstrip().startswith("|") or (words and number == until):
            break
        if words:
            return Passage(" ".join(words.split()), Place(file, number, 1))
    return Passage(PurePath(file).stem or "Meeting", Place(file, 1, 1))


def _background(
    body: str, file: str, after: int, until: int | None, title: Passage
) -> Passage | None:
    lines = body.split("\n")[:until]
    while after < len(lines) and not lines[after].strip():
        after += 1
    words = "\n".join(lines[after:]).rstrip()
    if not words or words.strip(" #*_|-") == title.text:
        return None
    # A table's own head stands above its first row and is no background.
    if words.lstrip().startswith("|"):
        return None
    return Passage(words, Place(file, after + 1, 1))


def _no_items(file: str) -> Problem:
    mend = "Write each item as  ## What families told us  and below it  - Time: 10 min"
    what = "There is no item in this agenda."
    return Problem(Place(file, 1, 1), "no-items", what, mend)
