"""Words are found by any part of any of their names, those that begin so first."""

from inclusive_meetings.model.glossary import Glossary, Sense, Term
from inclusive_meetings.model.place import Place
from inclusive_meetings.workspace.words.looking_up import looked_up


def term(name: str, expansion: str = "", *forms: str) -> Term:
    sense = Sense("What it means.", expansion)
    return Term(name, name, (sense,), Place("g.yaml", 1, 1), forms=forms)


KNOWN = Glossary(
    (
        term("Memory clinic"),
        term("MAS", "Memory assessment service"),
        term("Short-term memory"),
        term("Hospice", "", "end-of-life house"),
    )
)


def names(typed: str) -> list[str]:
    return [each.term for each in looked_up(typed, KNOWN)]


def test_what_begins_so_comes_first_then_every_other_part() -> None:
    assert names("memo") == ["Memory clinic", "MAS", "Short-term memory"]


def test_other_spellings_and_capitals_are_found() -> None:
    assert names(" END-OF-LIFE ") == ["Hospice"]


def test_nothing_typed_finds_nothing() -> None:
    assert names("  ") == []
    assert names("xyz") == []


def test_what_is_found_does_not_hang_on_what_was_typed_before() -> None:
    typed = ["m", "me", "memory", "mem", "x", "house", "ho", "hospice", "m", "emo"]
    anew = [looked_up(each, Glossary(KNOWN.terms)) for each in typed]

    assert [looked_up(each, KNOWN) for each in typed] == anew
    assert all(anew[0:4])
