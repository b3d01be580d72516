"""Whoever was not asked what they need has to ask for it as a favour."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Private

NOBODY_ASKED = Private()


def check(meeting: Meeting, _words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at each contributor whom nobody has asked about something.

    The message names what was not asked, never what someone answered.
    """
    for person in meeting.contributors:
        private = person.private or NOBODY_ASKED
        missing = [
            words
            for words, answer in (
                ("access needs", private.access),
                ("language", private.language),
                ("food", private.food),
                ("payment and expenses", private.payment),
                ("what they want in return", private.in_return),
            )
            if answer is None
        ]
        if missing:
            yield Finding(
                place=person.place,
                rule="needs-not-asked",
                message=f"Nobody has asked {person.name} about {', '.join(missing)}.",
                help="Ask in the pre-meeting, and write the answer under `private:`;"
                " “nothing” is an answer.",
                level=Level.MUST,
            )
