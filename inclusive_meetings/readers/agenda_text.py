"""The text of an agenda: its title, its background, its items as typed."""

import re

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.background import Around, background
from inclusive_meetings.readers.items import (
    NO_WILD_ITEMS,
    Heading,
    RawItem,
    WildItems,
    headings,
    items_under,
)

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
    wild = NO_WILD_ITEMS
    if not items or any(raw.value("time") is None for raw in items):
        from inclusive_meetings.readers.wild.said_together import said_together  # noqa: PLC0415 - most agendas are written our way

        items, wild, is_list = _not_our_way(body, file, rest, items)
        items = said_together(items)
        level = 0 if is_list else level
    known = title or (own.title if own else None)
    said = known or _guessed(body, file, items)
    if not items:
        found.append(_no_items(file))
    around = Around(own.line if own else None, _first_of(items, rest, level), wild)
    why = background(body, around, said)
    return AgendaText(said, why, items, known is not None, level > 0)


def _guessed(body: str, file: str, items: tuple[RawItem, ...]) -> Passage:
    # Loaded here: most agendas have a title.
    from inclusive_meetings.readers.wild.title_of import title_of  # noqa: PLC0415 - as above

    return title_of(body, file, items)


def _not_our_way(
    body: str, file: str, rest: tuple[Heading, ...], items: tuple[RawItem, ...]
) -> tuple[tuple[RawItem, ...], WildItems, bool]:
    """Return the items, where such stand that end somewhere, and if it is a list."""
    from inclusive_meetings.readers.wild.part_of_items import part_of_items  # noqa: PLC0415 - most agendas are written our way

    part = part_of_items(rest, body.count("\n") + 1)
    if part and not any(raw.fields for raw in items):
        alone = part.alone(body)
        level = min((each.level for each in part.headings), default=0)
        under = items_under(alone, part.headings, level, []) if level else ()
        made, wild = _wild(alone, file, under)
        # Among many headings, few entries are a list of something else.
        is_enough = 2 * len(made) >= len(items) and len(made) > 1
        if is_enough and wild.items:
            return made, wild, True
        if is_enough:
            first = made[0].title.start.line - 1
            return made, WildItems(made, first, part.end), False
    made, wild = _wild(body, file, items)
    return tuple(filter(_is_item, made)), wild, bool(wild.items)


def _is_item(raw: RawItem) -> bool:
    """Return whether a heading says more than that the items come below it."""
    from inclusive_meetings.readers.wild.part_of_items import names_the_items  # noqa: PLC0415 - as above

    return raw.text is not None or not names_the_items(raw.title.text)


def _wild(
    body: str, file: str, items: tuple[RawItem, ...]
) -> tuple[tuple[RawItem, ...], WildItems]:
    """Return the items of a text that is not written our way, and where they stand."""
    # Loaded here: most agendas are written our way.
    from inclusive_meetings.readers.wild.items import wild_items  # noqa: PLC0415 - as above
    from inclusive_meetings.readers.wild.said_in_words import with_what_words_say  # noqa: PLC0415 - as above

    items = tuple(map(with_what_words_say, items))
    if any(raw.fields for raw in items) or len(items) > ENOUGH:
        return items, NO_WILD_ITEMS
    wild = wild_items(body, file)
    # Headings count more than lines that only look like a list: twice as much.
    fewest = len(items) if wild.is_marked else 2 * len(items) + 1
    if len(wild.items) > 1 and len(wild.items) >= fewest:
        return wild.items, wild
    return items, NO_WILD_ITEMS


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


def _no_items(file: str) -> Problem:
    mend = "Write each item as  ## What families told us  and below it  - Time: 10 min"
    what = "There is no item in this agenda."
    return Problem(Place(file, 1, 1), "no-items", what, mend)
