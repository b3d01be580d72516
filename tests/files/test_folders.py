"""On Windows a file stands for the folder that a program holds."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from inclusive_meetings.files import folders


def test_without_folder_locks_a_file_is_locked_and_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    windows = SimpleNamespace(
        LK_LOCK="lock",
        LK_UNLCK="let go",
        locking=lambda _file, how, _n: done.append(how),
    )
    monkeypatch.setattr(folders, "LOCKS", None)
    monkeypatch.setattr(folders, "import_module", lambda _name: windows)
    monkeypatch.setattr(folders, "gettempdir", lambda: str(tmp_path))

    with folders.hold(tmp_path / "packs"):
        assert done == ["lock"]

    assert done == ["lock", "let go"]
    assert not (tmp_path / "packs").exists()
