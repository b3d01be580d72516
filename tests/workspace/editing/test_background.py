"""Why people meet is changed where it stands, and nothing else."""

import pytest

from inclusive_meetings.workspace.editing.facts import fact_set, fact_words
from tests.workspace.agendas import FALLS, outline

WHY = "Why we meet."
NO_WHY = FALLS.replace(f"{WHY}\n\n", "")


def test_it_is_one_of_the_facts() -> None:
    assert fact_words(outline())["background"] == WHY
    assert "background" not in fact_words(outline(NO_WHY))


@pytest.mark.parametrize("eol", ["\n", "\r\n"])
def test_it_is_changed_taken_away_and_written_anew(eol: str) -> None:
    text, without = FALLS.replace("\n", eol), NO_WHY.replace("\n", eol)
    two = f"People fall.{eol}{eol}We want to stop it.{eol}"

    changed = fact_set(
        outline(text), "background", "People fall.\n\nWe want to stop it."
    )
    assert changed == text.replace(f"{WHY}{eol}", two)
    assert fact_set(outline(text), "background", "") == without
    assert fact_set(outline(without), "background", WHY) == text


def test_no_words_of_it_begin_an_item_or_a_fact() -> None:
    text = fact_set(outline(), "background", "## Not an item\n---\ntitle: no")

    assert len(outline(text).items) == len(outline().items)
    assert outline(text).meeting.title.text == "Falls"


def test_it_can_be_typed_letter_by_letter() -> None:
    text = NO_WHY
    for length in range(1, len(WHY) + 1):
        text = fact_set(outline(text), "background", WHY[:length])

    assert text == FALLS
