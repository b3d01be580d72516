"""Words that a PDF parts at the end of a line are made whole again."""

import re
from itertools import pairwise
from statistics import median

PARTED = re.compile(
    r"(?<![^\W\d_])([^\W\d_]{1,40})[ ]?([-\u00ad\u2010])[ ]?\n[ ]?([^\W\d_]{1,40})"
)
JOINED = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,40}[-\u2010\u2011][^\W\d_]{1,40}")
# Beginnings that keep their hyphen: co-production, long-term, self-care.
PREFIXES = (
    "anti co cross ex follow full high long low mid multi non one part post pre re "
    "self semi short two well"
)
KEPT = frozenset(PREFIXES.split())
FULL_LINE = 45
LONGEST_HEADING = 40
SENTENCE_ENDS = (".", "!", "?", ":", ".”", ".)")
STARTS_ANEW = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?[A-Z]")
HYPHENS = {0x2010: "-", 0x2011: "-"}


def with_hyphens(pages: list[str]) -> frozenset[str]:
    """Return the words that a paper writes with a hyphen in the middle of a line."""
    return frozenset(
        found.group().lower().translate(HYPHENS)
        for page in pages
        for found in JOINED.finditer(page)
    )


def whole_words(page: str, hyphened: frozenset[str]) -> str:
    """Return a page with the words that a line end had parted in one piece.

    The hyphen stays in words that the paper itself writes with one, and after
    beginnings such as co- and self-.
    """

    def joined(found: re.Match[str]) -> str:
        left, mark, right = found.groups()
        if mark == "\u00ad":
            return f"{left}{right}"
        if not right[0].islower():
            return found.group() if left.islower() else f"{left}-{right}"
        keeps = left.lower() in KEPT or f"{left}-{right}".lower() in hyphened
        return f"{left}-{right}" if keeps else f"{left}{right}"

    return PARTED.sub(joined, page)


def with_headings_apart(page: str) -> str:
    """Return a page with an empty line behind each heading, as far as lines show it.

    A PDF does not say what a heading is. It is short, has no full stop, stands at
    the top or behind a sentence that ended, and a whole line of text follows it.
    """
    lines = page.split("\n")
    lengths = [len(line.strip()) for line in lines if line.strip()]
    if not lengths or median(lengths) <= LONGEST_HEADING:
        # Columns and tables: short lines are nothing special there.
        return page
    made = []
    before = ""
    for line, after in pairwise([*lines, ""]):
        made.append(line)
        if _is_heading(before, line.strip(), after.strip()):
            made.append("")
        before = line.strip()
    return "\n".join(made)


def _is_heading(before: str, line: str, after: str) -> bool:
    if not 0 < len(line) <= LONGEST_HEADING or len(after) < FULL_LINE:
        return False
    if before and not before.endswith(SENTENCE_ENDS):
        return False
    return STARTS_ANEW.match(line) is not None and bool(
        after[0].isupper() and line[-1].isalnum()
    )
