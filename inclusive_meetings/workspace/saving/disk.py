"""An agenda file as it is on the disk, and copies of how it was."""

import os
from contextlib import suppress
from pathlib import Path

from inclusive_meetings.files.decode import file_bytes
from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem, refused
from inclusive_meetings.store.draft import MARK, NOT_UTF_8, Draft

BACKUPS_AT_MOST = 20


def as_draft(content: bytes, shown: str) -> Draft:
    """Return the bytes of an agenda as text to be changed, its odd letters kept.

    Raises CannotRead where they are not UTF-8: changing them could spoil letters.
    """
    try:
        return Draft(shown, content, content.decode("utf-8").removeprefix(MARK))
    except UnicodeDecodeError:
        raise refused(shown, "encoding", *NOT_UTF_8) from None


def on_disk(agenda: Path, shown: str) -> Draft | None:
    """Return the file as it is now; None where it is gone or cannot be read."""
    try:
        return as_draft(file_bytes(agenda, shown), shown)
    except CannotRead:
        return None


def unwritten(shown: str, error: OSError) -> Problem:
    """Return the problem that nothing can be written, neither the file nor beside."""
    reason = error.strerror or "the disk refused"
    what = f"“{shown}” cannot be written, nor anything beside it: {reason}."
    mend = "Make room on the disk; until then leave the program open."
    return Problem(Place(shown, 1, 1), "not-written", what, mend)


def backed_up(folder: Path, agenda: Path, before: Draft) -> bool:
    """Keep the file as it was, beside at most 19 others of it; return True.

    A backup that cannot be written stops nobody's work.
    """
    name = digest_of(os.fsencode(agenda.resolve()))[:16]
    own = folder / f"{agenda.stem[:40]}-{name}"
    with suppress(OSError):
        own.mkdir(mode=0o700, parents=True, exist_ok=True)
        there = sorted(own.glob(f"{'[0-9]' * 6}.md"))
        number = int(there[-1].stem) + 1 if there else 1
        if not there or there[-1].read_bytes() != before.content:
            new = own / f"{number:06}.md"
            new.touch(mode=0o600)
            new.write_bytes(before.content)
            there.append(new)
        for old in there[:-BACKUPS_AT_MOST]:
            old.unlink()
    return True
