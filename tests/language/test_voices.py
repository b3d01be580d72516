"""One line may hold two languages, and each word of it wants its own voice."""

import pytest

from inclusive_meetings.language.voices import Voices

WELSH = (
    "Gofal yn y gymuned",
    "Egwyl",
    "Mae’r cyfarfod hwn ar gyfer pawb, a chi.",
    "Mair Evans",
    "do",
)
SPEAKS = Voices("en-GB", [("cy", WELSH)])


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        ("Say what you think.", [("en-GB", "Say what you think.")]),
        ("Gofal yn y gymuned", [("cy", "Gofal yn y gymuned")]),
        (
            "Item 2: Gofal yn y gymuned, 20 minutes",
            [
                ("en-GB", "Item 2: "),
                ("cy", "Gofal yn y gymuned, 20 "),
                ("en-GB", "minutes"),
            ],
        ),
        ("Next is Egwyl", [("en-GB", "Next is "), ("cy", "Egwyl")]),
        ("“EGWYL”", [("cy", "“EGWYL”")]),
        # A piece of their text, cut at the end of a slide or stressed by its author.
        ("cyfarfod hwn ar", [("cy", "cyfarfod hwn ar")]),
        ("pawb", [("cy", "pawb")]),
        # Few small letters are in many languages.
        ("What to do now", [("en-GB", "What to do now")]),
        ("With Mair Evans", [("en-GB", "With "), ("cy", "Mair Evans")]),
        ("10:30", [("", "10:30")]),
        ("", []),
    ],
)
def test_each_word_is_said_in_the_language_whose_text_it_stands_in(
    line: str, pieces: list[tuple[str, str]]
) -> None:
    assert list(SPEAKS(line)) == pieces
    assert "".join(piece for _, piece in SPEAKS(line)) == line


def test_other_letters_are_enough_to_tell_a_language() -> None:
    urdu = Voices("en-GB", [("ur", ["شکایت کے بعد کیا ہوا", "Mair Evans"])])

    assert list(urdu("We ask: شکایت؟")) == [("en-GB", "We ask: "), ("ur", "شکایت؟")]
    assert list(urdu("With Mair Evans")) == [("en-GB", "With Mair Evans")]


def test_of_two_translations_each_keeps_its_own_words() -> None:
    both = Voices(
        "en-GB", [("pl", ["Prosimy o ciszę teraz"]), ("cy", ["Gofal yn y gymuned"])]
    )

    assert list(both("Prosimy o ciszę: Gofal yn y gymuned, please")) == [
        ("pl", "Prosimy o ciszę: "),
        ("cy", "Gofal yn y gymuned, "),
        ("en-GB", "please"),
    ]


def test_from_when_to_when_is_ours_where_to_is_a_word_of_theirs_too() -> None:
    polish = Voices("en-GB", [("pl", ["To spotkanie jest dla", "11:00 do 11:30"])])

    assert list(polish("10:00 to 10:20")) == [("en-GB", "10:00 to 10:20")]
    assert list(polish("11:00 do 11:30")) == [("pl", "11:00 do 11:30")]


def test_a_line_of_theirs_may_begin_with_a_name_in_our_letters() -> None:
    urdu = Voices("en-GB", [("ur", ["NHS Trust کے لوگ بھی آئیں گے", "گھر"])])

    assert urdu.begins("2. NHS Trust کے لوگ", "ur")
    assert urdu.begins("گھر", "ur")
    assert not urdu.begins("We ask you: گھر", "ur")
