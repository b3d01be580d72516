"""Where something is, in the words of a meeting: an item, the facts, the people."""

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.timing import shown
from inclusive_meetings.workspace.editing.reckoning import item_at
from inclusive_meetings.workspace.saying import say


def kept_with(place: Place, meeting: Meeting) -> str:
    """Return `people` or `venue` for a place in their files, "" for any other."""
    venue = meeting.where.venue
    if place.file in {each.place.file for each in meeting.people}:
        return "people"
    return "venue" if venue and place.file == venue.place.file else ""


def person_at(meeting: Meeting, place: Place) -> Contributor | None:
    """Return the person of whom a place in the people file tells, None for nobody."""
    above = [
        each
        for each in meeting.people
        if each.place.file == place.file and each.place.line <= place.line
    ]
    return max(above, key=lambda each: each.place, default=None)


def where(place: Place, meeting: Meeting) -> str:
    """Return where something is, in the words of a meeting."""
    kept = kept_with(place, meeting)
    if kept:
        return say(f"agenda.where-{kept}")
    if place.file != meeting.place.file:
        return say("agenda.where-file", file=place.file.rpartition("/")[2])
    number = item_at(meeting, place)
    if number is None:
        return say("agenda.where-top")
    item = meeting.items[number]
    if item.start is None or not item.number:
        return say("agenda.where-item-only", title=item.title.text)
    return say("agenda.where-item", number=item.number, start=shown(item.start))
