"""What is different between two versions of a glossary, entry by entry.

A line-by-line comparison shows commas and the order of keys; people ask which
words came, went, mean something else, or were translated.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from enum import StrEnum

from inclusive_meetings.language.scripts import is_tag
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.sharing.diff.inherited import whole
from inclusive_meetings.sharing.merge.entries import (
    Entries,
    Entry,
    entries_of,
    term_of,
)
from inclusive_meetings.sharing.merge.fields import Table, as_text
from inclusive_meetings.store.splicing.values import Value

STATUS_FIELDS = ("status", "replaced-by", "since")


class Kind(StrEnum):
    """What happened to an entry; of several, all are said."""

    ADDED = "added"
    REMOVED = "removed"
    STATUS = "status changed"
    CHANGED = "changed"
    TRANSLATED = "translated"
    MOVED = "moved"


@frozen
class FieldChange:
    """A field, with dots for what lies deeper, and its text before and after."""

    field: str
    before: str
    after: str


@frozen
class Difference:
    """One entry that is different: its term, what happened, and its fields."""

    term: str
    kinds: tuple[Kind, ...]
    fields: tuple[FieldChange, ...] = ()


def differences(before: Value, after: Value) -> tuple[Difference, ...]:
    """Return every entry that is different, in the order of `after`, gone ones last."""
    old, new = _entries(before), _entries(after)
    moved = _moved([name for name in old if name in new], [n for n in new if n in old])
    found = [
        _difference(name, old.get(name), entry, is_moved=name in moved)
        for name, entry in new.items()
    ]
    gone = [_gone(name, entry) for name, entry in old.items() if name not in new]
    return tuple(each for each in (*found, *gone) if each is not None)


def _entries(file: Value) -> Entries:
    return {
        name: replace(entry, table=whole(entry.table, file))
        for name, entry in entries_of(file).items()
    }


def _difference(
    name: str, old: Entry | None, new: Entry, *, is_moved: bool
) -> Difference | None:
    if old is None:
        added = (FieldChange(f, "", text) for f, text in _flat(new.table).items())
        return Difference(term_of(new.table) or name, (Kind.ADDED,), tuple(added))
    a, b = _flat(old.table), _flat(new.table)
    fields = tuple(
        FieldChange(field, a.get(field, ""), b.get(field, ""))
        for field in dict.fromkeys((*a, *b))
        if a.get(field) != b.get(field)
    )
    kinds = dict.fromkeys(_kind(each.field) for each in fields)
    if is_moved:
        kinds[Kind.MOVED] = None
    return (
        Difference(term_of(new.table) or name, tuple(kinds), fields) if kinds else None
    )


def _gone(name: str, old: Entry) -> Difference:
    fields = tuple(FieldChange(f, text, "") for f, text in _flat(old.table).items())
    return Difference(term_of(old.table) or name, (Kind.REMOVED,), fields)


def _kind(field: str) -> Kind:
    first, _, rest = field.partition(".")
    # In glosario files the language stands alone: `es.def`.
    if first == "translations" or (rest and first != "en" and is_tag(first)):
        return Kind.TRANSLATED
    return Kind.STATUS if field in STATUS_FIELDS else Kind.CHANGED


def _moved(old: list[str], new: list[str]) -> set[str]:
    """Return the names that are not in the longest run that kept its order."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    stayed = {name for block in blocks for name in new[block.b : block.b + block.size]}
    return set(new) - stayed


def _flat(table: Table, before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, Mapping):
            found.update(_flat(value, f"{before}{name}."))
        else:
            found[f"{before}{name}"] = as_text(value)
    return found


def sections(
    found: tuple[Difference, ...],
) -> Iterator[tuple[Kind, tuple[Difference, ...]]]:
    """Yield the differences by what happened first, in the order of the kinds."""
    for kind in Kind:
        here = tuple(each for each in found if min(each.kinds, key=_rank) is kind)
        if here:
            yield kind, here


def _rank(kind: Kind) -> int:
    return list(Kind).index(kind)
