"""People as rows, and all about one; what is private says so, or is hidden."""

from textual.content import Content

from inclusive_meetings.model.people import Contributor
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.telling.person import not_asked_yet, told_of_person


def shown(person: Contributor, *, shows_private: bool) -> Content:
    """Return a person as a row: name, where from, here as what, what nobody asked."""
    role = say(f"people.role-{person.role.value}")
    head = Content.assemble((person.name, "bold"), f"  {role}")
    if person.organisation:
        head += plain(f", {person.organisation}")
    missing = not_asked_yet(person, shows_private=shows_private)
    if missing:
        return Content("\n").join([head, Content.styled(missing, "$text-warning")])
    if person.is_contributor:
        head += Content.styled(f"  {say('people.all-asked')}", "$text-muted")
    return head


def about(person: Contributor, *, shows_private: bool) -> Content:
    """Return all about a person."""
    return labelled(*told_of_person(person, shows_private=shows_private))
