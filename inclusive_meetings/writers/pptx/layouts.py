"""Where things stand on each kind of slide, in inches on 13.333 by 7.5.

One idea holds the deck together: people around a table. They sit in a ring on the
slides that open, rest, listen and close; elsewhere one bar of sun leads to the words.
"""

from collections.abc import Iterator
from dataclasses import replace
from math import cos, pi, sin
from typing import Final

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.lines import Mark
from inclusive_meetings.writers.pptx.theme import (
    ACCENT,
    DEEP,
    INK,
    LEAF,
    PALE,
    PAPER,
    QUIET,
    REST,
    SOFT,
    SUN,
)
from inclusive_meetings.writers.pptx.xml import inches
from inclusive_meetings.writers.template import Box

WIDTH, HEIGHT = 13.333, 7.5
OVER, TITLE, BODY = 24, 40, 32
# Above what is larger than itself.
HEADLINE = 30
# What an item asks of people: each sentence has a line of its own.
ASKED = 36
# How large a few words may be: beside times there is less room for them.
LARGE_TIMES, LARGE_WORDS = 36, 48
LEFT, WIDE = 0.95, 11.5
LARGER = 1.3


@frozen
class Room:
    """Room for words: its box, the size of its text in points, and how it stands.

    A few words may be larger, up to `most` points; 0 where they may not. `mark` is
    what stands before each line that somebody types there.
    """

    box: Box
    points: int
    bold: bool = False
    ink: str = INK
    anchor: str = "t"
    most: int = 0
    mark: Mark = Mark.NONE


@frozen
class Shape:
    """A shape that only decorates: what PowerPoint calls it, and its colour."""

    shape: str
    box: Box
    fill: str
    outlined: bool = False


@frozen
class Plan:
    """The plan of one layout. `kind` is what PowerPoint calls such a layout."""

    name: str
    paper: str
    ink: str
    title: Room
    body: Room
    over: Room | None = None
    second: Room | None = None
    shapes: tuple[Shape, ...] = ()
    kind: str = ""


def ring(
    across: float, down: float, radius: float, people: int, fills: tuple[str, ...]
) -> Iterator[Shape]:
    """Yield a table with people around it; the fills go round."""
    table = radius * 0.62
    yield _circle(across, down, table, fills[0])
    for number in range(people):
        turn = 2 * pi * (number + 0.5) / people
        yield _circle(
            across + radius * sin(turn),
            down - radius * cos(turn),
            radius * 0.17,
            fills[1:][number % (len(fills) - 1)],
        )


def _circle(across: float, down: float, radius: float, fill: str) -> Shape:
    box = inches(across - radius, down - radius, 2 * radius, 2 * radius)
    return Shape("ellipse", box, fill)


def _bar(left: float, top: float, width: float, height: float, fill: str) -> Shape:
    return Shape("rect", inches(left, top, width, height), fill)


EDGE: Final = (_bar(0, 0, 0.3, HEIGHT, DEEP), _bar(LEFT, 0.36, 0.9, 0.08, SUN))
BESIDE_TIMES: Final = _bar(LEFT + 1.75, 2.6, 0.05, 4.0, LEAF)
BESIDE_LARGE_TIMES: Final = _bar(LEFT + 1.8, 2.6, 0.05, 4.0, LEAF)
ABOVE: Final = Room(inches(LEFT, 0.55, WIDE, 0.47), OVER, bold=True, ink=ACCENT)
HEADING: Final = Room(inches(LEFT, 1.02, WIDE, 1.5), TITLE, bold=True)
UNDER: Final = Room(inches(LEFT, 2.6, WIDE, 4.15), BODY, most=TITLE)

PLAIN: Final = Plan("", PAPER, INK, HEADING, UNDER, ABOVE, shapes=EDGE)

