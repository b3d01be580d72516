"""The items of an agenda that is a list, also where a web page took it to pieces.

Pasted from a web page, a list begins again with 1 after each line between two of its
items. And some have no sign before their items at all, one a line below “Agenda”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.wild.entries import entry
from inclusive_meetings.readers.wild.whereabouts import place_of

if TYPE_CHECKING:
    from markdown_it.token import Token

Start = tuple[int, int, str]
LIST_MARKER = re.compile(r"\s*(?:[-*+]|(?P<number>\d{1,9})[.)])\s+")
# Signs that only look like a list.
BULLET = re.compile(r"^\s*[•●▪◦·–]\s+")
SIGN = re.compile(r"^(?P<indent>\s*)[•●▪◦‣]\s+")
FEWEST_PIECES = 3
# `Papers:`, `Attendees`: what stands over a list of its own.
LABEL = re.compile(r".*:|(?![\d(•●▪-])(?:\S+ ){0,4}\S*[^\s.?!;,)]")
NAMES_THE_LIST = re.compile(r"(?:.*\bagenda\b.*:|agenda)", re.IGNORECASE)
IS_LAST = re.compile(r"dates?\b.*\bnext meetings?\b", re.IGNORECASE)
FEWEST_PLAIN = 3
LETTERS_OF_A_LINE = 80


def list_items(tokens: list[Token], lines: list[str], file: str) -> Iterator[RawItem]:
    """Yield the items of the list with which the tokens begin."""
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


def with_bullets(lines: list[str]) -> list[str]:
    """Return the lines with the bullets of Markdown for those that only look so."""
    return [SIGN.sub(r"\g<indent>- ", line) for line in lines]


def pieces_of_a_list(tokens: list[Token], lines: list[str]) -> list[Start]:
    """Return where the items begin of a list that begins again with 1; [] for none.

    What stands between its pieces belongs to the item above it. A heading, or a line
    that names another list, ends it.
    """
    run: list[tuple[int, int]] = []
    longest = run
    for token in tokens:
        if token.type == "heading_open" and not token.level:
            run = []
        if token.type == "ordered_list_open" and not token.level and token.map:
            first, end = token.map
            is_more = run and token.attrGet("start") is None
            run = run if is_more and not _is_labelled(lines, first) else []
            run.append((first, end))
            longest = max(longest, run, key=len)
    if len(longest) < FEWEST_PIECES:
        return []
    return list(_starts(tokens, longest, lines))


def _is_labelled(lines: list[str], first: int) -> bool:
    above = next((line for line in reversed(lines[:first]) if line.strip()), "")
    return LABEL.fullmatch(above.strip()) is not None


def _starts(
    tokens: list[Token], run: list[tuple[int, int]], lines: list[str]
) -> Iterator[Start]:
    for token in tokens:
        if token.type != "list_item_open" or token.level != 1 or not token.map:
            continue
        at = token.map[0]
        if any(first <= at < end for first, end in run) and _is_number(lines[at]):
            yield at, at, LIST_MARKER.sub("", lines[at], count=1).strip()


def _is_number(line: str) -> bool:
    marker = LIST_MARKER.match(line)
    return marker is not None and marker["number"] is not None


def lines_below_agenda(lines: list[str]) -> list[Start]:
    """Return where items begin that are short lines below one that says “agenda”."""
    names = (n for n, line in enumerate(lines) if NAMES_THE_LIST.fullmatch(_bare(line)))
    at = next(names, None)
    if at is None:
        return []
    found: list[Start] = []
    for number, line in enumerate(lines[at + 1 :], at + 1):
        words = line.strip()
        is_over = found and not words and not _is_spaced(found)
        if is_over or len(words) > LETTERS_OF_A_LINE or words.endswith("."):
            break
        if words:
            found.append((number, number, words))
        if IS_LAST.match(words):
            break
    return found if len(found) >= FEWEST_PLAIN else []


def _bare(line: str) -> str:
    return line.strip(" #*_")


def _is_spaced(found: list[Start]) -> bool:
    """Return whether an empty line stands between any two of the lines so far."""
    return len(found) == 1 or all(b[0] - a[0] > 1 for a, b in pairwise(found))
