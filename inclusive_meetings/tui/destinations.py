"""THE TABLE OF SCREENS: a new one is a file in `screens/`, and a line here.

A screen is loaded when somebody first goes to it, so that the start stays quick.
"""

from importlib import import_module

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.stack import WholeScreen


@frozen
class Destination:
    """One screen: its name, its letter after Ctrl+G, and its class in its module."""

    name: str
    letter: str
    module: str
    made_by: str

    @property
    def title(self) -> str:
        """Return its name as people read it."""
        return say(f"{self.name}.name")

    def load(self) -> type[WholeScreen]:
        """Return the class of the screen."""
        module = import_module(f"inclusive_meetings.tui.screens.{self.module}")
        made: type[WholeScreen] = getattr(module, self.made_by)
        return made


FIRST_RUN = Destination("first-run", "s", "first_run", "FirstRun")
AGENDA = Destination("agenda", "a", "agenda", "AgendaScreen")
CHECK = Destination("check", "c", "checklist", "ChecklistScreen")
WORDS = Destination("words", "w", "words", "WordsScreen")
PEOPLE = Destination("people", "p", "people", "PeopleScreen")
VENUE = Destination("venue", "v", "venue", "VenueScreen")
BUILD = Destination("build", "b", "build", "BuildScreen")
REFLECTION = Destination("reflection", "r", "reflection", "ReflectionScreen")
DAY = Destination("day", "d", "day", "DayScreen")
SETTINGS = Destination("settings", "t", "settings", "SettingsScreen")
DESTINATIONS = (
    *(FIRST_RUN, AGENDA, CHECK, WORDS, PEOPLE, VENUE, REFLECTION, BUILD, DAY),
    SETTINGS,
)
