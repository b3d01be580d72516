"""Points of points never stand alone on a slide: nobody would know of what."""

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Block, Bullets, Paragraph, paragraph
from inclusive_meetings.writers.fitting.lines import Mark
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.pptx.own import template
from inclusive_meetings.writers.words_on_paper import plain

LONG = "What the trust must do before the winter comes to all of our wards"
ASKED = "Ask every ward what it needs, and write it down so that nobody forgets"


def entry(said: str, *below: Block) -> tuple[Block, ...]:
    """Return a point of a list, with what is below it."""
    return (Paragraph(text(said)), *below)


def points(*said: str) -> Bullets:
    """Return points of one level."""
    return Bullets(tuple(map(entry, said)))


def made(*entries: tuple[Block, ...], large: bool = False) -> tuple[Page, ...]:
    """Return the slides of a list."""
    slide = Slide("Winter", SlideKind.TABLE, (Bullets(entries),))
    return pages(slide, template("light", large=large), "of")


def shown(many: tuple[Page, ...]) -> list[list[str]]:
    """Return the lines of each slide, a dash for each level."""
    return [
        ["-" * line.depth + plain(line.words) for line in page.lines] for page in many
    ]


def test_a_point_of_a_long_point_stands_under_how_that_begins() -> None:
    assert shown(made(entry(LONG, points(ASKED, "Buy beds")))) == [
        [LONG],
        ["What the trust must do…", f"-{ASKED}", "-Buy beds"],
    ]


def test_a_point_of_the_third_level_stands_under_both_that_it_belongs_to() -> None:
    streets = "By letter to each house in the two streets beside the hospital gate"
    far = points("One", "Two", "Three", "Four", streets, "In Urdu")
    tell = Bullets((entry("Tell people", far),))

    *_, last = shown(made(entry("First", tell)))

    assert last[:2] == ["First", "-Tell people"]
    assert last[-1] == "--In Urdu"


def test_no_slide_has_more_than_six_points_of_any_level() -> None:
    many = made(entry("First", points(*"abcdefgh")), entry("Second", points(*"ijkl")))

    marked = [sum(line.mark is Mark.BULLET for line in page.lines) for page in many]
    assert max(marked) <= 6
    assert all(page.lines[0].depth == 0 for page in many)


def test_nothing_stands_twice_on_one_slide() -> None:
    below = points(*(f"{letter} {LONG}" for letter in "abc"), *"defgh")

    for large in (False, True):
        for page in shown(made(entry(LONG, below), entry("Last"), large=large)):
            assert len(page) == len(set(page))


def test_a_point_that_fills_a_slide_keeps_what_it_belongs_to() -> None:
    full = " ".join(f"word{letter}" for letter in "abcdefghijklmnopqrstuvwxyzäöüßéèêñ")

    _, second, *more = shown(made(entry(LONG, points(full))))

    assert second[0].startswith("What the")
    said = " ".join(line for page in (second, *more) for line in page)
    assert all(word in said for word in full.split())


def test_a_paragraph_alone_has_nothing_above_it() -> None:
    slide = Slide("Winter", SlideKind.TABLE, (paragraph(LONG), paragraph(ASKED)))

    assert shown(pages(slide, template("light"), "of")) == [[LONG], [ASKED]]


def test_a_point_without_a_word_is_no_point() -> None:
    assert shown(made(entry("Tea"), entry(""), entry("Cake"))) == [["Tea", "Cake"]]


def test_what_a_point_goes_on_with_stands_under_how_it_began() -> None:
    lights = (
        "lights in the car park at Lower Ridgeway, which were promised in May and again"
        " in June, and have still not been put in because nobody could agree who pays"
    )

    first, second = shown(made(entry("Buildings", points(lights))))

    assert first[0] == second[0] == "Buildings"
    assert second[1] == "-lights in the car park…"
    assert f"{first[1]} {second[2].lstrip('-')}" == f"-{lights}"
