"""What in an agenda, or beside it, cannot be understood or may be meant otherwise.

The agenda and its people are read at each letter; glossaries, papers and settings only
when it is examined. Both say what they could not make sense of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.agenda_file import in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inclusive_meetings.workspace.editing.writing import Writing
    from inclusive_meetings.workspace.findings.examining import Examined


def not_understood(
    now: Writing, found: Examined | None, *, private: bool
) -> tuple[Problem, ...]:
    """Return the problems, those that must be mended first before all others.

    What is odd in the people file is told only while what is `private` is shown.
    """
    told: Iterable[Problem] = now.problems
    if found is not None:
        is_old = found.text != now.text
        told = (
            *told,
            *(each for each in found.problems if not (is_old and _is_own(each, now))),
        )
    people = {each.place.file for each in now.meeting.people} if now.meeting else set()
    return in_order(
        each
        for each in told
        if private or each.serious or each.place.file not in people
    )


def _is_own(problem: Problem, now: Writing) -> bool:
    return problem.place.file == now.shown
