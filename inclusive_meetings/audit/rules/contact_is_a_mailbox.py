"""A mailbox has no name, and nobody knows who reads it."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should

MAILBOX = re.compile(
    r"\b(?:enquir(?:y|ies)|inbox|info|admin|office|team|helpdesk|switchboard|reception"
    r"|secretariat|support|service|department|hello|contact)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Fault]:
    """Point at a contact that is no person."""
    contact = case.meeting.contact
    if contact is None:
        return
    name = contact.name.split("@")[0]
    if not name.strip() or "@" in contact.name or MAILBOX.search(name):
        yield should(
            case.meeting.place_of("contact"),
            "The contact is a mailbox or a team, and no person.",
            "Name one person, and who answers when they are away.",
        )
