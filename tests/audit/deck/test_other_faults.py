"""Faults that presenters' decks had and that were not found, and what comes near."""

from pathlib import Path

import pytest

from tests.audit.deck.made import Made, deck, named
from tests.audit.deck.pieces import (
    body,
    box,
    paragraph,
    picture,
    place,
    row,
    run,
    shape,
    table,
    title,
)

SENTENCE = "We meet at ten in the hall and have tea. "
DARK = '<a:solidFill><a:srgbClr val="300000"/></a:solidFill>'
BAND = shape("", "Band", look=place(780, 0, 180, 540) + DARK)
FLOOR = shape("", "Floor", look=place(0, 240, 960, 300) + DARK)
NIGHT, DAY = (
    shape("", "Ground", look=place(0, 0, 960, 540) + fill)
    for fill in (DARK, DARK.replace("300000", "FFFFFF"))
)
PALE = '<a:srgbClr val="FFFFFF"><a:alpha val="70000"/></a:srgbClr>'
VEIL = shape(
    "",
    "Veil",
    look=place(50, 100, 400, 400) + f"<a:solidFill>{PALE}</a:solidFill>",
)
LONG = "https://www.example.org/council/documents/annual-report-final.pdf"
SAYS = "Sixty one people have waited for a year"
COUNTED = ("One bus in the morning", "Two buses before noon", "None at night")


def _words(*many: str) -> Made:
    return deck(title(), body(*(paragraph(run(words)) for words in many)))


def _over(ground: str, words: str) -> Made:
    return deck(ground, title(), body(paragraph(run(words))), number="")


def _shown(said: str) -> Made:
    return deck(title(), body(), picture(said))


def _heads(*words: str) -> Made:
    rows = row(*words) + row(*COUNTED) + row("Bus", "Tea", "Cake")
    return deck(title(), table(rows))


FAULTS = {
    "words that run into a dark band": (
        "faint-text",
        _over(BAND, SENTENCE * 3),
        _over(BAND, "We meet at ten."),
    ),
    "words that end above a dark band": (
        "faint-text",
        _over(FLOOR, SENTENCE * 9),
        _over(FLOOR, SENTENCE * 3),
    ),
    "words beside a pale veil": (
        "faint-text",
        _over(NIGHT + VEIL, SENTENCE * 3),
        _over(DAY + VEIL, SENTENCE * 3),
    ),
    "marks that were typed": (
        "too-many-bullets",
        _words(*(f"• Point {at}" for at in range(8))),
        _words(*(f"• Point {at}" for at in range(6))),
    ),
    "numbers that were typed": (
        "too-many-bullets",
        _words(*(f"{at}. Point" for at in range(1, 9))),
        _words(*(f"{at}.5 miles" for at in range(1, 9))),
    ),
    "the name of a screenshot": (
        "file-name-as-description",
        _shown("Screenshot 2024-03-12 at 10.11.12"),
        _shown("Screenshot of the form: where to sign"),
    ),
    "the name of a file without its ending": (
        "file-name-as-description",
        _shown("logo_final_v2"),
        _shown("Well-being"),
    ),
    "a long address that is no link": (
        "address-as-link",
        _words(f"Read it: {LONG}"),
        _words("Read it: www.example.org/report"),
    ),
    "a table of many words": (
        "too-many-words",
        deck(title(), table(row("A", "B", "C") + row(SAYS, SAYS, SAYS) * 2)),
        _heads(SAYS, SAYS, SAYS),
    ),
    "a loose text on its own dark ground": (
        "faint-text",
        deck(title(), body(), box(paragraph(run("Tea")), (50, 400, 200, 60), "202020")),
        deck(title(), body(), box(paragraph(run("Tea")), (50, 400, 200, 60), "F0F0F0")),
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_was_missed_is_found(name: str, tmp_path: Path) -> None:
    check, faulty, _ = FAULTS[name]

    assert check in named(faulty, tmp_path)


@pytest.mark.parametrize("name", FAULTS)
def test_what_comes_near_is_left_alone(name: str, tmp_path: Path) -> None:
    check, _, fine = FAULTS[name]

    assert check not in named(fine, tmp_path)
