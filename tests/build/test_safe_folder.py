"""A pack on disk is the old one or the new one, and the chair's own work stays."""

import os
from pathlib import Path

import pytest

from inclusive_meetings.build.safe_folder import CouldNotBuildError, Kept, write_pack

FIRST = {"index.html": b"one", "share/agenda.html": b"agenda", "private/x.txt": b"p"}
SECOND = {"index.html": b"two", "share/agenda.html": b"agenda 2"}


def text(folder: Path, name: str) -> bytes:
    """Return what stands in one file of the pack."""
    return (folder / name).read_bytes()


def test_a_second_build_replaces_the_first(tmp_path: Path) -> None:
    folder = tmp_path / "packs" / "falls"
    write_pack(folder, FIRST)

    kept = write_pack(folder, SECOND)

    assert text(folder, "index.html") == b"two"
    assert kept == Kept()


def test_a_document_no_longer_made_goes(tmp_path: Path) -> None:
    write_pack(tmp_path / "p", FIRST)

    write_pack(tmp_path / "p", SECOND)

    assert not (tmp_path / "p" / "private" / "x.txt").exists()


def test_what_the_chair_changed_by_hand_stays(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "share" / "agenda.html").write_bytes(b"my own words")

    kept = write_pack(folder, SECOND)

    assert text(folder, "share/agenda.html") == b"my own words"
    assert kept.changed == ("share/agenda.html",)


def test_what_the_chair_changed_stays_at_every_later_build(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "share" / "agenda.html").write_bytes(b"my own words")
    write_pack(folder, SECOND)

    kept = write_pack(folder, SECOND)

    assert text(folder, "share/agenda.html") == b"my own words"
    assert kept.changed == ("share/agenda.html",)


def test_a_changed_document_that_is_no_longer_made_stays_too(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "private" / "x.txt").write_bytes(b"my notes")

    write_pack(folder, SECOND)

    assert text(folder, "private/x.txt") == b"my notes"


def test_replace_overwrites_what_was_changed_by_hand(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "share" / "agenda.html").write_bytes(b"my own words")

    kept = write_pack(folder, SECOND, replace=True)

    assert text(folder, "share/agenda.html") == b"agenda 2"
    assert kept == Kept()


def test_replace_throws_away_no_words_that_nothing_replaces(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "private" / "x.txt").write_bytes(b"my notes")

    kept = write_pack(folder, SECOND, replace=True)

    assert text(folder, "private/x.txt") == b"my notes"
    assert kept.changed == ("private/x.txt",)


def test_what_the_chair_put_into_the_folder_stays(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "share" / "map.png").write_bytes(b"a map")

    kept = write_pack(folder, SECOND, replace=True)

    assert text(folder, "share/map.png") == b"a map"
    assert kept.added == ("share/map.png",)


@pytest.mark.parametrize("mark", ["~$enda.html", ".~lock.agenda.html#"])
def test_replace_leaves_what_somebody_changed_and_has_open(
    tmp_path: Path, mark: str
) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "share" / "agenda.html").write_bytes(b"my own words")
    (folder / "share" / mark).write_bytes(b"")

    kept = write_pack(folder, SECOND, replace=True)

    assert text(folder, "share/agenda.html") == b"my own words"
    assert kept == Kept(changed=("share/agenda.html",), marks=(f"share/{mark}",))
    assert (folder / "share" / mark).exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_who_could_not_build_hears_which_files_are_open_and_with_whom(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "share" / ".~lock.agenda.html#").write_bytes(b"Ana Pop,ana,WARD-3,,")
    os.mkfifo(folder / "a-pipe")

    with pytest.raises(CouldNotBuildError) as caught:
        write_pack(folder, SECOND)

    open_now = "“share/agenda.html” is open in another program by Ana Pop on WARD-3. "
    assert f"{open_now}Close it there." in str(caught.value)


def test_a_pack_without_its_record_is_treated_as_the_chairs_own(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    (folder / "pack.json").unlink()

    kept = write_pack(folder, SECOND)

    assert text(folder, "index.html") == b"one"
    assert "index.html" in kept.changed


@pytest.mark.parametrize("interrupted", ["old", "new", "both"])
def test_an_interrupted_build_is_undone_by_the_next(
    tmp_path: Path, interrupted: str
) -> None:
    folder = tmp_path / "p"
    write_pack(folder, FIRST)
    if interrupted in {"new", "both"}:
        (tmp_path / ".p.new").mkdir()
        (tmp_path / ".p.new" / "half").write_bytes(b"half")
    if interrupted in {"old", "both"}:
        folder.rename(tmp_path / ".p.old")

    write_pack(folder, SECOND)

    assert text(folder, "index.html") == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def test_a_file_where_the_pack_belongs_is_said_and_stays(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"mine")

    with pytest.raises(CouldNotBuildError, match="a file stands where"):
        write_pack(tmp_path / "p", FIRST)

    assert (tmp_path / "p").read_bytes() == b"mine"


@pytest.mark.skipif(os.name != "posix", reason="permissions are another thing there")
def test_only_the_owner_can_read_what_is_private(tmp_path: Path) -> None:
    write_pack(tmp_path / "p", FIRST)

    private = tmp_path / "p" / "private"

    assert private.stat().st_mode & 0o077 == 0
    assert (private / "x.txt").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_pack_is_told_and_not_waited_for(tmp_path: Path) -> None:
    write_pack(tmp_path / "p", FIRST)
    os.mkfifo(tmp_path / "p" / "share" / "pipe")

    with pytest.raises(CouldNotBuildError, match="pipe: this is not an ordinary file"):
        write_pack(tmp_path / "p", SECOND)

    assert text(tmp_path / "p", "index.html") == b"one"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_place_of_the_record_tells_nothing(tmp_path: Path) -> None:
    write_pack(tmp_path / "p", FIRST)
    (tmp_path / "p" / "pack.json").unlink()
    os.mkfifo(tmp_path / "p" / "pack.json")

    kept = write_pack(tmp_path / "p", SECOND)

    assert kept.changed == ("index.html", "share/agenda.html")
