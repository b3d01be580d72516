"""The people of an agenda: who was not asked, and what they answer."""

from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.people.answers import (
    add_person,
    answer,
    in_order,
    not_asked,
    people_path,
    write_answer,
)
from tests.workspace.agendas import home, outline

PEOPLE = """\
people:
  - name: Ana Pop
    role: chair
  - name: Bo Lee
    role: vcso
    private:
      {access: No, language: No, food: No, payment: None, in-return: No}
  - name: Cy Day
    role: public
    private: {access: Nothing}
"""


def meeting(folder: Path, people: str = PEOPLE) -> Meeting:
    (folder / "people.yaml").write_text(people, encoding="utf-8")
    agenda = folder / "falls.md"
    agenda.write_text("---\ntitle: Falls\npeople: people.yaml\n---\n## Hello\n")
    session = open_session(agenda, home(folder))
    session.close()
    assert session.meeting is not None
    return session.meeting


def test_who_was_not_asked_comes_first_and_colleagues_last(tmp_path: Path) -> None:
    people = in_order(meeting(tmp_path))

    assert [each.name for each in people] == ["Cy Day", "Bo Lee", "Ana Pop"]
    assert not_asked(people[0]) == ("language", "food", "payment", "in-return")
    assert not_asked(people[1]) == ()


def test_lists_are_typed_with_a_mark_between(tmp_path: Path) -> None:
    person = in_order(meeting(tmp_path))[0]
    path = tmp_path / "people.yaml"

    write_answer(path, person, "wants-raised", "The bus; the letters")
    write_answer(path, person, "languages", "en, ur")

    text = path.read_text(encoding="utf-8")
    assert "wants-raised: [The bus, the letters]" in text
    assert "languages: [en, ur]" in text


@pytest.mark.parametrize(
    ("typed", "codes", "told"),
    [
        ("English; Urdu", "[en, ur]", "English; Urdu"),
        ("punjabi, اردو", "[pa, ur]", "Punjabi; Urdu"),
        ("pa-Arab; BSL", "[pa-Arab, bfi]", "pa-Arab; British Sign Language"),
        ("Kurdish, Sorani; xx", "[ckb, xx]", "Kurdish, Sorani; xx"),
    ],
)
def test_languages_are_typed_and_told_by_their_names(
    tmp_path: Path, typed: str, codes: str, told: str
) -> None:
    person = in_order(meeting(tmp_path))[0]

    write_answer(tmp_path / "people.yaml", person, "languages", typed)

    text = (tmp_path / "people.yaml").read_text(encoding="utf-8")
    assert f"languages: {codes}" in text
    again = in_order(meeting(tmp_path, text))[0]
    assert answer(again, "languages") == told


def test_what_cannot_be_understood_is_not_written(tmp_path: Path) -> None:
    person = in_order(meeting(tmp_path))[0]
    path = tmp_path / "people.yaml"

    with pytest.raises(CannotRead, match="not the code of a language"):
        write_answer(path, person, "languages", "Urdu please")
    with pytest.raises(CannotRead, match="also stands"):
        add_person(path, "ana pop", "public")
    with pytest.raises(CannotRead):
        add_person(path, "Di Poe", "wizard")
    assert path.read_text(encoding="utf-8") == PEOPLE


def test_the_first_person_makes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "people" / "falls.yaml"

    with pytest.raises(CannotRead):
        add_person(path, "Di Poe", "wizard")
    assert not path.exists()
    add_person(path, "Di Poe", "public")
    assert path.read_text(encoding="utf-8").endswith(
        "people:\n  - name: Di Poe\n    role: public\n"
    )


def test_a_file_outside_the_folder_is_never_written(tmp_path: Path) -> None:
    text = "---\ntitle: Falls\npeople: ../people.yaml\n---\n## Hello\n"

    with pytest.raises(CannotRead, match="outside"):
        people_path(outline(text), tmp_path / "falls.md")
