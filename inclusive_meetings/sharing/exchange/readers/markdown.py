"""Markdown: tables, lists with the term in bold, definition lists, MkDocs entries."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.grids import LONGEST_CELL, Line, read_grid
from inclusive_meetings.sharing.exchange.readers.pairs import pair
from inclusive_meetings.sharing.exchange.rows import Reading, Row

RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
CELL_END = re.compile(r"(?<!\\)(?:\\\\)*\|")
MKDOCS = re.compile(r"\*\[([^\]]+)\](:?)\s*(.*)")
BOLD = re.compile(r"\s*(?:[-*+]\s+)?(?:\*\*|__)(.+?)(?:\*\*|__)(\s*[–—:=-]*)\s*(.*)")
BULLET = re.compile(r"\s*[-*+]\s+(\S.*)")
BELOW = re.compile(r":\s+(\S.*)")
FENCE = re.compile(r"\s*(```|~~~)")
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,2000}\)")
EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|[*_`])(?=\S)(.{1,200}?)(?<=\S)\1(?!\w)")
BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# Half of a pair of UTF-16: no text that could be decoded holds one.
HIDDEN = 0xDC00


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:
    """Return the rows of all tables, then the entries of lists.

    Plain lists without bold terms count only where there is nothing else.
    """
    source = decoded(content, name)
    lines = [*_without_code(source.text.split("\n"))]
    tables = [read_grid(table, columns) for table in _tables(lines, name)]
    rows = [row for each in tables for row in each.rows]
    problems = [problem for each in tables for problem in each.problems]
    rows += _entries(lines, name, problems)
    if not rows and not tables:
        rows += _plain(lines, name)
    return Reading(
        tuple(rows),
        (*source.warnings, *problems),
        tuple(dict.fromkeys(shown for each in tables for shown in each.columns)),
    )


def words(marked: str) -> str:
    """Return the words of a piece of Markdown, without its signs."""
    if len(marked) > LONGEST_CELL:
        return marked
    text = ESCAPED.sub(lambda found: chr(HIDDEN + ord(found[1])), marked)
    text = EMPHASIS.sub(r"\2", LINK.sub(r"\1", unescape(BREAK.sub(" ", text))))
    return "".join(
        chr(ord(letter) - HIDDEN) if HIDDEN < ord(letter) < HIDDEN + 128 else letter
        for letter in text
    )


def _without_code(lines: list[str]) -> Iterator[str]:
    inside = False
    for line in lines:
        fence = FENCE.match(line)
        inside ^= bool(fence)
        yield "" if inside or fence else line


def _tables(lines: list[str], name: str) -> Iterator[tuple[Line, ...]]:
    at = 0
    while at + 1 < len(lines):
        if not (
            "|" in lines[at] and "|" in lines[at + 1] and RULE.fullmatch(lines[at + 1])
        ):
            at += 1
            continue
        end = at + 2
        while end < len(lines) and "|" in lines[end]:
            end += 1
        yield tuple(_rows(lines, at, end, name))
        at = end


def _rows(lines: list[str], start: int, end: int, name: str) -> Iterator[Line]:
    yield Line(_cells(lines[start]), Place(name, start + 1, 1))
    framed = lines[start].strip().startswith("|")
    at = start + 2
    while at < end:
        row, place = lines[at], Place(name, at + 1, 1)
        at += 1
        # A row that somebody broke in two: no bar at its end, none where it goes on.
        while framed and at < end and not row.rstrip().endswith("|"):
            if lines[at].lstrip().startswith("|"):
                break
            row = f"{row} {lines[at]}"
            at += 1
        yield Line(_cells(row), place)


def _cells(line: str) -> tuple[str, ...]:
    text = line.strip().removeprefix("|")
    cells, last = [], 0
    for end in CELL_END.finditer(text):
        cells.append(text[last : end.end() - 1])
        last = end.end()
    if text[last:].strip():
        cells.append(text[last:])
    return tuple(words(cell).strip() for cell in cells)


def _entries(lines: list[str], name: str, problems: list[Problem]) -> Iterator[Row]:
    before = ""
    for number, line in enumerate(lines, 1):
        place = Place(name, number, 1)
        found = _entry(line, before)
        before = line or before
        if found is None:
            continue
        term, sign, meaning = found
        if sign and meaning:
            yield Row({"term": words(term), "meaning": words(meaning)}, place)
        else:
            what = f"In “{line.strip()[:60]}” a colon or the meaning is missing."
            mend = f"Write it as  *[{term[:40]}]: what it means"
            problems.append(Problem(place, "no-colon", what, mend))


def _entry(line: str, before: str) -> tuple[str, str, str] | None:
    abbreviation = MKDOCS.fullmatch(line.strip())
    if abbreviation:
        return abbreviation[1], abbreviation[2], abbreviation[3]
    below = BELOW.fullmatch(line)
    if below and before.strip() and not before.startswith((":", "#", "|")):
        return before.strip(), ":", below[1]
    bold = BOLD.fullmatch(line)
    if bold and BULLET.fullmatch(line):
        sign = (
            bold[2].strip()
            or bold[1].rstrip()[-1:].strip("–—:=") != bold[1].rstrip()[-1:]
        )
        return bold[1].rstrip(" –—:="), ":" if sign else "", bold[3]
    return None


def _plain(lines: list[str], name: str) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        bullet = BULLET.fullmatch(line)
        found = pair(bullet[1] if bullet else line)
        if found and not line.startswith("#"):
            term, meaning = map(words, found)
            yield Row({"term": term, "meaning": meaning}, Place(name, number, 1))
