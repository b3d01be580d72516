"""Undo goes back to the start, and keeps of each step only what it changed."""

import tracemalloc

import pytest

from inclusive_meetings.workspace.undo.difference import Difference, difference
from inclusive_meetings.workspace.undo.history import History, Step


def walked(*texts: str) -> History:
    """Return a history that has gone through these texts."""
    history = History(texts[0])
    for number, text in enumerate(texts[1:], 1):
        history.add(Step(text, f"step {number}"))
    return history


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("falls", "fells", Difference(1, "a", "e")),
        ("", "falls", Difference(0, "", "falls")),
        ("falls", "", Difference(0, "falls", "")),
        ("aaa", "aaaa", Difference(3, "", "a")),
        ("aba", "aa", Difference(1, "b", "")),
        ("same", "same", Difference(4, "", "")),
        ("čaj\r\n🙂", "čaj\r\n🙁", Difference(5, "🙂", "🙁")),
    ],
)
def test_a_difference_leads_there_and_back(
    before: str, after: str, change: Difference[str]
) -> None:
    assert difference(before, after) == change
    assert change.done_in(before) == after
    assert change.undone_in(after) == before


def test_every_text_of_a_run_comes_back_in_its_order() -> None:
    texts = [f"{'x' * (n * 7 % 11)}{n}{'y' * (n * 5 % 13)}" for n in range(40)]
    history = walked(*texts)

    for text in reversed(texts[:-1]):
        assert history.undo()
        assert history.text == text
    assert history.undo() is None
    for text in texts[1:]:
        assert history.redo()
        assert history.text == text
    assert history.redo() is None


def test_letters_with_one_mark_are_undone_together() -> None:
    history = walked("Falls", "Falls at")
    for text in ("Falls at h", "Falls at ho", "Falls at home"):
        history.add(Step(text, "title", "title 1"))

    assert history.undo() == "title"
    assert history.text == "Falls at"
    assert history.redo() == "title"
    assert history.text == "Falls at home"


def test_a_new_step_forgets_what_was_undone() -> None:
    history = walked("one", "two", "three")
    history.undo()
    history.add(Step("four", "another"))

    assert history.redo() is None
    assert (history.undo(), history.text) == ("another", "two")
    assert (history.undo(), history.text) == ("step 1", "one")
    assert history.undo() is None


def test_many_steps_in_a_long_agenda_take_little_room() -> None:
    text = "An item of the agenda.\n" * 9_000
    history = History(text)
    tracemalloc.start()

    for number in range(200):
        text = f"{text[: 700 * number]}{number}{text[700 * number :]}"
        history.add(Step(text, "typed"))
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert len(text) > 200_000
    assert kept < 2 * len(text)
