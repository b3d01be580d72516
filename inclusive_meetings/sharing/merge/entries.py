"""Which entries of two files are the same one.

Those with the same id are; in glosario files, those with the same slug. Groups
that work apart also give one term two ids, or one id to two terms.
"""

from collections.abc import Iterator, Mapping
from itertools import count

from inclusive_meetings.language.forms import folded
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.sharing.merge.fields import Open, Table, as_text
from inclusive_meetings.store.glossary.edit import next_id
from inclusive_meetings.store.splicing.values import Value

TERMS = "terms"
KEYS = ("id", "slug", "term")


@frozen
class Entry:
    """An entry, and its number among those of its file, from 0.

    `asked` are the questions that it leaves open, such as which id it should have.
    """

    number: int
    table: Table
    asked: tuple[Open, ...] = ()


Entries = dict[str, Entry]


def entries_of(tree: Value) -> Entries:
    """Return the entries of a file by id, slug or term, in their order."""
    listed = tree.get(TERMS, ()) if isinstance(tree, Mapping) else tree
    found: Entries = {}
    for number, entry in enumerate(listed):
        table = entry if isinstance(entry, Mapping) else {"term": as_text(entry)}
        name = _name(table)
        # A name that stands twice in one file is told apart by its order.
        free = (f"{name} {again}" if again else name for again in count())
        found[next(each for each in free if each not in found)] = Entry(number, table)
    return found


def term_of(table: Table) -> str:
    """Return the English term of an entry, or what else it goes by."""
    english = table.get("en", table)
    term = english.get("term") if isinstance(english, Mapping) else None
    return as_text(term) or _name(table)


def told_apart(base: Entries, ours: Entries, theirs: Entries) -> Entries:
    """Return theirs; what both added under one id for two terms has a new id."""
    found: Entries = {}
    taken = {*base, *ours, *theirs}
    for name, their in theirs.items():
        our = ours.get(name)
        clash = our is not None and name not in base and "id" in their.table
        if our is None or not clash or _folded(our) == _folded(their):
            found[name] = their
            continue
        free = next_id(taken)
        taken.add(free)
        asked = Open("id", free, name)
        found[free] = Entry(their.number, {**their.table, "id": free}, (asked,))
    return found


def partners(base: Entries, ours: Entries, theirs: Entries) -> dict[str, str]:
    """Return, by the names of ours, under which names theirs added the same terms."""
    new = dict(_new_terms(theirs, base, ours))
    mine = _new_terms(ours, base, theirs)
    return {name: new[term] for term, name in mine if term in new}


def _new_terms(
    entries: Entries, base: Entries, others: Entries
) -> Iterator[tuple[str, str]]:
    for name, entry in entries.items():
        if name not in base and name not in others:
            yield _folded(entry), name


def _folded(entry: Entry) -> str:
    return folded(term_of(entry.table))


def _name(table: Table) -> str:
    # In glosario files `id` is a language, Indonesian: a table, never a name.
    names = (table.get(key) for key in KEYS)
    return next((each for each in names if isinstance(each, str)), "")
