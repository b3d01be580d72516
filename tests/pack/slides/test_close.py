"""A deck ends with what happens next, and with whom to tell."""

from dataclasses import replace

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.people import Contact
from tests.pack.decks import deck, of_kind
from tests.pack.reading import said
from tests.samples import (
    FAMILIES,
    ITEMS,
    a_meeting,
)


def test_it_says_what_happens_next_and_whom_to_ask() -> None:
    closing = of_kind(SlideKind.CLOSE)

    assert "within 5 working days" in said(closing[0].blocks)
    assert "0113 496 0000" in said(closing[1].blocks)
    assert "li@example.org" in said(closing[2].blocks)


def test_what_happens_next_is_said_where_the_agenda_says_so() -> None:
    items = (*ITEMS[:1], *(i for i in ITEMS if i.kind is ItemKind.CLOSE), FAMILIES)

    titles = [slide.title for slide in deck(replace(a_meeting(), items=items))]

    assert titles.count("What happens next") == 1
    assert titles.index("What happens next") < titles.index("1. What families told us")


def test_the_code_to_scan_says_in_words_what_it_opens() -> None:
    (ask, badly) = (slide.picture for slide in of_kind(SlideKind.CLOSE)[1:])

    assert ask is not None
    assert badly is not None
    assert "ana@example.org" in ask.alternative
    assert ask.file.content.startswith(b"\x89PNG")
    assert ask.file != badly.file


def test_under_the_code_stands_what_it_does() -> None:
    ring = Contact("Ana Pop", phone="0113 496 0100")
    look = Contact("", words="The page is https://example.org/ask")
    meeting = replace(a_meeting(), contact=ring, if_it_went_badly=look)

    (_, first, second) = of_kind(SlideKind.CLOSE, meeting)

    assert said(first.second) == "Scan to ring"
    assert said(second.second) == "Scan to open"
    assert "The code opens what is written beside it." in first.notes
