"""The checklist for other programs, and barriers as rows for a risk register.

How likely and how bad a risk is, people judge: those columns are left empty.
"""

import csv
import hashlib
import io
import json

from inclusive_meetings.model.checklist import Barrier, Tick
from inclusive_meetings.pack.checklist_lines import Line
from inclusive_meetings.sharing.exchange.cells import harmless

COLUMNS = (
    *("id", "cause", "event", "effect", "likelihood", "impact", "owner"),
    *("review date", "state", "what is done", "raised by"),
)


def as_json(lines: tuple[Line, ...], barriers: tuple[Barrier, ...]) -> str:
    """Return each line and each barrier with all that is written about it."""
    data = {
        "lines": [_line(line) for line in lines],
        "barriers": [_barrier(barrier) for barrier in barriers],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def as_risks(barriers: tuple[Barrier, ...]) -> str:
    """Return the barriers as CSV. The id of a row stays while its words stay."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for each in barriers:
        row = (
            _id(each),
            each.words,
            "",
            each.stops,
            "",
            "",
            each.owner,
            each.until.isoformat() if each.until else "",
            each.state.value,
            each.because or each.doing,
            each.raised_by,
        )
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue()


def _id(barrier: Barrier) -> str:
    words = " ".join(barrier.words.casefold().split())
    return f"B-{hashlib.sha256(words.encode()).hexdigest()[:8]}"


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
        "id": _id(barrier),
        "barrier": barrier.words,
        "state": barrier.state.value,
        "stops": barrier.stops,
        "raised_by": barrier.raised_by,
        "doing": barrier.doing,
        "owner": barrier.owner,
        "until": barrier.until.isoformat() if barrier.until else None,
        "because": barrier.because,
    }
