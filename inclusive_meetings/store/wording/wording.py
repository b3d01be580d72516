"""Our wording, with an organisation's own words laid over it.

An organisation changes a text by writing a file of the same name with only
the keys it wants to change; a key or placeholder that the program does not
know is said with its place, never silently ignored.
"""

from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from string import Formatter
from typing import TypeVar, cast

from inclusive_meetings.files.meant import meant
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import InTheirLanguage, Wording
from inclusive_meetings.store.wording.files import Entries, Shelf
from inclusive_meetings.store.wording.fit import (
    LANGUAGE,
    Record,
    Value,
    misfits,
    shape,
    texts_in,
)

CONTENT = Path(__file__).parents[2] / "content"
ENGLISH = "en-GB"

Kind = TypeVar("Kind")


def wording(overlays: tuple[Path, ...] = ()) -> Wording:
    """Return our wording, with each overlay laid over the last.

    Ours is read as it is asked for, an overlay at once: raises CannotRead with every
    problem in it.
    """
    entries: Entries = _shipped()
    translated = []
    for overlay in overlays:
        theirs = dict(Shelf(overlay, overlay.as_posix()))
        problems = tuple(_misfits(theirs, entries))
        if problems:
            raise CannotRead(problems)
        entries = _laid(theirs, entries)
        if LANGUAGE in theirs:
            translated.append(_in_their_language(theirs))
    return replace(as_wording(ENGLISH, entries), translated=tuple(translated))


def wording_in(folder: Path) -> Wording:
    """Return the English wording of one folder alone: that of the screens."""
    return as_wording(ENGLISH, Shelf(folder, ENGLISH))


def shipped(name: str) -> Entries:
    """Return the texts that we ship in the file of this name."""
    return _shipped().part(name)


def as_wording(language: str, entries: Entries) -> Wording:
    """Return the entries as the wording of a language."""
    return Wording(
        language,
        _OfOneKind(entries, "text", _stripped),
        _OfOneKind(entries, "list", _texts),
        _OfOneKind(entries, "records", _records),
    )


class _OfOneKind(Mapping[str, Kind]):
    """Those of the entries that are texts, or lists, or records."""

    def __init__(
        self, entries: Entries, kind: str, given: Callable[[Value], Kind]
    ) -> None:
        self._entries, self._kind, self._given = entries, kind, given

    def __getitem__(self, key: str) -> Kind:
        value, _ = self._entries[key]
        if shape(value) != self._kind:
            raise KeyError(key)
        return self._given(value)

    def __iter__(self) -> Iterator[str]:
        for key, (value, _) in self._entries.items():
            if shape(value) == self._kind:
                yield key

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _stripped(value: Value) -> str:
    return value.strip() if isinstance(value, str) else ""


def _texts(value: Value) -> tuple[str, ...]:
    return tuple(entry for entry in value if isinstance(entry, str))


def _records(value: Value) -> tuple[Record, ...]:
    return tuple(entry for entry in value if not isinstance(entry, str))


def _in_their_language(theirs: Entries) -> InTheirLanguage:
    language, _ = theirs[LANGUAGE]
    texts = (text for value, _ in theirs.values() for text in texts_in(value))
    # What fills a placeholder may be in any language.
    literals = (piece for text in texts for piece, *_ in Formatter().parse(text))
    return InTheirLanguage(str(language), tuple(literals))


def _laid(theirs: Entries, ours: Entries) -> Entries:
    # Both are only read: it need not be one that can be changed.
    return ChainMap(dict(theirs), cast("dict[str, tuple[Value, Place]]", ours))


@cache
def _shipped() -> Shelf:
    return Shelf(CONTENT / ENGLISH, ENGLISH)


def _misfits(theirs: Entries, ours: Entries) -> list[Problem]:
    problems = []
    for key, (value, place) in theirs.items():
        if key not in ours:
            near = meant(key, ours)
            hint = f"Did you mean {near}?" if near else "See the shipped files."
            what = f"“{key}” is not a text of the pack."
            problems.append(Problem(place, "unknown-wording", what, hint))
            continue
        problems.extend(misfits(key, value, ours[key][0], place))
    return problems
