"""Letters that ask people: only what nobody asked, in a language somebody checked."""

import stat
from datetime import date
from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.wording.wording import CONTENT, wording
from inclusive_meetings.workspace.opening.sources import Sources
from inclusive_meetings.workspace.people.answers import in_order
from inclusive_meetings.workspace.people.asking_letters import (
    AskingLetter,
    asking_letter,
    keep_letters,
    mark_asked,
    people_to_ask,
)
from tests.workspace.people.test_answers import meeting

PEOPLE = """\
people:
  - name: Cy Day
    role: public
    private: {access: Large print, contact: 0113 496 0001}
  - name: Ola Nowak
    role: vcso
    languages: [pl, en]
"""


def letter(opened: Meeting, name: str, sources: Sources | None = None) -> AskingLetter:
    person = next(each for each in opened.people if each.name == name)
    return asking_letter(opened, person, wording(), sources or Sources())


def in_polish(folder: Path, about: str, without: str = "") -> Sources:
    text = (CONTENT / "en-GB" / "asking-letter.yaml").read_text(encoding="utf-8")
    text = text.replace("Dear {name}", "Szanowna {name}")
    lines = [line for line in text.splitlines() if not line.startswith(without or "#")]
    there = folder / "ours" / "pl"
    there.mkdir(parents=True)
    (there / "asking-letter.yaml").write_text("\n".join(lines) + f"\n{about}")
    return Sources(wording=(folder / "ours",))


def test_only_what_nobody_asked_is_asked_and_no_answer_stands_in_it(
    tmp_path: Path,
) -> None:
    made = letter(meeting(tmp_path, PEOPLE), "Cy Day")

    assert "How do you want to be paid?" in made.text
    assert "like in return?" in made.text
    assert "hear, see, follow" not in made.text
    assert "Large print" not in made.text
    assert "0113" not in made.text
    assert made.reach == "0113 496 0001"


def test_a_letter_without_a_translation_is_in_english_and_says_so(
    tmp_path: Path,
) -> None:
    made = letter(meeting(tmp_path, PEOPLE), "Ola Nowak")

    assert made.wanted == "Polish"
    assert "no checked translation into Polish" in made.text


def test_a_translation_that_somebody_checked_is_used(tmp_path: Path) -> None:
    about = "checked-by: Ewa Lis\nchecked-on: 2026-11-01\n"
    sources = in_polish(tmp_path, about)

    made = letter(meeting(tmp_path, PEOPLE), "Ola Nowak", sources)

    assert made.text.splitlines()[2] == "Szanowna Ola Nowak,"
    assert (made.language, made.checked_by, made.wanted) == ("pl", "Ewa Lis", "")


def test_a_translation_that_nobody_checked_is_not_used(tmp_path: Path) -> None:
    sources = in_polish(tmp_path, "checked-by: Ewa Lis\n")

    made = letter(meeting(tmp_path, PEOPLE), "Ola Nowak", sources)

    assert "Dear Ola Nowak" in made.text
    assert made.wanted == "Polish"


def test_a_translation_with_a_text_missing_is_named(tmp_path: Path) -> None:
    sources = in_polish(tmp_path, "checked-by: Ewa Lis\n", without="thanks")

    with pytest.raises(CannotRead, match=r"asking-letter\.thanks"):
        letter(meeting(tmp_path, PEOPLE), "Ola Nowak", sources)


def test_letters_are_kept_where_only_their_owner_reads(tmp_path: Path) -> None:
    opened, agenda = meeting(tmp_path, PEOPLE), tmp_path / "falls.md"
    letters = [letter(opened, "Cy Day"), letter(opened, "Cy Day")]

    first, second = keep_letters(agenda, letters)

    assert first == tmp_path / "private" / "falls" / "letter-cy-day.txt"
    assert second.name == "letter-cy-day-2.txt"
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    assert "*" in (tmp_path / "private" / ".gitignore").read_text().split()


def test_whoever_has_a_letter_is_not_asked_again_and_comes_later(
    tmp_path: Path,
) -> None:
    opened = meeting(tmp_path, PEOPLE)
    path = tmp_path / "people.yaml"

    mark_asked(path, [opened.people[0]], date(2026, 11, 23))

    now = meeting(tmp_path, path.read_text(encoding="utf-8"))
    assert "asked-on: 2026-11-23" in path.read_text(encoding="utf-8")
    assert [each.name for each in people_to_ask(now)] == ["Ola Nowak"]
    assert [each.name for each in in_order(now)] == ["Ola Nowak", "Cy Day"]
