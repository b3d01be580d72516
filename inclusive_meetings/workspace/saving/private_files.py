"""Files of the chair alone: in `private` beside the agenda, read by nobody else."""

from collections.abc import Mapping
from pathlib import Path

from inclusive_meetings.store.safe_file import FOR_ITS_OWNER, save
from inclusive_meetings.workspace.saving.refusal import refused

FOLDER_MODE = 0o700
# Whoever keeps the folder of the agenda in git shares nothing of this by accident.
NOT_SHARED = "# What is in here is private.\n*\n"


def private_folder(agenda: Path) -> Path:
    """Return the folder of what only the chair of this agenda may read."""
    return agenda.parent / "private" / agenda.stem


def keep_private(agenda: Path, texts: Mapping[str, str]) -> tuple[Path, ...]:
    """Write texts by the names of their files; return the files. Raises CannotRead."""
    folder = private_folder(agenda)
    try:
        for each in (folder.parent, folder):
            each.mkdir(mode=FOLDER_MODE, exist_ok=True)
    except OSError as error:
        reason = error.strerror or "the disk refused"
        mend = "Check that you may write there; make room."
        raise refused(folder, f"cannot be made: {reason}", mend) from None
    ignore = folder.parent / ".gitignore"
    if not ignore.exists():
        save(ignore, NOT_SHARED.encode(), expected=None)
    return tuple(_kept(folder / name, text) for name, text in texts.items())


def _kept(path: Path, text: str) -> Path:
    there = path.read_bytes() if path.is_file() else None
    save(path, text.encode(), expected=there, rights=FOR_ITS_OWNER)
    path.chmod(FOR_ITS_OWNER)
    return path
