"""What a form of an item asks, and what is written of the answers."""

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.workspace.editing.item_fields import (
    fields_of,
    item_edits,
    item_field,
)
from tests.workspace.agendas import FALLS, outline

REFLECTING = f"{FALLS}\n\n## How is this going?\n- Type: reflection\n- Time: 10 min\n"


def test_a_reflection_is_asked_how_it_is_held_and_what_is_said() -> None:
    asked = fields_of(outline(REFLECTING), 3)

    assert asked[3:6] == ("type", "method", "say")
    assert not {"method", "say"} & set(fields_of(outline(REFLECTING), 1))


def test_what_an_item_says_already_is_asked_whatever_its_type() -> None:
    odd = FALLS.replace("* Question: What helped?", "* Say: We listen.")

    assert "say" in fields_of(outline(odd), 1)
    assert "method" not in fields_of(outline(odd), 1)


def test_each_line_that_is_said_is_a_field_of_its_own() -> None:
    before = outline(REFLECTING)
    said = item_edits(before, 3, "say", "We listen.\nNobody answers.\n")
    text = applied(REFLECTING, said)

    assert text == f"{REFLECTING}- Say: We listen.\n- Say: Nobody answers.\n"
    assert item_field(outline(text), 3, "say") == "We listen.\nNobody answers."
    assert outline(text).items[3].say == ("We listen.", "Nobody answers.")
