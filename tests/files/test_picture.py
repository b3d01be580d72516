"""A picture shows what is to be seen, tells nothing else, and does no harm."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inclusive_meetings.files.picture import (
    SIDE_AT_MOST,
    NotShown,
    picture_file,
)
from inclusive_meetings.model.picture import PictureKind

ORIENTATION, WHO, WHERE = 0x0112, 0x013B, 0x8825
UPSIDE_DOWN = 3


def saved(picture: Image.Image, kind: str, **more: object) -> bytes:
    """Return the file of a picture."""
    target = io.BytesIO()
    picture.save(target, kind, **more)
    return target.getvalue()


def grey(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Return a picture of so many dots with a black one at its beginning."""
    made = Image.new(mode, (width, height), "grey")
    made.putpixel((0, 0), made.getpixel((0, 0)) if mode == "P" else 0)  # type: ignore[arg-type] # one number is black in each mode here
    return made


def drawn(content: bytes) -> Image.Image:
    """Return what our picture of this file shows."""
    return Image.open(io.BytesIO(picture_file(content).content))


def test_a_photo_no_longer_says_who_took_it_and_where() -> None:
    about = Image.Exif()
    about[WHO] = "Ana Pop"
    about.get_ifd(WHERE)[2] = (51.5, 30.0, 26.0)
    photo = saved(grey(60, 40), "JPEG", exif=about, comment=b"at home")

    made = picture_file(photo)

    assert b"Ana Pop" in photo
    assert b"Ana Pop" not in made.content
    assert b"at home" not in made.content
    assert dict(drawn(photo).getexif()) == {}


def test_words_within_a_png_are_left_behind() -> None:
    from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415 - only needed here

    about = PngInfo()
    about.add_text("Author", "Ana Pop")

    assert (
        b"Ana Pop" not in picture_file(saved(grey(9, 9), "PNG", pnginfo=about)).content
    )


def test_a_photo_taken_upside_down_stands_upright() -> None:
    about = Image.Exif()
    about[ORIENTATION] = UPSIDE_DOWN
    half = Image.new("L", (64, 64), 0)
    half.paste(255, (0, 32, 64, 64))

    shown = drawn(saved(half, "JPEG", exif=about)).convert("L")

    assert shown.getpixel((32, 8)) == 255
    assert shown.getpixel((32, 56)) == 0


def test_what_is_larger_than_a_wall_is_made_smaller_and_keeps_its_shape() -> None:
    made = picture_file(saved(grey(3000, 1000), "PNG"))

    assert (made.width, made.height) == (SIDE_AT_MOST, SIDE_AT_MOST // 3)


def test_black_lines_on_nothing_are_seen_on_a_dark_slide() -> None:
    clear = Image.new("RGBA", (4, 4), (0, 0, 0, 0))
    clear.putpixel((1, 1), (0, 0, 0, 255))

    shown = drawn(saved(clear, "PNG"))

    assert shown.getpixel((0, 0)) == (255, 255, 255)
    assert shown.getpixel((1, 1)) == (0, 0, 0)


def test_the_greys_of_a_scan_stay_greys() -> None:
    scan = Image.new("I;16", (4, 4), 30_000)

    assert drawn(saved(scan, "PNG")).getpixel((0, 0)) == (117, 117, 117)


@pytest.mark.parametrize(
    ("mode", "kind", "kept"),
    [
        ("RGB", "JPEG", PictureKind.JPEG),
        ("L", "JPEG", PictureKind.JPEG),
        ("CMYK", "JPEG", PictureKind.JPEG),
        ("RGB", "PNG", PictureKind.PNG),
        ("P", "GIF", PictureKind.PNG),
        ("RGB", "WEBP", PictureKind.PNG),
        ("RGB", "BMP", PictureKind.PNG),
    ],
)
def test_every_usual_kind_is_shown_as_one_that_all_programs_know(
    mode: str, kind: str, kept: PictureKind
) -> None:
    made = picture_file(saved(grey(12, 8, mode), kind))

    assert (made.kind, made.width, made.height) == (kept, 12, 8)


def test_what_moves_stands_still() -> None:
    frames = [Image.new("L", (8, 8), each) for each in (0, 255)]
    flashing = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])

    assert not getattr(drawn(flashing), "is_animated", False)


@pytest.mark.parametrize(
    ("content", "slug"),
    [
        (b"", "picture-kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "picture-kind"),
        (b"%PDF-1.7", "picture-kind"),
        (b"\x89PNG\r\n\x1a\n", "picture-kind"),
        (saved(Image.new("1", (9000, 9000)), "PNG"), "picture-huge"),
        (saved(Image.new("1", (20_000, 20_000)), "PNG"), "picture-huge"),
        (saved(grey(200, 200), "JPEG")[:300], "picture-kind"),
        (saved(Image.effect_noise((80, 80), 90), "PNG")[:2000], "picture-broken"),
    ],
)
def test_what_cannot_be_shown_says_why(content: bytes, slug: str) -> None:
    with pytest.raises(NotShown) as refused:
        picture_file(content)

    assert refused.value.slug == slug


KINDS = (("RGB", "PNG"), ("RGB", "JPEG"), ("P", "GIF"), ("RGB", "WEBP"), ("RGB", "BMP"))
WHOLE = [saved(grey(40, 30, mode), kind) for mode, kind in KINDS]


@given(
    st.sampled_from(WHOLE),
    st.lists(st.tuples(st.integers(0), st.integers(0, 255)), max_size=9),
    st.integers(0),
)
def test_whatever_is_wrong_in_a_file_only_two_things_happen(
    whole: bytes, changes: list[tuple[int, int]], left: int
) -> None:
    broken = bytearray(whole)
    for at, value in changes:
        broken[at % len(broken)] = value
    try:
        made = picture_file(bytes(broken[: left % len(broken) + 1]))
    except NotShown:
        return
    assert made.width * made.height > 0
