"""A web page taken apart into words and tags, in one pass from left to right.

The parser of the standard library takes minutes over 100 kB of unclosed tags;
here each character is passed once, however broken the page.
"""

import re
from collections.abc import Iterator
from typing import Literal

from inclusive_meetings.model.frozen import frozen

TAG_STARTS = re.compile(r"</?([a-zA-Z][^\s/>]*)")
TAG_TURNS = re.compile("[>\"']")
ATTRIBUTE = re.compile(r"([^\s/>=]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+))?")
CLOSED_BY_NAME = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed")
ENDS = {name: re.compile(rf"</{name}[\s/>]", re.IGNORECASE) for name in CLOSED_BY_NAME}


@frozen
class Mark:
    """Words or a tag of a page, and the offset in its source where it begins."""

    kind: Literal["words", "start", "end"]
    value: str
    offset: int
    inside: str = ""

    def attributes(self) -> dict[str, str]:
        """Return the attributes of a tag, names in small letters."""
        found: dict[str, str] = {}
        for name, value in ATTRIBUTE.findall(self.inside):
            found.setdefault(name.lower(), value.strip("\"'"))
        return found


def marks(source: str) -> Iterator[Mark]:
    """Yield words and tags; not comments, scripts, styles and boxes to fill in."""
    at = words = 0
    while (at := source.find("<", at)) >= 0:
        tag = TAG_STARTS.match(source, at)
        if not tag and source[at + 1 : at + 2] not in ("!", "?"):
            at += 1
            continue
        if words < at:
            yield Mark("words", source[words:at], words)
        end = _end_of_tag(source, tag.end()) if tag else _end_of_note(source, at)
        if tag:
            name, kind = tag[1].lower(), _kind(source, at)
            yield Mark(kind, name, at, source[tag.end() : end])
            end = _end_of_unread(source, name, end) if kind == "start" else end
        at = words = end
    if words < len(source):
        yield Mark("words", source[words:], words)


def _kind(source: str, at: int) -> Literal["start", "end"]:
    return "end" if source[at + 1] == "/" else "start"


def _end_of_tag(source: str, at: int) -> int:
    """Return the offset after the tag; a `>` in a quoted value does not end it."""
    unclosed = ""
    while turn := TAG_TURNS.search(source, at):
        at = turn.end()
        if turn.group() == ">":
            return at
        if turn.group() not in unclosed and _is_value(source, turn.start()):
            closed = source.find(turn.group(), at)
            unclosed += turn.group() if closed < 0 else ""
            at = closed + 1 if closed >= 0 else at
    return len(source)


def _is_value(source: str, quote: int) -> bool:
    return source[max(quote - 20, 0) : quote].rstrip().endswith("=")


def _end_of_note(source: str, at: int) -> int:
    """Return the offset after a comment or a declaration, or the end of the page."""
    is_comment = source.startswith("<!--", at)
    ending = "-->" if is_comment else ">"
    found = source.find(ending, at + 2)
    return found + len(ending) if found >= 0 else len(source)


def _end_of_unread(source: str, name: str, at: int) -> int:
    """Return where the page goes on after what only its own end tag closes."""
    if name not in ENDS:
        return at
    found = ENDS[name].search(source, at)
    return found.start() if found else len(source)
