"""A pack on disk is either the old one or the new one, never a mixture.

The new pack is written whole into a folder beside the old one, and then the two
change places. Whatever the chair changed or added in the old one is carried
over: a file counts as the chair's when it is not, byte for byte, what the last
build wrote, as `pack.json` tells.
"""

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from errno import EINVAL
from pathlib import Path, PurePosixPath

from inclusive_meetings.build.swap import put_in_place
from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.files.folders import hold
from inclusive_meetings.files.open_elsewhere import is_mark, mark_of_open
from inclusive_meetings.model.frozen import frozen

RECORD = "pack.json"


class CouldNotBuildError(Exception):
    """The pack could not be written; the message says where and why."""


@frozen
class Kept:
    """Files of the chair that stayed: changed by hand, or put there.

    `marks` are those of programs that have a file of the pack open.
    """

    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


def write_pack(
    folder: Path, files: Mapping[str, bytes], *, replace: bool = False
) -> Kept:
    """Write the pack and return what was kept of the chair's own files.

    With `replace`, files changed by hand give way to new ones, but not those that
    somebody has open. Raises CouldNotBuildError; the earlier pack is then as it was.
    """
    try:
        folder = folder.resolve()
        folder.parent.mkdir(parents=True, exist_ok=True)
        with hold(folder.parent):
            return _staged(folder, files, replace=replace)
    except (OSError, RuntimeError) as error:  # a RuntimeError: links in a circle
        where = getattr(error, "filename", None)
        named = Path(where) if isinstance(where, str) else folder
        reason = getattr(error, "strerror", None) or str(error)
        raise CouldNotBuildError(
            f"{named.as_posix()}: {reason}. Nothing there was changed. "
            f"{_open_in(folder)}Close its files in other programs, check that there "
            "is room and that you may write there."
        ) from None


def _open_in(folder: Path) -> str:
    """Return which files of the pack other programs have open, and what to do."""
    said = (
        f"“{path.relative_to(folder).as_posix()}” is open in another program"
        f"{mark.by}. {mark.mend} "
        for path in sorted(folder.rglob("*"))
        if not is_mark(path.name) and (mark := mark_of_open(path))
    )
    return "".join(said)


def recover(folder: Path) -> None:
    """Finish or undo what an interrupted build left beside the folder."""
    old, new = _beside(folder, "old"), _beside(folder, "new")
    if old.exists() and not folder.exists():
        old.rename(folder)
    for left in (old, new):
        if left.is_symlink() or left.is_file():
            left.unlink()
        elif left.exists():
            shutil.rmtree(left)


def recorded(folder: Path) -> dict[str, str]:
    """Return the sha256 of each file as the last build wrote it, by its path."""
    if not (folder / RECORD).is_file():
        return {}
    try:
        content = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        files = content["files"]
        return {str(path): str(digest) for path, digest in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _staged(folder: Path, files: Mapping[str, bytes], *, replace: bool) -> Kept:
    recover(folder)
    if folder.exists() and not folder.is_dir():
        raise FileExistsError(17, "a file stands where the pack belongs", str(folder))
    kept = _own_files(folder, files, replace=replace)
    stage = _beside(folder, "new")
    with _swept(stage):
        _write_all(stage, files, folder, kept)
        put_in_place(stage, folder, _beside(folder, "old"))
    return kept


@contextmanager
def _swept(stage: Path) -> Iterator[None]:
    try:
        yield
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _own_files(folder: Path, files: Mapping[str, bytes], *, replace: bool) -> Kept:
    before = recorded(folder)
    changed, added = [], []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        name = path.relative_to(folder).as_posix()
        if name == RECORD or (path.is_dir() and not path.is_symlink()):
            continue
        if not path.is_symlink() and not path.is_file():
            # To read a pipe would be to wait for somebody who writes into it.
            raise OSError(EINVAL, "this is not an ordinary file", str(path))
        if _is_as_written(path, before.get(name)):
            continue
        if name in files and path.is_file() and path.read_bytes() == files[name]:
            continue
        if name in before or name in files:
            if not (replace and name in files) or mark_of_open(path):
                changed.append(name)
        else:
            added.append(name)
    marks = tuple(name for name in added if is_mark(PurePosixPath(name).name))
    own = tuple(name for name in added if name not in marks)
    return Kept(tuple(changed), own, marks)


def _write_all(
    stage: Path, files: Mapping[str, bytes], folder: Path, kept: Kept
) -> None:
    stage.mkdir(mode=0o755)
    own = {*kept.changed, *kept.added, *kept.marks}
    for name, content in files.items():
        if name not in own:
            _write(stage / name, content, private=name.startswith("private/"))
    for name in sorted(own):
        _make_folder(stage / name, private=name.startswith("private/"))
        shutil.copy2(folder / name, stage / name, follow_symlinks=False)
    digests = {name: digest_of(files[name]) for name in sorted(files)}
    record = json.dumps({"files": digests}, indent=1) + "\n"
    _write(stage / RECORD, record.encode(), private=True)


def _write(path: Path, content: bytes, *, private: bool) -> None:
    _make_folder(path, private=private)
    mode = 0o600 if private else 0o644
    number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, mode)
    with os.fdopen(number, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


# Without it, Windows would change the ends of lines.
BINARY = getattr(os, "O_BINARY", 0)


def _make_folder(path: Path, *, private: bool) -> None:
    for parent in reversed(path.parents):
        if not parent.exists():
            parent.mkdir(mode=0o700 if private else 0o755)


def _is_as_written(path: Path, digest: str | None) -> bool:
    if digest is None or path.is_symlink():
        return False
    return digest_of(path.read_bytes()) == digest


def _beside(folder: Path, what: str) -> Path:
    return folder.with_name(f".{folder.name}.{what}")
