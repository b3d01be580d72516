"""Whom to ask about the words of an item or a paper."""

from inclusive_meetings.model.meeting import Meeting


def authors(meeting: Meeting, where: str) -> tuple[str, ...]:
    """Return who leads the item, or the items that have the paper; else the chair.

    `where` is the title of an item or a paper, or of the meeting. Nobody at all may
    be named.
    """
    names = [
        person.name
        for item in meeting.items
        if where == item.title.text or where in item.papers
        for person in item.leads
    ]
    if not names and meeting.chair:
        names = [meeting.chair.name]
    return tuple(dict.fromkeys(names))
