"""The checklist for other programs."""

import json

from inclusive_meetings.model.checklist import Barrier, Tick
from inclusive_meetings.pack.checklist_lines import Line
from inclusive_meetings.workspace.before_the_day.risks import risk_id


def as_json(lines: tuple[Line, ...], barriers: tuple[Barrier, ...]) -> str:
    """Return each line and each barrier with all that is written about it."""
    data = {
        "lines": [_line(line) for line in lines],
        "barriers": [_barrier(barrier) for barrier in barriers],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _line(line: Line) -> dict[str, object]:
    tick = line.tick
    return {
        "line": line.name,
        "group": line.group,
        "do": line.do,
        "because": line.because,
        "standing": line.standing.value,
        "rules": list(line.found),
        **(_tick(tick) if tick else {}),
    }


def _tick(tick: Tick) -> dict[str, object]:
    return {
        "state": tick.state.value,
        "by": tick.by,
        "until": tick.until.isoformat() if tick.until else None,
        "done_on": tick.done_on.isoformat() if tick.done_on else None,
        "reason": tick.reason,
        "note": tick.note,
    }


def _barrier(barrier: Barrier) -> dict[str, object]:
    return {
        "id": risk_id(barrier),
        "barrier": barrier.words,
        "state": barrier.state.value,
        "stops": barrier.stops,
        "raised_by": barrier.raised_by,
        "doing": barrier.doing,
        "owner": barrier.owner,
        "until": barrier.until.isoformat() if barrier.until else None,
        "because": barrier.because,
    }
