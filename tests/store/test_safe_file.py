"""A file is the old one or the new one; what others wrote is never written over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.safe_file import HALF_SAVED, save


def test_a_new_file_is_written_and_an_old_one_exchanged(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"

    save(file, b"one", expected=None)
    save(file, b"two", expected=b"one")

    assert file.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [file]


def test_what_somebody_else_wrote_meanwhile_stays(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_bytes(b"theirs")

    with pytest.raises(CannotRead, match="changed by somebody else"):
        save(file, b"ours", expected=b"what we read")

    assert file.read_bytes() == b"theirs"


def test_a_new_file_never_takes_the_place_of_one(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_bytes(b"theirs")

    with pytest.raises(CannotRead, match="is there already"):
        save(file, b"ours", expected=None)


@pytest.mark.skipif(os.name != "posix", reason="rights and links are those of POSIX")
def test_rights_and_links_stay(tmp_path: Path) -> None:
    file, link = tmp_path / "words.yaml", tmp_path / "link.yaml"
    file.write_bytes(b"one")
    file.chmod(0o640)
    link.symlink_to(file)

    save(link, b"two", expected=b"one")

    assert link.is_symlink()
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"two", 0o640)


def test_of_programs_that_save_at_once_one_wins_and_the_others_are_told(
    tmp_path: Path,
) -> None:
    file = tmp_path / "words.yaml"
    file.write_bytes(b"old")
    code = (
        "import sys; from pathlib import Path\n"
        "from inclusive_meetings.model.problems import CannotRead\n"
        "from inclusive_meetings.store.safe_file import HALF_SAVED, save\n"
        "sys.stdin.readline()\n"
        "try: save(Path(sys.argv[1]), sys.argv[2].encode(), expected=b'old')\n"
        "except CannotRead as error: sys.exit(error.problems[0].slug)\n"
    )
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(file), f"new {number}"],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(6)
    ]

    told = [run.communicate("go\n")[1].strip() for run in runs]

    assert sorted(told) == ["", *["changed-meanwhile"] * 5]
    assert file.read_text() == f"new {told.index('')}"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="cannot be written"):
        save(tmp_path / "nowhere" / "words.yaml", b"x", expected=None)


def test_what_a_killed_program_left_is_taken_away(tmp_path: Path) -> None:
    left = tmp_path / f".abcdefgh{HALF_SAVED}"
    left.write_bytes(b"half")
    own = tmp_path / ".words.yaml.new"
    own.write_bytes(b"somebody's own")

    save(tmp_path / "words.yaml", b"one", expected=None)

    assert not left.exists()
    assert own.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "words.yaml")

    with pytest.raises(CannotRead, match="not an ordinary file"):
        save(tmp_path / "words.yaml", b"ours", expected=None)
