"""Places side by side: what is known of each, so that one can be chosen.

Each place has a file of its own. Those that lie beside the chosen one, or in `venues`
beside the agenda, can be compared; the agenda says which one it is.
"""

from collections.abc import Sequence
from pathlib import Path

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.venue import Answer, Venue
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.venue_checklist import questions
from inclusive_meetings.readers.venue_file import read_venue
from inclusive_meetings.workspace.before_the_day.venue import (
    VenueLine,
    lines_of,
    venue_path,
)

AT_MOST = 60
FOLDER = "venues"
IN_PERSON = {Mode.ONLINE: Mode.IN_PERSON}


@frozen
class Places:
    """The places that can be compared, the chosen one first, and what went wrong.

    `has_chosen` says whether the agenda names the first of them.
    """

    venues: tuple[Venue, ...]
    has_chosen: bool = False
    problems: tuple[Problem, ...] = ()

    def at(self, file: str) -> Venue | None:
        """Return the place in this file; without one, that of the meeting."""
        first = self.venues[0] if self.has_chosen else None
        named = (each for each in self.venues if file and each.place.file == file)
        return next(named, first)

    def after(self, venue: Venue | None) -> Venue | None:
        """Return the place after another, and the first after the last."""
        files = [each.place.file for each in self.venues]
        if venue is None or venue.place.file not in files:
            return self.venues[0] if self.venues else None
        return self.venues[(files.index(venue.place.file) + 1) % len(files)]


@frozen
class Compared:
    """One question, and how it stands at each place, in their order."""

    ask: str
    lines: tuple[VenueLine, ...]

    @property
    def differs(self) -> bool:
        """Return whether the places do not all have the same answer."""
        return len({(line.answer, line.is_doubtful) for line in self.lines}) > 1


@frozen
class Sum:
    """How many questions are answered yes at a place, of those that are needed.

    A yes without the name of who looked is not checked.
    """

    yes: int
    no: int
    not_checked: int
    of: int


def places(meeting: Meeting, agenda: Path, wording: Wording) -> Places:
    """Return the places; a file that cannot be read is named and left out."""
    known = frozenset(each["id"] for mode in Mode for each in questions(mode, wording))
    problems: list[Problem] = []
    found: list[Venue] = []
    chosen = meeting.where.venue
    now = venue_path(meeting, agenda)
    for path in _files(agenda, now):
        if now is not None and path.resolve() == now.resolve():
            continue
        shown = path.relative_to(agenda.parent).as_posix()
        mine: list[Problem] = []
        try:
            venue = read_venue(path, shown, known, mine)
        except CannotRead as error:
            venue, mine = None, [*error.problems]
        problems += [each for each in mine if each.serious]
        if venue is not None and not any(each.serious for each in mine):
            found.append(venue)
    first = (chosen,) if chosen else ()
    return Places((*first, *found), bool(chosen), tuple(problems))


def compared(
    venues: Sequence[Venue], mode: Mode, wording: Wording
) -> tuple[Compared, ...]:
    """Return each question with its answers; those that differ come first."""
    asked = [lines_of(venue, IN_PERSON.get(mode, mode), wording) for venue in venues]
    rows = (Compared(lines[0].ask, lines) for lines in zip(*asked, strict=True))
    return tuple(sorted(rows, key=lambda row: not row.differs))


def sum_of(rows: Sequence[Compared], number: int) -> Sum:
    """Return the sum of the place with this number from 0."""
    lines = [row.lines[number] for row in rows]
    needed = [line for line in lines if line.answer is not Answer.NOT_NEEDED]
    yes = sum(each.answer is Answer.YES and not each.is_doubtful for each in needed)
    no = sum(each.answer is Answer.NO for each in needed)
    return Sum(yes, no, len(needed) - yes - no, len(needed))


def _files(agenda: Path, now: Path | None) -> tuple[Path, ...]:
    root = agenda.parent
    folders = dict.fromkeys((now.parent if now else root / FOLDER, root / FOLDER))
    # A folder that holds the agenda itself holds other things than places.
    files = (
        path
        for folder in folders
        if folder.resolve() != root.resolve() and folder.is_dir()
        for path in sorted(folder.glob("*.yaml"))
        if path.resolve().is_relative_to(root.resolve())
    )
    return tuple(dict.fromkeys(files))[:AT_MOST]
