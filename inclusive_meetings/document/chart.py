"""A picture of a few numbers: bars under one another, or one after the other in time.

It holds words and numbers and no drawing, so that every format can show it its own
way, and a reader who sees no picture gets the same in a sentence.
"""

from enum import StrEnum

from inclusive_meetings.model.frozen import frozen


class Shade(StrEnum):
    """What a bar stands for. Each has a pattern of its own, not a colour alone."""

    THEIRS = "theirs"
    OURS = "ours"
    BREAK = "break"
    REFLECTION = "reflection"
    OTHER = "other"


@frozen
class Bar:
    """One bar: its label, its value from 0 up, and the value in words.

    `kind` says in words what its shade shows.
    """

    label: str
    value: int
    said: str
    shade: Shade = Shade.OTHER
    kind: str = ""


@frozen
class Chart:
    """Bars with a caption; `summary` says all that they show, in words.

    `in_a_row` puts them one after the other, as time goes. `limit` is a value to
    compare with, 0 for none, and `limit_said` says what it is. `heads` are the heads
    of the table that stands for it where there is no picture.
    """

    caption: str
    summary: str
    bars: tuple[Bar, ...]
    heads: tuple[str, str]
    in_a_row: bool = False
    limit: int = 0
    limit_said: str = ""
