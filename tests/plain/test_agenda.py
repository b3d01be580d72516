"""The agenda is made line by line, and the file is as the screens would leave it."""

from pathlib import Path

import pytest

from tests.plain.at_the_line import falls, joined, said
from tests.workspace.agendas import FALLS


def after(folder: Path, *typed: str, text: str = FALLS) -> str:
    agenda = falls(folder, text)
    said(folder, ("agenda", *typed), agenda)
    return agenda.read_bytes().decode()


def test_the_items_are_said_with_their_times(tmp_path: Path) -> None:
    words = joined(said(tmp_path, ["agenda"], falls(tmp_path, FALLS)))

    assert "Item 1: 10:00, Welcome, 10 minutes, welcome" in words
    assert "Item 2: 10:30 start fixed, What families told us, 30 minutes, talk" in words


def test_other_minutes_change_one_line(tmp_path: Path) -> None:
    assert after(tmp_path, "minutes 1 20") == FALLS.replace("10 min\n", "20 min\n")


def test_an_item_is_added_where_one_wants_it(tmp_path: Path) -> None:
    text = after(tmp_path, "add", "Getting up again", "20", "2")

    new = "## Getting up again\n- Time: 20 min\n\n"
    assert text.rstrip("\n") == FALLS.replace("## 2.", f"{new}## 2.")


def test_enter_alone_adds_an_item_and_leaving_at_a_question_keeps_it(
    tmp_path: Path,
) -> None:
    new = "## Getting up again\n- Time: 10 min\n"
    for answers in (("", ""), ("", "back"), ("back",), ("stop",)):
        assert new in after(tmp_path, "add", "Getting up again", *answers)


def test_an_item_is_moved_taken_away_and_brought_back(tmp_path: Path) -> None:
    assert "## Close" not in after(tmp_path, "remove", "3")
    assert after(tmp_path, "remove", "3", "undo") == FALLS
    text = FALLS.replace("10:30-11:00", "30 min")
    moved = after(tmp_path, "move 3 1", text=text)
    assert moved.index("## Close") < moved.index("## Welcome")


def test_a_start_is_fixed_and_let_go(tmp_path: Path) -> None:
    assert "- start: 10:00" in after(tmp_path, "fix", "Welcome").lower()
    assert after(tmp_path, "fix 1", "fix 1") == FALLS


def test_a_break_and_a_time_to_reflect_find_their_place(tmp_path: Path) -> None:
    text = after(tmp_path, "break", "reflection")

    assert "## Break\n- Type: break\n- Time: 15 min" in text
    assert "- Type: reflection" in text


def test_a_field_is_kept_with_enter_and_taken_away_with_a_dash(tmp_path: Path) -> None:
    text = after(tmp_path, "change 2", "title", "", "lead", "-")

    assert text == FALLS.replace("* Led by: Ana Pop, Casa Group\n", "")


def test_each_line_of_a_text_is_kept_as_it_is_typed(tmp_path: Path) -> None:
    text = after(tmp_path, "change 3", "text", "We agree who does what.", "By when.")

    assert text.endswith("## Close\n- Time: 1 h\n\nWe agree who does what.\nBy when.\n")


def test_a_text_of_many_lines_is_undone_in_one_step(tmp_path: Path) -> None:
    typed = ("change 3", "text", "One.", "Two.", ".", "undo")

    assert after(tmp_path, *typed) == FALLS


def test_one_line_of_a_text_is_changed(tmp_path: Path) -> None:
    text = after(tmp_path, "change 2", "question", "2", "What would have helped?")

    assert text == FALLS.replace("What helped?", "What would have helped?")


def test_the_facts_of_the_meeting_are_changed(tmp_path: Path) -> None:
    text = after(tmp_path, "meeting", "start", "9:30", "chair", "Ana Pop, Casa")

    assert "start: 9:30\n" in text.replace('"', "").replace("'", "")
    assert "title: Falls   # working title\n" in text
    assert "chair: Ana Pop, Casa\n" in text


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("minutes 9", "“9” is not in the list. Type a number from 1 to 3"),
        ("minutes 1 half", "“half” is no number from 1 to 1440"),
        ("minutes 1 0", "“0” is no number from 1 to 1440"),
        ("dance", "“dance” is not one of the answers. Type a number from 1 to 12"),
        ("99", "“99” is not one of the answers"),
        ("٣", "What is the item about?"),
        ("", "“” is not one of the answers"),
        ("more", "There is no more."),
        ("redo", "There is nothing to do again."),
        ("undo", "This is how it was when you opened it."),
    ],
)
def test_what_is_not_understood_is_said_and_asked_again(
    tmp_path: Path, typed: str, answer: str
) -> None:
    agenda = falls(tmp_path, FALLS)

    words = joined(said(tmp_path, ["agenda", typed, "minutes 1 20"], agenda))

    assert answer in words


def test_a_time_half_typed_is_kept_beside_until_it_is_mended(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS)
    typed = ["agenda", "change 1", "start", "half ten"]

    words = joined(said(tmp_path, typed, agenda))

    assert "Kept safe. It goes into the file when this is mended: “half ten”" in words
    assert agenda.read_bytes().decode() == FALLS
    again = joined(said(tmp_path, ["undo"], agenda))
    assert "What you had typed is here again." in again


def test_an_item_may_be_called_by_a_word_that_leads_out(tmp_path: Path) -> None:
    assert "## Stop\n" in after(tmp_path, "change 1", "title", '"Stop"')


def test_a_way_to_reflect_is_chosen_with_its_minutes_and_words(tmp_path: Path) -> None:
    agenda = falls(tmp_path, FALLS.replace("10:30-11:00", "30 min"))
    typed = ["reflection", "minutes", "about 1", "choose 1", "minutes 9", "lead Jo, Us"]

    words = joined(said(tmp_path, [*typed, "say", "We listen.", ".", "move 1"], agenda))

    text = agenda.read_text()
    assert "Choose a way first" in words
    assert "Good for:" in words
    for line in ("- Type: reflection", "- Time: 9 min", "Jo, Us", "We listen."):
        assert line in text
    assert text.index("- Type: reflection") < text.index("## Welcome")


def test_the_next_meeting_is_made_from_this_one(tmp_path: Path) -> None:
    after(tmp_path, "copy", "soon", "12 January 2027")

    assert "date: 2027-01-12" in (tmp_path / "falls-2027-01-12.md").read_text()
