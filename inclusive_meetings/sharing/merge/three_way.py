"""Three-way merge of whole glossaries: base, ours and theirs, entry by entry."""

from collections.abc import Iterable, Iterator, Mapping

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.sharing.merge.entries import (
    TERMS,
    Entries,
    Entry,
    entries_of,
    partners,
    term_of,
    told_apart,
)
from inclusive_meetings.sharing.merge.fields import (
    NOTHING,
    QUESTIONS,
    Open,
    Side,
    Table,
    merged,
)
from inclusive_meetings.store.splicing.changes import Change, Drop, Insert, Path, Put
from inclusive_meetings.store.splicing.values import Value

Found = Iterator[Change | Open]


@frozen
class Merge:
    """What changes in ours, and how many questions that leaves."""

    changes: tuple[Change, ...]
    questions: int


def merge(base: Value, ours: Value, theirs: Value) -> Merge:
    """Return how ours becomes the merge of the three files."""
    found = [*_heads(base, ours, theirs), *_lists(base, ours, theirs)]
    changes = tuple(each for each in found if not isinstance(each, Open))
    return Merge(changes, len(found) - len(changes))


def _heads(base: Value, ours: Value, theirs: Value) -> Found:
    """Yield what changes in what the files say about themselves."""
    if isinstance(ours, Mapping):
        old, our, their = (_head(tree) for tree in (base, ours, theirs))
        yield from _fields(old, our, their, ())


def _head(tree: Value) -> Table:
    if not isinstance(tree, Mapping):
        return NOTHING
    return {name: value for name, value in tree.items() if name != TERMS}


def _lists(base: Value, ours: Value, theirs: Value) -> Found:
    root: Path = () if isinstance(ours, tuple) else (TERMS,)
    old, our = entries_of(base), entries_of(ours)
    their = told_apart(old, our, entries_of(theirs))
    same = partners(old, our, their)
    found = [*_ours(old, our, their, same, root), *_new(old, our, their, same, root)]
    if isinstance(ours, Mapping) and TERMS not in ours:
        yield from (each for each in found if isinstance(each, Open))
        new = tuple(each.value for each in found if isinstance(each, Insert | Put))
        if new:
            yield Put(root, new)
        return
    yield from found


def _ours(
    base: Entries, ours: Entries, theirs: Entries, same: dict[str, str], root: Path
) -> Found:
    for name, our in ours.items():
        path = (*root, our.number)
        old, their = base.get(name), theirs.get(same.get(name, name))
        if their is not None:
            before = old.table if old is not None else NOTHING
            yield from _fields(before, our.table, their.table, path)
        elif old is not None and old.table == our.table:
            yield Drop(path)
        elif old is not None:
            gone = Open("term", term_of(our.table), "")
            yield gone
            yield from _asked(path, (old.table, our.table, old.table), [gone])


def _new(
    base: Entries, ours: Entries, theirs: Entries, same: dict[str, str], root: Path
) -> Found:
    """Yield the entries of theirs that ours has not, each after the one it follows."""
    known = {**{name: name for name in ours}, **{v: k for k, v in same.items()}}
    at = 0
    for name, their in theirs.items():
        if name in known:
            at = ours[known[name]].number + 1
            continue
        old = base.get(name)
        if old is not None and old.table == their.table:
            continue  # ours took it away on purpose
        open_ = list(their.asked)
        if old is not None:
            open_.append(Open("term", "", term_of(their.table)))
        yield from open_
        entry = _with_questions(their, open_)
        place = (*root, at)
        yield Insert(place, entry) if at < len(ours) else Put(place, entry)


def _with_questions(entry: Entry, open_: list[Open]) -> Value:
    rows = (*_questions(entry.table), *_rows(open_))
    return {**entry.table, **({QUESTIONS: rows} if rows else {})}


def _fields(old: Table, our: Table, their: Table, path: Path) -> Found:
    found = list(merged(Side(old, our, their), path))
    yield from found
    open_ = [each for each in found if isinstance(each, Open)]
    yield from _asked(path, (old, our, their), open_)


def _asked(
    path: Path, sides: tuple[Table, Table, Table], open_: list[Open]
) -> Iterator[Change]:
    """Yield how the questions of ours change; one that a side settled stays settled."""
    old, our, their = map(_questions, sides)
    kept = [each for each in our if each in their or each not in old]
    new = [each for each in their if each not in old and each not in our]
    rows = (*kept, *new, *_rows(open_))
    if rows != our:
        place = (*path, QUESTIONS)
        yield Put(place, rows) if rows else Drop(place)


def _questions(table: Table) -> tuple[Value, ...]:
    there = table.get(QUESTIONS, ())
    return there if isinstance(there, tuple) else ()


def _rows(open_: Iterable[Open]) -> Iterator[Value]:
    for each in open_:
        sides = {"ours": each.ours, "theirs": each.theirs}
        yield {"field": each.field, **{k: v for k, v in sides.items() if v}}
