"""A slide that a facilitator adds looks as the others of the deck do."""

from lxml import etree
from pptx.shapes.placeholder import LayoutPlaceholder

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import bullets
from tests.writers.pptx.decks import opened

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
LISTS = {"Two columns", "Reflection", "Text or table", "Close"}


def bodies() -> dict[str, LayoutPlaceholder]:
    """Return the place for words of each layout."""
    deck = opened(Slide("Falls", SlideKind.TABLE, (bullets(["Buy beds"]),)))
    return {
        layout.name: body
        for layout in deck.slide_layouts
        if (body := layout.placeholders.get(1)) is not None
    }


def first_level(body: LayoutPlaceholder) -> etree._Element:
    """Return how a line looks that somebody types there."""
    return next(body._element.iter(f"{DRAWING}lvl1pPr"))  # noqa: SLF001 - what is written


def test_a_line_that_somebody_types_has_the_mark_and_inset_of_our_points() -> None:
    deck = opened(Slide("Falls", SlideKind.TABLE, (bullets(["Buy beds"]),)))
    ours = next(deck.slides[0]._element.iter(f"{DRAWING}buChar"))  # noqa: SLF001 - what is written
    point = ours.getparent()
    assert point is not None

    for name, body in bodies().items():
        typed = first_level(body)
        marked = [each.get("char") for each in typed.iter(f"{DRAWING}buChar")]
        assert marked == ([ours.get("char")] if name in LISTS else [])
        if name in LISTS:
            assert typed.get("marL") == point.get("marL")
            assert typed.get("indent") == point.get("indent")


def test_a_time_that_somebody_types_stands_before_the_line_of_the_layout() -> None:
    agenda = bodies()["Agenda"]

    (stop,) = first_level(agenda).iter(f"{DRAWING}tab")

    assert stop.get("pos") == first_level(agenda).get("marL") == str(144 * 12_700)
    assert "tab key" in agenda.text_frame.text
