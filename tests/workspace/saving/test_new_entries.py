"""New entries go to the end of a list beside the agenda; nothing else of it changes."""

from pathlib import Path

from inclusive_meetings.workspace.saving.new_entries import Added, append

ABOUT = "# What stops people.\n"
LOCKED = {"barrier": "The gate is locked", "owner": ""}


def test_the_first_entry_makes_the_file_and_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "falls.checklist.yaml"

    append(path, ABOUT, "barriers", Added(0, [LOCKED]))

    assert path.read_text(encoding="utf-8") == (
        "# What stops people.\nbarriers:\n  - barrier: The gate is locked\n"
    )


def test_what_somebody_wrote_stays_letter_by_letter(tmp_path: Path) -> None:
    path = tmp_path / "falls.checklist.yaml"
    theirs = "# Ours!\nbarriers:\n  - {barrier: 'No bus'}   # asked Jo\n"
    path.write_text(theirs, encoding="utf-8")

    append(path, ABOUT, "barriers", Added(1, [LOCKED]))

    text = path.read_text(encoding="utf-8")
    assert text == f"{theirs}  - barrier: The gate is locked\n"


def test_a_file_of_remarks_alone_keeps_them(tmp_path: Path) -> None:
    path = tmp_path / "falls.checklist.yaml"
    path.write_text("# To do: ask Jo.\n", encoding="utf-8")

    append(path, ABOUT, "barriers", Added(0, [LOCKED]))

    text = path.read_text(encoding="utf-8")
    assert text.startswith("# To do: ask Jo.\n# What stops people.\nbarriers:\n")
