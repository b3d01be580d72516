"""The items of an agenda written our way: `## Title`, fields, then Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from inclusive_meetings.files.yaml_nodes import YamlText, as_key
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import NOT_IN_FACTS, InFacts
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.field_names import ITEM, ITEM_ALIASES
from inclusive_meetings.readers.fields import nearest, quoted

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

FIELD = re.compile(
    r"^\s{0,3}[-*+]\s+[*_]{0,2}(?P<key>[A-Za-z][A-Za-z _-]{1,24}?)[*_]{0,2}\s*:"
    r"[*_]{0,2}(?:\s+(?P<value>.*?))?\s*$"
)
# What may be one more heading below the first line: #, or a line drawn under words.
MAY_BE_HEADING = re.compile(r"\n {0,3}(?:#|(?:=+|-+)[ \t]*(?:\n|\Z))")
# Most headings: nothing but words, for which no parser is needed.
PLAIN_HEADING = re.compile(r"(#{1,6}) ([\w\"“‘][\w ,.:;?!'’\"“”‘()&/–-]*)")
LINE_END = re.compile(r"\r\n?|\n")
BEFORE_HEADING = re.compile(r"\n(?=#{1,6}[ \t])")
# `## 3. Falls`: kept apart, for a number stands before every title of a pack.
NUMBER = re.compile(r"^(?:item\s+)?(\d{1,2})[.):]\s+", re.IGNORECASE)


@frozen
class Heading:
    """A heading of the text: its level, its words, its line from 0.

    `number` is the one that its author gave it, 0 for none.
    """

    level: int
    title: Passage
    line: int
    number: int = 0


@frozen
class RawItem:
    """One item as it was typed: its title, its fields by name, its text.

    `is_in_words` says that some of the fields were read out of title or text, and
    `in_facts` which of the text. `number` is the one that its author gave it, or 0.
    """

    title: Passage
    fields: tuple[tuple[str, Passage], ...] = ()
    text: Passage | None = None
    is_in_words: bool = False
    in_facts: InFacts = NOT_IN_FACTS
    number: int = 0

    def values(self, name: str) -> tuple[Passage, ...]:
        """Return the values of the fields with this name, in order."""
        return tuple(value for field, value in self.fields if field == name)

    def value(self, name: str) -> Passage | None:
        """Return the first value of the field, or None."""
        return next(iter(self.values(name)), None)


@frozen
class WildItems:
    """The items of a table or a list, and its lines: from `first` to before `end`.

    Lines count from 0. `is_marked` says that Markdown sees a table or a list there,
    too.
    """

    items: tuple[RawItem, ...] = ()
    first: int = 0
    end: int = 0
    is_marked: bool = False


NO_WILD_ITEMS = WildItems()


def field_name(match: re.Match[str]) -> str:
    """Return the name of the field that such a line gives, ours where we know it."""
    name = as_key(match["key"])
    return ITEM_ALIASES.get(name, name)


def head_length(lines: list[str]) -> int:
    """Return how many lines, from the first, hold fields.

    Empty lines between two fields belong to them: word processors put them there. A
    list that comes after one and names nothing that we know is text.
    """
    length = 0
    for number, line in enumerate(lines):
        match = FIELD.match(line)
        if match and (number == length or field_name(match) in ITEM):
            length = number + 1
        elif line.strip() and match is None:
            break
    return length


@cache
def block_parser() -> MarkdownIt:
    """Return a parser that finds blocks, and leaves the words in them alone."""
    # Loaded here: in most agendas no heading needs it.
    from markdown_it import MarkdownIt  # noqa: PLC0415 - see above

    return MarkdownIt("js-default", {"html": False}).disable(["inline"])


def headings(body: str, file: str) -> tuple[Heading, ...]:
    """Return the headings of the text that stand in no list, quotation or code."""
    return tuple(_headings(body, file))


def _headings(body: str, file: str) -> Iterator[Heading]:
    first = 0
    for part in _parts(body):
        lines = LINE_END.split(part)
        for level, line, content in _headings_of(part):
            typed = " ".join(content.split())
            number = NUMBER.match(typed)
            words = NUMBER.sub("", typed) or content
            column = lines[line].find(words[:12]) + 1
            place = Place(file, first + line + 1, max(column, 1))
            counted = int(number[1]) if number else 0
            yield Heading(level, Passage(words, place), first + line, counted)
        first += len(lines)


def _parts(body: str) -> list[str]:
    """Return the text cut before each heading that stands at the start of a line.

    Nothing goes on across such a line but code between fences, so a part can be read
    by itself, and again only when it changed.
    """
    if "```" in body or "~~~" in body or "\r" in body:
        return [body]
    return BEFORE_HEADING.split(body)


@kept_by_text
def _headings_of(part: str) -> tuple[tuple[int, int, str], ...]:
    """Return level, line and words of the headings of a part.

    Nearly always its first line is the only one, and the rest need not be parsed.
    """
    alone = "\r" not in part and MAY_BE_HEADING.search(part) is None
    text = part.partition("\n")[0] if alone else part
    if alone and "#" not in text:
        return ()
    if alone and (plain := PLAIN_HEADING.fullmatch(text)):
        return ((len(plain[1]), 0, plain[2].rstrip()),)
    return tuple(
        (int(token.tag[1:]), token.map[0], inside.content)
        for token, inside in pairwise(block_parser().parse(text))
        if token.type == "heading_open" and token.level == 0 and token.map
    )


def items_under(
    body: str, found_headings: tuple[Heading, ...], level: int, found: list[Problem]
) -> tuple[RawItem, ...]:
    """Return the items: each heading of this level, up to the next such one."""
    lines = body.split("\n")
    starts = [heading for heading in found_headings if heading.level <= level]
    made = []
    for heading, following in zip_longest(starts, starts[1:]):
        if heading.level == level:
            end = following.line if following else len(lines)
            made.append(_item(heading, lines, end, found))
    return tuple(made)


def _item(
    heading: Heading, lines: list[str], end: int, found: list[Problem]
) -> RawItem:
    file = heading.title.start.file
    at = heading.line + 1
    # A heading underlined with === or --- takes a second line.
    if at < end and re.fullmatch(r"\s{0,3}(?:=+|-+)\s*", lines[at]):
        at += 1
    while at < end and not lines[at].strip():
        at += 1
    block = lines[at : at + head_length(lines[at:end])]
    fields, odd, left = _fields(block, file, at)
    if fields or any(_nearly_a_field(key.text) for key in odd):
        found.extend(_unknown(key) for key in odd)
    text = _text([*left, *lines[at + len(block) : end]], file, at)
    return RawItem(heading.title, fields, text, number=heading.number)


def _fields(
    block: list[str], file: str, first: int
) -> tuple[tuple[tuple[str, Passage], ...], list[YamlText], list[str]]:
    """Return the fields, the names nobody knows, and the lines with fields blank."""
    fields: list[tuple[str, Passage]] = []
    odd: list[YamlText] = []
    left: list[str] = []
    for number, line in enumerate(block, first):
        match = FIELD.match(line)
        if match is None:
            left.append("")
        elif (name := field_name(match)) in ITEM:
            fields.append((name, _value(match, file, number)))
            left.append("")
        else:
            place = Place(file, number + 1, match.start("key") + 1)
            odd.append(YamlText(match["key"], place))
            left.append(line)
    return tuple(fields), odd, left


def _value(match: re.Match[str], file: str, line: int) -> Passage:
    start = match.start("value") if match["value"] else match.end("key") + 1
    return Passage((match["value"] or "").strip(), Place(file, line + 1, start + 1))


def _text(lines: list[str], file: str, first: int) -> Passage | None:
    skipped = 0
    while skipped < len(lines) and not lines[skipped].strip():
        skipped += 1
    words = "\n".join(lines[skipped:]).rstrip()
    if not words:
        return None
    return Passage(words, Place(file, first + skipped + 1, 1))


def _nearly_a_field(name: str) -> bool:
    return "Did you mean" in nearest(name, (*ITEM, *ITEM_ALIASES))


def _unknown(key: YamlText) -> Problem:
    what = f"{quoted(key.text)} is not a field of an item; it stays in the text."
    mend = nearest(key.text, (*ITEM, *ITEM_ALIASES))
    return Problem(key.place, "unknown-field", what, mend, serious=False)
