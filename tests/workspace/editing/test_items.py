"""Items are added, moved and taken away, and every other byte stays."""

import pytest

from inclusive_meetings.audit.mending.lines import applied
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.workspace.editing.items import (
    NewItem,
    deleted,
    inserted,
    moved,
)
from inclusive_meetings.workspace.editing.outline import Outline
from tests.workspace.agendas import FALLS, outline

BREAK = NewItem("Break", 15, ItemKind.BREAK)


def titles(text: str) -> list[str]:
    return [item.title.text for item in outline(text).items]


def test_a_break_is_put_before_an_item_and_nothing_else_changes() -> None:
    text = applied(FALLS, inserted(outline(), 1, BREAK))

    assert text == FALLS.replace(
        "## 2. What", "## Break\n- Type: break\n- Time: 15 min\n\n## 2. What"
    )


def test_an_item_is_put_at_the_end_of_a_file_without_a_last_line_end() -> None:
    text = applied(FALLS, inserted(outline(), 3, NewItem("Thanks", 5, text="Bye.")))

    assert text == f"{FALLS}\n\n## Thanks\n- Time: 5 min\n\nBye.\n"


def test_what_is_typed_as_a_title_stays_on_one_line() -> None:
    text = applied(FALLS, inserted(outline(), 0, NewItem("A\n## B", 5)))

    assert titles(text)[0] == "A ## B"
    assert len(titles(text)) == 4


@pytest.mark.parametrize("item", range(3))
@pytest.mark.parametrize("by", [-1, 1])
def test_an_item_changes_places_with_its_neighbour(item: int, by: int) -> None:
    before = titles(FALLS)
    text = applied(FALLS, moved(outline(), item, by))

    if 0 <= item + by < 3:
        before[item], before[item + by] = before[item + by], before[item]
    assert titles(text) == before


def test_an_item_that_moved_there_and_back_is_where_it_was() -> None:
    text = applied(FALLS, moved(outline(), 0, 1))

    assert applied(text, moved(outline(text), 1, -1)) == FALLS


def test_an_item_is_taken_away_with_its_fields_and_words() -> None:
    text = applied(FALLS, deleted(outline(), 1))

    assert titles(text) == ["Welcome", "Close"]
    assert "Casa" not in text
    assert text.startswith(FALLS[: FALLS.index("## 2.")])


def test_windows_line_ends_stay_windows_line_ends() -> None:
    text = FALLS.replace("\n", "\r\n")
    new = applied(text, inserted(outline(text), 1, BREAK))

    assert new.count("\n") == new.count("\r\n") == text.count("\n") + 4


def test_an_agenda_without_headings_is_not_ours_to_cut() -> None:
    assert not outline("# Board\n\n1. Housing (20 mins)\n2. Damp (10 mins)\n").can_edit
    assert outline().can_edit
    assert not Outline(FALLS.replace("Casa", "Ca\rsa"), outline().meeting).can_edit
