"""A glossary as rows of plain values, and back, for the cache.

Rows are read many times faster than YAML, and unlike a pickle they can do no
harm: whatever stands in them, only our own types come out, or Misshapen.
"""

from datetime import date
from functools import lru_cache
from typing import Any

from inclusive_meetings.model.glossary import (
    Checked,
    GlossaryFile,
    Question,
    Review,
    Sense,
    Source,
    Status,
    Term,
    TermKind,
    Translation,
)
from inclusive_meetings.model.place import Place

Row = list[Any]
# What a row of another shape raises when it is taken apart.
MISSHAPEN = (ValueError, TypeError, KeyError, IndexError, RecursionError)


def file_row(glossary: GlossaryFile) -> Row:
    """Return what the file says about itself, without its name and its terms."""
    return [
        *(glossary.title, glossary.owner, glossary.contact, glossary.licence),
        *(glossary.version, glossary.area, list(glossary.languages)),
        [_question_row(each) for each in glossary.questions],
        list(glossary.everyday),
    ]


def file_of(row: Row, file: str, terms: tuple[Term, ...]) -> GlossaryFile:
    """Return the glossary called `file` with these terms; raises MISSHAPEN."""
    title, owner, contact, licence, version, area, languages, open_, everyday = row
    texts(title, owner, contact, licence, version, area, *languages, *everyday)
    return GlossaryFile(
        file,
        terms,
        title,
        owner,
        contact,
        licence,
        version,
        tuple(languages),
        area,
        tuple([_question(each, file) for each in open_]),
        tuple(everyday),
    )


# Places stand in the rows as two numbers, line and column: a list for each would
# take as long to read as all the words.


def term_row(term: Term) -> Row:
    """Return all that a term says but its meanings; of these only the expansions."""
    row = [
        *(term.id, term.term, term.place.line, term.place.column, str(term.kind)),
        list(term.expansions),
    ]
    more = [
        *(term.forms, term.misspelt, term.community_words, term.false_friends),
        *(term.area, [_question_row(each) for each in term.questions]),
    ]
    return [*row, *more] if any(more) else row


def more_of_term(row: Row, file: str) -> tuple[Any, ...]:
    """Return the last six fields of a Term out of the end of its row."""
    forms, misspelt, community, friends, area, questions = row
    texts(area, *forms, *misspelt, *community)
    for language, words in friends:
        texts(language, words)
    return (
        tuple(forms),
        tuple(misspelt),
        tuple(community),
        tuple([(language, words) for language, words in friends]),
        area,
        tuple([_question(each, file) for each in questions]),
    )


def _question_row(each: Question) -> Row:
    where = each.place
    return [each.field, each.ours, each.theirs, where.line, where.column]


def _question(row: Row, file: str) -> Question:
    field, ours, theirs, line, column = row
    texts(field, ours, theirs)
    return Question(field, ours, theirs, place(file, line, column))


def sense_row(sense: Sense) -> Row:
    """Return one meaning with its translations."""
    source, review = sense.source, sense.review
    return [
        *(sense.meaning, sense.expansion, sense.context, sense.example),
        *(sense.not_the_same_as, str(sense.status), sense.replaced_by, sense.since),
        *(source.name, source.address, source.licence),
        *(sense.note, _text(sense.as_of)),
        *(review.by, _text(review.on), _text(review.due)),
        [_translation_row(each) for each in sense.translations],
    ]


def sense_of(row: Row, file: str) -> Sense:
    """Return the meaning that the row was made of; raises MISSHAPEN."""
    meaning, expansion, context, example, other, status, replaced, since = row[:8]
    name, address, licence, note, as_of, by, on, due, translations = row[8:]
    texts(meaning, expansion, context, example, other, replaced, since, note)
    return Sense(
        meaning,
        expansion,
        context,
        example,
        other,
        STATUSES[status],
        replaced,
        since,
        _source(name, address, licence),
        note,
        _day(as_of),
        _review(by, on, due),
        tuple([_translation(each, file) for each in translations]),
    )


def _translation_row(each: Translation) -> Row:
    return [
        *(each.language, each.term, each.place.line, each.place.column),
        *(each.meaning, str(each.status), each.checked_by, _text(each.checked_on)),
    ]


def _translation(row: Row, file: str) -> Translation:
    language, term, line, column, meaning, status, by, on = row
    texts(language, term, meaning, by)
    where = place(file, line, column)
    return Translation(
        language, term, where, meaning, CHECKED[status], by, _day(on) if on else None
    )


@lru_cache(maxsize=1024)
def _source(name: str, address: str, licence: str) -> Source:
    texts(name, address, licence)
    return Source(name, address, licence)


@lru_cache(maxsize=1024)
def _review(by: str, on: str, due: str) -> Review:
    texts(by)
    return Review(by, _day(on), _day(due))


@lru_cache(maxsize=1024)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def place(file: str, line: int, column: int) -> Place:
    """Return the place; raises TypeError unless line and column are numbers."""
    if line.__class__ is not int or column.__class__ is not int:
        raise TypeError("A place is two numbers.")
    return Place(file, line, column)


def texts(*values: object) -> None:
    """Raise TypeError unless every value is a text."""
    "".join(values)  # type: ignore[arg-type] # what it is there to find out


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


KINDS = {str(kind): kind for kind in TermKind}
STATUSES = {str(status): status for status in Status}
CHECKED = {str(checked): checked for checked in Checked}
