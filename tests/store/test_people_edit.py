"""An answer goes into the people file; comments, order and spelling stay."""

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers import people_file
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.people_edit import (
    ALIASES,
    with_answer,
    with_person,
    with_word,
    without_person,
)

FILE = """\
# Ours.
people:
  - name: Ana Pop   # she said so
    Group: Casa
    role: vcso
    private:
      access: Nothing
      arranged: [A lift, A chair]
  - {name: Jo Lamb, role: public}
"""


def draft(text: str = FILE) -> Draft:
    return Draft("people.yaml", text.encode(), text)


def answered(name: str, key: str, was: str, value: str, *, private: bool) -> str:
    return with_answer(draft(), name, key, was, value, is_private=private)


def test_one_answer_changes_one_line() -> None:
    new = answered("Ana Pop", "access", "Nothing", "Large print", private=True)

    assert new == FILE.replace("access: Nothing", "access: Large print")


def test_a_key_keeps_the_name_that_the_file_has_for_it() -> None:
    new = answered("Ana Pop", "organisation", "Casa", "Casa Group", private=False)

    assert new == FILE.replace("Group: Casa", "Group: Casa Group")


def test_a_first_private_answer_makes_its_room() -> None:
    new = answered("Jo Lamb", "food", "", "Halal", private=True)

    assert "{name: Jo Lamb, role: public, private: {food: Halal}}" in new
    assert new.startswith(FILE.partition("  - {name: Jo")[0])


def test_an_empty_answer_is_taken_away() -> None:
    assert "access" not in answered("Ana Pop", "access", "Nothing", "", private=True)
    assert answered("Ana Pop", "food", "", "", private=True) == FILE


@pytest.mark.parametrize("name", ["Ana Pop", "Somebody Else"])
def test_what_somebody_else_changed_or_took_away_is_never_overwritten(
    name: str,
) -> None:
    with pytest.raises(CannotRead):
        answered(name, "access", "Stairs", "Large print", private=True)


def test_a_person_is_added_last() -> None:
    new = with_person(draft(), {"name": "Li Wei", "role": "public"})

    assert new == FILE + "  - name: Li Wei\n    role: public\n"


def test_the_names_of_keys_are_those_that_the_reader_knows() -> None:
    assert ALIASES == people_file.ALIASES


def test_a_role_and_a_name_change_one_word_each() -> None:
    role = with_word(draft(), "Ana Pop", "role", "public")
    name = with_word(draft(), "Jo Lamb", "name", "Jo Lamb-Reid")

    assert role == FILE.replace("role: vcso", "role: public")
    assert name == FILE.replace("name: Jo Lamb", "name: Jo Lamb-Reid")


def test_a_person_goes_with_all_that_they_answered() -> None:
    new = without_person(draft(), "Ana Pop")

    assert new == "# Ours.\npeople:\n  - {name: Jo Lamb, role: public}\n"


def test_the_last_person_may_go_too() -> None:
    alone = without_person(draft(), "Ana Pop")
    nobody = without_person(draft(alone), "Jo Lamb")

    assert "Jo Lamb" not in nobody
    assert "name: Bo Lee" in with_person(
        draft(nobody), {"name": "Bo Lee", "role": "vcso"}
    )
