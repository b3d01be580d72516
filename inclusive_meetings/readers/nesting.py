"""Lists and quotations nested so deeply that Markdown would lose their words.

A Markdown parser stops at a depth and drops what lies deeper without a word.
Nobody writes so on purpose; say where it is, and nothing is lost.
"""

import re

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem

# Of the 100 levels that are parsed, a list takes two, and an item of text one.
DEEPEST_QUOTATION = 40
DEEPEST_LIST = 40
SPACES_OF_A_LEVEL = 2
FRONT = re.compile(r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*", re.MULTILINE)
# No line with a shorter front is too deep: a tab, the most that one sign can be, is
# two levels.
LONG_FRONT = re.compile(r"^[ \t>*+\-\d.)]{20}", re.MULTILINE)
ENTRY = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]")


def too_deep(body: str, file: str) -> Problem | None:
    """Return the first line that is nested too deeply, as a serious problem."""
    if LONG_FRONT.search(body) is None:
        return None
    for number, line in enumerate(body.split("\n"), 1):
        found = FRONT.match(line)
        if found and _depth_is_lost(found.group()):
            what = "This line is nested so deeply that its words would be lost."
            mend = "Take some of the spaces or > before it away."
            return Problem(Place(file, number, 1), "too-deep", what, mend)
    return None


def _depth_is_lost(front: str) -> bool:
    entries = len(ENTRY.findall(front))
    spaces = len(front.expandtabs(4)) - len(front.expandtabs(4).lstrip(" "))
    indented = spaces // SPACES_OF_A_LEVEL if entries else 0
    return front.count(">") > DEEPEST_QUOTATION or entries + indented > DEEPEST_LIST
