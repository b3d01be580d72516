"""Lists of abbreviations that stand one above the other, as a table in a PDF comes out.

    ICB

    Integrated Care Board

A short form that fills its line may be anything; it is explained where the next line
is nothing but words that spell it.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.definitions.definition import Definition
from inclusive_meetings.language.definitions.long_forms import Phrase, long_form_after
from inclusive_meetings.language.definitions.short_forms import is_short_form

# From the end of the line before it on, so that the search can leap.
ABOVE = re.compile(
    r"\n[ \t]*(?P<short>[A-Za-z0-9&/-]{2,12})[ \t]*(?:\n[ \t]*){0,2}"
    r"(?P<between>\n)[ \t]*(?P<long>[A-Za-z][^\n]{3,100})(?=\n)"
)
TWO_CAPITALS = re.compile(r"[A-Z].*[A-Z0-9]")
END_OF_LINE = " \t.,;"


def stacked(text: str) -> Iterator[Definition]:
    """Yield each short form that fills a line above the line that spells it."""
    lines, at = f"\n{text}\n", 0
    while found := ABOVE.search(lines, at):
        # The long form's line is looked at again: it may be the next short form.
        at = found.start("between")
        short, start = found["short"], found.start("long")
        if TWO_CAPITALS.search(short) and is_short_form(short):
            end = start + len(found["long"].rstrip(END_OF_LINE))
            long = long_form_after(short, lines, start, end)
            if long and _fills(long.phrase, end):
                # We put one end of a line in front of the text.
                short_start, long_start = found.start("short") - 1, start - 1
                yield Definition(short, long.phrase.words, short_start, long_start)


def _fills(phrase: Phrase, end: int) -> bool:
    """Return whether the words go on to the end of their line, and are no codes."""
    return phrase.start + len(phrase.words) >= end and not phrase.words.isupper()
