"""The starter glossaries are plain, dated, and never say two things of one word."""

import json
from collections import Counter
from pathlib import Path

import jsonschema
import pytest
import yaml

from inclusive_meetings.files.decode import source_text
from inclusive_meetings.model.glossary import Status, Term
from inclusive_meetings.store.glossary_reading import terms_of

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / "glossaries").glob("*.yaml"))
SCHEMA = ROOT / "inclusive_meetings" / "schemas" / "glossary.schema.json"
TERMS = tuple(term for path in FILES for term in terms_of(source_text(path, path.name)))
SENSES = tuple((term, sense) for term in TERMS for sense in term.senses)


def spelling(term: Term) -> str:
    """Return the term as two files must not both have it."""
    return term.term if any(map(str.isupper, term.term[1:])) else term.term.lower()


def test_there_are_at_least_four_hundred_terms() -> None:
    assert len(TERMS) >= 400


def test_a_meaning_has_twenty_five_words_at_most() -> None:
    assert [t.term for t, sense in SENSES if len(sense.meaning.split()) > 25] == []


def test_an_id_is_used_once_and_is_never_the_term() -> None:
    again = [name for name, many in Counter(t.id for t in TERMS).items() if many > 1]

    assert again == []
    assert [t.id for t in TERMS if t.id.lower() == t.term.lower()] == []


def test_no_word_stands_in_two_places() -> None:
    many = Counter(map(spelling, TERMS))

    assert [word for word, number in many.items() if number > 1] == []


def test_what_changed_says_who_does_it_now() -> None:
    changed = {Status.RENAMED, Status.CLOSING, Status.ABOLISHED}

    assert [
        term.term
        for term, sense in SENSES
        if sense.status in changed and not (sense.replaced_by or sense.note)
    ] == []


def test_every_meaning_has_a_source_and_a_day_to_look_again() -> None:
    assert [t.term for t, s in SENSES if not s.source or s.review_by is None] == []


def test_what_is_closing_is_never_called_abolished() -> None:
    closing = {"NHSE", "Healthwatch", "HSSIB"}

    status = {t.term: s.status for t, s in SENSES if t.term in closing}

    assert status == dict.fromkeys(closing, Status.CLOSING)


def test_several_meanings_have_each_a_context_and_an_expansion_of_their_own() -> None:
    several = [term for term in TERMS if term.is_ambiguous]

    assert several
    assert [t.term for t in several if not all(s.context for s in t.senses)] == []
    assert [
        t.term
        for t in several
        if len({s.expansion or s.context for s in t.senses}) < len(t.senses)
    ] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_editors_find_nothing_wrong(path: Path) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    # Every value as text, as the program reads it: no dates, no numbers.
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - the base loader makes only texts

    jsonschema.validate(content, schema)

    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=")
