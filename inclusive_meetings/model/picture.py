"""A picture that an agenda shows, as every program can show it."""

from collections.abc import Mapping
from enum import StrEnum

from inclusive_meetings.model.frozen import frozen


class PictureKind(StrEnum):
    """How a picture is written down; the word is what its file's name ends in."""

    PNG = "png"
    JPEG = "jpeg"


@frozen
class PictureFile:
    """A picture and nothing beside it: not where it was taken, nor by whom.

    `width` and `height` are in dots.
    """

    content: bytes
    kind: PictureKind
    width: int
    height: int


# By their addresses, as they stand in the agenda.
Pictures = Mapping[str, PictureFile]
NO_PICTURES: Pictures = {}
