"""The same input gives the same bytes, on any day, anywhere."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
AGENDA = ROOT / "agendas" / "dementia-pathway.md"


def built(folder: Path, **settings: str) -> dict[str, bytes]:
    """Build the first agenda in a process of its own, under these settings."""
    subprocess.run(
        [sys.executable, "-m", "inclusive_meetings", "build", str(AGENDA)],
        cwd=folder,
        check=True,
        capture_output=True,
        env={**os.environ, **settings},
    )
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_two_builds_under_other_settings_are_the_same(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()

    here = built(one, PYTHONHASHSEED="0", TZ="Europe/London", LC_ALL="C.UTF-8")
    there = built(two, PYTHONHASHSEED="1", TZ="Asia/Kolkata", LC_ALL="C")

    assert [name for name in here if here[name] != there.get(name)] == []
    assert set(here) == set(there)
