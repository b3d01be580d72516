"""What stops people, as rows for a risk register.

How likely and how bad a risk is, people judge: those columns are left empty.
"""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from inclusive_meetings.files.digest import digest_of
from inclusive_meetings.model.checklist import Barrier
from inclusive_meetings.sharing.exchange.cells import harmless
from inclusive_meetings.workspace.saving.private_files import keep_private

COLUMNS = (
    *("id", "cause", "event", "effect", "likelihood", "impact", "owner"),
    *("review date", "state", "what is done", "raised by"),
)


def as_risks(barriers: Iterable[Barrier]) -> str:
    """Return the barriers as CSV. The id of a row stays while its words stay."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for each in barriers:
        row = (
            risk_id(each),
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


def risk_id(barrier: Barrier) -> str:
    """Return the id of a row, which stays while the words of the barrier stay."""
    words = " ".join(barrier.words.casefold().split())
    return f"B-{digest_of(words.encode())[:8]}"


def keep_risks(agenda: Path, barriers: Iterable[Barrier]) -> Path:
    """Write the rows where only their owner may read them. Raises CannotRead."""
    (path,) = keep_private(agenda, {"risks.csv": as_risks(barriers)})
    return path
