"""What only the chair may read stays so, whatever became of the file meanwhile."""

import os
import stat
from pathlib import Path

import pytest

from inclusive_meetings.workspace.saving.private_files import keep_private


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_file_that_others_could_read_is_closed_again(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    (letter,) = keep_private(agenda, {"letter.txt": "Dear Ana"})
    letter.chmod(0o644)

    keep_private(agenda, {"letter.txt": "Dear Ana, once more"})

    assert stat.S_IMODE(letter.stat().st_mode) == 0o600
