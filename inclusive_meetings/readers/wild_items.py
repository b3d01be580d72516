"""The items of agendas that nobody wrote for this program: tables and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from inclusive_meetings.model.item import NOT_IN_FACTS
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import (
    NO_WILD_ITEMS,
    RawItem,
    WildItems,
    block_parser,
)
from inclusive_meetings.readers.numbered_lines import Numbered, numbered_lines
from inclusive_meetings.readers.times_in_words import AT_FRONT, plain
from inclusive_meetings.readers.whereabouts import place_of
from inclusive_meetings.readers.wild_entries import entry
from inclusive_meetings.readers.wild_tables import table_items

if TYPE_CHECKING:
    from markdown_it.token import Token

FEWEST = 2
LIST_MARKER = re.compile(r"\s*(?:[-*+]|(?P<number>\d{1,9})[.)])\s+")
# Signs that only look like a list.
BULLET = re.compile(r"^\s*[•●▪◦·–]\s+")
SHORT = 60
HEADS = re.compile(
    r"(?i:items?|matters|business) (?:mainly )?(?i:for) [A-Za-z ]{3,30}:?"
    r"|[A-Z][\w &/’'-]{2,40}:"
)


def wild_items(body: str, file: str) -> WildItems:
    """Return the items of the first table or list that can be an agenda."""
    tokens = block_parser().parse(body)
    lines = body.split("\n")
    table = _first(tokens, "table", lines, file)
    if table.items:
        return table
    listed = _first(tokens, "ordered_list", lines, file)
    numbered = _numbered(lines, file)
    if len(numbered.items) > len(listed.items):
        return numbered
    if listed.items:
        return listed
    bullets = _first(tokens, "bullet_list", lines, file)
    timed = _timed(lines, file)
    return max(bullets, timed, key=lambda found: len(found.items))


def _first(tokens: list[Token], kind: str, lines: list[str], file: str) -> WildItems:
    """Return the items of the first table or list of this kind that has any."""
    for number, token in enumerate(tokens):
        if token.type == f"{kind}_open" and token.level == 0 and token.map:
            here = tokens[number:]
            reader = table_items if kind == "table" else _list
            if made := tuple(reader(here, lines, file)):
                first, end = token.map
                return WildItems(made, first, end, is_marked=True)
    return NO_WILD_ITEMS


def _list(tokens: list[Token], lines: list[str], file: str) -> Iterator[RawItem]:
    closing = tokens[0].type.replace("open", "close")
    for token in tokens[1:]:
        if token.type == closing and not token.level:
            return
        if token.type == "list_item_open" and token.level == 1 and token.map:
            first, end = token.map
            yield from _list_item(lines, first, end, file)


def _list_item(lines: list[str], first: int, end: int, file: str) -> Iterator[RawItem]:
    marker = LIST_MARKER.match(f"{lines[first]} ")
    width = marker.end() if marker else 0
    words = lines[first][width:].strip()
    if not words:
        return
    # Lines of the item stand as far right as its words: with less, they go on.
    below = [re.sub(rf"^ {{0,{width}}}", "", line) for line in lines[first + 1 : end]]
    below = [BULLET.sub("- ", line) for line in below]
    made = entry(words, first + 1, below, place_of(lines, file, first, words))
    number = marker["number"] if marker else None
    yield replace(made, number=int(number)) if number else made


def _numbered(lines: list[str], file: str) -> WildItems:
    row = numbered_lines(lines)
    starts = [(each.line, *_words_of(each, lines)) for each in row]
    found = _between(starts, lines, file)
    counted = tuple(
        replace(item, number=each.own)
        for item, each in zip(found.items, row, strict=True)
    )
    return replace(found, items=counted)


def _words_of(found: Numbered, lines: list[str]) -> tuple[int, str]:
    """Return the line of a title and the title: it may stand below its number."""
    if found.words:
        return found.line, found.words
    below = range(found.line + 1, len(lines))
    at = next((number for number in below if lines[number].strip()), found.line)
    return at, lines[at].strip()


def _timed(lines: list[str], file: str) -> WildItems:
    # 7.10pm Housing, one a line, with no sign of a list.
    starts = [
        (number, number, line.strip())
        for number, line in enumerate(lines)
        if AT_FRONT.match(plain(line))
    ]
    return _between(starts, lines, file)


def _between(
    starts: list[tuple[int, int, str]], lines: list[str], file: str
) -> WildItems:
    """Return items that go on until the next one begins."""
    if len(starts) < FEWEST:
        return NO_WILD_ITEMS
    made = []
    end, over = _end(starts, lines), ""
    for (_, at, words), following in zip_longest(starts, starts[1:]):
        until = following[0] if following else end
        place = place_of(lines, file, at, words)
        below = _below(lines[at + 1 : until])
        # `Items for decision:` belongs to the items below it.
        own = below[:-1] if following and _heads(below) else below
        item = entry(words, at + 1, own, place)
        made.append(_under(over, item))
        over = below[-1].strip() if len(own) < len(below) else ""
    return WildItems(tuple(made), starts[0][0], end)


def _heads(below: list[str]) -> bool:
    """Return whether the last line, right above the next item, is a heading of it."""
    return bool(below) and HEADS.fullmatch(below[-1].strip()) is not None


def _under(over: str, item: RawItem) -> RawItem:
    """Return an item with the heading that stands over it as the front of its text."""
    if not over:
        return item
    above = Place(item.title.start.file, item.title.start.line - 1, 1)
    if item.text is None:
        return replace(item, text=Passage(over, above))
    gap = "\n" * max(item.text.start.line - above.line, 2)
    text = Passage(f"{over}{gap}{item.text.text}", above)
    return replace(item, text=text, in_facts=NOT_IN_FACTS)


def _below(lines: list[str]) -> list[str]:
    """Return pasted lines as Markdown: bullets are bullets, short lines stay lines."""
    bare = [BULLET.sub("- ", line).strip() for line in lines]
    return [
        f"{line}  " if line and len(line) < SHORT and following[:1].isupper() else line
        for line, following in zip_longest(bare, bare[1:], fillvalue="")
    ]


def _end(starts: list[tuple[int, int, str]], lines: list[str]) -> int:
    """Return where the last item ends: at the first blank line.

    But where the items before it have their text behind a blank line, one more
    paragraph belongs to it.
    """
    has_text_apart = any(
        at + 2 < following[0] and not lines[at + 1].strip() and lines[at + 2].strip()
        for (_, at, _), following in pairwise(starts)
    )
    end = starts[-1][1] + 1
    for paragraph in range(1 + has_text_apart):
        while paragraph and end < len(lines) and not lines[end].strip():
            end += 1
        while end < len(lines) and lines[end].strip():
            end += 1
    return end
