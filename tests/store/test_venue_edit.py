"""An answer goes into the file of a venue; every other line stays as it was."""

import pytest

from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.venue_edit import with_answer, with_word

FILE = """\
name: The hall   # as people say
answers:
  lift: yes   # Jo rang
  Hearing-loop: {answer: no, note: On order, checked-by: Ana Pop}
  wifi:
    answer: not checked
    # ask again in May
    note: Jo thinks so
"""


def after(question: str, text: str = FILE, **values: str) -> str:
    named = {key.replace("_", "-"): value for key, value in values.items()}
    return with_answer(Draft("v.yaml", text.encode(), text), question, named)


def test_one_word_changes_one_line() -> None:
    assert after("lift", answer="no") == FILE.replace("lift: yes", 'lift: "no"')


def test_an_answer_inside_brackets_keeps_its_note_and_its_spelling() -> None:
    new = after("hearing-loop", answer="yes", checked_by="", checked_on="")

    assert 'Hearing-loop: {answer: "yes", note: On order}' in new


def test_comments_inside_an_answer_stay() -> None:
    new = after("wifi", answer="yes", checked_by="Jo Lamb")

    assert "    # ask again in May\n    note: Jo thinks so\n" in new
    assert '    answer: "yes"\n' in new
    assert "    checked-by: Jo Lamb\n" in new


def test_a_note_keeps_the_answer_that_stands_alone() -> None:
    new = after("lift", note="It squeaks")

    assert "note: It squeaks" in new
    assert 'answer: "yes"' in new


@pytest.mark.parametrize("text", ["name: Hall\n", "name: Hall\nanswers:\n"])
def test_the_first_answer_makes_its_room(text: str) -> None:
    new = after("lift", text, answer="not checked")

    assert new == "name: Hall\nanswers:\n  lift: not checked\n"


def test_a_fact_of_the_place_is_added_changed_and_taken_away() -> None:
    added = with_word(Draft("v.yaml", FILE.encode(), FILE), "travel", "Bus 12")
    changed = with_word(Draft("v.yaml", b"", added), "travel", "Bus 40: last at 22:40")
    without = with_word(Draft("v.yaml", b"", changed), "travel", "")

    assert added.startswith(FILE.partition("answers:")[0])
    assert "travel: Bus 12" in added
    assert 'travel: "Bus 40: last at 22:40"' in changed
    assert without == FILE
