"""Columns are as wide as their words need, and no row loses what it is about."""

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Table
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.fitting.tables import column_widths, table_slides
from inclusive_meetings.writers.pptx.own import template as own_template
from inclusive_meetings.writers.pptx.template import Box

WIDE = 828
ROOM = Box(0, 0, WIDE * 12_700, 3_800_000)


def a_table(*rows: tuple[str, ...]) -> Table:
    """Return a table whose first row is its heads."""
    heads, *others = (tuple(map(text, row)) for row in rows)
    return Table("Costs", heads, tuple(others))


def test_where_all_cells_fit_on_one_line_they_have_it() -> None:
    short = a_table(("Ward", "Consulted"), ("Ward 1", "Consulted twice, no reply"))

    (one, other) = column_widths(short, WIDE)

    assert round(one + other) == WIDE
    assert other > 330
    assert len(list(table_slides(short, ROOM))) == 1


def test_a_column_of_numbers_takes_no_room_from_one_of_sentences() -> None:
    said = "Sixty one people have waited for more than twelve months for a shower"
    long = a_table(("Homes", "What people said"), ("7", said), ("12", said))

    (numbers, sentences) = column_widths(long, WIDE)

    assert numbers < 110
    assert round(numbers + sentences) == WIDE


def test_a_row_told_in_lines_leaves_out_what_is_empty() -> None:
    wide = a_table(tuple("abcdefg"), ("1", "", "3", " ", "5", "6", "7"))

    (lines,) = table_slides(wide, ROOM)

    assert isinstance(lines, tuple)
    assert len(lines) == 5


def test_a_table_on_several_slides_keeps_its_columns_in_place() -> None:
    many = a_table(
        ("Month", "Parcels"), *((f"{n}", "ran out" * (n % 4)) for n in range(20))
    )
    slide = Slide("Parcels", SlideKind.TABLE, (many,))

    made = pages(slide, own_template("light"), "of")

    assert len(made) > 2
    assert len({page.columns for page in made}) == 1
