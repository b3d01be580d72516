"""What becomes of one word: it is kept in the inbox, and in our own glossary."""

from pathlib import Path

import pytest

from inclusive_meetings.model.glossary import Appearance
from inclusive_meetings.model.jargon import Jargon, JargonKind, JargonState
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.inbox_file import inbox_path
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.words import answering

AGENDA = """\
---
title: Falls
date: 2026-12-09
chair: Ana Pop, Casa Group
---
## Welcome
- Time: 10 min
"""


def agenda(folder: Path) -> Path:
    path = folder / "falls.md"
    path.write_text(AGENDA, encoding="utf-8")
    return path


def word(form: str) -> Jargon:
    place = Appearance("Welcome", Place("falls.md", 1, 1))
    return Jargon(form, JargonKind.ACRONYM, JargonState.NOT_EXPLAINED, (place,))


def test_a_meaning_is_answered_and_shared_with_its_source(tmp_path: Path) -> None:
    path = agenda(tmp_path)
    meeting = open_meeting(path, "falls.md").meeting

    answering.explain(path, meeting, "XQZ", "A van with food.", "Ana Pop")

    assert "state: answered" in inbox_path(path).read_text(encoding="utf-8")
    known = open_meeting(path, "falls.md").known.terms
    (mine,) = [each for each in known if each.term == "XQZ"]
    assert mine.senses[0].meaning == "A van with food."
    assert str(mine.senses[0].source) == "Ana Pop, said for “Falls”"


def test_a_second_meaning_leaves_the_first_byte_for_byte(tmp_path: Path) -> None:
    path = agenda(tmp_path)
    meeting = open_meeting(path, "falls.md").meeting
    answering.explain(path, meeting, "XQZ", "A van with food.", "")
    glossary = answering.own_glossary(path)
    before = glossary.read_text(encoding="utf-8") + "# ours\n"
    glossary.write_text(before, encoding="utf-8")

    answering.explain(path, meeting, "YYZ", "A house.", "")

    after = glossary.read_text(encoding="utf-8").splitlines()
    assert [line for line in before.splitlines() if line not in after] == []


def test_an_inbox_that_cannot_be_read_stays_as_it_is(tmp_path: Path) -> None:
    path = agenda(tmp_path)
    inbox_path(path).write_text("words: [", encoding="utf-8")

    with pytest.raises(CannotRead):
        answering.note(path, "XQZ", answering.everyday())
    assert inbox_path(path).read_text(encoding="utf-8") == "words: ["
