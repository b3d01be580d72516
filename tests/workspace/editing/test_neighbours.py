"""What others write beside the agenda is noticed; what is ours is no news."""

from pathlib import Path

from inclusive_meetings.workspace.editing.neighbours import Neighbours
from inclusive_meetings.workspace.editing.session import Session
from tests.workspace.agendas import FALLS, session

NAMED = FALLS.replace(
    "venue: the hall",
    "venue: hall.yaml\npeople: people.yaml\npapers:\n"
    "  - title: Plan\n    file: plan.md",
)


def opened(folder: Path, *, paper: str = "The plan.") -> tuple[Session, Neighbours]:
    """Return an agenda with its people, its place and its paper beside it."""
    (folder / "people.yaml").write_text("people:\n  - name: Ana Pop\n    role: vcso\n")
    (folder / "hall.yaml").write_text("name: The hall\n")
    if paper:
        (folder / "plan.md").write_text(paper)
    found, neighbours = session(folder, NAMED), Neighbours()
    neighbours.seen(found)
    return found, neighbours


def names(paths: tuple[Path, ...]) -> list[str]:
    return [path.name for path in paths]


def test_nobody_changed_anything(tmp_path: Path) -> None:
    found, neighbours = opened(tmp_path)

    assert names(neighbours.changed(found)) == []


def test_people_place_paper_and_glossary_of_others_are_noticed_once(
    tmp_path: Path,
) -> None:
    found, neighbours = opened(tmp_path)
    (tmp_path / "glossaries").mkdir()
    for name in ("people.yaml", "hall.yaml", "plan.md", "falls.checklist.yaml"):
        with (tmp_path / name).open("a") as file:
            file.write("# theirs\n")

        assert names(neighbours.changed(found)) == [name]
        assert names(neighbours.changed(found)) == []


def test_a_paper_that_was_missing_is_noticed_when_it_comes(tmp_path: Path) -> None:
    found, neighbours = opened(tmp_path, paper="")
    assert any("plan.md" in each.what for each in found.problems)

    (tmp_path / "plan.md").write_text("The plan.")

    assert names(neighbours.changed(found)) == ["plan.md"]


def test_a_glossary_that_is_new_is_noticed_and_so_is_a_change_to_it(
    tmp_path: Path,
) -> None:
    found, neighbours = opened(tmp_path)
    ours = tmp_path / "glossaries" / "ours.yaml"
    ours.parent.mkdir()
    ours.write_text("terms: []\n")

    assert names(neighbours.changed(found)) == ["ours.yaml"]
    ours.write_text("terms: []\n# theirs\n")
    assert names(neighbours.changed(found)) == ["ours.yaml"]
