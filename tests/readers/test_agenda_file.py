"""One agenda, with all that it names, becomes a meeting or a list of problems."""

import time
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.wording.wording import wording
from tests.readers.reading import (
    QUESTIONS,
    read,
    read_file,
    serious,
    warnings,
    with_items,
    with_keys,
)

AGENDAS = Path(__file__).parent.parent.parent / "agendas"
EXAMPLES = sorted(path for path in AGENDAS.glob("*.md") if path.stem != "README")


@pytest.mark.parametrize("agenda", EXAMPLES, ids=lambda path: path.stem)
def test_the_example_agendas_are_read_without_a_word(agenda: Path) -> None:
    checklist = wording().records["venue-checklist.questions"]
    questions = frozenset(line["id"] for line in checklist)

    made = read_file(agenda, agenda.name, lambda: questions)

    assert made.problems == ()
    assert made.meeting.people
    assert all(item.start and item.minutes for item in made.meeting.items)


def test_an_empty_file_says_how_to_begin_one(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="inclusive-meetings new"):
        read(tmp_path, "\n")


def test_a_folder_is_no_agenda(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="folder"):
        read_file(tmp_path, "falls", lambda: QUESTIONS)


@pytest.mark.parametrize("name", ["README.md", "readme.markdown"])
def test_a_readme_tells_of_a_folder_and_is_no_agenda(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("# Our agendas\n\n- `papers/`: what people read\n", "utf-8")

    with pytest.raises(CannotRead, match="“Our agendas” tells of a folder"):
        read_file(path, name, lambda: QUESTIONS)


@pytest.mark.parametrize(
    "text",
    ["# Falls\n\n1. Beds (10 min)\n2. Buses\n", "---\ntitle: Falls\n---\n## Beds\n"],
)
def test_a_readme_in_which_somebody_wrote_an_agenda_is_one(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "README.md"
    path.write_text(text, "utf-8")

    assert read_file(path, path.name, lambda: QUESTIONS).meeting.title.text == "Falls"


def test_an_agenda_without_items_is_refused(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("We shall see."))

    assert serious(made) == ("no-items at 1",)


def test_problems_of_people_and_venue_are_said_with_those_of_the_agenda(
    tmp_path: Path,
) -> None:
    (tmp_path / "who.yaml").write_text("- {name: Ana, role: boss}\n", "utf-8")
    (tmp_path / "hall.yaml").write_text("kind: hall\nanswers: {lift: yes}\n", "utf-8")
    keys = ("start: 9.30", "people: who.yaml", "where: hall.yaml")

    made = read(tmp_path, with_keys(*keys))

    assert [str(p.place) for p in made.problems] == [
        "falls.md:3:8",
        "hall.yaml:1:1",
        "who.yaml:1:21",
        "hall.yaml:2:11",
    ]
    assert [p.serious for p in made.problems] == [True, True, True, False]


def test_yaml_that_cannot_be_read_in_a_people_file_is_said_with_its_line(
    tmp_path: Path,
) -> None:
    (tmp_path / "who.yaml").write_text("people:\n  - name: A: b\n", "utf-8")

    made = read(tmp_path, with_keys("people: who.yaml"))

    assert [str(p.place.file) for p in made.problems] == ["who.yaml"]
    assert made.problems[0].place.line == 2


def test_names_of_people_in_the_agenda_are_a_warning(tmp_path: Path) -> None:
    made = read(tmp_path, with_keys("attendees: [Ana, Joe]"))

    assert warnings(made) == ("people-in-agenda at 3",)
    assert serious(made) == ()


def test_a_paper_that_is_not_listed_is_a_warning(tmp_path: Path) -> None:
    text = with_keys("papers: [The plan]") + "- Paper: The pan\n"

    assert warnings(read(tmp_path, text)) == ("unknown-paper at 8",)


def test_forty_thousand_empty_lines_are_read_at_once(tmp_path: Path) -> None:
    began = time.process_time()

    read(tmp_path, with_items("## Falls", "- Time: 10 min", "\n" * 40_000, "Stairs."))

    assert time.process_time() - began < 5