PLANS: Final = {
    SlideKind.TITLE: Plan(
        "Title",
        DEEP,
        PALE,
        Room(inches(LEFT, 0.6, 7.2, 3.4), 54, bold=True, ink=PALE, anchor="b"),
        Room(inches(LEFT, 4.4, 7.2, 2.9), 28, ink=PALE),
        shapes=(
            _bar(LEFT, 4.15, 1.6, 0.1, SUN),
            *ring(10.75, 3.75, 1.9, 10, (LEAF, SUN, PALE)),
        ),
        kind="title",
    ),
    SlideKind.AGENDA: replace(
        PLAIN,
        name="Agenda",
        body=replace(UNDER, most=LARGE_TIMES, mark=Mark.TIME),
        shapes=(*EDGE, BESIDE_TIMES),
    ),
    SlideKind.ITEM: replace(
        PLAIN,
        name="Item",
        body=Room(inches(LEFT, 2.6, 6.8, 4.15), ASKED),
        second=Room(inches(8.2, 2.8, 4.1, 3.7), 28),
        shapes=(
            *EDGE,
            Shape("rect", inches(7.95, 2.6, 4.5, 4.0), SOFT),
            _bar(7.95, 2.6, 0.1, 4.0, LEAF),
        ),
    ),
    SlideKind.QUESTION: Plan(
        "Question",
        DEEP,
        PALE,
        Room(inches(LEFT, 1.02, WIDE, 1.4), HEADLINE, bold=True, ink=PALE),
        Room(inches(1.5, 2.6, 10.6, 4.0), 54, bold=True, ink=PALE, anchor="ctr"),
        Room(inches(LEFT, 0.55, WIDE, 0.47), OVER, bold=True, ink=PALE),
        shapes=(_bar(LEFT, 2.6, 0.14, 4.0, SUN),),
    ),
    SlideKind.WORDS: replace(
        PLAIN,
        name="Words",
        title=Room(inches(LEFT, 1.02, WIDE, 1.4), HEADLINE, bold=True),
        body=Room(inches(1.4, 2.6, 10.8, 4.1), BODY, anchor="ctr", most=LARGE_WORDS),
        shapes=(
            *EDGE,
            _bar(LEFT, 2.55, WIDE, 4.2, SOFT),
            _bar(LEFT, 2.55, 0.1, 4.2, LEAF),
        ),
    ),
    SlideKind.TWO_COLUMNS: replace(
        PLAIN,
        name="Two columns",
        body=Room(inches(LEFT, 2.6, 7.0, 4.15), ASKED, mark=Mark.BULLET),
        second=Room(inches(8.7, 2.6, 3.75, 4.15), ASKED),
        shapes=(*EDGE, _bar(8.25, 2.6, 0.05, 4.0, LEAF)),
        kind="twoObj",
    ),
    SlideKind.STATEMENT: Plan(
        "Big statement",
        SOFT,
        INK,
        Room(inches(LEFT, 1.02, WIDE, 1.4), HEADLINE, bold=True, ink=ACCENT),
        Room(inches(1.5, 2.6, 10.6, 4.0), 48, bold=True, anchor="ctr"),
        ABOVE,
        shapes=(_bar(LEFT, 2.6, 0.14, 4.0, SUN),),
    ),
    SlideKind.BREAK: Plan(
        "Break",
        REST,
        INK,
        Room(inches(LEFT, 1.02, 7.4, 1.5), TITLE, bold=True),
        Room(inches(LEFT, 2.7, 7.0, 3.95), 60, bold=True),
        Room(inches(LEFT, 0.55, 7.4, 0.47), OVER, bold=True),
        shapes=(_circle(10.55, 3.7, 2.2, SUN),),
    ),
    # The questions stay up the whole time: they have the whole width.
    SlideKind.REFLECTION: Plan(
        "Reflection",
        QUIET,
        PALE,
        Room(inches(LEFT, 1.02, 9.4, 1.4), TITLE, bold=True, ink=PALE),
        Room(
            inches(LEFT, 2.45, WIDE, 4.4),
            BODY,
            ink=PALE,
            most=TITLE,
            mark=Mark.BULLET,
        ),
        Room(inches(LEFT, 0.55, 9.4, 0.47), OVER, bold=True, ink=PALE),
        shapes=tuple(ring(11.6, 1.3, 0.8, 10, (QUIET, SUN, *[LEAF] * 9))),
    ),
    SlideKind.TABLE: replace(
        PLAIN,
        name="Text or table",
        body=replace(UNDER, mark=Mark.BULLET),
        kind="tx",
    ),
    SlideKind.CLOSE: replace(
        PLAIN,
        name="Close",
        body=Room(inches(LEFT, 2.6, 7.3, 4.15), BODY, mark=Mark.BULLET),
        second=Room(inches(9.0, 5.9, 3.5, 0.7), 24, bold=True),
    ),
    SlideKind.ITEM_ALONE: replace(
        PLAIN,
        name="Item alone",
        title=Room(inches(1.5, 1.7, 10.6, 2.6), 54, bold=True, anchor="b"),
        body=Room(inches(1.5, 4.4, 10.6, 2.0), BODY, most=TITLE),
        shapes=(*EDGE, _bar(LEFT, 2.0, 0.14, 4.2, SUN)),
        kind="secHead",
    ),
}
# In large text times are wider, and so is what we say of working together.
PLANS_IN_LARGE: Final = PLANS | {
    SlideKind.AGENDA: replace(
        PLANS[SlideKind.AGENDA], shapes=(*EDGE, BESIDE_LARGE_TIMES)
    ),
    SlideKind.TWO_COLUMNS: replace(
        PLANS[SlideKind.TWO_COLUMNS],
        body=Room(inches(LEFT, 2.6, 7.6, 4.15), BODY, mark=Mark.BULLET),
        second=Room(inches(8.95, 2.6, 3.7, 4.15), BODY),
        shapes=(*EDGE, _bar(8.65, 2.6, 0.05, 4.0, LEAF)),
    ),
}
PICTURE: Final = inches(9.0, 2.6, 3.2, 3.2)
NUMBER: Final = Room(inches(11.85, 6.85, 0.9, 0.45), OVER)
TIMES: Final = inches(LEFT, 6.98, 10.7, 0.16)
