"""Comments that theirs added: a merge goes by values, so it says what it leaves out."""

import re
from collections.abc import Iterator

from inclusive_meetings.store.splicing.spans import Span, Text, spans

COMMENT = re.compile(r"(?:^|(?<=\s))#.*$", re.MULTILINE)


def new_comments(base: str, ours: str, theirs: str) -> tuple[tuple[int, str], ...]:
    """Return the line and the words of each comment that only theirs has."""
    known = {words for text in (base, ours) for _, words in _comments(text)}
    return tuple(each for each in _comments(theirs) if each[1] not in known)


def _comments(words: str) -> Iterator[tuple[int, str]]:
    text = Text(words)
    root = spans(text)
    values = list(_texts(root)) if root else []
    at = 0
    for found in COMMENT.finditer(words):
        while at < len(values) and values[at].end <= found.start():
            at += 1
        # A sign of number inside a value is part of it.
        if at == len(values) or values[at].start > found.start():
            yield words.count("\n", 0, found.start()) + 1, found.group().strip()


def _texts(span: Span) -> Iterator[Span]:
    """Yield every text of a file, names too, from its start to its end."""
    if span.kind == "text":
        yield span
    for number, value in enumerate(span.values):
        if span.keys:
            yield from _texts(span.keys[number])
        yield from _texts(value)
