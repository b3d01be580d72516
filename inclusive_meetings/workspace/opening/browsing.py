"""What a chair can open: the files opened before, and those of a folder.

A folder is other people's: it may hold ten thousand files, names that are no words, and
links that lead nowhere or in a circle. Nothing is opened before somebody asks.
"""

import os
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from inclusive_meetings.files.folders import is_file, is_folder
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.readers.paper_text.kinds import FORMS, MARKDOWN, PLAIN

FILES_AT_MOST = 300
FRONT_MATTER, MARK = b"---", b"\xef\xbb\xbf"
# What office programs keep beside a file that is open, and what is hidden.
NOT_SHOWN = (".", "~$")
# Folders of the pack and of what goes with an agenda: nobody looks for one there.
OF_AN_AGENDA = frozenset({"packs", "private", "glossaries", "people", "venues"})


class Kind(StrEnum):
    """What somebody would open."""

    BEFORE = "before"
    AGENDA = "agenda"
    DOCUMENT = "document"
    TEXT = "text"
    ABOVE = "above"
    FOLDER = "folder"


@frozen
class Entry:
    """One file or folder that can be opened."""

    path: Path
    kind: Kind

    @property
    def is_folder(self) -> bool:
        """Return whether one goes into it."""
        return self.kind in {Kind.ABOVE, Kind.FOLDER}


@frozen
class FolderContents:
    """What there is to open in a folder: agendas, other texts, then folders.

    `left_out` counts files behind the most that are listed; `refused` says why the
    folder cannot be looked into.
    """

    folder: Path
    entries: tuple[Entry, ...] = ()
    left_out: int = 0
    refused: str = ""


def contents(folder: Path, letters: str = "") -> FolderContents:
    """Return what there is to open in a folder, with these letters in its name."""
    folder = _real(folder)
    is_top = folder.parent == folder
    above = [] if is_top or letters else [Entry(folder.parent, Kind.ABOVE)]
    files: list[Path] = []
    folders: list[Path] = []
    try:
        with os.scandir(folder) as found:
            for each in found:
                if _is_shown(each.name, letters):
                    _sorted_in(each, files, folders)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name cannot be used"
        return FolderContents(folder, tuple(above), refused=why)
    listed = [Entry(path, _kind(path)) for path in _in_order(files)[:FILES_AT_MOST]]
    listed.sort(key=lambda each: list(Kind).index(each.kind))
    inside = [Entry(path, Kind.FOLDER) for path in _in_order(folders)[:FILES_AT_MOST]]
    left_out = len(files) + len(folders) - len(listed) - len(inside)
    return FolderContents(folder, (*listed, *above, *inside), left_out)


def named(words: str, folder: Path) -> Entry | None:
    """Return the file or the folder whose path somebody typed; None for none."""
    path = path_typed(words, folder)
    if is_folder(path):
        return Entry(path, Kind.FOLDER)
    return Entry(path, Kind.TEXT) if is_file(path) else None


def path_typed(words: str, folder: Path) -> Path:
    """Return the path that somebody typed, or dropped with quotation marks around it.

    One that does not begin at the top is in `folder`.
    """
    path = Path(words.strip().strip("'\""))
    with suppress(RuntimeError):  # whose home it is, nobody knows
        path = path.expanduser()
    return folder / path


def shown_path(path: Path) -> str:
    """Return a path as people read it: from here, or from their own folder."""
    for root, shown in ((Path.cwd(), ""), (Path.home(), "~/")):
        if path.is_relative_to(root):
            return shown + path.relative_to(root).as_posix()
    return path.as_posix()


def _is_shown(name: str, letters: str) -> bool:
    return not name.startswith(NOT_SHOWN) and letters.casefold() in name.casefold()


def _sorted_in(each: os.DirEntry[str], files: list[Path], folders: list[Path]) -> None:
    try:
        if each.is_dir():
            if each.name not in OF_AN_AGENDA:
                folders.append(Path(each.path))
        elif Path(each.name).suffix.lower() in FORMS and each.is_file():
            files.append(Path(each.path))
    except OSError:
        return  # a link that leads in a circle, or a disk that went away


def _in_order(paths: list[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: (path.name.casefold(), path.name))


def _kind(file: Path) -> Kind:
    form = FORMS[file.suffix.lower()]
    if form not in {MARKDOWN, PLAIN}:
        return Kind.DOCUMENT
    return Kind.AGENDA if form is MARKDOWN and _begins_with_facts(file) else Kind.TEXT


def _begins_with_facts(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            begins = opened.read(64)
    except OSError:
        return False
    return begins.removeprefix(MARK).lstrip().startswith(FRONT_MATTER)


def _real(folder: Path) -> Path:
    """Return a folder without links, so that nobody goes round in a circle."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError, ValueError):
        return folder
