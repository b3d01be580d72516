"""From any picture to one that every program shows, and that tells nothing else.

A photo from a phone says where it was taken, and is larger than any wall. A file that
is called a picture can be anything. So each is drawn anew: what is not to be seen is
left behind, what moves stands still, and what is too large for a wall is made smaller.
"""

import io
import warnings
from functools import lru_cache

from PIL import Image, ImageOps

from inclusive_meetings.model.picture import PictureFile, PictureKind

# SVG, EMF and such are drawings: not all programs show them, and some hold programs.
FORMATS = ("PNG", "JPEG", "GIF", "WEBP", "BMP")
DOTS_AT_MOST = 50_000_000
# As many as the widest screens have.
SIDE_AT_MOST = 1920
QUALITY = 88
KEPT_AT_MOST = 24


class NotShown(ValueError):  # noqa: N818 - it reads as a sentence where it is raised
    """It cannot be shown. `slug` says why: picture-kind, -huge or -broken."""

    def __init__(self, slug: str) -> None:
        super().__init__(slug)
        self.slug = slug


@lru_cache(maxsize=KEPT_AT_MOST)  # screens read an agenda again at each letter
def picture_file(content: bytes) -> PictureFile:
    """Return the picture, drawn anew. Raises NotShown."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise NotShown("picture-huge") from None
    except Exception:  # noqa: BLE001 - on hostile bytes a decoder raises whatever it likes
        raise NotShown("picture-kind") from None
    if picture.width * picture.height > DOTS_AT_MOST:
        raise NotShown("picture-huge")
    is_photo = picture.format == "JPEG"
    try:
        return _drawn_anew(picture, PictureKind.JPEG if is_photo else PictureKind.PNG)
    except Exception:  # noqa: BLE001 - as above
        raise NotShown("picture-broken") from None


def _drawn_anew(picture: Image.Image, kind: PictureKind) -> PictureFile:
    side = (SIDE_AT_MOST, SIDE_AT_MOST)
    # A photo can be read smaller than it is, which saves most of the time.
    picture.draft("RGB", side)
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I;16"):
        # The library would make all of its greys white.
        upright = upright.point(_of_sixteen_bits, "L")
    if upright.has_transparency_data:
        # On a dark slide, black lines on nothing would not be seen.
        seen = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", seen.size, "white"), seen)
    drawn = upright.convert("RGB")
    drawn.thumbnail(side)
    drawn.info.clear()
    target = io.BytesIO()
    if kind is PictureKind.JPEG:
        drawn.save(target, "JPEG", quality=QUALITY)
    else:
        drawn.save(target, "PNG")
    return PictureFile(target.getvalue(), kind, drawn.width, drawn.height)


def _of_sixteen_bits(grey: float) -> float:
    return grey / 256
