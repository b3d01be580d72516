"""Files and choices are remembered, and what cannot be read is forgotten."""

import os
from pathlib import Path

import pytest

from inclusive_meetings.workspace.settings.remembering import (
    choice,
    recent,
    remember,
    remember_file,
)
from tests.workspace.agendas import home


def test_the_agenda_that_was_opened_last_comes_first(tmp_path: Path) -> None:
    for name in ("a.md", "b.md", "a.md"):
        (tmp_path / name).write_text("x", encoding="utf-8")
        remember_file(home(tmp_path), tmp_path / name)

    assert [path.name for path in recent(home(tmp_path))] == ["a.md", "b.md"]


def test_a_file_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("x", encoding="utf-8")
    remember_file(home(tmp_path), tmp_path / "a.md")
    (tmp_path / "a.md").unlink()

    assert recent(home(tmp_path)) == ()


@pytest.mark.skipif(os.name != "posix", reason="names there are all of one alphabet")
def test_a_file_from_a_system_of_other_letters_is_remembered(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9.md")
    try:
        odd.write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("this disk takes no such name")

    remember_file(home(tmp_path), odd)

    assert recent(home(tmp_path)) == (odd.resolve(),)


def test_a_choice_is_remembered_beside_the_files(tmp_path: Path) -> None:
    remember(home(tmp_path), "theme", "inclusive-light")

    assert choice(home(tmp_path), "theme", "x") == "inclusive-light"
    assert choice(home(tmp_path), "other", "x") == "x"


def test_nothing_stays_of_a_choice_that_is_taken_back(tmp_path: Path) -> None:
    remember(home(tmp_path), "theme", "light")
    remember(home(tmp_path), "note", "No ramp")

    remember(home(tmp_path), "note", "")

    kept = (home(tmp_path).state / "last.json").read_text(encoding="utf-8")
    assert choice(home(tmp_path), "theme", "dark") == "light"
    assert "note" not in kept


def test_a_memory_that_cannot_be_read_is_forgotten(tmp_path: Path) -> None:
    own = home(tmp_path)
    own.state.mkdir(parents=True)
    for odd in ("{", "[]", '{"recent": 3, "theme": []}', "[" * 100_000):
        (own.state / "last.json").write_text(odd, encoding="utf-8")

        assert recent(own) == ()
        assert choice(own, "theme", "x") == "x"
