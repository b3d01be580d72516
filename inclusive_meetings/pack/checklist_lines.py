"""How each line of the checklist stands: what somebody wrote, and what the audit sees.

A line that says done with nobody's name, or that the agenda still contradicts, is never
shown like one that is done.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from inclusive_meetings.model.checklist import Tick, TickList, TickState
from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.wording import Wording

HERE = "checklist"
OWN = "own"
ROOM, ONLINE = "room", "online"


class Standing(StrEnum):
    """How a line stands. Its value is the key of its words."""

    DONE = "done"
    NOT_DONE = "not-done"
    NOT_NEEDED = "not-needed"
    NOBODY_NAMED = "nobody-named"
    NO_REASON = "no-reason"
    STILL_FOUND = "still-found"


SETTLED = frozenset({Standing.DONE, Standing.NOT_NEEDED})
DOUBTFUL = frozenset(Standing) - SETTLED - {Standing.NOT_DONE}


@frozen
class Line:
    """One line of the checklist: what to do, why, and how it stands.

    `found` are the names of rules that see the same in the agenda.
    """

    name: str
    group: str
    do: str
    because: str
    standing: Standing
    tick: Tick | None = None
    found: tuple[str, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Return whether nothing is left to do."""
        return self.standing in SETTLED


def names(wording: Wording) -> frozenset[str]:
    """Return the names of all lines that the checklist has for any meeting."""
    return frozenset(record["id"] for record in wording.records[f"{HERE}.lines"])


def lines(
    wording: Wording, ticks: TickList, findings: tuple[Finding, ...], mode: Mode
) -> Iterator[Line]:
    """Yield the lines that apply to the meeting, and the chair's own after them."""
    must = {each.rule for each in findings if each.level is not Level.COULD}
    every = {each.rule for each in findings}
    for record in wording.records[f"{HERE}.lines"]:
        if record["mode"] not in _elsewhere(mode):
            rules = record["rules"].split()
            tick = ticks.of(record["id"])
            yield Line(
                record["id"],
                record["group"],
                record["do"],
                _because(record, wording),
                _standing(tick, still_found=not must.isdisjoint(rules)),
                tick,
                tuple(rule for rule in rules if rule in every),
            )
    ours = names(wording)
    because = wording.say(f"{HERE}.own-because")
    for tick in ticks.ticks:
        # A name that nobody knows is a typing mistake: it must not look like a line.
        if tick.do and tick.line not in ours and tick is ticks.of(tick.line):
            yield Line(tick.line, OWN, tick.do, because, _standing(tick), tick)


def _elsewhere(mode: Mode) -> frozenset[str]:
    """Return the kinds of meeting whose lines do not apply."""
    match mode:
        case Mode.HYBRID:
            return frozenset()
        case Mode.ONLINE:
            return frozenset({ROOM})
        case Mode.IN_PERSON:
            return frozenset({ONLINE})


def _because(record: Mapping[str, str], wording: Wording) -> str:
    names = ("because", "source", "id")
    return wording.say(f"{HERE}.because", **{name: record[name] for name in names})


def _standing(tick: Tick | None, *, still_found: bool = False) -> Standing:
    if tick is None or tick.state is TickState.NOT_DONE:
        return Standing.NOT_DONE
    if tick.state is TickState.NOT_NEEDED:
        return Standing.NOT_NEEDED if tick.reason else Standing.NO_REASON
    if not tick.by:
        return Standing.NOBODY_NAMED
    return Standing.STILL_FOUND if still_found else Standing.DONE
