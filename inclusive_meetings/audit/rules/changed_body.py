"""A body that was renamed, closed or is closing confuses people who look for it."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.glossary import Sense, Status

SAYS = {
    Status.RENAMED: "has another name now",
    Status.CLOSING: "is due to close",
    Status.ABOLISHED: "has ended",
}


def check(case: Case) -> Iterator[Fault]:
    """Point at the first use of each name that no longer stands."""
    for word in case.words:
        if word.sense is None or word.sense.status not in SAYS:
            continue
        yield could(
            word.appearances[0].place,
            f"“{word.term.term}” {SAYS[word.sense.status]}.",
            _help(word.sense),
        )


def _help(sense: Sense) -> str:
    # What is only planned to follow does not do the work yet.
    closing = sense.status is Status.CLOSING
    asks = "Say what is planned instead" if closing else "Say what there is now"
    return f"{asks}: {sense.replaced_by}." if sense.replaced_by else f"{asks}."
