"""Three-way merge of whole glossaries, entry by entry.

Entries are the same when they have the same id (in glosario files the slug).
Those that both groups added for one term are the same as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from inclusive_meetings.sharing.merge.fields import (
    NOTHING,
    QUESTIONS,
    Open,
    Side,
    Table,
    as_text,
    merged,
)
from inclusive_meetings.store.splice_tree import Change, Drop, Insert, Path, Put
from inclusive_meetings.store.splice_values import Value

TERMS = "terms"
KEYS = ("id", "slug", "term")


@dataclass(frozen=True, slots=True)
class Merge:
    """What changes in ours, and how many questions that leaves."""

    changes: tuple[Change, ...]
    questions: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry, and its number among those of its file, from 0."""

    number: int
    table: Table


def merge(base: Value, ours: Value, theirs: Value) -> Merge:
    """Return how ours becomes the merge of the three files."""
    changes: list[Change] = []
    questions = 0
    root: Path = () if isinstance(ours, tuple) else (TERMS,)
    if isinstance(ours, Mapping):
        heads = (_head(base), _head(ours), _head(theirs))
        found = list(merged(Side(*heads), ()))
        changes += [each for each in found if not isinstance(each, Open)]
        open_ = [each for each in found if isinstance(each, Open)]
        questions += len(open_)
        changes += _asked((), ours, open_)
    entries = (entries_of(base), entries_of(ours), entries_of(theirs))
    for change in _entry_changes(*entries, root):
        if isinstance(change, Open):
            questions += 1
        else:
            changes.append(change)
    return Merge(tuple(changes), questions)


def _head(tree: Value) -> Value:
    if not isinstance(tree, Mapping):
        return NOTHING
    return {name: value for name, value in tree.items() if name != TERMS}


def entries_of(tree: Value) -> dict[str, Entry]:
    """Return the entries of a file by id, slug or term, in their order."""
    listed = tree.get(TERMS, ()) if isinstance(tree, Mapping) else tree
    found: dict[str, Entry] = {}
    for number, entry in enumerate(listed):
        table = entry if isinstance(entry, Mapping) else {"term": as_text(entry)}
        name = next((as_text(table[key]) for key in KEYS if key in table), "")
        # A name that stands twice in one file is told apart by its order.
        free = (f"{name} {again}" if again else name for again in count())
        found[next(each for each in free if each not in found)] = Entry(number, table)
    return found


def _entry_changes(
    base: dict[str, Entry],
    ours: dict[str, Entry],
    theirs: dict[str, Entry],
    root: Path,
) -> Iterator[Change | Open]:
    partners = _added_by_both(base, ours, theirs)
    for name, our in ours.items():
        their = theirs.get(partners.get(name, name))
        yield from _kept(base.get(name), our, their, (*root, our.number))
    taken = set(partners.values())
    names, before = list(ours), -1
    for name, their in theirs.items():
        if name in ours or name in taken:
            known = name if name in ours else _key_of(partners, name)
            before = ours[known].number
            continue
        old = base.get(name)
        if old is not None and old.table == their.table:
            continue  # ours took it away on purpose
        entry = dict(their.table)
        if old is not None:
            removed = Open(_title_key(entry), "", as_text(entry.get(_title_key(entry))))
            entry[QUESTIONS] = _listed(entry, [removed])
            yield removed
        at = before + 1
        yield Insert((*root, at), entry) if at < len(names) else Put((*root, at), entry)


def _kept(
    base: Entry | None, our: Entry, their: Entry | None, path: Path
) -> Iterator[Change | Open]:
    if their is None:
        if base is not None and base.table == our.table:
            yield Drop(path)
        elif base is not None:
            title = _title_key(our.table)
            gone = Open(title, as_text(our.table.get(title)), "")
            yield gone
            yield from _asked(path, our.table, [gone])
        return
    old = base.table if base is not None else NOTHING
    found = list(merged(Side(old, our.table, their.table), path))
    open_ = [each for each in found if isinstance(each, Open)]
    yield from found
    earlier = _listed(their.table, [])
    kept = [each for each in earlier if each not in _listed(our.table, [])]
    yield from _asked(path, our.table, open_, tuple(kept))


def _asked(
    path: Path, table: Table, open_: list[Open], earlier: tuple[Value, ...] = ()
) -> Iterator[Change]:
    if open_ or earlier:
        yield Put((*path, QUESTIONS), (*_listed(table, []), *earlier, *_rows(open_)))


def _listed(table: Table, open_: list[Open]) -> tuple[Value, ...]:
    there = table.get(QUESTIONS, ())
    return (*(there if isinstance(there, tuple) else ()), *_rows(open_))


def _rows(open_: Iterable[Open]) -> Iterator[Value]:
    for each in open_:
        sides = {"ours": each.ours, "theirs": each.theirs}
        yield {"field": each.field, **{k: v for k, v in sides.items() if v}}


def _title_key(table: Table) -> str:
    return next((key for key in ("term", "slug", "id") if key in table), "term")


def _added_by_both(
    base: dict[str, Entry], ours: dict[str, Entry], theirs: dict[str, Entry]
) -> dict[str, str]:
    """Return the names of ours and theirs under which both added the same term."""
    new = {name: their for name, their in theirs.items() if name not in base}
    by_term = {
        as_text(their.table.get("term")).casefold(): name
        for name, their in new.items()
        if name not in ours
    }
    found: dict[str, str] = {}
    for name, our in ours.items():
        term = as_text(our.table.get("term")).casefold()
        if name not in base and name not in theirs and term in by_term and term:
            found[name] = by_term[term]
    return found


def _key_of(partners: Mapping[str, str], theirs: str) -> str:
    return next(name for name, other in partners.items() if other == theirs)
