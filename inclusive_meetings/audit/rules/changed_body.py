"""A body that was renamed, closed or is closing confuses people who look for it."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import Sense, Status, WordUsed
from inclusive_meetings.model.meeting import Meeting

SAYS = {
    Status.RENAMED: "has another name now",
    Status.CLOSING: "is due to close",
    Status.ABOLISHED: "no longer exists",
}


def check(_meeting: Meeting, words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at the first use of each name that no longer stands."""
    for word in words:
        if word.sense is None or word.sense.status not in SAYS:
            continue
        yield Finding(
            place=word.appearances[0].place,
            rule="changed-body",
            message=f"“{word.term.term}” {SAYS[word.sense.status]}.",
            help=_help(word.sense),
            level=Level.COULD,
        )


def _help(sense: Sense) -> str:
    # What is only planned to follow does not do the work yet.
    closing = sense.status is Status.CLOSING
    asks = "Say what is planned instead" if closing else "Say who does it now"
    return f"{asks}: {sense.replaced_by}." if sense.replaced_by else f"{asks}."
