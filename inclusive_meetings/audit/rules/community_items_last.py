"""What stands last is cut first."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.timing import is_theirs, talks


def check(case: Case) -> Iterator[Fault]:
    """Point at the item of contributors that stands last and is no longer than others.

    It counts as last where all their items are in the last third, or where the one
    in which something is decided is the last and shortest of all.
    """
    items = talks(case.meeting)
    theirs = [item for item in items if is_theirs(item, case.meeting)]
    if len(items) < 3 or not theirs:  # noqa: PLR2004 - two items have no middle
        return
    later = items[-(len(items) // 3) :]
    if all(item in later for item in theirs) or _squeezed_in(items, theirs):
        last = theirs[-1]
        yield should(
            last.title.start,
            f"“{last.title}” is the contributors' and stands last, with"
            f" {last.minutes} minutes: if time runs out, it is cut.",
            "Move it to the first third, and let something of the service's be last.",
        )


def _squeezed_in(items: tuple[Item, ...], theirs: list[Item]) -> bool:
    """Return whether the last item is theirs, a decision, and the shortest."""
    last = items[-1]
    shortest = last.minutes < min(item.minutes for item in items[:-1])
    decides = last.purpose.casefold() in {"decide", "decision", "agree"}
    return last in theirs and decides and shortest
