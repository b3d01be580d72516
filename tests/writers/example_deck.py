"""A made-up deck with every kind of line, too much of it, and other scripts."""

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.inlines import (
    InLanguage,
    LineBreak,
    Strong,
    Text,
    text,
)
from inclusive_meetings.document.nodes import (
    Definition,
    Definitions,
    Paragraph,
    Steps,
    Table,
    bullets,
    paragraph,
)
from tests.writers.example_pictures import HIGH, MUTE, WIDE
from tests.writers.example_words import HOSTILE, NEPALI, URDU


def costs(rows: int) -> Table:
    """Return a table with so many rows, too many for one slide."""
    return Table(
        "What a day costs",
        (text("What"), text("Who pays"), text("Pounds")),
        tuple(
            (text(f"Day {number}"), text("The council"), text(f"{number * 10}"))
            for number in range(1, rows + 1)
        ),
        row_heads=True,
    )


def example_deck() -> Deck:
    """Return a deck that uses all that a slide may hold."""
    listen = "We listen first, and nobody answers back while somebody speaks. "
    return Deck(
        "Designing the dementia pathway together",
        "en-GB",
        (
            Slide(
                "Designing the dementia pathway together",
                SlideKind.TITLE,
                (Paragraph((Text("9 December"), LineBreak(), Text("Khidmat Hall"))),),
                notes=("Welcome everyone by name.", "Say where the tea is."),
            ),
            Slide("How we work", SlideKind.ITEM, (bullets([listen] * 8),)),
            Slide(
                "What families told us",
                SlideKind.ITEM,
                (paragraph("With Nasreen Akhtar, Meri Awaaz"),),
                big=text("What must the pathway never do to a family that waits?"),
                notes=("Wait. Count to seven.",),
            ),
            Slide("Break", SlideKind.BREAK, big=text("We start again at 10:55")),
            Slide("Break", SlideKind.BREAK, big=text("We start again at 11:55")),
            Slide("What it costs", SlideKind.ITEM, (costs(16),)),
            Slide(
                "Words",
                SlideKind.WORDS,
                (
                    Definitions(
                        (
                            Definition(
                                text("Quorum"), (paragraph("How many must come."),)
                            ),
                            Definition(text("Minutes"), (paragraph("Our notes."),)),
                        )
                    ),
                    Steps(((paragraph("Ask."),), (paragraph("Wait."),))),
                    Paragraph((Strong(text("Say it plainly.")),)),
                ),
            ),
            Slide(
                "Other languages",
                SlideKind.ITEM,
                (
                    Paragraph((InLanguage("ur", text(URDU)),)),
                    Paragraph((InLanguage("ne", text(NEPALI)),)),
                ),
            ),
            Slide(HOSTILE, SlideKind.ITEM, (paragraph(HOSTILE),), notes=(HOSTILE,)),
            Slide("A title that never ends " * 20, SlideKind.ITEM),
            Slide("Chart", SlideKind.TABLE, (WIDE,), notes=("It shows falls.",)),
            Slide("Photo", SlideKind.TABLE, (HIGH, MUTE)),
            Slide("A long talk", SlideKind.ITEM, (paragraph(listen * 20),)),
            Slide("Thank you", SlideKind.CLOSE, (bullets(["You hear by Friday"]),)),
        ),
        about="Everything a slide can hold.",
    )
