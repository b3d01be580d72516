"""The items of agendas that nobody wrote for this program: tables and lists."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import (
    NO_WILD_ITEMS,
    RawItem,
    WildItems,
    block_parser,
)
from inclusive_meetings.readers.wild.entries import entry, under
from inclusive_meetings.readers.wild.lists import (
    BULLET,
    lines_below_agenda,
    list_items,
    pieces_of_a_list,
    with_bullets,
)
from inclusive_meetings.readers.wild.numbered_lines import Numbered, numbered_lines
from inclusive_meetings.readers.wild.tables import table_items
from inclusive_meetings.readers.wild.times_in_words import AT_FRONT, plain
from inclusive_meetings.readers.wild.whereabouts import place_of

if TYPE_CHECKING:
    from markdown_it.token import Token

FEWEST = 2
SHORT = 60
# Between items that have numbers, a break has none.
BREAK = re.compile(
    r"(?:(?:short|comfort|tea|coffee|lunch) )?(?:break|lunch|tea|coffee|interval)"
    r"[\s:–—-]*(?:[\d:.()\s–—-]|[ap]m|min(?:ute)?s?)*",
    re.IGNORECASE,
)
# `b)`, below `a)`: a paragraph that goes on with the one above it.
LETTER = re.compile(r"\s*\(?(?:[b-h]|i{2,3}|iv|v)[.)]\s")
# `Papers:` in a paragraph of its own may as well belong to the item above it.
HEADS_APART = re.compile(
    r"(?i:items?|matters|business) (?:mainly )?(?i:for) [A-Za-z ]{3,30}:?"
    r"|(?i:part|section) (?:[A-Z\d]|[IVX]+)\b.{0,40}"
)
HEADS = re.compile(rf"{HEADS_APART.pattern}|[A-Z][\w &/’'-]{{2,40}}:")


def wild_items(body: str, file: str) -> WildItems:
    """Return the items of the first table or list that can be an agenda."""
    tokens = block_parser().parse(body)
    lines = body.split("\n")
    table = _first(tokens, "table", lines, file)
    if table.items:
        return table
    listed = _most(
        _first(tokens, "ordered_list", lines, file), _joined(tokens, lines, file)
    )
    bullets = _first(tokens, "bullet_list", lines, file)
    numbered = _numbered(lines, file, bullets)
    if len(numbered.items) > len(listed.items):
        return numbered
    if listed.items:
        return listed
    most = _most(bullets, _timed(lines, file))
    return most if most.items else _unmarked(lines, file)


def _most(*found: WildItems) -> WildItems:
    return max(found, key=lambda each: len(each.items))


def _unmarked(lines: list[str], file: str) -> WildItems:
    """Return items before which there is no sign that Markdown knows."""
    tokens = block_parser().parse("\n".join(with_bullets(lines)))
    looks_so = _first(tokens, "bullet_list", with_bullets(lines), file)
    if looks_so.items:
        return looks_so
    return _between(lines_below_agenda(lines), lines, file)


def _joined(tokens: list[Token], lines: list[str], file: str) -> WildItems:
    """Return the items of a list in pieces, with the numbers that they had once."""
    starts = pieces_of_a_list(tokens, lines)
    found = _between(starts, lines, file)
    own = {at: number for number, (at, _, _) in enumerate(starts, 1)}
    return replace(_counted(found, own), is_marked=True)


def _first(tokens: list[Token], kind: str, lines: list[str], file: str) -> WildItems:
    """Return the items of the first table or list of this kind that has any."""
    for number, token in enumerate(tokens):
        if token.type == f"{kind}_open" and token.level == 0 and token.map:
            here = tokens[number:]
            reader = table_items if kind == "table" else list_items
            if made := tuple(reader(here, lines, file)):
                first, end = token.map
                return WildItems(made, first, end, is_marked=True)
    return NO_WILD_ITEMS


def _numbered(lines: list[str], file: str, bullets: WildItems) -> WildItems:
    row = numbered_lines(lines)
    if _are_points(row, bullets):
        return NO_WILD_ITEMS
    starts = [(each.line, *_words_of(each, lines)) for each in row]
    own = {at: each.own for each, (_, at, _) in zip(row, starts, strict=True)}
    return _counted(_between(starts, lines, file), own)


def _counted(found: WildItems, own: dict[int, int]) -> WildItems:
    """Return the items with their numbers, by the line, from 0, of their titles."""
    items = (
        replace(item, number=own.get(item.title.start.line - 1, 0))
        for item in found.items
    )
    return replace(found, items=tuple(items))


def _are_points(row: tuple[Numbered, ...], bullets: WildItems) -> bool:
    """Return whether these are the points, `9.1 Shop`, of what the bullets are."""
    within = range(bullets.first, bullets.end)
    return len(bullets.items) > len(row) and all(
        each.count[1] > 0 and each.line in within for each in row
    )


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
    end = _end(starts, lines)
    over: Passage | None = None
    for (_, at, words), following in zip_longest(starts, starts[1:]):
        until = following[0] if following else end
        place = place_of(lines, file, at, words)
        below = _below(lines[at + 1 : until])
        # `Items for decision:` belongs to the items below it.
        head = _heading(below) if following else len(below)
        own = below[:head]
        at_break = next(
            (n for n, line in enumerate(own) if BREAK.fullmatch(line)), None
        )
        item = entry(words, at + 1, own[:at_break], place)
        made.append(under(over, item))
        if at_break is not None:
            made.append(_break(lines, at + 1 + at_break, own[at_break:], file))
        over = None
        if head < len(below):
            over = Passage(below[head].strip(), Place(file, at + head + 2, 1))
    return WildItems(tuple(made), starts[0][0], end)


def _break(lines: list[str], at: int, own: list[str], file: str) -> RawItem:
    words = own[0].strip()
    return entry(words, at + 1, own[1:], place_of(lines, file, at, words))


def _heading(below: list[str]) -> int:
    """Return where the heading of the next item stands: the last line, or a paragraph.

    Where there is none, that is behind the last line.
    """
    last = next((n for n in reversed(range(len(below))) if below[n].strip()), None)
    if last is None:
        return len(below)
    heads = HEADS if last == len(below) - 1 else HEADS_APART
    return last if heads.fullmatch(plain(below[last])) else len(below)


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
    return _with_letters(end, lines)


def _with_letters(end: int, lines: list[str]) -> int:
    """Return where the paragraphs `b)` and `c)` end that go on with the last one."""
    for at in range(end, len(lines)):
        if lines[at].strip() and not LETTER.match(lines[at]):
            return end
        end = at + 1 if lines[at].strip() else end
    return end
