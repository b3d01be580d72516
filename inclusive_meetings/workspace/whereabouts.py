"""Where something is, in the words of a meeting: an item, or the facts at the top."""

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.timing import shown
from inclusive_meetings.workspace.reckoning import item_at
from inclusive_meetings.workspace.saying import say


def where(place: Place, meeting: Meeting) -> str:
    """Return where something is, in the words of a meeting."""
    if place.file != meeting.place.file:
        return say("agenda.where-file", file=place.file.rpartition("/")[2])
    number = item_at(meeting, place)
    if number is None:
        return say("agenda.where-top")
    item = meeting.items[number]
    if item.start is None or not item.number:
        return say("agenda.where-item-only", title=item.title.text)
    return say("agenda.where-item", number=item.number, start=shown(item.start))
