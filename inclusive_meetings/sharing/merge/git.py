"""Let git merge glossaries by entry and field instead of line by line."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.store.safe_file import save

NAME = "inclusive-meetings"
COMMAND = "inclusive-meetings glossary merge %O %A %B --name %P"
PATTERN = "glossaries/*.yaml"


@frozen
class Installed:
    """What was set up: the attributes file, and whether it had to be changed."""

    attributes: Path
    is_new: bool


def install(folder: Path, patterns: Sequence[str] = (PATTERN,)) -> Installed:
    """Let git use the driver for files of these patterns in the folder's repository.

    Raises CannotRead where the folder is in no repository, or git is missing.
    """
    top = Path(_git(folder, "rev-parse", "--show-toplevel"))
    _git(top, "config", f"merge.{NAME}.name", "glossaries, by entry and field")
    _git(top, "config", f"merge.{NAME}.driver", COMMAND)
    attributes = top / ".gitattributes"
    before = attributes.read_bytes() if attributes.exists() else None
    there = before or b""
    known = [each.strip() for each in there.splitlines()]
    lines = [f"{_quoted(each)} merge={NAME}".encode() for each in patterns]
    new = [line for line in dict.fromkeys(lines) if line not in known]
    if not new:
        return Installed(attributes, is_new=False)
    gap = b"" if not there or there.endswith(b"\n") else b"\n"
    added = b"".join(line + b"\n" for line in new)
    save(attributes, there + gap + added, expected=before)
    return Installed(attributes, is_new=True)


def _quoted(pattern: str) -> str:
    # A space would end the pattern; git reads one in quotes as a whole.
    if not set(pattern) & set(' "\\\t'):
        return pattern
    return '"' + pattern.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - fixed words and the user's own folder
            ["git", *arguments],  # noqa: S607 - whichever git the user works with
            cwd=folder,
            check=True,
            capture_output=True,
            text=True,
        )
    except FileNotFoundError:
        raise _refusal(folder, "Git or this folder is not there.") from None
    except (subprocess.CalledProcessError, NotADirectoryError):
        raise _refusal(folder, "This folder is in no git repository.") from None
    return done.stdout.strip()


def _refusal(folder: Path, what: str) -> CannotRead:
    place = Place(folder.as_posix(), 1, 1)
    mend = "Name a folder that git looks after."
    return CannotRead([Problem(place, "no-repository", what, mend)])
