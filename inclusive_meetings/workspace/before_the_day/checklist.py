"""The inclusion checklist of an agenda: see how it stands, and write what was done."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from inclusive_meetings.files.file_names import slug
from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.model.checklist import Barrier, TickList, TickState
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.checklist_lines import HERE, OWN, Line, lines, names
from inclusive_meetings.readers.checklist_file import (
    checklist_in,
    checklist_path,
    read_checklist,
)
from inclusive_meetings.readers.fields import nearest
from inclusive_meetings.store.checklist_edit import ABOUT, with_barriers, with_lines
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.opening.kept_now import kept_now
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.saving.new_entries import Added, append
from inclusive_meetings.workspace.saving.refusal import refused

LINES, BARRIERS = "lines", "barriers"
# What is written of a barrier, in the order in which it is asked.
OF_A_BARRIER = ("barrier", "stops", "raised-by", "doing", "owner", "until", "because")
NOWHERE = Place("", 1, 1)


def lines_of(opened: Opened, findings: tuple[Finding, ...]) -> tuple[Line, ...]:
    """Return each line of the meeting's checklist, and how it stands."""
    return lines_now(opened.ticks, opened.meeting, opened.wording, findings)


def kept(agenda: Path, wording: Wording) -> TickList:
    """Return what is written beside the agenda now. Raises CannotRead."""
    return _kept(checklist_path(agenda), wording)


def lines_now(
    ticks: TickList, meeting: Meeting, wording: Wording, findings: tuple[Finding, ...]
) -> tuple[Line, ...]:
    """Return each line of the checklist as it stands with these ticks."""
    return tuple(lines(wording, ticks, findings, meeting.where.mode))


def groups(wording: Wording) -> dict[str, str]:
    """Return the titles of the groups of lines by their names, the chair's own last."""
    titles = {each["id"]: each["title"] for each in wording.records[f"{HERE}.groups"]}
    return {**titles, OWN: wording.say(f"{HERE}.{OWN}")}


def done(by: str, on: date) -> dict[str, str]:
    """Return what is written of a line that somebody did on a day."""
    return {"state": TickState.DONE, "by": by, "done-on": on.isoformat(), "reason": ""}


def not_needed(reason: str) -> dict[str, str]:
    """Return what is written of a line that nobody needs here."""
    return {"state": TickState.NOT_NEEDED, "reason": reason, "done-on": ""}


def planned(by: str, until: date | None) -> dict[str, str]:
    """Return what is written of a line that is not done: who does it, by when."""
    values = {"state": TickState.NOT_DONE.value, "done-on": "", "reason": ""}
    # What is not said now stays as it was written before.
    values |= {"by": by} if by else {}
    return values | ({"until": until.isoformat()} if until else {})


def tick(
    agenda: Path, changes: Mapping[str, Mapping[str, str]], wording: Wording
) -> None:
    """Write what became of lines, by their names, beside the agenda.

    "" takes a value away; what else is written there is never changed. Raises
    CannotRead, also for lines that are not there: then nothing is written.
    """
    path = checklist_path(agenda)
    ticks = _kept(path, wording)
    written = [each.line for each in ticks.ticks]
    known = (*sorted(names(wording)), *written)
    if unknown := [line for line in changes if line not in known]:
        raise CannotRead([_no_such_line(path, line, known) for line in unknown])
    new = [{"line": n, **changes[n]} for n in changes if n not in written]
    old = {written.index(n): values for n, values in changes.items() if n in written}
    if not is_there(path):
        _append(path, LINES, 0, new)
        return
    before = draft(path, path.as_posix())
    text = with_lines(before, old) if old else before.text
    _append(path, LINES, len(written), new, replace(before, text=text))


def add_line(agenda: Path, do: str, values: Mapping[str, str], wording: Wording) -> str:
    """Add a line of the chair's own; return its name. Raises CannotRead."""
    path = checklist_path(agenda)
    ticks = _kept(path, wording)
    taken = names(wording) | {each.line for each in ticks.ticks}
    name = base = slug(do, "own-line")
    number = 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    _append(path, LINES, len(ticks.ticks), [{"line": name, "do": do, **values}])
    return name


def add_barrier(agenda: Path, values: Mapping[str, str], wording: Wording) -> None:
    """Write down what stops people; `values` has at least `barrier`.

    Raises CannotRead.
    """
    path = checklist_path(agenda)
    ticks = _kept(path, wording)
    _append(path, BARRIERS, len(ticks.barriers), [values])


def write_barrier(
    agenda: Path, barrier: Barrier, values: Mapping[str, str], wording: Wording
) -> None:
    """Write values of what stops people; "" takes one away.

    Raises CannotRead, also where it says something else by now, and for a value that
    cannot be understood: then nothing is written.
    """
    path = checklist_path(agenda)
    there = _kept(path, wording).barriers
    # Where it stands may have moved; what it says must be what the chair saw.
    same = [n for n, each in enumerate(there) if _said(each) == _said(barrier)]
    if not same:
        mend = "Nothing was written. Look at it again."
        raise refused(path, "says something else of this by now", mend)
    before = draft(path, path.as_posix())
    text = with_barriers(before, {same[0]: values})
    found: list[Problem] = []
    checklist_in(text, before.file, names(wording), found)
    if serious := [problem for problem in found if problem.serious]:
        raise CannotRead(serious)
    if text != before.text:
        save(path, before.bytes_of(text), expected=before.content)


def _said(barrier: Barrier) -> Barrier:
    return replace(barrier, place=NOWHERE)


def _append(
    path: Path,
    name: str,
    there: int,
    new: Sequence[Mapping[str, str]],
    changed: Draft | None = None,
) -> None:
    """Write new entries behind those that are there, together with a `changed` text."""
    append(path, ABOUT, name, Added(there, new), changed)


def _kept(path: Path, wording: Wording) -> TickList:
    lines = names(wording)
    return kept_now(
        path, lambda path, shown, found: read_checklist(path, shown, lines, found)
    )


def _no_such_line(path: Path, line: str, known: tuple[str, ...]) -> Problem:
    what = f"“{line[:60]}” is not a line of the checklist."
    mend = f"{nearest(line, known)} Or add a line of your own with  --add."
    return Problem(Place(path.as_posix(), 1, 1), "unknown-line", what, mend)
