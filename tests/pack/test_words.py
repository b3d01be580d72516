"""Words are explained in order of first use, honestly, and never too many at once."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import Definitions, Document, NewPage
from inclusive_meetings.model.glossary import (
    Appearance,
    Review,
    Sense,
    Source,
    Status,
    Term,
    WordUsed,
)
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.words import make
from tests.pack.reading import every, said, section
from tests.samples import a_meeting, at, the_words, wording


def page(words: tuple[WordUsed, ...]) -> Document:
    """Return the document of these words."""
    return make(Brief(a_meeting().seen_by_everyone(), wording(), words))


def word(name: str, sense: Sense | None = None, where: str = "Money") -> WordUsed:
    """Return a word that the meeting uses."""
    meant = sense or Sense(f"What {name} means.")
    term = Term(f"x-{name}", name, (meant,), at())
    return WordUsed(term, meant, (Appearance(where, at()),))


def words_shown(document: Document) -> list[list[str]]:
    """Return the words of each list, in order."""
    return [
        [said(entry.term) for entry in found.entries]
        for found in every(Definitions, document)
        if isinstance(found, Definitions)
    ]


def test_thirteen_words_put_one_after_the_first_page() -> None:
    names = [f"word{number}" for number in range(13)]

    document = page(tuple(map(word, names)))

    assert words_shown(document) == [names[:12], names[12:]]
    assert len(every(NewPage, document)) == 1


def test_twelve_words_fit_on_the_first_page() -> None:
    document = page(tuple(word(f"word{number}") for number in range(12)))

    assert [len(shown) for shown in words_shown(document)] == [12]
    assert not every(NewPage, document)


def test_a_word_says_what_it_stands_for_what_it_means_and_where_it_is() -> None:
    words = section(page(the_words()), "The first words")

    assert "Integrated Care Board: The local NHS body" in words
    assert "Where you meet it: What families told us" in words


def test_a_word_in_the_background_is_said_to_be_at_the_start() -> None:
    title = a_meeting().title.text

    words = said(page((word("pathway", where=title),)))

    assert "the start of the agenda" in words


def test_a_word_with_several_meanings_is_never_guessed() -> None:
    words = section(page(the_words()), "The first words")

    assert "The chair has not said which of these is meant." in words
    assert "Personal assistant (in social care): Someone a person employs." in words
    assert "Physician associate (in GP): A health worker" in words


def test_a_meaning_that_was_chosen_stands_alone() -> None:
    ambiguous = the_words()[2]
    chosen = replace(ambiguous, sense=ambiguous.term.senses[0])

    words = said(page((chosen,)))

    assert "Personal assistant: Someone a person employs." in words
    assert "hysician associate" not in words


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.CLOSING, "due to close (April 2027). In its place: New Body."),
        (Status.RENAMED, "Renamed (April 2027). Now: New Body."),
        (Status.ABOLISHED, "has ended (April 2027). Now: New Body."),
        (Status.PROPOSED, "not in place yet"),
        (Status.CONTESTED, "People do not agree about this word."),
    ],
)
def test_what_has_changed_is_said_in_words(status: Status, words: str) -> None:
    changed = Sense(
        "A body.", status=status, replaced_by="New Body", since="April 2027"
    )

    assert words in said(page((word("Old Body", changed),)))


def test_a_change_of_which_little_is_known_invents_nothing() -> None:
    words = said(page((word("Old Body", Sense("A body.", status=Status.ABOLISHED)),)))

    assert "(we do not know since when). Now: ask what there is now." in words


def test_what_nobody_checked_is_said_once_with_how_many() -> None:
    unreviewed = Sense("A thing.", source=Source("general knowledge, not reviewed"))
    named = Sense("A body.", source=Source("NHS England, https://example.org/words"))

    words = said(page((word("A", unreviewed), word("B", named))))

    assert words.count("Nobody is named as having checked these meanings.") == 1
    assert "General knowledge: 1 of 2." in words
    assert "Named sources: NHS England" in words


def test_a_meaning_that_names_a_source_is_not_called_checked() -> None:
    words = said(page((word("B", Sense("A body.", source=Source("NHS England"))),)))

    assert "Nobody is named as having checked these meanings." in words


def test_a_reader_learns_what_to_do_when_a_word_is_missing() -> None:
    assert "hold up the card" in said(page(the_words()))


def test_no_words_at_all_give_a_kind_sentence() -> None:
    document = page(())

    assert "none of the words" in said(document)
    assert "hold up the card" in said(document)
    assert not every(Definitions, document)


def test_who_is_named_as_having_checked_a_meaning_counts() -> None:
    checked = Sense("A thing.", review=Review(by="Hawa Community Group"))

    words = said(page((word("A", checked), word("B", Sense("A body.")))))

    assert "Checked by somebody whom the glossary names: 1 of 2." in words
    assert "Nobody is named" not in words
