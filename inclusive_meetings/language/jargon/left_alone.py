"""What stands in a text and is no word of it: addresses, code, quoted titles.

Only their places are kept. The text itself stays as it is, and a word that is found
in one of them is left out afterwards, so that no long text is copied again and again.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

ADDRESS = re.compile(r"(?:://|www\.)\S*")
MAIL = re.compile(r"@[\w.-]{1,250}")
BEFORE_MAIL = re.compile(r"[\w.+-]{1,64}\Z")
LONGEST_BEFORE_MAIL = 64
CODE = re.compile(r"`[^`\n]{0,500}`")
TARGET_OF_LINK = re.compile(r"\]\([^)\n]{0,2000}\)")
FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|html?|jpe?g|png)\b")
BEFORE_FILE = re.compile(r"[\w./-]{1,80}\Z")
LONGEST_BEFORE_FILE = 80
SMALL = r"of|the|and|for|in|to|a|on|with"
# “Title of a Report”: quoted words with capitals, as titles have.
TITLE = re.compile(
    rf"[“\"‘](?:[A-Z][\w’'-]{{0,30}}|{SMALL}|[&:,–-])"
    rf"(?: {{1,2}}(?:[A-Z][\w’'-]{{0,30}}:?|{SMALL}|[&–-])){{2,14}}[”\"’]"
)
# Each with a sign without which it cannot stand in the text.
PATTERNS = (
    ("://", ADDRESS),
    ("www.", ADDRESS),
    ("`", CODE),
    ("](", TARGET_OF_LINK),
    ("“", TITLE),
    ('"', TITLE),
    ("‘", TITLE),
)


class LeftAlone:
    """The places of a text that hold no words of its own."""

    def __init__(self, text: str) -> None:
        spans: list[tuple[int, int]] = []
        for pattern in dict.fromkeys(
            pattern for sign, pattern in PATTERNS if sign in text
        ):
            spans += (found.span() for found in pattern.finditer(text))
        spans += _with_what_stands_before(text, MAIL, BEFORE_MAIL, LONGEST_BEFORE_MAIL)
        spans += _with_what_stands_before(text, FILE, BEFORE_FILE, LONGEST_BEFORE_FILE)
        self._starts, self._ends = _joined(sorted(spans))

    def hold(self, offset: int) -> bool:
        """Return whether the offset is in one of them."""
        place = bisect_right(self._starts, offset) - 1
        return place >= 0 and offset < self._ends[place]


def _with_what_stands_before(
    text: str, pattern: re.Pattern[str], before: re.Pattern[str], longest: int
) -> Iterator[tuple[int, int]]:
    """Yield what ends with the pattern: a mail address, the name of a file."""
    for found in pattern.finditer(text):
        start = found.start()
        lead = before.search(text, max(0, start - longest), start)
        if lead:
            yield lead.start(), found.end()


def _joined(spans: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Return the starts and ends of the spans, those that overlap as one."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in spans:
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends
