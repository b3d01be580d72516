"""Where words and numbers stand on layouts that an organisation made."""

from pathlib import Path

from inclusive_meetings.audit.deck.engine import checked
from inclusive_meetings.files.slideshow.show import slideshow
from tests.audit.deck.made import Made
from tests.audit.deck.pieces import place, shape
from tests.writers.pptx.their_template.pouring import poured, read, told
from tests.writers.pptx.their_template.test_reading import (
    AT_THE_TOP,
    BELOW,
    HOSTILE,
    NUMBER,
    TITLE,
    WORDS,
    layout,
)


def test_a_number_that_nobody_would_see_gets_a_place(tmp_path: Path) -> None:
    flat = shape("<a:p/>", "Number", NUMBER, place(800, 0, 150, 0.01))
    theirs = layout(
        shape("<a:p/>", "Title", TITLE, AT_THE_TOP),
        shape("<a:p/>", "Words", WORDS, BELOW),
        flat,
    )

    show = poured(read(theirs, tmp_path), tmp_path)

    numbers = [each for each in show.slides[1].shapes if each.role == "sldNum"]
    assert [each.box.height > 200_000 for each in numbers if each.box] == [True]


def test_on_higher_slides_words_are_larger_and_look_as_large(tmp_path: Path) -> None:
    high = Made(
        wide=1200,
        high=800,
        text="1100",
        layout=shape("<a:p/>", "Title", TITLE, place(60, 40, 1080, 120))
        + shape("<a:p/>", "Words", WORDS, place(60, 200, 1080, 520)),
    )

    poured(read(high, tmp_path), tmp_path)

    path = tmp_path / "made.pptx"
    found = checked(slideshow(path, path.name)).findings
    assert [each for each in found if each.check == "small-text"] == []


def test_words_do_not_cross_the_lines_of_a_drawing(tmp_path: Path) -> None:
    line = '<a:noFill/><a:ln w="25400"><a:solidFill><a:srgbClr val="000000"/>'
    line += "</a:solidFill></a:ln>"
    places = shape("<a:p/>", "Title", TITLE, AT_THE_TOP)
    places += shape("<a:p/>", "Words", WORDS, BELOW)
    bulb = shape("", "Bulb", look=place(100, 150, 250, 300) + line)
    frame = shape("", "Frame", look=place(10, 10, 940, 520) + line)

    crossed, framed = (
        told(read(Made(text="1100", layout=f"{drawn}{places}"), tmp_path))
        for drawn in (bulb, frame)
    )

    assert "plain box behind the words" in crossed
    assert "plain box behind the words" not in framed


def test_a_number_among_the_words_goes_into_the_corner(tmp_path: Path) -> None:
    show = poured(read(HOSTILE["number among the words"], tmp_path), tmp_path)

    tops = [
        each.box.top / show.size[1]
        for slide in show.slides
        for each in slide.shapes
        if each.role == "sldNum" and each.box
    ]
    assert tops
    assert min(tops) > 0.9


def test_where_a_template_runs_from_the_right_english_does_not(tmp_path: Path) -> None:
    given = read(Made(way='rtl="1"'), tmp_path)

    found = checked(poured(given, tmp_path)).findings

    assert "all words on it run from the right" in told(given)
    assert [each for each in found if each.check == "written-the-wrong-way"] == []
