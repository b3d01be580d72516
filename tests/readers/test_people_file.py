"""Who takes part, and what only the chair may know."""

from pathlib import Path

import pytest

from inclusive_meetings.model.people import Contributor, Role
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.people_file import read_people

NASREEN = """people:
  - name: Nasreen Akhtar
    Organization: Meri Awaaz
    role: VCSO
    languages: [en, ur]
    why_you: You have sat with forty families.
    private:
      access: Nothing
      arranged: [Urdu interpreter booked, Large print posted]
"""


def _read(folder: Path, text: str) -> tuple[tuple[Contributor, ...], list[Problem]]:
    path = folder / "people.yaml"
    path.write_text(text, "utf-8")
    found: list[Problem] = []
    return read_people(path, "people.yaml", found), found


def test_a_person_is_read_with_what_is_private_apart(tmp_path: Path) -> None:
    (person,), found = _read(tmp_path, NASREEN)

    assert found == []
    assert (person.name, person.organisation) == ("Nasreen Akhtar", "Meri Awaaz")
    assert (person.role, person.languages) == (Role.VCSO, ("en", "ur"))
    assert person.private is not None
    assert person.private.arranged == ("Urdu interpreter booked", "Large print posted")


def test_nothing_is_an_answer_and_no_answer_is_none(tmp_path: Path) -> None:
    (person,), _ = _read(tmp_path, NASREEN)

    assert person.private is not None
    assert (person.private.access, person.private.food) == ("Nothing", None)


def test_a_list_alone_is_a_people_file_too(tmp_path: Path) -> None:
    people, found = _read(tmp_path, "- {name: Ana Pop, role: public}\n")

    assert ([person.name for person in people], found) == (["Ana Pop"], [])


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("member of the public", Role.PUBLIC),
        ("Note taker", Role.NOTE_TAKER),
        ("VCSE", Role.VCSO),
        ("NHS", Role.STATUTORY),
    ],
)
def test_roles_may_be_said_in_other_words(
    tmp_path: Path, words: str, role: Role
) -> None:
    (person,), found = _read(tmp_path, f"- {{name: Ana, role: {words}}}\n")

    assert (person.role, found) == (role, [])


def test_a_role_nobody_knows_comes_with_the_list_of_roles(tmp_path: Path) -> None:
    _, (problem,) = _read(tmp_path, "- {name: Ana, role: boss}\n")

    assert problem.serious
    assert all(role in problem.mend for role in Role)


def test_a_name_that_stands_twice_names_both_lines(tmp_path: Path) -> None:
    text = "- {name: Ana Pop, role: public}\n- {name: ana  pop, role: vcso}\n"

    _, (problem,) = _read(tmp_path, text)

    assert str(problem.place) == "people.yaml:2:3"
    assert "line 1" in problem.what
    assert problem.serious


def test_a_language_is_a_code_and_no_name(tmp_path: Path) -> None:
    _, (problem,) = _read(
        tmp_path, "- {name: Ana, role: public, languages: [english, zh-Hant]}\n"
    )

    assert "“english”" in problem.what


def test_private_words_stand_in_no_message(tmp_path: Path) -> None:
    text = "- {name: Ana, role: public, private: {food: {a: CANARY}, diet: CANARY}}\n"

    _, found = _read(tmp_path, text)

    assert len(found) == 2
    assert "CANARY" not in " ".join(map(str, found))


@pytest.mark.parametrize(
    "twice",
    [
        "{CANARY: a, CANARY: b}",
        "[{CANARY: a, CANARY: b}]",
        "{food: {CANARY: , CANARY: }}",
    ],
)
def test_private_words_that_stand_where_a_name_belongs_are_not_said_again(
    tmp_path: Path, twice: str
) -> None:
    with pytest.raises(CannotRead) as caught:
        _read(tmp_path, f"- {{name: Ana, private: {twice}, name: Bo}}\n")

    private, shared = map(str, caught.value.problems)
    assert "stands here and in line 1" in private
    assert "CANARY" not in private
    assert "“name” stands here" in shared


@pytest.mark.parametrize("text", ["people: Ana\n", "people: [Ana]\n", "- - Ana\n"])
def test_what_is_no_list_of_people_is_refused(tmp_path: Path, text: str) -> None:
    _, found = _read(tmp_path, text)

    assert [problem.slug for problem in found] == ["people-shape"]


def test_a_file_of_thousands_is_refused_where_it_is_too_long(tmp_path: Path) -> None:
    entry = "- {name: Ana %d, role: public}\n"
    _, fine = _read(tmp_path, "".join(entry % number for number in range(1000)))
    people, found = _read(tmp_path, "".join(entry % number for number in range(1001)))

    assert fine == []
    assert people == ()
    assert [str(problem.place) for problem in found] == ["people.yaml:1001:3"]
