"""Three-way merge of the fields of one entry: base, ours and theirs.

What only one side changed is taken; where both did, ours stays and a question
keeps both. Lists of words are merged as sets: nobody minds their order.
"""

from collections.abc import Iterator, Mapping

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.sharing.merge.senses import Senses, by_context
from inclusive_meetings.store.splicing.changes import Change, Drop, Path, Put
from inclusive_meetings.store.splicing.values import Value

Table = Mapping[str, Value]
NOTHING: Table = {}
# A merge before this one may have left some: they are kept, not merged.
QUESTIONS = "questions"


@frozen
class Open:
    """A question: the field with dots, and the value of either side ("" for none)."""

    field: str
    ours: str
    theirs: str


@frozen
class Side:
    """One place in the three trees; None where a side has nothing there."""

    base: Value | None
    ours: Value | None
    theirs: Value | None

    def at(self, key: str) -> "Side":
        """Return the same key of all three tables."""
        sides = (self.base, self.ours, self.theirs)
        values = (s.get(key) if isinstance(s, Mapping) else None for s in sides)
        return Side(*values)


def merged(
    side: Side, path: Path, field: tuple[str, ...] = ()
) -> Iterator[Change | Open]:
    """Yield what changes in ours, at the path, and what stays open.

    `field` are the names from the entry to here.
    """
    base, ours, theirs = side.base, side.ours, side.theirs
    if theirs in (ours, base):
        return
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        yield from _tables(side, path, field)
    elif ours == base:
        yield Drop(path) if theirs is None else Put(path, theirs)
    elif (meanings := _meanings(side)) is not None:
        yield from _by_meaning(*meanings, path, field)
    elif _are_lists(base, ours, theirs):
        both = _together(_words(base) or (), _words(ours) or (), _words(theirs) or ())
        if both != _words(ours):
            yield Put(path, both)
    else:
        yield Open(".".join(field), as_text(ours), as_text(theirs))


def _tables(side: Side, path: Path, field: tuple[str, ...]) -> Iterator[Change | Open]:
    names: dict[str, None] = {}
    for table in (side.ours, side.theirs, side.base):
        if isinstance(table, Mapping):
            names.update(dict.fromkeys(table))
    for name in names:
        if name != QUESTIONS or field:
            yield from merged(side.at(name), (*path, name), (*field, name))


def _meanings(side: Side) -> tuple[Senses, Senses, Senses] | None:
    """Return three lists of meanings; None where they are not, or a side has none."""
    base, ours, theirs = map(by_context, (side.base, side.ours, side.theirs))
    if base is None or not ours or not theirs:
        return None
    return base, ours, theirs


def _by_meaning(
    base: Senses, ours: Senses, theirs: Senses, path: Path, field: tuple[str, ...]
) -> Iterator[Change | Open]:
    for name, (number, our) in ours.items():
        side = Side(_sense(base, name), our, _sense(theirs, name))
        yield from merged(side, (*path, number), (*field, name))
    for name, (_, their) in theirs.items():
        old = _sense(base, name)
        if name not in ours and old is None:
            yield Put((*path, len(ours)), their)
        elif name not in ours and old != their:
            yield Open(".".join((*field, name)), "", as_text(their))


def _sense(senses: Senses, name: str) -> Value | None:
    return senses[name][1] if name in senses else None


def _are_lists(*values: Value | None) -> bool:
    """Return whether two groups have lists of words; one word alone is not a list."""
    lists = any(isinstance(value, tuple) for value in values)
    return lists and all(_words(value) is not None for value in values)


def _words(value: Value | None) -> tuple[str, ...] | None:
    """Return a value as a list of words; None if it is something else."""
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Mapping):
        return None
    words = tuple(each for each in value if isinstance(each, str))
    return words if len(words) == len(value) else None


def _together(
    base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    kept = [word for word in ours if word in theirs or word not in base]
    new = [word for word in theirs if word not in base and word not in ours]
    return (*kept, *new)


def as_text(value: Value | None) -> str:
    """Return a value as one text, for a question: lists and tables with their names."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {as_text(each)}" for name, each in value.items())
    return "; ".join(map(as_text, value))
