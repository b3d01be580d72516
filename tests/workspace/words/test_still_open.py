"""The words that wait for a meaning: those of the agenda, and those of the day."""

from datetime import date
from pathlib import Path

from inclusive_meetings.model.day import NoteKind
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.workspace.day.notes import day_now, note
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.words import answering
from inclusive_meetings.workspace.words.still_open import still_open
from tests.workspace.words.test_answering import agenda, word


def test_what_is_kept_of_a_word_takes_it_from_the_list(tmp_path: Path) -> None:
    path = agenda(tmp_path)
    words = (word("XQZ"), word("YYZ"), word("ZZ9"))

    answering.note(path, "XQZ", answering.everyday())
    answering.note(path, "ZZ9", answering.asked("", date(2026, 11, 24)))

    left = still_open(path, words, (), Glossary())
    assert [each.form for each, _ in left] == ["YYZ", "ZZ9"]
    assert left[1][1] is not None
    assert left[1][1].asked == "somebody"


def test_a_word_of_the_day_waits_until_somebody_explains_it(tmp_path: Path) -> None:
    path = agenda(tmp_path)
    known = open_meeting(path, "falls.md").known
    for noted in ("Gold command", "XQZ", "triage", "Not put anywhere"):
        note(path, NoteKind.WORD, noted, "Hello")
        if noted != "Not put anywhere":
            answering.note(path, noted, {"state": "to explain"})

    words = day_now(path).of(NoteKind.WORD)
    waiting = still_open(path, (word("XQZ"),), words, known)

    assert [each.form for each, _ in waiting] == ["XQZ", "Gold command"]
    assert waiting[1][0].appearances[0].where == "Hello"
    answering.note(path, "Gold command", answering.everyday())
    assert [each.form for each, _ in still_open(path, (), words, known)] == ["XQZ"]
