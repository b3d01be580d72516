"""One field is changed, and every other byte stays."""

from datetime import time

import pytest

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.model.item import Item
from inclusive_meetings.workspace.editing.fields import (
    field_set,
    lasting,
    starting,
    titled,
    worded,
)
from tests.workspace.agendas import FALLS, outline


def item(text: str, number: int) -> Item:
    return outline(text).items[number]


def test_minutes_are_written_where_they_stood() -> None:
    text = applied(FALLS, lasting(outline(), 0, 15))

    assert text == FALLS.replace("- Time: 10 min", "- Time: 15 min")


def test_a_length_from_when_to_when_keeps_its_start() -> None:
    text = applied(FALLS, lasting(outline(), 1, 35))

    assert text == FALLS.replace("10:30-11:00", "10:30-11:05")


@pytest.mark.parametrize(("minutes", "written"), [(-5, 1), (0, 1), (99999, 1440)])
def test_an_item_lasts_from_a_minute_to_a_day(minutes: int, written: int) -> None:
    text = applied(FALLS, lasting(outline(), 2, minutes))

    assert item(text, 2).minutes == written


def test_a_start_is_fixed_and_let_go_again() -> None:
    fixed = applied(FALLS, starting(outline(), 0, time(9, 30)))
    assert (item(fixed, 0).start, item(fixed, 0).start_is_fixed) == (time(9, 30), True)

    assert applied(fixed, starting(outline(fixed), 0, None)) == FALLS


def test_a_start_that_was_part_of_a_length_can_be_let_go() -> None:
    text = applied(FALLS, starting(outline(), 1, None))

    assert not item(text, 1).start_is_fixed
    assert item(text, 1).minutes == 30


def test_a_title_keeps_the_number_before_it() -> None:
    text = applied(FALLS, titled(outline(), 1, "What we heard\n"))

    assert text == FALLS.replace("What families told us", "What we heard")
    assert titled(outline(), 1, "  ") == ()


def test_of_several_questions_one_is_changed_added_or_taken_away() -> None:
    one = ("What must never happen?",)
    changed = applied(FALLS, field_set(outline(), 1, "question", (*one, "And now?")))
    more = applied(
        FALLS, field_set(outline(), 1, "question", (*one, "What helped?", "3"))
    )
    fewer = applied(FALLS, field_set(outline(), 1, "question", one))

    assert changed == FALLS.replace("What helped?", "And now?")
    assert more == FALLS.replace("What helped?", "What helped?\n- Question: 3")
    assert fewer == FALLS.replace("* Question: What helped?\n", "")


def test_a_new_field_comes_below_the_others() -> None:
    text = applied(FALLS, field_set(outline(), 2, "content-note", ("It is sad.",)))

    assert text == f"{FALLS}\n- Content note: It is sad.\n"
    assert item(text, 2).content_note == "It is sad."


def test_the_words_of_an_item_are_changed_below_its_fields() -> None:
    text = applied(FALLS, worded(outline(), 0, "Hello.\n\nSay your name.\n"))

    assert text == FALLS.replace("Say your *name*.", "Hello.\n\nSay your name.")
    assert worded(outline(), 0, "Say your *name*.") == ()


@pytest.mark.parametrize(
    "typed", ["# Big", "## New item\nand words", "Words\n---", "Words\n===\nmore"]
)
def test_no_words_begin_a_new_item(typed: str) -> None:
    text = applied(FALLS, worded(outline(), 0, typed))

    assert len(outline(text).items) == 3
    found = item(text, 0).text
    assert found is not None
    assert found.text.split()[-1] == typed.rsplit(maxsplit=1)[-1]


def test_words_that_look_like_a_field_stay_words() -> None:
    text = applied(FALLS, worded(outline(), 2, "- Time: 5 min\n- Lead: me"))

    assert item(text, 2).minutes == 60
    assert item(text, 2).leads == ()
    assert text.endswith("\n\n- Time\\: 5 min\n- Lead\\: me\n")


def test_fields_with_empty_lines_between_are_changed_where_they_stand() -> None:
    loose = "## Falls\n\n- Time: 10 min\n\n- Room: 2\n\n- Lead: Ana Pop\n\nWords.\n"
    text = applied(loose, field_set(outline(loose), 0, "lead", ("Joe Brennan",)))
    reworded = applied(loose, worded(outline(loose), 0, "Other words."))

    assert text == loose.replace("Ana Pop", "Joe Brennan")
    assert item(reworded, 0).leads == item(loose, 0).leads
    found = item(reworded, 0).text
    assert found is not None
    assert found.text == "Other words."


def test_words_are_taken_away_and_the_next_item_keeps_its_distance() -> None:
    text = applied(FALLS, worded(outline(), 0, ""))

    assert text == FALLS.replace("\nSay your *name*.\n", "")
