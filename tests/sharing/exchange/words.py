"""Glossaries of all shapes, for round trips."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.glossary import (
    Checked,
    GlossaryFile,
    Review,
    Sense,
    Source,
    Status,
    Term,
    TermKind,
    Translation,
)
from inclusive_meetings.model.place import Place

NOWHERE = Place("words", 1, 1)


def _plain(text: str) -> str:
    return " ".join(cleaned(text).split())


TRICKY = st.sampled_from(
    ["=1+1", "'=x", "''@x", "'tis", "+44 20", "a|b", r"a\|b", "*b* _c_", "<b>&amp;",
     "a; b", r"\;", '"q"', "a,b\tc", "[x](y)", "# no", "- x", "`c`", "اردو", "🙂"]
)  # fmt: skip
WORDS = (st.text(max_size=20) | TRICKY).map(_plain)
WORD = WORDS.filter(bool)
LISTED = st.lists(WORD, max_size=3, unique=True).map(tuple)
DAYS = st.none() | st.dates(date(1990, 1, 1))


def translations(*, checks: bool) -> st.SearchStrategy[tuple[Translation, ...]]:
    """Return translations in two languages at most."""
    each = st.builds(
        Translation,
        st.sampled_from(["pl", "ur", "pa-Guru"]),
        WORD,
        st.just(NOWHERE),
        WORDS,
        st.sampled_from(Checked) if checks else st.just(Checked.DRAFT),
        WORDS if checks else st.just(""),
        DAYS if checks else st.none(),
    )
    languages = st.lists(each, max_size=2, unique_by=lambda found: found.language)
    return languages.map(lambda found: tuple(sorted(found, key=lambda t: t.language)))


SENSES = st.builds(
    Sense,
    meaning=WORD,
    expansion=WORDS,
    context=WORDS,
    example=WORDS,
    not_the_same_as=WORDS,
    status=st.sampled_from(Status),
    replaced_by=WORDS,
    since=WORDS,
    source=st.builds(Source, WORDS, WORDS, WORDS),
    note=WORDS,
    as_of=DAYS,
    review=st.builds(Review, WORDS, DAYS, DAYS),
    translations=translations(checks=True),
)
TERMS = st.builds(
    Term,
    id=st.just(""),
    term=WORD,
    senses=st.lists(SENSES, min_size=1, max_size=2, unique_by=lambda s: s.meaning).map(
        tuple
    ),
    place=st.just(NOWHERE),
    kind=st.sampled_from(TermKind),
    forms=LISTED,
    misspelt=LISTED,
    community_words=LISTED,
    false_friends=st.lists(
        st.tuples(st.sampled_from(["pl", "de"]), WORD),
        max_size=2,
        unique_by=lambda pair: pair[0],
    ).map(tuple),
    area=WORDS,
)


def _with_ids(terms: list[Term]) -> GlossaryFile:
    named = (
        replace(
            term,
            id=f"car-{number:03}",
            forms=tuple(each for each in term.forms if each != term.term),
        )
        for number, term in enumerate(terms, 1)
    )
    return GlossaryFile("words", tuple(named))


GLOSSARIES = st.lists(TERMS, max_size=3).map(_with_ids)


def placed_nowhere(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Return the terms as if they had no place: places change from file to file."""
    return tuple(
        replace(
            term,
            place=NOWHERE,
            senses=tuple(
                replace(
                    sense,
                    translations=tuple(
                        replace(each, place=NOWHERE)
                        for each in sorted(sense.translations, key=lambda t: t.language)
                    ),
                )
                for sense in term.senses
            ),
        )
        for term in terms
    )
