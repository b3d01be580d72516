"""What the program remembers from one time to the next: files, and last choices.

One small JSON file in the user's own folder. It can be deleted at any time; one that
cannot be read is forgotten.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from inclusive_meetings.files.folders import is_file
from inclusive_meetings.workspace.saving.home import Home

RECENT_AT_MOST = 12
FILE = "last.json"


def recent(home: Home) -> tuple[Path, ...]:
    """Return the agendas that were opened last and are still there, newest first."""
    files = _all(home).get("recent", [])
    if not isinstance(files, list):
        return ()
    paths = (Path(file) for file in files if isinstance(file, str))
    return tuple(path for path in paths if is_file(path))


def remember_file(home: Home, agenda: Path) -> None:
    """Put the agenda first among those that were opened."""
    path = agenda.resolve()
    files = [path, *(each for each in recent(home) if each != path)]
    _keep(home, "recent", [str(each) for each in files[:RECENT_AT_MOST]])


def choice(home: Home, name: str, otherwise: str) -> str:
    """Return what was chosen last, such as the theme."""
    found = _all(home).get(name, otherwise)
    return found if isinstance(found, str) else otherwise


def remember(home: Home, name: str, value: str) -> None:
    """Remember a choice for the next time; "" forgets it."""
    if choice(home, name, "") != value:
        _keep(home, name, value)


def _all(home: Home) -> Mapping[str, object]:
    with suppress(OSError, ValueError, RecursionError):
        found = json.loads((home.state / FILE).read_text(encoding="utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _keep(home: Home, name: str, value: object) -> None:
    there = {each: kept for each, kept in _all(home).items() if each != name}
    kept = {**there, name: value} if value else there
    # In letters that any file takes: names of files may have some that UTF-8 has not.
    words = json.dumps(kept, indent=1)
    # What is not remembered costs a moment, nothing else.
    with suppress(OSError):
        home.state.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, new = mkstemp(".new", FILE, home.state)
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(words)
        Path(new).replace(home.state / FILE)
