"""No word stands alone under a title, and no line of it breaks in a bad place."""

import pytest

from inclusive_meetings.document.inlines import (
    InLanguage,
    LineBreak,
    Strong,
    TermLink,
    Text,
    text,
)
from inclusive_meetings.writers.fitting.arial import letter_widths
from inclusive_meetings.writers.fitting.lone_words import kept_company
from inclusive_meetings.writers.words_on_paper import plain

POINTS = 40


def broken(said: str, room: int, *, even: bool = True) -> list[str]:
    """Return the lines of bold words in a room so many points wide."""
    (word,) = kept_company(text(said), POINTS, room, bold=True, even=even)
    assert isinstance(word, Text)
    return lines(word.text, room)


def lines(said: str, room: int) -> list[str]:
    """Return the lines into which a program breaks words of Arial, bold."""
    made: list[str] = []
    for word in said.split(" "):
        longer = f"{made[-1]} {word}" if made else word
        if made and wide(longer) <= room:
            made[-1] = longer
        else:
            made.append(word)
    return [line.replace("\u00a0", " ") for line in made]


def wide(words: str) -> float:
    """Return how wide bold words are, in points."""
    return sum(letter_widths(words, bold=True)) * POINTS / 1000


@pytest.mark.parametrize(
    ("said", "room", "expected"),
    [
        (
            "Which words do the people themselves use?",
            440,
            ["Which words", "do the people", "themselves use?"],
        ),
        (
            "1. What the figures show, and what they hide",
            800,
            ["1. What the figures show,", "and what they hide"],
        ),
        (
            "This is only an idea. Everything can still change.",
            420,
            ["This is only an idea.", "Everything can", "still change."],
        ),
        (
            "Which three changes must be in the contract?",
            412,
            ["Which three", "changes must", "be in the contract?"],
        ),
        (
            "5. Missed visits, non-compliance and discharge",
            780,
            ["5. Missed visits, non-compliance", "and discharge"],
        ),
        (
            'Who is called "hard to reach", and by whom?',
            760,
            ['Who is called "hard to reach",', "and by whom?"],
        ),
    ],
)
def test_a_title_breaks_where_a_person_would_break_it(
    said: str, room: int, expected: list[str]
) -> None:
    assert broken(said, room) == expected


def test_what_breaks_well_by_itself_is_left_alone() -> None:
    for said in ("And now?", "Who should have called, and what should they have said?"):
        words = text(said)

        assert kept_company(words, POINTS, 660, bold=True, even=True) is words


def test_in_a_list_a_short_last_word_takes_one_word_along() -> None:
    said = "GP: General practitioner. A family doctor."

    assert broken(said, 760, even=False)[-1] == "family doctor."


def test_a_long_last_word_in_a_list_may_stand_alone() -> None:
    words = text("Working with the other organisations")

    assert kept_company(words, POINTS, 500, bold=True, even=False) is words


def test_two_words_are_not_tied_where_they_would_be_broken_within() -> None:
    words = text("The Slatebank Neighbourhood Trust")

    assert kept_company(words, POINTS, 380, bold=True, even=False) is words


def test_no_word_is_tied_to_a_link_beside_which_programs_break_lines_anyway() -> None:
    term = TermLink(text("pathway"), "pathway")
    asked = (Text("What must the "), term, Text(" never do?"))

    tied = kept_company(asked, POINTS, 580, bold=True, even=True)

    assert plain(tied).replace("\u00a0", "_") == "What must the pathway never_do?"


def test_each_line_of_a_paragraph_and_the_words_beside_a_time_are_looked_at() -> None:
    words = (Text("A decision is made here."), LineBreak(), Text("Say what matters."))
    time = (Strong(text("12:05")), Text("\tWhat we rely on groups for"))

    first, *_ = kept_company(words, POINTS, 400, bold=False, even=False)
    *_, beside = kept_company(time, POINTS, 440, bold=False, even=False)

    assert first == Text("A decision is made\u00a0here.")
    assert beside == Text("\tWhat we rely on groups\u00a0for")


def test_words_in_letters_that_are_not_ours_keep_two_at_the_end() -> None:
    urdu = InLanguage("ur", text("دیکھ بھال کے مراحل جن سے کوئی گزرتا ہے"))

    (tied,) = kept_company((urdu,), POINTS, 700, bold=True, even=True)

    assert plain((tied,)).count("\u00a0") == 1


def test_what_is_tied_to_another_word_already_is_not_tied_to_a_third() -> None:
    again = text("We start again at\u00a010:55")

    assert kept_company(again, POINTS, 350, bold=False, even=False) is again
