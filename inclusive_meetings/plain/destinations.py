"""THE TABLE OF DESTINATIONS: a new one is a file beside this one, and a line here."""

from collections.abc import Callable
from importlib import import_module

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Afresh, Back, Stop
from inclusive_meetings.plain.questions import Menu, choice
from inclusive_meetings.workspace.saying import say

HERE = "plain-everything"


@frozen
class Destination:
    """Where one can go: its name, and its module with a function of the same name.

    It is loaded when somebody first goes there, so that the start stays quick.
    """

    name: str

    def visit(self, desk: Desk) -> None:
        """Ask all that is asked there, until somebody goes back."""
        module = import_module(f"inclusive_meetings.plain.{self.name}")
        ask: Callable[[Desk], None] = getattr(module, self.name)
        try:
            ask(desk)
        except (Back, Afresh, Stop, CannotRead, OSError):
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end what somebody answers
            desk.talk.tell(say("plain.our-fault", what=type(error).__name__))


DESTINATIONS = tuple(
    Destination(name)
    for name in (
        *("agenda", "found", "words", "people", "venue", "checklist", "build"),
        *("reflection", "day", "settings"),
    )
)


def everything(desk: Desk) -> Menu:
    """Return where one can go in an agenda that is open."""
    meeting = desk.session.meeting
    title = str(meeting.title) if meeting else desk.session.agenda.name
    return Menu(
        HERE,
        (say("plain-everything.told", title=title),),
        tuple(choice(HERE, each.name, _visit(each, desk)) for each in DESTINATIONS),
    )


def _visit(place: Destination, desk: Desk) -> Callable[[], None]:
    return lambda: place.visit(desk)
