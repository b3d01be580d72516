"""A break says when we start again, and promises nothing that nobody knows."""

from dataclasses import replace

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.model.item import Item, ItemKind
from tests.pack.decks import of_kind, question
from tests.samples import (
    a_meeting,
    passage,
)


def test_a_break_says_when_we_start_again() -> None:
    (found,) = of_kind(SlideKind.BREAK)

    assert question(found) == "We start again at\u00a010:55"


def test_tea_before_the_first_item_is_followed_by_a_beginning() -> None:
    tea = next(each for each in a_meeting().items if each.kind is ItemKind.BREAK)

    (found,) = of_kind(SlideKind.BREAK, replace(a_meeting(), items=(tea,)))

    assert question(found) == "We begin at\u00a010:55"


def test_a_break_of_unknown_length_promises_no_time() -> None:
    item = Item(passage("Tea"), ItemKind.BREAK)

    (found,) = of_kind(SlideKind.BREAK, replace(a_meeting(), items=(item,)))

    assert found.title == "Tea"
    assert "again" not in question(found)


def test_a_break_at_the_end_promises_no_beginning() -> None:
    meeting = a_meeting()
    lunch = next(each for each in meeting.items if each.kind is ItemKind.BREAK)

    (found,) = of_kind(
        SlideKind.BREAK, replace(meeting, items=(meeting.items[0], lunch))
    )

    assert question(found) == "We end at\u00a010:55"
    assert "start again" not in " ".join(found.notes)
