"""What can be opened is listed, whatever else lies in the folder."""

import os
import time
from pathlib import Path

import pytest

from inclusive_meetings.workspace.opening.browsing import (
    FILES_AT_MOST,
    Kind,
    contents,
    named,
    path_typed,
)

FACTS = "---\ntitle: Falls\n---\n## Welcome\n"


def listed(folder: Path, letters: str = "") -> list[tuple[str, str]]:
    found = contents(folder, letters).entries
    return [(each.path.name, each.kind.value) for each in found]


def test_agendas_come_first_then_other_texts_then_folders(tmp_path: Path) -> None:
    folder = tmp_path / "meetings"
    (folder / "2026").mkdir(parents=True)
    (folder / "packs").mkdir()
    for name, words in (
        ("Notes.txt", "Words"),
        ("falls.md", FACTS),
        ("read me.md", "Words"),
        ("panel.docx", "PK"),
        ("bus.png", "PNG"),
        ("~$panel.docx", ""),
        (".hidden.md", FACTS),
    ):
        (folder / name).write_text(words)

    assert listed(folder) == [
        ("falls.md", "agenda"),
        ("panel.docx", "document"),
        ("Notes.txt", "text"),
        ("read me.md", "text"),
        (tmp_path.name, "above"),
        ("2026", "folder"),
    ]
    assert listed(folder, "PAN") == [("panel.docx", "document")]


def test_links_that_lead_in_a_circle_or_nowhere_harm_nobody(tmp_path: Path) -> None:
    (tmp_path / "falls.md").write_text(FACTS)
    (tmp_path / "round").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "itself").symlink_to("itself")
    (tmp_path / "gone.md").symlink_to("nowhere.md")
    os.mkfifo(tmp_path / "waits.md")

    found = [name for name, kind in listed(tmp_path) if kind != "above"]
    assert found == ["falls.md", "round"]
    assert contents(tmp_path / "round" / "round").folder == tmp_path.resolve()


def test_a_folder_into_which_nobody_may_look_says_so_and_leads_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", refuses)
    found = contents(tmp_path)

    assert found.refused == "Permission denied"
    assert [each.kind for each in found.entries] == [Kind.ABOVE]


@pytest.mark.parametrize("words", ["x" * 5000, "a\x00b", "~nobody-knows/x", "loop/x"])
def test_a_path_that_cannot_be_is_no_file(tmp_path: Path, words: str) -> None:
    (tmp_path / "loop").symlink_to("loop")

    assert named(words, tmp_path) is None


def test_what_is_typed_begins_in_the_folder_that_is_shown(tmp_path: Path) -> None:
    assert path_typed(" 'falls.md' ", tmp_path) == tmp_path / "falls.md"
    assert path_typed(f'"{tmp_path}/a b.md"', Path("/")) == tmp_path / "a b.md"


def test_ten_thousand_files_are_counted_and_the_first_are_listed(
    tmp_path: Path,
) -> None:
    for number in range(10_000):
        (tmp_path / f"{number:05}.md").touch()

    began = time.process_time()
    found = contents(tmp_path)

    assert time.process_time() - began < 1
    files = [each for each in found.entries if not each.is_folder]
    assert len(files) == FILES_AT_MOST
    assert found.left_out == 10_000 - FILES_AT_MOST
    assert [name for name, _ in listed(tmp_path, "09999")] == ["09999.md"]
