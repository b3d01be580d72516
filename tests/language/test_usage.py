"""Which words a meeting uses, where they stand, and in which meaning."""

from dataclasses import replace

import pytest

from inclusive_meetings.language.usage import odd_choices, words_used
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting, Paper
from tests.samples import HEALTHWATCH, ICB, PA, a_meeting, at, passage

GLOSSARY = Glossary((ICB, HEALTHWATCH, PA))


def meeting(text: str, *papers: str) -> Meeting:
    """Return a meeting with one item of this text, and papers."""
    return Meeting(
        name="falls",
        title=passage("Falls"),
        place=at(),
        items=(Item(passage("First item", 3), text=passage(text, 5)),),
        papers=tuple(
            Paper(f"Paper {n}", at(), text=passage(words))
            for n, words in enumerate(papers, 1)
        ),
    )


def used(text: str) -> list[str]:
    """Return the terms that the text uses, in order."""
    return [word.term.term for word in words_used(meeting(text), GLOSSARY)]


def test_words_come_in_the_order_of_their_first_use() -> None:
    assert used("Healthwatch asks the ICB. The ICB answers.") == ["Healthwatch", "ICB"]


def test_a_word_knows_every_place_where_it_stands() -> None:
    (word,) = words_used(meeting("The ICB.\nICBs meet.", "An ICB."), GLOSSARY)

    assert [(a.where, a.place.line, a.place.column) for a in word.appearances] == [
        ("First item", 5, 5),
        ("First item", 6, 1),
        ("Paper 1", 1, 4),
    ]


def test_words_that_are_said_to_open_a_reflection_are_heard_by_people_too() -> None:
    opened = replace(meeting("").items[0], text=None, say=("The ICB listens.",))
    (word,) = words_used(replace(meeting(""), items=(opened,)), GLOSSARY)

    assert [(a.where, a.place.line) for a in word.appearances] == [("First item", 3)]


def test_what_an_item_is_for_is_read_by_people_too() -> None:
    asks = Item(passage("Hospital beds", 3), purpose="Agree what the ICB pays")
    (word,) = words_used(replace(meeting(""), items=(asks,)), GLOSSARY)

    assert [(a.where, a.place.line) for a in word.appearances] == [("Hospital beds", 3)]


@pytest.mark.parametrize(
    "text",
    ["https://example.org/ICB", "icb@ICB.example.org", "`ICB`", "[here](ICB.html)"],
)
def test_addresses_and_code_are_not_words(text: str) -> None:
    assert used(text) == []


def test_nobody_guesses_which_of_several_meanings_is_meant() -> None:
    (word,) = words_used(meeting("A PA."), GLOSSARY)

    assert word.sense is None


def test_the_agenda_chooses_a_meaning() -> None:
    chosen = replace(
        meeting("A PA."), use=((passage("PA"), passage("Physician Associate")),)
    )

    (word,) = words_used(chosen, GLOSSARY)

    assert word.sense == PA.senses[1]


@pytest.mark.parametrize(
    ("name", "wanted", "says"),
    [
        ("PA", "public address", "Choose one of: personal assistant"),
        ("XYZ", "x", "none of the glossaries"),
    ],
)
def test_a_choice_that_cannot_be_is_said(name: str, wanted: str, says: str) -> None:
    odd = replace(a_meeting(), use=((passage(name, 9), passage(wanted, 9)),))

    (problem,) = odd_choices(odd, GLOSSARY)

    assert says in str(problem)
    assert problem.place.line == 9
    assert not problem.serious


def test_a_long_run_without_a_space_is_read_once() -> None:
    # It took minutes when each letter began to look for an address anew.
    assert used("a|" * 200_000 + " ICB") == ["ICB"]
