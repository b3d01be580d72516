"""The starter glossaries are plain, dated, and never say two things of one word."""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
import yaml

from inclusive_meetings.files.decode import source_text
from inclusive_meetings.language.matching.match import Matcher
from inclusive_meetings.model.glossary import Status, Term
from inclusive_meetings.store.glossary.reading import read_glossary

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / "glossaries").glob("*.yaml"))
SCHEMA = ROOT / "inclusive_meetings" / "schemas" / "glossary.schema.json"
TERMS = tuple(
    term for path in FILES for term in read_glossary(source_text(path, path.name)).terms
)
SENSES = tuple((term, sense) for term in TERMS for sense in term.senses)


def spelling(term: Term) -> str:
    """Return the term as two files must not both have it."""
    return term.term if any(map(str.isupper, term.term[1:])) else term.term.lower()


def leading_here(term: Term) -> Iterator[str]:
    """Yield every spelling that brings a reader to this term and no other."""
    yield spelling(term)
    yield from (form.lower() for form in (*term.forms, *term.misspelt))
    if not term.is_ambiguous:
        yield from (s.expansion.lower() for s in term.senses if " " in s.expansion)


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


def test_no_other_way_to_write_a_word_leads_to_two_places() -> None:
    places = defaultdict(set)
    for term in TERMS:
        for written in leading_here(term):
            places[written].add(term.id)

    assert {word: ids for word, ids in places.items() if len(ids) > 1} == {}


def test_words_written_in_full_do_not_mean_all_that_their_initials_can() -> None:
    matcher = Matcher(TERMS)

    found = matcher.matches("The data sharing agreement and the theory of change.")

    assert [m.term.term for m in found] == [
        "Information sharing agreement",
        "Theory of change",
    ]


def test_what_changed_says_who_does_it_now() -> None:
    changed = {Status.RENAMED, Status.CLOSING, Status.ABOLISHED}

    assert [
        term.term
        for term, sense in SENSES
        if sense.status in changed and not (sense.replaced_by or sense.note)
    ] == []


def test_every_meaning_has_a_source_and_a_day_to_look_again() -> None:
    assert [t.term for t, s in SENSES if not s.source or s.review.due is None] == []


def test_what_is_closing_is_never_called_abolished() -> None:
    closing = {"NHSE", "Healthwatch", "HSSIB"}

    status = {t.term: s.status for t, s in SENSES if t.term in closing}
    said = {
        t.term: (s.meaning, s.replaced_by, s.since)
        for t, s in SENSES
        if s.status is Status.CLOSING
    }

    assert status == dict.fromkeys(closing, Status.CLOSING)
    assert [t for t, texts in said.items() if "abolished" in " ".join(texts)] == []


def test_what_is_not_current_says_on_which_day_that_was_right() -> None:
    undated = [
        t.term for t, s in SENSES if s.status is not Status.CURRENT and s.as_of is None
    ]

    assert undated == []


def test_since_is_a_whole_date_or_words_that_a_reader_knows() -> None:
    bare = re.compile(r"\d{4}-\d{2}(?!-)")

    assert [(t.term, s.since) for t, s in SENSES if bare.search(s.since)] == []


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
