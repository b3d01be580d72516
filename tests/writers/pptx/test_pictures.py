"""A picture on a slide is whole, has its own shape, and says what it shows."""

import pytest
from pptx.shapes.picture import Picture as Drawn
from pptx.util import Emu

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import Picture
from inclusive_meetings.files.slideshow.marks import DECORATIVE
from inclusive_meetings.writers.pptx.xml import SLIDES
from tests.writers.example_pictures import HIGH, MUTE, WIDE, drawn
from tests.writers.pptx.decks import opened

LONG = "Falls by month, and by ward, and by the hour of the day. " * 4
PICTURES = (WIDE, HIGH, MUTE, Picture(drawn(5, 900), "A thread"))


def description(picture: Drawn) -> str:
    """Return what a screen reader says of the picture."""
    about = picture._element.iter(f"{{{SLIDES}}}cNvPr")  # noqa: SLF001 - the library has no word for it
    return next(str(each.get("descr")) for each in about)


def shown(picture: Picture, language: str = "en-GB") -> tuple[Drawn, list[str]]:
    """Return the picture as PowerPoint would draw it, and the words on its slide."""
    deck = opened(Slide("Chart", SlideKind.TABLE, (picture,)), language=language)
    (slide,) = deck.slides
    (found,) = (each for each in slide.shapes if isinstance(each, Drawn))
    names = ("Text",)
    return found, [s.text_frame.text for s in slide.placeholders if s.name in names]


@pytest.mark.parametrize("picture", PICTURES)
def test_it_keeps_its_shape_and_stays_on_the_slide(picture: Picture) -> None:
    found, _ = shown(picture)

    wide, high = Emu(found.width), Emu(found.height)
    assert wide / high == pytest.approx(
        picture.file.width / picture.file.height, rel=0.01
    )
    assert 0 < found.left < found.left + wide < 12_192_000
    assert 0 < found.top < found.top + high < 6_858_000


def test_a_small_one_is_not_blown_up() -> None:
    assert shown(MUTE)[0].width == 60 * 19_050


@pytest.mark.parametrize("picture", [WIDE, HIGH])
def test_what_it_shows_is_said_and_can_be_read_beside_it(picture: Picture) -> None:
    found, words = shown(picture)

    assert description(found) == picture.alternative
    assert words == [picture.alternative]


def test_words_that_are_too_many_for_a_slide_are_only_said() -> None:
    found, words = shown(Picture(WIDE.file, LONG))

    assert words == []
    assert description(found).startswith("Falls by month")


def test_one_that_nobody_describes_is_passed_over() -> None:
    found, words = shown(MUTE)

    marks = found._element.iter(DECORATIVE)  # noqa: SLF001 - as above
    assert [mark.get("val") for mark in marks] == ["1"]
    assert words == []


def test_where_people_read_from_the_right_it_is_at_the_right() -> None:
    left, right = shown(HIGH)[0], shown(HIGH, "ur")[0]

    assert left.left < 12_192_000 - left.left - left.width
    assert right.left > 12_192_000 - right.left - right.width


def test_of_two_each_has_a_slide_of_its_own() -> None:
    deck = opened(Slide("Photos", SlideKind.TABLE, (HIGH, MUTE)))

    titles = [slide.shapes.title.text for slide in deck.slides if slide.shapes.title]
    assert titles == ["Photos (1\u00a0of\u00a02)", "Photos (2\u00a0of\u00a02)"]
