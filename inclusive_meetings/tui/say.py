"""The words of the screens: data in content/en-GB/terminal, one file a screen."""

from functools import cache

from inclusive_meetings.model.wording import Wording
from inclusive_meetings.store.wording import CONTENT, wording_in

FOLDER = CONTENT / "en-GB" / "terminal"


@cache
def words() -> Wording:
    """Return all words of the screens."""
    return wording_in(FOLDER)


def say(key: str, **names: object) -> str:
    """Return one text, each `{name}` filled with its value: `agenda.totals`."""
    return words().say(key, **names)


def has(key: str) -> bool:
    """Return whether there is such a text."""
    return key in words().texts
