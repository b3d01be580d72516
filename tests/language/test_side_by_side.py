"""A line in two languages is learnt as what it is: half of it is English."""

import pytest

from inclusive_meetings.language.side_by_side import without_english

TITLES = ("Croeso / Welcome", "Gofal yn y cartref / Care at home", "Mair Puw, Llais")


def test_the_english_side_is_left_out_of_what_the_author_wrote_in_welsh() -> None:
    assert without_english(TITLES) == (
        "Croeso",
        "Gofal yn y cartref",
        "Mair Puw, Llais",
    )


def test_the_english_side_may_be_the_first() -> None:
    turned = ("Welcome / Croeso", "Care at home / Gofal yn y cartref")

    assert without_english(turned) == ("Croeso", "Gofal yn y cartref")


def test_a_side_with_few_known_words_is_on_the_same_side_as_the_others() -> None:
    more = (*TITLES, "Ystafell 2, Yr Hafan / Room 2, Yr Hafan")

    assert without_english(more)[-1] == "Ystafell 2, Yr Hafan"


def test_a_sentence_in_english_is_left_out_where_titles_are_in_both() -> None:
    said = "The Committee is asked to note the report. Gofynnir i’r Pwyllgor ei nodi."

    assert without_english((*TITLES, said))[-1] == " Gofynnir i’r Pwyllgor ei nodi."
    assert without_english((said,)) == (said,)


@pytest.mark.parametrize(
    "texts",
    [
        ("Croeso", "Gofal yn y cartref"),
        # A word alone may belong to both.
        ("Information / Diskussion", "Bericht / Aussprache"),
        # The author means “or”.
        ("Gofal / cymorth", "Meddyg / nyrs", "Te / coffee"),
        ("Dydd Llun 12 / 11", "Croeso / Welcome"),
        (),
    ],
)
def test_what_is_no_such_line_stays_as_it_is(texts: tuple[str, ...]) -> None:
    assert without_english(texts) == texts


@pytest.mark.timeout(20)
@pytest.mark.parametrize("again", ["a", "a /", "a / ", " / ", "- / "])
def test_a_line_made_to_hang_is_told_in_a_moment(again: str) -> None:
    long = again * (60_000 // len(again))

    made = without_english(["Croeso / Welcome\nPawb / All\n", f"{long} / ", long])

    assert len(made) == 3
