"""What the Turtle parser stumbled over, in words for people who never saw Turtle.

The parser stops at the first fault. Lists have a block for each word and an empty
line between blocks, so each block is read alone to find the others.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import Problem

Parse = Callable[[str], object]
BLOCK = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")
HEAD = re.compile(r"\s*(?:@prefix|@base|prefix|base)\b", re.IGNORECASE)
PREFIX = re.compile(r"^[ \t]*@?prefix[^\n]*", re.IGNORECASE | re.MULTILINE)
BLOCKS_AT_MOST = 300
SHOWN = 30


def faults(text: str, name: str, parse: Parse) -> list[Problem]:
    """Return what is wrong in Turtle that `parse` refuses; one problem at least."""
    whole = _fault(text, 0, text, name, parse)
    each = [whole] if whole else []
    head = "".join(f"{found[0]}\n" for found in PREFIX.finditer(text))
    for block in islice(BLOCK.finditer(text), BLOCKS_AT_MOST):
        if not HEAD.match(block[0]):
            found = _fault(
                head + block[0], block.start() - len(head), text, name, parse
            )
            each += [found] if found else []
    by_line = {problem.place.line: problem for problem in reversed(each)}
    return [by_line[line] for line in sorted(by_line)]


def _fault(read: str, shift: int, text: str, name: str, parse: Parse) -> Problem | None:
    """Return what is wrong in `read`, which stands `shift` letters on in `text`."""
    try:
        parse(read)
    except Exception as error:  # noqa: BLE001 - the parser fails in many ways
        why = str(getattr(error, "_why", "")) or "unknown"
        at = getattr(error, "_i", -1)
        inside = isinstance(at, int) and 0 <= at < len(read)
        offset = max(0, (at if inside else len(read.rstrip())) + shift)
        offset += len(text[offset:]) - len(text[offset:].lstrip(" "))
        words = text[offset : offset + SHOWN].partition("\n")[0].strip()
        places = Passage(text, Place(name, 1, 1)).places_of([offset])
        what, mend = next(_said(why, words))
        return Problem(next(iter(places)), "turtle", what, mend)
    return None


def _said(why: str, words: str) -> Iterator[tuple[str, str]]:
    here = f"Before “{words}”" if words else "At the end of the list"
    if "not bound" in why:
        prefix = why.partition('"')[2].partition('"')[0]
        what = f"No line at the top says what “{prefix}” stands for."
        mend = (
            f"Write it as the others are written, or add a line  @prefix {prefix} <…> ."
        )
        yield what, mend
    if "string" in why:
        yield (
            "A quotation mark is opened in this line, or above, and not closed.",
            CLOSE,
        )
    if "URI reference" in why:
        yield "An address that begins with < is not closed.", "Close it with > ."
    if "escape" in why:
        yield f"“{words}” holds a \\ that means nothing.", "Write two: \\\\ ."
    if any(sign in why for sign in ("statement", "EOF", "expected", "unknown")):
        what = f"{here} a sign is missing, or something stands that does not belong."
        yield what, SIGNS
    yield f"{here} this is not Turtle.", AGAIN


CLOSE = 'A text begins and ends with ", in one line, with its language: "board"@en .'
SIGNS = (
    "Texts stand in quotation marks; between two facts about a word stands ; and "
    'after the last one . as in  skos:prefLabel "ICB"@en ; skos:altLabel "board"@en .'
)
AGAIN = "Save the list again in the program that it is from."
