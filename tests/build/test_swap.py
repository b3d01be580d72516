"""Where names cannot be exchanged in one step, the old folder steps aside."""

from pathlib import Path

import pytest

from inclusive_meetings.build import swap


def test_where_names_cannot_be_exchanged_the_old_folder_steps_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "SYSTEM", "win32")
    for name in ("new", "old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "which").write_text(name, encoding="utf-8")

    swap.put_in_place(tmp_path / "new", tmp_path / "old", tmp_path / "aside")

    assert (tmp_path / "old" / "which").read_text(encoding="utf-8") == "new"
    assert [path.name for path in tmp_path.iterdir()] == ["old"]
