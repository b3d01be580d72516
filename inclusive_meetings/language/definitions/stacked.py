"""Lists of abbreviations that stand one above the other, as a table in a PDF comes out.

    ICB

    Integrated Care Board

A short form that fills its line may be anything; it is explained where the next line
is nothing but words that spell it.
"""

import re
from collections.abc import Iterator

from inclusive_meetings.language.definitions.definition import Definition
from inclusive_meetings.language.definitions.long_forms import long_form_after
from inclusive_meetings.language.definitions.short_forms import is_short_form

ABOVE = re.compile(
    r"^[ \t]*(?P<short>[A-Za-z0-9&/-]{2,12})[ \t]*\n(?:[ \t]*\n){0,2}"
    r"[ \t]*(?P<long>[A-Za-z][^\n]{3,100})$",
    re.MULTILINE,
)
TWO_CAPITALS = re.compile(r"[A-Z].*[A-Z0-9]")
END_OF_LINE = " \t.,;"


def stacked(text: str) -> Iterator[Definition]:
    """Yield each short form that fills a line above the line that spells it."""
    at = 0
    while found := ABOVE.search(text, at):
        # The long form's line is looked at again: it may be the next short form.
        at = found.start("long")
        short, line = found["short"], found["long"].rstrip(END_OF_LINE)
        if TWO_CAPITALS.search(short) and is_short_form(short):
            end = at + len(line)
            long = long_form_after(short, text, at, end)
            if long and long.phrase.start + len(long.phrase.words) >= end:
                yield Definition(
                    short, long.phrase.words, found.start("short"), long.phrase.start
                )
