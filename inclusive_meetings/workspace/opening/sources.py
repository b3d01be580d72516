"""Where to look beside an agenda: own glossaries, wording, settings and slides.

Kept apart from opening a meeting: an agenda stands on the screen before any rule or
glossary is needed.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.model.wording import Wording

if TYPE_CHECKING:
    from inclusive_meetings.readers.audit_settings import SettingsRead

SETTINGS = "inclusive-meetings.yaml"
QUESTIONS = "venue-checklist.questions"
# What is wrong with the name of a file that should be beside the agenda.
NOT_THERE = frozenset(("no-such-file", "outside-folder"))


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
    try:
        own = _own(agenda, sources)
    except CannotRead:
        return sources.wording
    return (own.wording, *sources.wording) if own and own.wording else sources.wording


def own_template(agenda: Path, sources: Sources) -> Path | None:
    """Return the organisation's own template of slides; None where it names none.

    Raises CannotRead for one that is not where it should be.
    """
    own = _own(agenda, sources)
    if own is None:
        return None
    if own.template is not None:
        return own.template
    missing = [each for each in own.problems if each.slug in NOT_THERE]
    if missing:
        raise CannotRead(missing)
    return None


def _own(agenda: Path, sources: Sources) -> "SettingsRead | None":
    path = settings_path(agenda, sources)
    if not path.is_file():
        return None
    # Loaded here: most agendas have no settings beside them.
    from inclusive_meetings.model.audit_settings import AuditSettings  # noqa: PLC0415 - see above
    from inclusive_meetings.readers.audit_settings import own_settings  # noqa: PLC0415 - see above

    return own_settings(path, path.as_posix(), AuditSettings())


def venue_questions(words: Wording) -> Callable[[], frozenset[str]]:
    """Return what looks up the names of the questions that a venue file may answer."""
    return lambda: frozenset(line["id"] for line in words.records[QUESTIONS])
