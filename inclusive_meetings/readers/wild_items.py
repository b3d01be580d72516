"""The items of agendas that nobody wrote for this program: tables and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.readers.fields import normal
from inclusive_meetings.readers.items import RawItem, block_parser
from inclusive_meetings.readers.times_in_words import AT_FRONT, plain, times_taken

if TYPE_CHECKING:
    from markdown_it.token import Token

HEADS = {
    "time": ("time", "times", "start", "when", "timing", "minutes", "mins", "duration"),
    "title": (
        "item",
        "title",
        "subject",
        "topic",
        "agenda-item",
        "what",
        "description",
    ),
    "lead": ("lead", "led-by", "presenter", "who", "owner", "presented-by", "by"),
    "purpose": ("purpose", "for", "action", "action-required"),
    "paper": ("paper", "papers", "document", "enclosure"),
}
LEAD = re.compile(r"\s+[-–—|]\s+(?P<lead>[^-–—|]{2,80})$")


def wild_items(body: str, file: str) -> tuple[RawItem, ...]:
    """Return the items of the first table or list that can be an agenda."""
    tokens = block_parser().parse(body)
    lines = body.split("\n")
    for kind, reader in (
        ("table", _table),
        ("ordered_list", _list),
        ("bullet_list", _list),
    ):
        for number, token in enumerate(tokens):
            if token.type == f"{kind}_open" and token.level == 0:
                made = tuple(reader(tokens[number:], lines, file))
                if made:
                    return made
    return _plain_lines(lines, file)


def _plain_lines(lines: list[str], file: str) -> tuple[RawItem, ...]:
    # 7.10pm Housing, one a line, with no sign of a list.
    found = (
        _entry(line.strip(), number, lines, file)
        for number, line in enumerate(lines)
        if AT_FRONT.match(plain(line))
    )
    made = tuple(found)
    return made if len(made) > 1 else ()


def _table(tokens: list[Token], lines: list[str], file: str) -> Iterator[RawItem]:
    rows = list(_rows(tokens))
    if not rows:
        return
    columns = [_meaning(cell) for cell in rows[0][1]]
    if "title" not in columns:
        return
    for line, cells in rows[1:]:
        values = {
            name: plain(cell)
            for name, cell in zip(columns, cells, strict=False)
            if name and cell
        }
        title = values.pop("title", "")
        if title:
            place = _place(lines, file, line, title)
            fields = tuple((k, Passage(v, place)) for k, v in values.items())
            yield RawItem(Passage(title, place), fields)


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
    words = normal(plain(head))
    return next((name for name, heads in HEADS.items() if words in heads), "")


def _list(tokens: list[Token], lines: list[str], file: str) -> Iterator[RawItem]:
    wanted = tokens[0].level + 2
    for token, inside in pairwise(tokens[1:]):
        if token.type == tokens[0].type.replace("open", "close") and not token.level:
            return
        if token.type == "paragraph_open" and token.level == wanted and token.map:
            yield _entry(inside.content, token.map[0], lines, file)


def _entry(content: str, line: int, lines: list[str], file: str) -> RawItem:
    first, _, rest = content.partition("\n")
    words, fields = times_taken(plain(first))
    if lead := LEAD.search(words):
        fields["lead"] = lead["lead"].strip(" ()")
        words = words[: lead.start()]
    title = words.strip(" -–—:.") or plain(first)
    place = _place(lines, file, line, title)
    text = Passage(rest, Place(file, line + 2, 1)) if rest.strip() else None
    made = tuple((name, Passage(value, place)) for name, value in fields.items())
    return RawItem(Passage(title, place), made, text)


def _place(lines: list[str], file: str, line: int, words: str) -> Place:
    typed = lines[line]
    return Place(file, line + 1, max(typed.find(words[:12]), 0) + 1)
