"""A word is found however it is typed, and what it is not is not offered."""

import pytest

from inclusive_meetings.model.glossary import (
    GlossaryFile,
    Sense,
    Term,
    Translation,
)
from inclusive_meetings.sharing.find import Nearness, found
from tests.samples import at


def term(words: str, *forms: str, expansion: str = "", urdu: str = "") -> Term:
    """Return a term with one meaning."""
    translated = (Translation("ur", urdu, at()),) if urdu else ()
    sense = Sense("A meaning.", expansion, translations=translated)
    return Term(words, words, (sense,), at(), forms=forms, misspelt=("safegarding",))


GLOSSARY = GlossaryFile(
    "words.yaml",
    (
        term("ICB", expansion="Integrated Care Board"),
        term("ICS", expansion="Integrated Care System"),
        term("AIM"),
        term("aim"),
        term("safeguarding"),
        term("carer", "unpaid carer", urdu="نگہداشت کرنے والا"),
        term("co-production"),
        term("carer's assessment"),
    ),
)


def names(typed: str) -> list[str]:
    """Return the terms that are found, the nearest first."""
    return [hit.term.term for hit in found(typed, [GLOSSARY])]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ICB", "ICB"),
        ("icb", "ICB"),
        ("ICBs", "ICB"),
        ("integrated  care boards", "ICB"),
        ("coproduction", "co-production"),
        ("co production", "co-production"),
        ("carer’s assessment", "carer's assessment"),
        ("unpaid carers", "carer"),
        ("نگہداشت کرنے والا", "carer"),
        ("safegaurding", "safeguarding"),
        ("safegarding", "carer"),
        ("integrated care bord", "ICB"),
        ("assessment", "carer's assessment"),
        ("assesment", "carer's assessment"),
        ("کرنے", "carer"),
    ],
)
def test_any_form_finds_the_term(typed: str, name: str) -> None:
    assert name in names(typed)


def test_the_term_as_it_is_written_comes_first() -> None:
    assert names("aim") == ["aim", "AIM"]
    assert names("AIM") == ["AIM", "aim"]


@pytest.mark.parametrize("typed", ["ICP", "", "   ", "zebra", "a" * 10_000])
def test_another_word_is_not_taken_for_a_mistake(typed: str) -> None:
    assert names(typed) == []


def test_mistakes_are_forgiven_only_where_nothing_fits() -> None:
    (hit,) = found("co-producton", [GLOSSARY])

    assert (hit.nearness, hit.mistakes) == (Nearness.TYPING_MISTAKE, 1)
