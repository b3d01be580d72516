"""One file of wording in another language, used only when somebody has checked it.

It stands in a folder of the language inside a folder of wording, such as
`our-words/ur/asking-letter.yaml`, and says who checked it and when.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from inclusive_meetings.files.decode import decoded, file_bytes
from inclusive_meetings.files.yaml_nodes import YamlTable, YamlText, yaml_node
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.store.wording.files import Entries, entries_of
from inclusive_meetings.store.wording.fit import misfits
from inclusive_meetings.store.wording.wording import as_wording, shipped

BY, ON = "checked-by", "checked-on"


@frozen
class Translated:
    """A whole file in another language. `checked_by` is "" where nobody is named."""

    wording: Wording
    checked_by: str
    checked_on: date | None

    @property
    def is_checked(self) -> bool:
        """Return whether somebody is named who read it, and on which day."""
        return bool(self.checked_by) and self.checked_on is not None


def translated(name: str, tag: str, folders: Iterable[Path]) -> Translated | None:
    """Return the file of this name for a language; None where there is none.

    The nearest folder is the last. `ur-PK` takes `ur` where there is no nearer one.
    Raises CannotRead with all that does not fit, also for a text that is missing.
    """
    for folder in reversed(tuple(folders)):
        for each in _wider(tag):
            path = folder / each / f"{name}.yaml"
            if path.is_file():
                return _read(name, each, path)
    return None


def _wider(tag: str) -> Iterator[str]:
    parts = tag.split("-")
    for some in range(len(parts), 0, -1):
        yield "-".join(parts[:some])


def _read(name: str, tag: str, path: Path) -> Translated:
    shown = path.as_posix()
    source = decoded(file_bytes(path, shown), shown)
    node = yaml_node(source.text, shown)
    pairs = node.pairs if isinstance(node, YamlTable) else ()
    about = {
        key.text: value.text
        for key, value in pairs
        if key.text in {BY, ON} and isinstance(value, YamlText)
    }
    theirs = entries_of(pairs, name, without=frozenset({BY, ON}))
    ours = shipped(name)
    problems = [*_missing(ours, theirs, shown), *_odd(ours, theirs)]
    if problems:
        raise CannotRead(problems)
    return Translated(as_wording(tag, theirs), about.get(BY, ""), _day(about.get(ON)))


def _missing(ours: Iterable[str], theirs: Iterable[str], shown: str) -> list[Problem]:
    there = frozenset(theirs)
    mend = "A letter is in one language: translate all of it."
    return [
        Problem(Place(shown, 1, 1), "not-translated", f"“{key}” is missing.", mend)
        for key in ours
        if key not in there
    ]


def _odd(ours: Entries, theirs: Entries) -> Iterator[Problem]:
    for key, (value, place) in theirs.items():
        if key in ours:
            yield from misfits(key, value, ours[key][0], place)
        else:
            what = f"“{key}” is not a text of this file."
            yield Problem(place, "unknown-wording", what, "See the shipped file.")


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words or "")
    except ValueError:
        return None
