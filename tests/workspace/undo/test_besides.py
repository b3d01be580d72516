"""What the disk refuses beside an agenda outlives the program that was killed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from inclusive_meetings.calendars.sun import UK
from inclusive_meetings.model.day import Did, Event
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.safe_file import save, with_folder
from inclusive_meetings.workspace.day.notes import happened
from inclusive_meetings.workspace.undo.besides import Besides
from tests.disks import ERRORS, no_journals, refusing
from tests.workspace.agendas import home

LINES = "first: 1\nsecond: 2\nthird: 3\nfourth: 4\n"


def meetings(folder: Path) -> Path:
    there = folder / "meetings"
    there.mkdir()
    return there


def instead(path: Path, old: str, new: str) -> Callable[[], None]:
    """Return the work that writes something in the place of something in a file."""

    def work() -> None:
        before = draft(path, path.name)
        save(
            path,
            before.text.replace(old, new).encode(),
            expected=before.content,
        )

    return work


def refuse(besides: Besides, path: Path, *works: Callable[[], None]) -> None:
    """Do the works while the disk refuses them."""
    for work in works:
        with refusing(path.parent, "ENOSPC"), pytest.raises(CannotRead):
            besides.of(path).do(work, "a mark")


def killed(folder: Path, path: Path, *works: Callable[[], None]) -> None:
    """Let a program be killed while the works wait."""
    besides = Besides(home(folder))
    refuse(besides, path, *works)
    assert not besides.would_be_lost()
    besides.close()  # as the system closes the files of the dead


def taken_over(folder: Path) -> list[str]:
    """Start again; return what refused what was left, "" where nothing did."""
    besides = Besides(home(folder))
    said = [str(error or "") for _, error in besides.take_over()]
    besides.close()
    return said


def journals(folder: Path) -> list[Path]:
    return list((folder / "own" / "state" / "journals").iterdir())


@pytest.mark.parametrize("error", ERRORS)
def test_what_waits_when_the_program_is_killed_is_done_the_next_time(
    tmp_path: Path, error: str
) -> None:
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    first, second = instead(path, "2", "two"), instead(path, "two", "zwei")
    killed(tmp_path, path, first, second)

    with refusing(path.parent, error):
        assert "cannot be written" in "".join(taken_over(tmp_path))
    assert path.read_text() == LINES

    assert taken_over(tmp_path) == [""]
    assert path.read_text() == LINES.replace("2", "zwei")
    assert journals(tmp_path) == []
    assert taken_over(tmp_path) == []


def test_a_file_that_is_not_there_yet_is_made_of_all_that_waited(
    tmp_path: Path,
) -> None:
    agenda = meetings(tmp_path) / "falls.md"
    path = agenda.with_name("falls.day.yaml")
    moments = [datetime(2026, 12, 9, 10, minute, tzinfo=UK) for minute in (0, 30)]
    kinds = (Did.OPENED, Did.PAUSED)
    events = [Event(kind, at) for kind, at in zip(kinds, moments, strict=True)]
    works = [lambda event=event: happened(agenda, event) for event in events]
    killed(tmp_path, path, *works)

    assert taken_over(tmp_path) == [""]
    assert all(f"{at:%H:%M}" in path.read_text() for at in moments)


def test_a_folder_that_cannot_be_made_waits_too(tmp_path: Path) -> None:
    path = meetings(tmp_path) / "people" / "falls.yaml"
    path.parent.touch()  # nothing can be put into what is no folder
    besides = Besides(home(tmp_path))

    with pytest.raises(CannotRead, match="cannot be written"):
        besides.of(path).do(
            lambda: save(with_folder(path), b"people: []\n", expected=None), "Ana"
        )

    assert not besides.would_be_lost()
    path.parent.unlink()
    assert besides.of(path).again()
    assert path.read_bytes() == b"people: []\n"
    besides.close()


def test_what_somebody_else_wrote_meanwhile_stays_beside_it(tmp_path: Path) -> None:
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    killed(tmp_path, path, instead(path, "1", "one"))
    path.write_text(LINES.replace("4", "four"))

    assert taken_over(tmp_path) == [""]
    assert path.read_text() == LINES.replace("1", "one").replace("4", "four")


def test_where_both_wrote_the_same_line_ours_is_put_beside_the_file(
    tmp_path: Path,
) -> None:
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    killed(tmp_path, path, instead(path, "2", "ours"))
    theirs = LINES.replace("2", "theirs")
    path.write_text(theirs)

    (said,) = taken_over(tmp_path)

    assert "somebody else" in said
    assert "falls.checklist.yaml.waited" in said
    assert path.read_text() == theirs
    beside = path.with_name("falls.checklist.yaml.waited")
    assert beside.read_text() == LINES.replace("2", "ours")
    assert taken_over(tmp_path) == []


def test_who_was_stopped_while_ours_was_put_beside_it_finds_it_once(
    tmp_path: Path,
) -> None:
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    killed(tmp_path, path, instead(path, "2", "ours"))
    path.write_text(LINES.replace("2", "theirs"))
    path.with_name(f"{path.name}.waited").write_text(LINES.replace("2", "ours"))

    (said,) = taken_over(tmp_path)

    assert "“falls.checklist.yaml.waited”" in said
    assert not path.with_name(f"{path.name}.waited2").exists()


def test_where_no_journal_can_be_written_it_is_said(tmp_path: Path) -> None:
    no_journals(tmp_path)
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    besides = Besides(home(tmp_path))
    refuse(besides, path, instead(path, "2", "two"))

    assert besides.would_be_lost()
    assert besides.of(path).again()
    assert not besides.would_be_lost()


def test_a_journal_holds_nothing_once_the_disk_took_it(tmp_path: Path) -> None:
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    besides = Besides(home(tmp_path))
    refuse(besides, path, instead(path, "2", "two"))
    (journal,) = journals(tmp_path)
    assert "two" in journal.read_text()
    assert journal.stat().st_mode & 0o077 == 0

    besides.of(path).again()

    assert journal.read_bytes() == b""
    besides.close()
    assert journals(tmp_path) == []


def test_what_another_program_that_runs_waits_for_is_left_to_it(tmp_path: Path) -> None:
    path = meetings(tmp_path) / "falls.checklist.yaml"
    path.write_text(LINES)
    runs = Besides(home(tmp_path))
    refuse(runs, path, instead(path, "2", "two"))

    assert taken_over(tmp_path) == []
    assert path.read_text() == LINES
    runs.close()


def test_what_was_changed_on_another_screen_is_not_called_somebody_elses(
    tmp_path: Path,
) -> None:
    besides = Besides(home(tmp_path))
    lines, people = tmp_path / "lines.yaml", tmp_path / "people.yaml"
    lines.write_text(LINES, encoding="utf-8")
    people.write_text(LINES, encoding="utf-8")
    checklist, names = besides.of(lines), besides.of(people)
    names.also(lines)
    checklist.do(instead(lines, "first: 1", "first: Ana"), "a mark")
    names.do(instead(lines, "first: Ana", "first: Eva"), "a name")

    with pytest.raises(CannotRead, match="was changed on another screen since"):
        checklist.undo()
    assert names.undo() == "a name"
    assert checklist.undo() == "a mark"
    assert lines.read_text(encoding="utf-8") == LINES
    checklist.do(instead(lines, "first: 1", "first: Ana"), "a mark")
    lines.write_text(LINES, encoding="utf-8")
    with pytest.raises(CannotRead, match="was changed by somebody else meanwhile"):
        checklist.undo()
