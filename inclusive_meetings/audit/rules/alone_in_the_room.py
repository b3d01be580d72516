"""One person alone from outside the services carries everybody's expectations."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting


def check(meeting: Meeting, _words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at the only contributor of a meeting."""
    if len(meeting.contributors) != 1:
        return
    only = meeting.contributors[0]
    yield Finding(
        place=only.place,
        rule="alone-in-the-room",
        message=f"{only.name} is the only one from a community or the public.",
        help="Invite a second person, and offer them a supporter of their choice.",
        level=Level.SHOULD,
    )
