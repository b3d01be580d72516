"""The items of an agenda that is a table: its heads say what each column holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from inclusive_meetings.files.yaml_nodes import as_key
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.items import NUMBER, RawItem
from inclusive_meetings.readers.wild.entries import under
from inclusive_meetings.readers.wild.times_in_words import plain
from inclusive_meetings.readers.wild.whereabouts import place_of

if TYPE_CHECKING:
    from markdown_it.token import Token

HEADS = {
    "time": (
        *("time", "times", "start", "when", "timing", "timings", "minutes", "mins"),
        *("duration", "length"),
    ),
    "title": (
        *("item", "title", "subject", "topic", "agenda-item", "what", "description"),
        *("item-of-business", "business", "agenda"),
    ),
    "lead": (
        *("lead", "led-by", "presenter", "who", "owner", "presented-by", "by"),
        *("lead-officer", "speaker", "officer", "lead-person", "led"),
    ),
    "purpose": ("purpose", "for", "action", "action-required", "outcome"),
    "paper": (
        *(
            "paper",
            "papers",
            "document",
            "enclosure",
            "enc",
            "attachment",
            "enclosures",
        ),
    ),
}
# “Suggested timing”, “Approx. time (mins)”: what stands around the head.
AROUND = re.compile(
    r"\b(?:suggested|approx(?:imate)?|proposed|estimated|indicative|allotted|allocated"
    r"|start)\b\.?|\([^)]*\)",
    re.IGNORECASE,
)


def names_items(heads: list[str]) -> bool:
    """Return whether these are the heads of a table with a column of items."""
    return "title" in map(_meaning, heads)


def table_items(tokens: list[Token], lines: list[str], file: str) -> Iterator[RawItem]:
    """Yield the items of a table; none where no column is of items."""
    rows = list(_rows(tokens))
    if not rows:
        return
    columns = [_meaning(cell) for cell in rows[0][1]]
    if "title" not in columns:
        return
    made: list[RawItem] = []
    are_counted = not columns[0] and any(_is_number(cells[0]) for _, cells in rows[1:])
    over: Passage | None = None
    for line, cells in rows[1:]:
        values = dict(_values(columns, cells))
        title = values.pop("title", "")
        if not title:
            words = Passage(_only(cells), Place(file, line + 1, 1))
            over = words if words.text else over
            continue
        named, own = _with_number(title, cells[0] if are_counted else "")
        words = Passage(named, place_of(lines, file, line, title))
        if made and are_counted and not values and not cells[0].strip():
            made[-1] = _with_more(made[-1], words)
            continue
        fields = tuple((k, Passage(v, words.start)) for k, v in values.items())
        made.append(under(over, RawItem(words, fields, number=own)))
        over = None
    yield from made


def _with_number(title: str, cell: str) -> tuple[str, int]:
    """Return a title and its number, from a cell of its own or from its front.

    The number of a minute book, 27/102, is a name of the item and stays before it.
    """
    number = plain(cell).strip(".")
    if number.isdecimal():
        return title, int(number)
    found = None if number else NUMBER.match(title)
    if found and title[found.end() :]:
        return title[found.end() :], int(found[1])
    return f"{number} {title}".strip(), 0


def _only(cells: list[str]) -> str:
    """Return the words of a row that stands over others: it has one cell filled."""
    filled = [words for words in map(plain, cells) if words]
    return filled[0] if len(filled) == 1 and not _is_number(filled[0]) else ""


def _with_more(raw: RawItem, words: Passage) -> RawItem:
    """Return the item with a row that has no number of its own: what it is about."""
    if raw.text is None:
        return replace(raw, text=words)
    return replace(
        raw, text=Passage(f"{raw.text.text}\n\n{words.text}", raw.text.start)
    )


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"\d[\d./]*", plain(cell)) is not None


def _values(columns: list[str], cells: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what each cell gives; a number is no title."""
    given = set()
    for name, cell in zip(columns, cells, strict=False):
        words = plain(cell)
        is_number = name == "title" and _is_number(cell)
        if name and words and not is_number and name not in given:
            given.add(name)
            yield name, words


def _rows(tokens: list[Token]) -> Iterator[tuple[int, list[str]]]:
    cells: list[str] = []
    line = 0
    for token in tokens:
        if token.type == "tr_open":
            cells, line = [], token.map[0] if token.map else line + 1
        elif token.type == "inline":
            cells.append(token.content)
        elif token.type == "tr_close":
            yield line, cells
        elif token.type == "table_close":
            return


def _meaning(head: str) -> str:
    """Return which field a column holds, by the first word of its head that we know."""
    words = plain(head)
    for tried in (words, AROUND.sub("", words), *words.split("/")):
        known = as_key(tried.strip(" .:"))
        for name, heads in HEADS.items():
            if known in heads:
                return name
    return ""
