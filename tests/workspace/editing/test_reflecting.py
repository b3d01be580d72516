"""A way to hold the reflection is chosen, and stands in the agenda."""

from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.pack.reflection import opening_words
from inclusive_meetings.pack.reflection_methods import method_of, methods
from inclusive_meetings.workspace.editing.reflecting import held, slot_of, with_lines
from tests.samples import wording
from tests.workspace.agendas import FALLS, outline

WAYS = {each.id: each for each in methods(wording())}
THERE = FALLS.replace(
    "## Close\n", "## How is this meeting going for you?\n- Time: 5 min\n\n## Close\n"
)


def test_minutes_are_counted_for_those_who_come() -> None:
    assert WAYS["round"].minutes(4) == 11
    assert WAYS["round"].minutes(1) == WAYS["round"].minutes(2)


def test_one_is_put_into_the_middle_where_there_is_none() -> None:
    text = held(outline(), WAYS["circle"], "How is it going?")

    slot = slot_of(outline(text).meeting)
    assert slot is not None
    assert slot.item.kind is ItemKind.REFLECTION
    assert (slot.number, slot.item.method) == (1, "circle")
    assert slot.item.minutes == WAYS["circle"].minutes(0)
    assert text.startswith(FALLS[:40])


def test_one_that_is_there_is_made_longer_and_never_shorter() -> None:
    longer = held(outline(THERE), WAYS["inner"], "")
    again = held(outline(longer), WAYS["cards"], "")

    item = slot_of(outline(again).meeting)
    assert "- Method: cards\n" in again
    assert item is not None
    assert item.item.minutes == WAYS["inner"].minutes(0)
    assert again.count("Method:") == 1


def test_the_words_of_the_agenda_come_before_ours_and_clearing_brings_ours_back() -> (
    None
):
    said = with_lines(outline(THERE), "say", "We listen.\n\nNobody answers.\n")
    slot = slot_of(outline(said).meeting)
    assert slot is not None
    assert opening_words(slot.item, wording()) == ("We listen.", "Nobody answers.")

    cleared = with_lines(outline(said), "say", "")

    assert cleared == THERE
    assert with_lines(outline(), "say", "We listen.") == FALLS


def test_a_way_is_known_by_its_name_too_and_an_unknown_one_is_none() -> None:
    slot = slot_of(outline(THERE.replace("5 min", "5 min\n- Method: A Round")).meeting)
    assert slot is not None
    assert method_of(slot.item, wording()) == WAYS["round"]
    assert all(way.steps and way.source for way in WAYS.values())
