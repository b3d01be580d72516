"""What a screen or a command may ask: open a meeting, check it, build its pack."""

from dataclasses import dataclass
from pathlib import Path

from inclusive_meetings.audit.engine import audit
from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import Pack, Prepared, pack
from inclusive_meetings.build.safe_folder import Kept, write_pack
from inclusive_meetings.files.names import slug
from inclusive_meetings.language.usage import odd_choices, words_used
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.agenda_file import in_order, read_agenda
from inclusive_meetings.store.glossary_files import glossary
from inclusive_meetings.store.wording import wording


@dataclass(frozen=True, slots=True)
class Sources:
    """Where to look beside the agenda: own glossaries, own wording."""

    glossaries: tuple[Path, ...] = ()
    wording: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """A meeting that could be read, with all that is known about it."""

    prepared: Prepared
    warnings: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """A pack on disk: where it is, what is in it, and what was kept."""

    folder: Path
    pack: Pack
    kept: Kept


def open_meeting(agenda: Path, shown: str, sources: Sources = Sources()) -> Opened:
    """Return the meeting of the agenda file, called `shown` in messages.

    Raises CannotRead with every serious problem and every warning.
    """
    words = wording(overlays=sources.wording)
    questions = frozenset(line["id"] for line in words.records[QUESTIONS])
    read = read_agenda(agenda, shown, questions)
    meeting = read.meeting
    problems = list(read.problems)
    try:
        known = glossary(meeting.glossaries, agenda.parent, sources.glossaries)
    except CannotRead as error:
        known = Glossary()
        problems += error.problems
    if any(problem.serious for problem in problems):
        raise CannotRead(in_order(problems))
    used = words_used(meeting, known)
    warnings = in_order((*problems, *odd_choices(meeting, known)))
    return Opened(Prepared(meeting, words, used, audit(meeting, used)), warnings)


QUESTIONS = "venue-checklist.questions"


def build(
    opened: Opened, folder: Path, choices: Choices, *, replace: bool = False
) -> Built:
    """Build the pack into the folder. Raises CouldNotBuildError."""
    made = pack(opened.prepared, choices)
    return Built(folder, made, write_pack(folder, made.files, replace=replace))


def pack_folder(agenda: Path, packs: Path) -> Path:
    """Return the folder of this agenda's pack among all packs."""
    return packs / slug(agenda.stem, "meeting")
