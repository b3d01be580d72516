"""A glossary as rows of plain values, and back, for the cache.

Rows are read many times faster than YAML, and unlike a pickle they can do no
harm: whatever stands in them, only our own types come out.
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


def rows(glossary: GlossaryFile) -> Row:
    """Return the glossary as lists, texts and numbers, without its file's name."""
    return [
        *(glossary.title, glossary.owner, glossary.contact, glossary.licence),
        *(glossary.version, list(glossary.languages), glossary.area),
        [_question_row(each) for each in glossary.questions],
        list(glossary.everyday),
        [_term_row(term) for term in glossary.terms],
    ]


def from_rows(row: Row, file: str) -> GlossaryFile:
    """Return the glossary that the rows were made of, as the file called `file`.

    Raises ValueError, TypeError, KeyError or IndexError for other rows.
    """
    title, owner, contact, licence, version, languages, area, open_, everyday, terms = (
        row
    )
    return GlossaryFile(
        file,
        tuple([_term(each, file) for each in terms]),
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


def _term_row(term: Term) -> Row:
    return [
        *(term.id, term.term, [_sense_row(sense) for sense in term.senses]),
        *(term.place.line, term.place.column, str(term.kind)),
        *(term.forms, term.misspelt, term.community_words, term.false_friends),
        *(term.area, [_question_row(each) for each in term.questions]),
    ]


def _term(row: Row, file: str) -> Term:
    name, term, senses, line, column, kind = row[:6]
    forms, misspelt, community, friends, area, questions = row[6:]
    return Term(
        name,
        term,
        tuple([_sense(each, file) for each in senses]),
        Place(file, line, column),
        KINDS[kind],
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
    return Question(field, ours, theirs, Place(file, line, column))


def _sense_row(sense: Sense) -> Row:
    source, review = sense.source, sense.review
    return [
        *(sense.meaning, sense.expansion, sense.context, sense.example),
        *(sense.not_the_same_as, str(sense.status), sense.replaced_by, sense.since),
        *(source.name, source.address, source.licence),
        *(sense.note, _text(sense.as_of)),
        *(review.by, _text(review.on), _text(review.due)),
        [_translation_row(each) for each in sense.translations],
    ]


def _sense(row: Row, file: str) -> Sense:
    meaning, expansion, context, example, other, status, replaced, since = row[:8]
    name, address, licence, note, as_of, by, on, due, translations = row[8:]
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
    where = Place(file, line, column)
    return Translation(
        language, term, where, meaning, CHECKED[status], by, _day(on) if on else None
    )


@lru_cache(maxsize=1024)
def _source(name: str, address: str, licence: str) -> Source:
    return Source(name, address, licence)


@lru_cache(maxsize=1024)
def _review(by: str, on: str, due: str) -> Review:
    return Review(by, _day(on), _day(due))


@lru_cache(maxsize=1024)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


KINDS = {str(kind): kind for kind in TermKind}
STATUSES = {str(status): status for status in Status}
CHECKED = {str(checked): checked for checked in Checked}
