"""Pictures for decks and documents of tests: a code, a wide one, a high one."""

import io

from PIL import Image

from inclusive_meetings.document.nodes import Picture
from inclusive_meetings.document.square_code import square_code
from inclusive_meetings.model.picture import PictureFile, PictureKind

CODE = square_code("tel:01134960000")


def drawn(width: int, height: int, kind: PictureKind = PictureKind.PNG) -> PictureFile:
    """Return a grey picture of so many dots."""
    target = io.BytesIO()
    Image.new("RGB", (width, height), "#808080").save(target, kind.upper())
    return PictureFile(target.getvalue(), kind, width, height)


# A chart, a photo, and one of which nobody says what it shows.
WIDE = Picture(drawn(800, 200), "Falls by month: fewer since May")
HIGH = Picture(drawn(300, 500, PictureKind.JPEG), "The hall: no step at its door")
MUTE = Picture(drawn(60, 60))
