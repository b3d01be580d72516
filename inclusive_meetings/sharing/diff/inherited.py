"""Entries with what their file says once for all of them written out.

A file that says its source once and one that says it at each entry mean the same, and
so do two orders of keys: a comparison by meaning must call neither a change.
"""

from collections.abc import Iterable, Mapping

from inclusive_meetings.sharing.merge.fields import Table
from inclusive_meetings.store.glossary.senses import SENSE_KEYS
from inclusive_meetings.store.splicing.values import Value

USUAL_KIND = "term"
OF_FILE = ("source", "review-by", "review", "as-of")


def whole(table: Table, file: Value) -> Table:
    """Return an entry with its kind, source and review, each sense with its own.

    Entries of files in another form than ours stay as they are.
    """
    if not isinstance(file, Mapping) or "terms" not in file:
        return table
    made = {"kind": USUAL_KIND, **table}
    above = {name: file[name] for name in OF_FILE if name in file}
    senses = table.get("senses")
    if not isinstance(senses, Iterable) or isinstance(senses, str):
        return _written_out({**above, **made})
    # What stands at the entry is said for each of its senses.
    shared = {name: made.pop(name) for name in SENSE_KEYS if name in made}
    own = (
        dict(sorted(_written_out({**above, **shared, **sense}).items()))
        if isinstance(sense, Mapping)
        else sense
        for sense in senses
    )
    return {**made, "senses": tuple(own)}


def _written_out(table: Table) -> Table:
    """Return the entry with the short forms of source and review in their long one."""
    made = dict(table)
    source, review = table.get("source"), table.get("review")
    if isinstance(source, str):
        made["source"] = {"name": source}
    if isinstance(due := made.pop("review-by", ""), str) and due:
        known = review if isinstance(review, Mapping) else {}
        made["review"] = {"due": due, **known}
    return made
