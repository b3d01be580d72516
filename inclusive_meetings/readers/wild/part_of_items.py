"""The part of a page that is the agenda, where one heading says so and more follow.

A page about a meeting has headings for how to get there and who came last time. If one
of them says “Agenda”, the items are what stands below that one.
"""

import re

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.readers.items import Heading

NAMES_THEM = (
    r"(?:(?:meeting )?agenda(?: items?)?|items(?: of business)?|order of business)"
)
NAMES_THEM_ALONE = re.compile(NAMES_THEM, re.IGNORECASE)
AGENDA_ITSELF = re.compile(
    rf"(?:(?:draft|proposed|our|the|outline) )*{NAMES_THEM}", re.IGNORECASE
)
MARKS = " #*_:."


@frozen
class PartOfItems:
    """The lines, from 0, of a part, and the headings in it."""

    first: int
    end: int
    headings: tuple[Heading, ...]

    def alone(self, body: str) -> str:
        """Return the text up to its end, with the lines above it empty."""
        above = [""] * (self.first + 1)
        return "\n".join([*above, *body.split("\n")[len(above) : self.end]])


def names_the_items(words: str) -> bool:
    """Return whether words say nothing but that the items come now."""
    return NAMES_THEM_ALONE.fullmatch(words.strip(MARKS)) is not None


def part_of_items(
    marked: tuple[Heading, ...], number_of_lines: int
) -> PartOfItems | None:
    """Return the part below the one heading that says “Agenda”; None for no such."""
    named = [
        each for each in marked if AGENDA_ITSELF.fullmatch(each.title.text.strip(MARKS))
    ]
    if len(named) != 1 or len(marked) == 1:
        return None
    below = [each for each in marked if each.line > named[0].line]
    after = (each.line for each in below if each.level <= named[0].level)
    end = next(after, number_of_lines)
    inside = tuple(each for each in below if each.line < end)
    return PartOfItems(named[0].line, end, inside)
