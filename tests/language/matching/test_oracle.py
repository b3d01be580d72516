"""The quick matcher finds what a slow one finds that is plainly right."""

import re
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from inclusive_meetings.language.blocks import BLOCK
from inclusive_meetings.language.forms import folded, is_acronym, spellings
from inclusive_meetings.language.matching.match import Matcher
from inclusive_meetings.language.matching.shelf import shelf_of
from inclusive_meetings.language.matching.steps import GAP, WORD, tokens
from inclusive_meetings.model.glossary import Sense, Term
from tests.samples import at

WORDS = st.sampled_from(
    [
        *("AIM", "aim", "Aim", "care", "Care", "plan", "plans", "the", "İstanbul"),
        *("straße", "STRASSE", "carer's", "carers", "A&E", "co", "production", "ICB"),
        *("ICBs", "s117", "D2A", "said", "we", "did", "नीति", "पत्र", "نگهبان"),
        *("ﬁnal", "final", "FINAL", "x_care", "İ", "l’aim", "Ärzte", "ärzte"),
    ]
)
GAPS = st.sampled_from(
    [
        *(" ", " ", " ", "-", "\n", "\n\n", ", ", ". ", "  "),
        *("’s ", "'s ", "’ ", " – ", " (", ") ", "\n> ", "…", "”", "\u200d", "&"),
    ]
)

GAP_WITH_COMMA = re.compile(f",?{GAP.pattern}")


@st.composite
def written(draw: st.DrawFn, at_most: int) -> str:
    """Return words with what may stand between them."""
    words = draw(st.lists(WORDS, min_size=1, max_size=at_most))
    gaps = [draw(GAPS) for _ in words]
    return "".join(word + gap for word, gap in zip(words, gaps, strict=True)).strip()


def is_a_name(words: str) -> bool:
    """Return whether a glossary may have it: no letters end in an apostrophe."""
    there = [*tokens(words)]
    return there != [] and not (is_acronym(there[-1]) and there[-1][-1] in "'’")


def a_term(words: str) -> Term:
    """Return a term of these words."""
    return Term(words, words, (Sense("A meaning."),), at())


Spelling = tuple[tuple[str, ...], Term, bool]


def fits(text: str, run: list[str], spans: list[tuple[int, int]], it: Spelling) -> bool:
    """Return whether the run of words is this spelling."""
    words, _, comma = it
    if len(words) != len(run):
        return False
    gap = GAP_WITH_COMMA if comma else GAP
    if not all(gap.fullmatch(text, a[1], b[0]) for a, b in pairwise(spans)):
        return False
    exact = len(words) == 1 and is_acronym(words[0])
    forms = ({word, without(word)} for word in run)
    return all(
        any(form == word if exact else folded(form) == folded(word) for form in each)
        for each, word in zip(forms, words, strict=True)
    )


def without(word: str) -> str:
    """Return the word without its possessive."""
    for end in ("'s", "’s", "'", "’"):
        if word.endswith(end):
            return word.removesuffix(end)
    return word


def oracle(terms: list[Term], text: str) -> list[tuple[int, int, set[str]]]:
    """Return start, end of the last word, and the terms that it may be."""
    known: list[Spelling] = [
        (words, term, "," in term.term)
        for term in terms
        for words in spellings(tuple(tokens(term.term)))
    ]
    found = list(WORD.finditer(text))
    here, hits = 0, []
    while here < len(found):
        step = 1
        for many in range(len(found) - here, 0, -1):
            run = found[here : here + many]
            words, spans = [m.group() for m in run], [m.span() for m in run]
            are = {it[1].term for it in known if fits(text, words, spans, it)}
            if are:
                hits.append((spans[0][0], spans[-1][1], are))
                step = many
                break
        here += step
    return hits


@settings(max_examples=300, deadline=None)
@given(st.lists(written(4), min_size=1, max_size=12, unique=True), written(25))
@example(["you said, we did", "aim"], "you said, we did AIM aim")
@example(["carer's plan"], "the carer's plan's end")
@example(["İstanbul plan"], "İİ İstanbul plan ICB")
def test_every_match_is_one_that_the_slow_way_finds(
    names: list[str], text: str
) -> None:
    terms = [a_term(name) for name in names if is_a_name(name)]

    matches = Matcher(terms).matches(text)

    slow = oracle(terms, text)
    assert [m.start for m in matches] == [start for start, _, _ in slow]
    for match, (_, end, names_there) in zip(matches, slow, strict=True):
        assert match.term.term in names_there
        assert (
            match.end == end
            or without(text[match.start : end]) == (text[match.start : match.end])
        )


@settings(deadline=None)
@given(
    st.lists(written(4), max_size=6, unique=True),
    st.lists(written(4), max_size=6, unique=True),
    written(25),
)
@example(["care plan", "AIM"], ["care", "aim", "care plans"], "AIM aim care plans")
@example(["co production"], ["coproduction"], "coproduction, co-production")
def test_terms_on_two_shelves_are_found_as_if_they_were_on_one(
    first: list[str], second: list[str], text: str
) -> None:
    one, two = list(map(a_term, first)), list(map(a_term, second))
    if not any("," in name for name in (*first, *second)):
        matcher = Matcher(one, shelf_of(two))

        assert matcher.matches(text) == Matcher([*one, *two]).matches(text)


def test_a_term_is_found_across_the_places_where_a_long_text_is_cut() -> None:
    term = a_term("care plan review")
    text = "care plan review, " * (3 * BLOCK // 18)

    matches = Matcher([term]).matches(text)

    assert len(matches) == text.count("care plan review")
