"""Walk through the screens as the pictures do: each screen, each box, by its keys."""

from datetime import datetime, timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from inclusive_meetings import tui
from inclusive_meetings.calendars.sun import UK
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.frame import Dialog, Frame, HasRoom
from tests.tui.at_the_screen import Chair, text_of, until

TWO_VERSIONS = """title: Ours
terms:
  - id: w-1
    term: respite
    meaning: A break.
    questions:
      - field: meaning
        ours: A break.
        theirs: Time off for carers.
"""
BEGINS = datetime(2026, 12, 9, 9, 48, tzinfo=UK)


def later(moment: datetime) -> datetime:
    """Return the moment so long after another that something has happened."""
    return moment + timedelta(minutes=12, seconds=25)


async def walk(app: Chairs, pilot: Chair, way: tuple[str, ...]) -> None:
    """Press the keys of a way.

    `WAIT` waits, `LATER` lets time pass, `THEIRS` changes the file from outside;
    `TWO` lets a glossary beside it have a word in two versions.
    """
    for key in way:
        if key == "LATER":
            app.desk.now = partial(later, app.desk.now())
        elif key == "WAIT":
            await pilot.pause(0.3)
        elif key == "THEIRS":
            await changed_outside(app, pilot)
        elif key == "TWO":
            await merged_in_two(app, pilot)
        elif key == "OPEN":
            # On a busy machine the first screen may not stand yet.
            await until(pilot, lambda: is_open(app))
        else:
            await pilot.press(key)
            await pilot.pause()
    await until(pilot, lambda: not app.turns.waits)
    await pilot.pause(0.1)


def is_open(app: Chairs) -> bool:
    """Return whether the agenda stands on the screen under its name."""
    session = app.desk.session
    return session is not None and session.agenda.name in text_of(app)


async def changed_outside(app: Chairs, pilot: Chair) -> None:
    """Let somebody else write the file in the moment in which it is changed here."""
    session = app.desk.session
    assert session is not None
    theirs = session.text.replace("- Time: 10 min", "- Time: 20 min", 1)
    session.agenda.write_text(theirs, encoding="utf-8")
    mine = session.text.replace("- Time: 10 min", "- Time: 15 min", 1)
    app.desk.retext(mine, "typed")
    await until(pilot, lambda: app.has_dialog)


async def merged_in_two(app: Chairs, pilot: Chair) -> None:
    """Let a glossary of the meeting have a word of which there are two versions."""
    session = app.desk.session
    assert session is not None
    folder = session.agenda.parent / "glossaries"
    folder.mkdir(exist_ok=True)
    (folder / "dementia.yaml").write_text(TWO_VERSIONS, encoding="utf-8")
    before = app.desk.found
    app.desk.changed_beside()
    await until(pilot, lambda: app.desk.found is not before)


def all_screens() -> set[str]:
    """Return the names of all our screens and boxes, also of those that are new."""
    folder = str(Path(tui.__file__).parent)
    for found in walk_packages([folder], f"{tui.__name__}."):
        import_module(found.name)
    return {each.__name__ for each in _below(HasRoom) if not each.__subclasses__()}


def _below(parent: type) -> set[type]:
    children: set[type] = set(parent.__subclasses__())
    return children.union(*(_below(child) for child in children))


def name_of(app: Chairs) -> str:
    """Return the name of the screen or box that is shown."""
    screen = app.screen
    return type(screen).__name__ if isinstance(screen, (Frame, Dialog)) else "other"
