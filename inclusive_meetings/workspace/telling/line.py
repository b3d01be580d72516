"""What is told of the checklist, of each line, and of something that stops people."""

from collections.abc import Iterable

from inclusive_meetings.model.checklist import Barrier
from inclusive_meetings.model.findings import Finding
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.checklist_lines import DOUBTFUL, HERE, Line, Standing
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.telling import Told, present
from inclusive_meetings.workspace.telling.calendar_day import date_told, day_told


def who_and_when(line: Line) -> str:
    """Return who does a line, and when; "" where nobody has said."""
    tick = line.tick
    if tick is None:
        return ""
    said = [tick.by]
    if tick.done_on:
        said.append(date_told(tick.done_on))
    elif tick.until:
        said.append(say("check.until", day=day_told(tick.until)))
    return ", ".join(filter(None, said))


def sums_of_lines(lines: Iterable[Line]) -> str:
    """Return how many lines are done, not done, not needed, and in doubt."""
    stand = [line.standing for line in lines]
    said = say(
        "check.sums",
        done=stand.count(Standing.DONE),
        open=stand.count(Standing.NOT_DONE),
        unneeded=stand.count(Standing.NOT_NEEDED),
    )
    doubtful = sum(each in DOUBTFUL for each in stand)
    more = say("check.sums-doubtful", count=doubtful) if doubtful else ""
    return f"{said} {more}".strip()


def told_of_line(
    line: Line, wording: Wording, findings: tuple[Finding, ...], *, private: bool
) -> Told:
    """Return how a line stands, what the check finds about it, and why it is there."""
    seen = [
        each.message
        for each in findings
        if each.rule in line.found and (private or not each.is_private)
    ]
    stands = wording.say(f"{HERE}.{line.standing.value}")
    tick = line.tick
    return present(
        ("check.stands", f"{stands}. {who_and_when(line)}".strip()),
        ("check.found", "\n".join(dict.fromkeys(seen))),
        ("check.reason", tick.reason if tick else ""),
        ("check.note", tick.note if tick else ""),
        ("check.why", _why(line, wording)),
    )


def _why(line: Line, wording: Wording) -> str:
    """Return why a line is there; its name is for whoever writes in a file."""
    for record in wording.records[f"{HERE}.lines"]:
        if record["id"] == line.name:
            names = {"because": record["because"], "source": record["source"]}
            return say("check.why-words", **names)
    return line.because


def told_of_barrier(barrier: Barrier) -> Told:
    """Return whom something stops, and who does what about it by when."""
    until = day_told(barrier.until)
    who = ", ".join(part for part in (barrier.owner, until) if part)
    return present(
        ("check.barriers", barrier.words),
        ("check.stops", barrier.stops),
        ("check.doing", barrier.doing),
        ("check.owner", who),
        ("check.because", barrier.because),
    )
