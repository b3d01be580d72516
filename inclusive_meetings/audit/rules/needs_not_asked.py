"""Whoever was not asked what they need has to ask for it as a favour."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, must
from inclusive_meetings.model.people import Private

NOBODY_ASKED = Private()


def check(case: Case) -> Iterator[Fault]:
    """Point at each contributor whom nobody has asked about something.

    The message names what was not asked, never what someone answered.
    """
    for person in case.contributors:
        private = person.private or NOBODY_ASKED
        missing = [
            words
            for words, answer in (
                ("access needs", private.access),
                ("language", private.language),
                ("food", private.food),
            )
            if answer is None
        ]
        if missing:
            yield must(
                person.place,
                f"Nobody has asked {person.name} about {', '.join(missing)}.",
                "Ask in the pre-meeting, and write the answer under `private:`;"
                " “nothing” is an answer.",
                people=1,
                private=True,
            )
