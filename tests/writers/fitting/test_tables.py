"""Columns are as wide as their words need, and no row loses what it is about."""

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.fitting.tables import (
    as_lines,
    column_widths,
    side_by_side,
    table_slides,
)
from inclusive_meetings.writers.pptx.own import template as own_template
from inclusive_meetings.writers.template import Box
from inclusive_meetings.writers.words_on_paper import plain

WIDE = 828
ROOM = Box(0, 0, WIDE * 12_700, 3_800_000)


def a_table(*rows: tuple[str, ...]) -> Table:
    """Return a table whose first row is its heads."""
    heads, *others = (tuple(map(text, row)) for row in rows)
    return Table("Costs", heads, tuple(others))


def test_where_all_cells_fit_on_one_line_they_have_it() -> None:
    short = a_table(("Ward", "Consulted"), ("Ward 1", "Consulted twice, no reply"))

    (one, other) = column_widths(short, WIDE, 24)

    assert round(one + other) == WIDE
    assert other > 330
    assert len(list(table_slides(short, ROOM, 24))) == 1


def test_a_column_of_numbers_takes_no_room_from_one_of_sentences() -> None:
    said = "Sixty one people have waited for more than twelve months for a shower"
    long = a_table(("Homes", "What people said"), ("7", said), ("12", said))

    (numbers, sentences) = column_widths(long, WIDE, 24)

    assert numbers < 120
    assert round(numbers + sentences) == WIDE


def test_a_wide_table_goes_side_by_side_with_what_each_row_is_about() -> None:
    heads = ("Who", "Day", "From", "Hours", "Pays", "Brings", "Key")
    wide = a_table(heads, ("Scouts", "Monday", "6 pm", "2", "£5", "£390", "Tom"))

    parts = side_by_side(wide, WIDE, 24)

    assert [[plain(head) for head in part.heads] for part in parts] == [
        ["Who", "Day", "From", "Hours"],
        ["Who", "Pays", "Brings", "Key"],
    ]
    assert all(part.row_heads for part in parts)
    assert [plain(part.rows[0][-1]) for part in parts] == ["2", "Tom"]


def test_a_few_columns_of_long_words_go_side_by_side_too() -> None:
    word = "W" * 18
    wide = a_table(("Who", "One", "Two", "Three"), ("Ana", word, word, word))

    assert [len(part.heads) for part in side_by_side(wide, WIDE, 24)] == [2, 2, 2]


def test_a_word_that_has_room_beside_no_other_makes_lines_of_the_rows() -> None:
    wide = a_table(("Who", "Address"), ("Ana", "W" * 40), ("", "Here"))

    assert side_by_side(wide, WIDE, 24) == ()
    assert [len(lines) for lines in as_lines(wide)] == [2, 1]


def test_the_words_of_a_table_are_as_large_as_needs_no_slide_more() -> None:
    small = Slide("Beds", SlideKind.TABLE, (a_table(("Ward", "Beds"), ("1", "7")),))
    rows = ((f"{n}", "Consulted twice, no reply") for n in range(10))
    long = Slide("Homes", SlideKind.TABLE, (a_table(("Ward", "What"), *rows),))

    for large, most in ((False, 32), (True, 42)):
        template = own_template("light", large=large)
        (page,) = pages(small, template, "of")
        assert page.body_points == most
        assert {page.body_points for page in pages(long, template, "of")} <= {24, 26}


def test_a_table_on_several_slides_keeps_its_columns_in_place() -> None:
    many = a_table(
        ("Month", "Parcels"), *((f"{n}", "ran out" * (n % 4)) for n in range(20))
    )
    slide = Slide("Parcels", SlideKind.TABLE, (many,))

    made = pages(slide, own_template("light"), "of")

    assert len(made) > 2
    assert len({page.columns for page in made}) == 1


def test_a_head_of_two_letters_is_not_broken() -> None:
    many = " ".join(["Footpath at Mill Lane"] * 9)
    table = a_table(("No", "Path"), ("1", many), ("2", many))

    (numbers, _) = column_widths(table, WIDE, 24)

    # In Arial, bold, N has .722 and o .611 of the size; 16 points stay free.
    assert numbers > (0.722 + 0.611) * 24 + 16 + 2


def test_rows_on_a_slide_have_no_more_words_than_other_slides() -> None:
    row = ("Footpath at Mill Lane", "Clerk", "Waiting for the county")
    wordy = a_table(("Path", "Who", "State"), *[row] * 6)

    slides = list(table_slides(wordy, ROOM, 24))

    assert [len(each.rows) for each in slides] == [2, 2, 2]


def test_a_row_of_many_words_goes_on_in_a_row_below_under_what_it_is_about() -> None:
    said = "Sixty one people have waited for more than twelve months for a shower. " * 3
    wordy = a_table(("Homes", "What people said"), ("Seven", said), ("Twelve", "No"))

    slides = list(table_slides(wordy, ROOM, 24))

    rows = [[plain(cell) for cell in row] for each in slides for row in each.rows]
    words = [sum(len(cell.split()) for cell in row) for row in rows]
    assert [about for about, _ in rows] == ["Seven"] * 3 + ["Twelve"]
    whole = " ".join(more for _, more in rows[:3])
    assert whole.replace("…", "").split() == said.split()
    assert max(words) <= 25
    assert rows[1][1].startswith("…")


def test_a_row_that_is_higher_than_its_slide_ends_somewhere() -> None:
    low = Box(0, 0, 11_000_000, 1_000_000)
    said = "I have two flat tyres since May and nobody rang me back though I asked"
    wordy = a_table(("Road", "What residents said"), ("Mill Lane", said))

    slides = list(table_slides(wordy, low, 24))

    cells = [plain(row[1]) for each in slides for row in each.rows]
    assert " ".join(cells).replace("…", "").split() == said.split()
