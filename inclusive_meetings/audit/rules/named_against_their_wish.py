"""Who is not to be named in what everyone reads may still stand in somebody's words."""

import re
from collections.abc import Iterable, Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import NamedPerson, ShownAs
from inclusive_meetings.model.place import Place


def check(case: Case) -> Iterator[Fault]:
    """Point at each place where such a name would reach what is shared."""
    names = [
        person.name
        for person in case.meeting.people
        if person.shown_as is not ShownAs.NAME and person.name
    ]
    if not names:
        return
    found = re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, names))})(?!\w)")
    for place in sorted({*_places(case.meeting, found, names)}, key=_in_order):
        # The name is not said again: this message may be forwarded too.
        yield must(
            place,
            "Somebody who is not to be named in what is shared stands here by name.",
            "Take the name out. Where a name stands alone, as the one who leads an item"
            " or raised it, the pack leaves it out by itself; among other words it"
            " cannot.",
            people=1,
        )


def _pattern(name: str) -> str:
    return r"\s+".join(map(re.escape, name.split()))


def _places(
    meeting: Meeting, found: re.Pattern[str], names: Iterable[str]
) -> Iterator[Place]:
    for _, words in texts_of(meeting):
        starts = [each.start() for each in found.finditer(words.text)]
        yield from words.places_of(starts)
    if meeting.chair and meeting.chair.name in names:
        yield meeting.place_of("chair")
    for item in meeting.items:
        if any(_is_kept(who, found, names) for who in (*item.leads, *item.raised_by)):
            yield item.title.start


def _is_kept(who: NamedPerson, found: re.Pattern[str], names: Iterable[str]) -> bool:
    """Return whether what is shared would show the name that a field gives."""
    return who.name not in names and bool(found.search(str(who)))


def _in_order(place: Place) -> tuple[str, int, int]:
    return place.file, place.line, place.column
