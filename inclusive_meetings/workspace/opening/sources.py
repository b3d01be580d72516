"""Where to look beside an agenda: own glossaries, wording and settings.

Kept apart from opening a meeting: an agenda stands on the screen before any rule or
glossary is needed.
"""

from collections.abc import Callable
from pathlib import Path

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.wording import Wording

SETTINGS = "inclusive-meetings.yaml"
QUESTIONS = "venue-checklist.questions"


@frozen
class Sources:
    """Where to look beside the agenda: own glossaries, wording and settings.

    `settings` is None where those beside the agenda are meant.
    """

    glossaries: tuple[Path, ...] = ()
    wording: tuple[Path, ...] = ()
    settings: Path | None = None


OURS_ALONE = Sources()


def settings_path(agenda: Path, sources: Sources) -> Path:
    """Return the organisation's settings: those that were named, or else beside."""
    return sources.settings or agenda.parent / SETTINGS


def overlays(agenda: Path, sources: Sources) -> tuple[Path, ...]:
    """Return the folders of wording over ours: the organisation's, then those named.

    What is wrong in the organisation's settings is said where they are read.
    """
    path = settings_path(agenda, sources)
    if not path.is_file():
        return sources.wording
    # Loaded here: most agendas have no settings beside them.
    from inclusive_meetings.model.audit_settings import AuditSettings  # noqa: PLC0415 - see above
    from inclusive_meetings.readers.audit_settings import own_settings  # noqa: PLC0415 - see above

    try:
        own = own_settings(path, path.as_posix(), AuditSettings()).wording
    except CannotRead:
        return sources.wording
    return (own, *sources.wording) if own else sources.wording


def venue_questions(words: Wording) -> Callable[[], frozenset[str]]:
    """Return what looks up the names of the questions that a venue file may answer."""
    return lambda: frozenset(line["id"] for line in words.records[QUESTIONS])
