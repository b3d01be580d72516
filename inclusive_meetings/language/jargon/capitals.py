"""What is written in capitals: a heading or a cry, not a row of acronyms."""

import re
from collections.abc import Iterator

from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.spans import Spans

# Two words in capitals, one of them too long for most acronyms, or three at all.
WORD = re.compile(r"[A-Z][A-Z'’]+")
LONG = 5
MANY = 3
LONGEST_LINE = 400
# | KPI | RAG | YTD |
BETWEEN_CELLS = re.compile(r"[|,;\t]")
# “the HOLY WATER of”: two long words in capitals, with nothing but a space between.
ROW = re.compile(r"[A-Z](?<!\w.)[A-Z'’]{3,30} (?:[A-Z'’]{1,30} ){0,3}[A-Z'’]{4,30}\b")


@kept_by_text
def in_capitals(text: str) -> Spans:
    """Return the lines and rows of words that are written in capitals."""
    return Spans((*_lines(text), *(row.span() for row in ROW.finditer(text))))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        if line.isupper() and _is_heading(line):
            yield start, end
        start = end


def _is_heading(line: str) -> bool:
    if len(line) > LONGEST_LINE or _is_a_row_of_short_forms(line):
        return False
    words = WORD.findall(line)
    return len(words) >= MANY or any(len(word) > LONG for word in words)


def _is_a_row_of_short_forms(line: str) -> bool:
    """Return whether cells or commas part the words, and none is long."""
    cells = (cell.strip(" .:\n") for cell in BETWEEN_CELLS.split(line))
    words = [cell for cell in cells if cell]
    is_short = all(" " not in word and len(word) <= LONG for word in words)
    return len(words) > 1 and is_short
