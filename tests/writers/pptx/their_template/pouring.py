"""A deck poured into a template that a test made, and what is told of it."""

from pathlib import Path

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Paragraph, Picture, bullets
from inclusive_meetings.files.slideshow.show import Slideshow, slideshow
from inclusive_meetings.writers.pptx.deck import write
from inclusive_meetings.writers.pptx.their_template.reading import (
    TemplateRead,
    template_of,
)
from inclusive_meetings.writers.style import Style
from tests.audit.deck.made import Made
from tests.audit.deck.pieces import place
from tests.writers.example_pictures import CODE

SAID = Paragraph(text("We meet at ten in the hall."))
DECK = Deck(
    "Falls",
    "en-GB",
    (
        Slide("Falls", SlideKind.TITLE, (SAID,)),
        Slide("Today", SlideKind.AGENDA, (bullets(["Tea", "Talk"]),)),
        Slide("Whom do we ask?", SlideKind.QUESTION, big=text("Whom do we ask?")),
        Slide("Two sides", SlideKind.TWO_COLUMNS, (SAID,), second=(SAID,)),
        Slide("Break", SlideKind.BREAK, big=text("Back at eleven")),
        Slide("Thank you", SlideKind.CLOSE, (SAID,), picture=Picture(CODE, "A code")),
    ),
)
TITLE, WORDS = '<p:ph type="title"/>', '<p:ph type="body" idx="1"/>'
AT_THE_TOP, BELOW = place(50, 30, 850, 80), place(50, 130, 850, 350)
MASTER = "ppt/slideMasters/slideMaster1.xml"


def read(made: Made, folder: Path) -> TemplateRead:
    """Return the template that a made deck is."""
    return template_of(made.put(folder, "theirs.pptx"), "theirs.pptx")


def told(given: TemplateRead) -> str:
    """Return all that is told of a template."""
    return "\n".join(str(problem) for problem in given.told)


def styled(given: TemplateRead) -> Style:
    """Return the style of slides that are poured into a template."""
    return Style({"of": "of"}, template=given.template)


def poured(given: TemplateRead, folder: Path) -> Slideshow:
    """Return the deck that is made with a template, read again."""
    path = folder / "made.pptx"
    path.write_bytes(write(DECK, styled(given)))
    return slideshow(path, "made.pptx")


def layout(*shapes: str) -> Made:
    """Return a template whose one layout has these shapes."""
    return Made(layout="".join(shapes) or "<p:extLst/>")
