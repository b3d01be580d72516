"""A glossary as names and values, as our own files have them."""

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from inclusive_meetings.model.glossary import (
    Checked,
    GlossaryFile,
    Sense,
    Status,
    Term,
    Translation,
)

Value: TypeAlias = "str | tuple[Value, ...] | Mapping[str, Value]"
Table: TypeAlias = "dict[str, Value]"


def tree(glossary: GlossaryFile) -> Table:
    """Return the whole glossary."""
    return _filled(
        {
            **about(glossary),
            "terms": tuple(term_tree(term) for term in glossary.terms),
        }
    )


def about(glossary: GlossaryFile) -> Table:
    """Return what the file says of itself."""
    return _filled(
        {
            "title": glossary.title,
            "owner": glossary.owner,
            "contact": glossary.contact,
            "licence": glossary.licence,
            "version": glossary.version,
            "languages": glossary.languages,
            "area": glossary.area,
            "everyday": glossary.everyday,
        }
    )


def term_tree(term: Term) -> Table:
    """Return one term; its meaning stands at it where it has only one."""
    senses = tuple(sense_tree(sense) for sense in term.senses)
    one = senses[0] if len(senses) == 1 else {}
    return _filled(
        {
            "id": term.given_id,
            "term": term.term,
            "kind": term.kind.value,
            "also": term.forms,
            "misspelt": term.misspelt,
            "community-words": term.community_words,
            "false-friends": dict(term.false_friends),
            "area": term.area,
            **one,
            "senses": () if one else senses,
            "questions": tuple(
                {"field": each.field, "ours": each.ours, "theirs": each.theirs}
                for each in term.questions
            ),
        }
    )


def sense_tree(sense: Sense) -> Table:
    """Return one meaning."""
    status = "" if sense.status is Status.CURRENT else sense.status.value
    source, review = sense.source, sense.review
    return _filled(
        {
            "context": sense.context,
            "expansion": sense.expansion,
            "meaning": sense.meaning,
            "example": sense.example,
            "not-the-same-as": sense.not_the_same_as,
            "status": status,
            "replaced-by": sense.replaced_by,
            "since": sense.since,
            "source": _filled(
                {
                    "name": source.name,
                    "address": source.address,
                    "licence": source.licence,
                }
            ),
            "note": sense.note,
            "as-of": _day(sense.as_of),
            "review": _filled(
                {"by": review.by, "on": _day(review.on), "due": _day(review.due)}
            ),
            "translations": {
                each.language: _translation(each) for each in sense.translations
            },
        }
    )


def _translation(each: Translation) -> Table:
    checked = each.status is Checked.CHECKED
    return _filled(
        {
            "term": each.term,
            "meaning": each.meaning,
            "status": "checked" if checked else "draft",
            "checked-by": each.checked_by,
            "checked-on": _day(each.checked_on),
        }
    )


def _day(day: date | None) -> str:
    return str(day) if day else ""


def _filled(table: Table) -> Table:
    return {name: value for name, value in table.items() if value}
