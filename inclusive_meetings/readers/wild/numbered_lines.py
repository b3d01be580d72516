"""Items that are numbered in other ways than Markdown knows: `1 Hello`, `1 / Hello`.

Clerks write `1APOLOGIES`, `23/101 | Apologies`, `**23/101** Apologies`, `1.` with the
title in the next line, or go on with `4)` after bullets that ended the list. What tells
an item is that the numbers count on.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.readers.wild.times_in_words import MARKS

NUMBER = re.compile(
    r"(?P<indent>\s*)(?:(?:agenda )?item\s+)?"
    r"(?:(?P<year>\d{2,4})/)?(?P<number>\d{1,3})(?:\.(?P<part>\d{1,2}))?"
    r"(?P<mark>[.)]|\s*[:|/]|)(?P<gap>\s*)(?P<words>.*)",
    re.IGNORECASE,
)
# `1\. Apologies`: what makes Markdown of Word files writes a point so.
ESCAPED = re.compile(r"\\(?=[.)])")
# What may begin a title where no sign stands between it and its number.
CAPITAL = re.compile(r"[\"“‘'(]?[A-Z]")
FEWEST = 3
STARTS_AT_MOST = 12
SIDEWAYS_AT_MOST = 3


@frozen
class Numbered:
    """A line that begins with a number: in which line from 0, which, and its words.

    `count` is the number, and the part behind a point: -1 for none. `year` stands
    before the number of a minute book, `mark` behind it.
    """

    line: int
    count: tuple[int, int]
    year: str
    mark: str
    indent: int
    words: str

    @property
    def own(self) -> int:
        """Return the number, or 0 for one with a part or a year, which is a name."""
        number, part = self.count
        return number if part < 0 and not self.year else 0

    def goes_on_in(self, later: "Numbered") -> bool:
        """Return whether the later line has the number that comes after this one."""
        (number, part), (following, its_part) = self.count, later.count
        if (later.year, later.mark) != (self.year, self.mark):
            return False
        if abs(later.indent - self.indent) > SIDEWAYS_AT_MOST:
            return False
        if following == number:
            return part >= 0 and its_part == part + 1
        return following == number + 1 and its_part <= 1


def numbered_lines(lines: list[str]) -> tuple[Numbered, ...]:
    """Return the longest row of lines whose numbers count on; () for a short one."""
    known = list(_known(lines))
    starts = [each for each in known if each.count in {(1, -1), (1, 1), (1, 0)}]
    rows = (_row(start, known) for start in (*known[:3], *starts[:STARTS_AT_MOST]))
    longest = max(rows, key=len, default=())
    return longest if len(longest) >= FEWEST else ()


def _known(lines: list[str]) -> Iterator[Numbered]:
    for number, line in enumerate(lines):
        found = NUMBER.fullmatch(ESCAPED.sub("", MARKS.sub("", line)))
        if found is None:
            continue
        mark = found["mark"].strip()
        is_bare = not mark and found["year"] is None
        if is_bare and not CAPITAL.match(found["words"]):
            continue
        # `7:00 Doors open` is no number of an item.
        is_close = bool(found["words"]) and not found["gap"]
        if mark and is_close and not CAPITAL.match(found["words"]):
            continue
        part = int(found["part"]) if found["part"] else -1
        count = (int(found["number"]), part)
        indent = len(found["indent"].expandtabs(4))
        year, words = found["year"] or "", found["words"].lstrip("|/:–- ").rstrip()
        if year:  # the number in the minute book is a name of the item
            words = f"{year}/{found['number']} {words}"
        yield Numbered(number, count, year, mark.rstrip(":"), indent, words)


def _row(start: Numbered, known: list[Numbered]) -> tuple[Numbered, ...]:
    row = [start]
    for each in known:
        if each.line > row[-1].line and row[-1].goes_on_in(each):
            row.append(each)
    return tuple(row)
