"""The numbers and words that the audit of an agenda goes by."""

from functools import cache
from pathlib import Path

from inclusive_meetings.model.audit_settings import AuditSettings
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.audit_settings import own_settings, shipped_settings
from inclusive_meetings.store.wording.wording import CONTENT
from inclusive_meetings.workspace.opening.sources import SETTINGS

AUDIT = CONTENT / "en-GB" / "audit"


@cache
def ours() -> AuditSettings:
    """Return the numbers and words that the audit goes by if nobody changes them."""
    return shipped_settings(AUDIT)


def settings_for(
    agenda: Path, named: Path | None, problems: list[Problem]
) -> AuditSettings:
    """Return what the audit of the agenda goes by; what is wrong goes to `problems`.

    `named` is the organisation's file, None where that beside the agenda is meant.
    """
    path = named or agenda.parent / SETTINGS
    if named is None and not path.is_file():
        return ours()
    try:
        read = own_settings(path, path.as_posix(), ours())
    except CannotRead as error:
        problems += error.problems
        return ours()
    problems += read.problems
    return read.settings
