"""Where the program keeps what is the user's own: journals, backups, last choices.

All of it may hold private data, so only its owner may read it.
"""

from pathlib import Path

from platformdirs import user_state_path

from inclusive_meetings.model.frozen import frozen

NAME = "inclusive_meetings"


@frozen
class Home:
    """The user's own folder. Nothing is made before something is kept in it."""

    state: Path

    @property
    def journals(self) -> Path:
        """Return the folder of what is not saved yet."""
        return self.state / "journals"

    @property
    def backups(self) -> Path:
        """Return the folder of agendas as they were before they were changed."""
        return self.state / "backups"


def users_home() -> Home:
    """Return the folder of whoever runs the program."""
    return Home(user_state_path(NAME))
