"""The settings of an organisation: name, nation, wording, slides, numbers of its own.

They stand in a file beside the agendas, which others may read and change by hand; it
is changed line by line, and never so that it could not be read afterwards.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.model.audit_settings import Number
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.audit_settings import (
    SettingsRead,
    settings_of,
)
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.store.settings_edit import with_number, with_setting
from inclusive_meetings.store.splicing.values import Numeral
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.opening.going_by import ours
from inclusive_meetings.workspace.opening.templates import chosen
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.settings.remembering import choice, remember

FACTS = ("organisation", "nation", "wording", "template")
NATIONS = tuple(nation.value for nation in Nation)
# How the screens look: the user's own choice, and not the organisation's.
LOOKS = (
    "inclusive-dark",
    "inclusive-light",
    "inclusive-dark-high",
    "inclusive-light-high",
)
LOOK = "theme"
NEW_FILE = """\
# What our organisation goes by. It counts for every agenda in this folder.
"""


@frozen
class NumberLine:
    """A number of the rules: as it counts here, and as it counts where nobody says."""

    number: Number
    ours: Number

    @property
    def is_own(self) -> bool:
        """Return whether the organisation has one of its own."""
        return self.number is not self.ours


@frozen
class OwnSettings:
    """What an organisation goes by; "" for what it does not say."""

    organisation: str
    nation: str
    wording: str
    template: str
    numbers: tuple[NumberLine, ...]
    problems: tuple[Problem, ...] = ()

    def fact(self, name: str) -> str:
        """Return one of the FACTS."""
        found: str = getattr(self, name)
        return found


def settings_now(path: Path) -> OwnSettings:
    """Return the settings as the file has them; ours where there is no file.

    Raises CannotRead for a file that is not text, YAML, or named settings.
    """
    before = _before(path)
    read = _read(path, before.text)
    nation = read.settings.nation
    numbers = (
        NumberLine(read.settings.numbers[name], each)
        for name, each in ours().numbers.items()
    )
    return OwnSettings(
        read.organisation,
        nation.value if nation else "",
        _beside(path, read.wording),
        _beside(path, read.template),
        tuple(numbers),
        read.problems,
    )


def write_fact(path: Path, name: str, words: str) -> None:
    """Write one of the FACTS; "" takes it away. Raises CannotRead.

    A folder of wording, or a template, is read first: what does not fit is said, and
    not taken.
    """
    if name == "nation" and words:
        words = _nation(path, words)
    _write(path, lambda before: with_setting(before, name, words))


def write_number(path: Path, name: str, value: str, source: str) -> None:
    """Write a number of the organisation's own, and on whose word. Raises CannotRead.

    An empty value takes it away: ours counts again.
    """
    values = {"value": Numeral(value), "source": source} if value else {}
    _write(path, lambda before: with_number(before, name, values))


def usual_source(settings: OwnSettings, on: date) -> str:
    """Return whose word a number of an organisation usually is."""
    named = settings.organisation
    return f"{named}, {on:%B %Y}" if named else ""


def look(home: Home) -> str:
    """Return the look of the screens that was chosen last."""
    name = choice(home, LOOK, LOOKS[0])
    return name if name in LOOKS else LOOKS[0]


def choose_look(home: Home, name: str) -> None:
    """Let the screens look so from now on."""
    remember(home, LOOK, name)


def _nation(path: Path, words: str) -> str:
    typed = " ".join(words.lower().replace("-", " ").split())
    if typed in NATIONS:
        return typed
    what = f"“{words[:60]}” is not a nation of the UK."
    mend = f"Write one of: {', '.join(NATIONS)}."
    raise CannotRead([Problem(Place(path.as_posix(), 1, 1), "nation", what, mend)])


def _beside(path: Path, named: Path | None) -> str:
    """Return the name of a file or folder as it stands in the settings."""
    return named.relative_to(path.parent.resolve()).as_posix() if named else ""


def _before(path: Path) -> Draft:
    shown = path.as_posix()
    return draft(path, shown) if is_there(path) else Draft(shown, b"", NEW_FILE)


def _write(path: Path, change: Callable[[Draft], str]) -> None:
    before = _before(path)
    text = change(before)
    if text == before.text:
        return
    was, new = _read(path, before.text), _read(path, text)
    if len(new.problems) > len(was.problems):
        known = {each.what for each in was.problems}
        raise CannotRead([each for each in new.problems if each.what not in known])
    if new.wording and new.wording != was.wording:
        wording(overlays=(new.wording,))
    if new.template != was.template:
        chosen(new.template)
    expected = before.content if is_there(path) else None
    save(path, before.bytes_of(text), expected=expected)


def _read(path: Path, text: str) -> SettingsRead:
    found: list[Problem] = []
    return settings_of(yaml_node(text, path.as_posix()), path.parent, found, ours())
