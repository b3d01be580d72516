"""The facts above the items are changed one by one, comments and all else stay."""

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.facts import (
    fact_added,
    fact_set,
    fact_words,
    meaning_chosen,
)
from tests.workspace.agendas import FALLS, outline


def test_a_fact_is_changed_and_its_comment_stays() -> None:
    text = fact_set(outline(), "title", "Falling down")

    assert text == FALLS.replace("title: Falls ", "title: Falling down ")


def test_words_that_yaml_would_misread_are_quoted() -> None:
    text = fact_set(outline(), "title", "Falls: at home # not out")

    assert outline(text).meeting.title.text == "Falls: at home # not out"


def test_the_name_that_the_file_uses_stays() -> None:
    text = fact_set(outline(), "where", "Khidmat Hall")

    assert text == FALLS.replace("venue: the hall", "venue: Khidmat Hall")


def test_a_new_fact_is_added_and_an_empty_one_taken_away() -> None:
    added = fact_set(outline(), "end", "12:00")

    assert str(outline(added).meeting.end) == "12:00:00"
    assert fact_set(outline(added), "end", "") == FALLS
    assert fact_set(outline(), "end", "") == FALLS


def test_windows_line_ends_stay() -> None:
    text = FALLS.replace("\n", "\r\n")
    made = fact_set(outline(text), "title", "Slips")

    assert made == text.replace("title: Falls ", "title: Slips ")


def test_what_the_chair_allows_is_added_with_its_reason() -> None:
    once = fact_added(outline(), "allow", "late-papers — the printer broke")
    twice = fact_added(outline(once), "allow", "no-phone — she prefers it")

    allowed = [(each.rule.text, each.reason) for each in outline(twice).meeting.allow]
    assert allowed == [
        ("late-papers", "the printer broke"),
        ("no-phone", "she prefers it"),
    ]


def test_an_agenda_without_facts_says_how_to_begin_them() -> None:
    with pytest.raises(CannotRead, match="no facts between"):
        fact_set(outline("# Board\n\n## One\n\n- Time: 5 min\n"), "title", "x")


def test_the_meaning_of_a_word_is_chosen_beside_those_chosen_before() -> None:
    once = meaning_chosen(outline(), "PA", "personal assistant")
    twice = meaning_chosen(outline(once), "CBT", "therapy: talking")
    other = meaning_chosen(outline(twice), "PA", "physician associate")

    chosen = {term.text: sense.text for term, sense in outline(other).meeting.use}
    assert chosen == {"PA": "physician associate", "CBT": "therapy: talking"}


COLON = FALLS.replace("title: Falls ", "title: Falls: what we do next ")


def test_a_title_with_a_colon_is_changed_and_read_back_the_same() -> None:
    made = fact_set(outline(COLON), "title", "Slips: and trips")

    assert outline(made).meeting.title.text == "Slips: and trips"
    assert fact_words(outline(COLON))["title"] == "Falls: what we do next"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_title_with_a_colon_stays_as_typed_while_another_fact_changes(
    end: str,
) -> None:
    text = COLON.replace("\n", end)

    made = fact_set(outline(text), "where", "Khidmat Hall")

    assert made == text.replace("venue: the hall", "venue: Khidmat Hall")
