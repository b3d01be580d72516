"""A body that was renamed, closed or is closing confuses people who look for it."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import Status, WordUsed
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
        now = word.sense.replaced_by
        says = SAYS[word.sense.status]
        yield Finding(
            place=word.appearances[0].place,
            rule="changed-body",
            message=f"“{word.term.term}” {says}.",
            help=f"Say who does it now: {now}." if now else "Say who does it now.",
            level=Level.COULD,
        )
