"""The example agendas and the starter: to begin without a meeting of one's own."""

import os
import shutil
from pathlib import Path

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.saving.refusal import refused

PACKAGE = Path(__file__).parent.parent.parent
# The first is there in an installed copy, the second in a checkout.
SHELVES = (PACKAGE / "starter" / "agendas", PACKAGE.parent / "agendas")
FIRST = "dementia-pathway.md"
STARTER = PACKAGE / "content" / "en-GB" / "starter-agenda.md"


def examples(folder: Path) -> Path:
    """Copy the examples into a new folder and return the first agenda of them.

    Raises CannotRead where the folder is there already or cannot be written.
    """
    shelf = next(shelf for shelf in SHELVES if shelf.is_dir())
    if os.path.lexists(folder):
        raise refused(folder, "is there already", "Choose another name.")
    try:
        shutil.copytree(shelf, folder)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)  # half of them would mislead
        mend = "Name a folder where you may write."
        what = f"cannot be written: {error.strerror or 'the disk refused'}"
        raise refused(folder, what, mend) from None
    return folder / FIRST


def starter() -> str:
    """Return the starter agenda, with its comments."""
    return STARTER.read_text(encoding="utf-8")


def write_new(path: Path, words: str) -> None:
    """Write a new agenda, never over a file. Raises CannotRead."""
    try:
        file = path.open("x", encoding="utf-8", newline="\n")
    except FileExistsError:
        raise refused(path, "is there already", "Choose another name.") from None
    except OSError as error:
        raise _cannot_write(path, error) from None
    try:
        with file:
            file.write(words)
    except OSError as error:
        path.unlink()  # half a starter is worse than none
        raise _cannot_write(path, error) from None


def _cannot_write(path: Path, error: OSError) -> CannotRead:
    mend = "Name a file in a folder that is there and that you may write to."
    return refused(path, f"cannot be written: {error.strerror}", mend)
