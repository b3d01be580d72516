"""A picture in an office file: as large as its room and never blown up, or mute."""

from typing import Final

from inclusive_meetings.model.picture import PictureFile

# Twice as large as on a usual screen; larger, its dots are seen. In EMU.
DOT_AT_MOST: Final = 19_050
# Says that a shape is decoration: a screen reader then passes over it.
DECORATIVE: Final = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>'
)


def fitting(picture: PictureFile, width: int, height: int) -> tuple[int, int]:
    """Return width and height in EMU in a room so wide and high, in EMU too."""
    dot = min(width / picture.width, height / picture.height, DOT_AT_MOST)
    return round(picture.width * dot), round(picture.height * dot)
