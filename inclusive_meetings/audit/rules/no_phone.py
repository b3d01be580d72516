"""Not everyone has e-mail, or wants to put a question in writing."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should


def check(case: Case) -> Iterator[Fault]:
    """Point at a contact without a phone number."""
    contact = case.meeting.contact
    if contact is not None and not contact.phone:
        yield should(
            case.meeting.place_of("contact"),
            f"There is no phone number for {contact.name or 'the contact'}.",
            "Add a number:  contact: Gareth Pryce, phone or text 0113 496 0100",
        )
