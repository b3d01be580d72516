"""In a table on a slide, numbers stand under one another."""

import pytest

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.fitting.numbers import columns_of_numbers, gaps_behind
from tests.writers.pptx.decks import opened


def a_table(*rows: tuple[str, ...]) -> Table:
    """Return a table whose first row is its heads."""
    heads, *others = (tuple(map(text, row)) for row in rows)
    return Table("Costs", heads, tuple(others))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("£412.00", "£1,284.50", True),
        ("8.0%", "90%", True),
        ("7", "–", True),
        ("(£20)", "-3.5", True),
        ("12 min", "5 minutes", True),
        ("£4m", "", True),
        ("£412.00", "not known", False),
        ("10:30", "9:15", False),
        ("14 October", "3 May", False),
        ("0113 496 0100", "020 7946 0121", False),
        ("", "–", False),
    ],
)
def test_a_column_holds_numbers_where_every_cell_that_says_something_is_one(
    one: str, other: str, *, expected: bool
) -> None:
    table = a_table(("Ward", "Cost"), ("North", one), ("South", other))

    assert columns_of_numbers(table) == (False, expected)


def test_years_that_say_what_a_row_is_about_are_no_numbers_to_compare() -> None:
    assert columns_of_numbers(a_table(("Year", "Cost"), ("2026", "£5")))[0] is False
    assert columns_of_numbers(a_table(("Year", "Cost"))) == (False, False)


def test_numbers_and_what_stands_above_them_are_at_the_right_on_every_slide() -> None:
    rows = [(f"Ward {n}, near the river", f"£{n * 90}.00") for n in range(1, 12)]
    table = a_table(("Ward", "Cost"), *rows)

    deck = opened(Slide("Costs", SlideKind.TABLE, (table,)))

    sides = [
        [paragraph.get("algn") for paragraph in row.iter("{*}pPr")]
        for slide in deck.slides
        for row in slide._element.iter("{*}tr")  # noqa: SLF001 - what is written
    ]
    assert len(sides) > len(rows) + 1
    assert {tuple(each) for each in sides} == {(None, "r")}


def test_words_behind_a_number_are_not_taken_for_its_unit() -> None:
    rows = (("Sickness", "6.1%", "6.4%", "worse"), ("Vacancies", "11%", "9%", "better"))
    table = a_table(("Measure", "Jan", "Feb", "Trend"), *rows)

    deck = opened(Slide("Costs", SlideKind.TABLE, (table,)))

    (slide,) = deck.slides
    frame = slide._element  # noqa: SLF001 - what is written
    margins = [int(each.get("marR", "0")) // 12_700 for each in frame.iter("{*}tcPr")]
    widths = [int(each.get("w", "0")) for each in frame.iter("{*}gridCol")]
    assert margins == [16, 16, 40, 16] * 3
    assert sum(widths) <= 828.1 * 12_700


def test_where_there_is_no_room_no_gap_is_made() -> None:
    long = "n" * 24
    table = a_table((long, "Cost", "When"), ("a", "7", "Mondays-and-Fridays"))

    assert sum(gaps_behind(columns_of_numbers(table))) > 0

    deck = opened(Slide("Costs", SlideKind.TABLE, (table,)))

    (slide,) = deck.slides
    cells = slide._element.iter("{*}tcPr")  # noqa: SLF001 - what is written
    assert {each.get("marR") for each in cells} == {"203200"}
