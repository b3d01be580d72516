"""A list of words as rows: each value under the name of its column, and its place.

Every format is read into rows and written from rows, so that what a format can
carry is said in one place: the names of its columns.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Sense, Status, Term, Translation
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.cells import joined

TERM_COLUMNS = (
    *("id", "term", "kind", "also", "misspelt", "community-words", "false-friends"),
    "area",
)
SENSE_COLUMNS = (
    *("meaning", "expansion", "context", "example", "not-the-same-as", "status"),
    *("replaced-by", "since", "source", "source-address", "source-licence", "note"),
    *("as-of", "reviewed-by", "reviewed-on", "review-by"),
)
# What a list says of a translation that nobody has checked, where it has no column.
NOT_CHECKED = "not checked yet"
TRANSLATION_COLUMNS = ("term", "meaning", "status", "checked-by", "checked-on")
NO_ID = "no-id-"
COLUMNS = (*TERM_COLUMNS, *SENSE_COLUMNS)


@frozen
class Row:
    """One meaning of one term. `where` names the place in words, or is empty.

    `values` are by column; of translations, `pl term` and `pl meaning`.
    """

    values: Mapping[str, str]
    place: Place
    where: str = ""


@frozen
class Reading:
    """What a file holds: rows, what is wrong, and (column, heading) as guessed."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()


def rows(terms: tuple[Term, ...]) -> tuple[dict[str, str], ...]:
    """Return a row for each meaning; values that are as usual are left out."""
    return tuple(
        {**_term_values(term), **sense_values(sense)}
        for term in terms
        for sense in term.senses
    )


def _term_values(term: Term) -> dict[str, str]:
    friends = (f"{language}: {warning}" for language, warning in term.false_friends)
    values = {
        "id": term.given_id,
        "term": term.term,
        "kind": term.kind.value,
        "also": joined(term.forms),
        "misspelt": joined(term.misspelt),
        "community-words": joined(term.community_words),
        "false-friends": joined(friends),
        "area": term.area,
    }
    return {key: value for key, value in values.items() if value}


def sense_values(sense: Sense) -> dict[str, str]:
    """Return the values of one meaning and of its translations, by column."""
    values = {
        "meaning": sense.meaning,
        "expansion": sense.expansion,
        "context": sense.context,
        "example": sense.example,
        "not-the-same-as": sense.not_the_same_as,
        "status": "" if sense.status is Status.CURRENT else sense.status.value,
        "replaced-by": sense.replaced_by,
        "since": sense.since,
        "source": sense.source.name,
        "source-address": sense.source.address,
        "source-licence": sense.source.licence,
        "note": sense.note,
        "as-of": str(sense.as_of or ""),
        "reviewed-by": sense.review.by,
        "reviewed-on": str(sense.review.on or ""),
        "review-by": str(sense.review.due or ""),
    }
    for translation in sense.translations:
        values |= dict(_translation_values(translation))
    return {key: value for key, value in values.items() if value}


def _translation_values(each: Translation) -> Iterator[tuple[str, str]]:
    yield f"{each.language} term", each.term
    yield f"{each.language} meaning", each.meaning
    # A draft says so too: whoever opens the list must see what nobody has checked.
    yield f"{each.language} status", each.status.value
    yield f"{each.language} checked-by", each.checked_by
    yield f"{each.language} checked-on", str(each.checked_on or "")


def numbered(all_rows: tuple[dict[str, str], ...]) -> tuple[dict[str, str], ...]:
    """Return the rows with an id of its own each: the second of `car-2` is `car-2.2`.

    For formats in which an entry has one meaning and must have an id. A term that
    has none is called `no-id-1`, and has none again when the list comes back.
    """
    seen: dict[str, int] = {}
    without: dict[str, str] = {}
    found = []
    for row in all_rows:
        name = row.get("id") or without.setdefault(
            row["term"], f"{NO_ID}{len(without) + 1}"
        )
        seen[name] = number = seen.get(name, 0) + 1
        own = name if number == 1 else f"{name}.{number}"
        found.append({**row, "id": own})
    return tuple(found)


def together(all_rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows with the ids that they had before `numbered`."""
    terms: dict[str, str] = {}
    found = []
    for row in all_rows:
        own, term = row.values.get("id", ""), row.values.get("term", "")
        base, dot, number = own.rpartition(".")
        if dot and number.isdecimal() and terms.get(base) == term:
            own = base
        else:
            terms[own] = term
        found.append(replace(row, values={**row.values, **_id(own)}))
    return tuple(found)


def _id(own: str) -> dict[str, str]:
    # An empty id says that there is none; no id at all, that one is to be found.
    made_up = own.removeprefix(NO_ID).isdecimal() and own.startswith(NO_ID)
    return {"id": "" if made_up else own} if own else {}
