"""An author's Markdown arrives whole, and nothing in it can do harm."""

import pytest

from inclusive_meetings.document.inlines import Link, Strong, Text
from inclusive_meetings.document.markdown import blocks
from inclusive_meetings.document.nodes import (
    Bullets,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from tests.writers.example_pictures import HIGH, WIDE


def words(text: str) -> object:
    """Return the inline content of a text of one paragraph."""
    made = blocks(text)
    assert isinstance(made[0], Paragraph)
    return made[0].words


def test_bold_stays_bold() -> None:
    assert words("a **b**") == (Text("a "), Strong((Text("b"),)))


def test_html_stays_visible_text() -> None:
    assert words("<script>x</script>") == (Text("<script>x</script>"),)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///x", "ms-word:x", "../../x", "data:x"]
)
def test_an_address_that_could_do_harm_is_no_link(address: str) -> None:
    assert not any(isinstance(word, Link) for word in blocks(f"[x]({address})"))
    assert "Link(" not in repr(blocks(f"[x]({address})"))


@pytest.mark.parametrize("address", ["https://example.org/", "tel:01134960000"])
def test_an_address_people_can_use_is_a_link(address: str) -> None:
    assert words(f"[x]({address})") == (Link((Text("x"),), address),)


def test_headings_nest_what_stands_below_them() -> None:
    made = blocks("### A\n\none\n\n#### B\n\ntwo\n\n### C")

    assert [s.title for s in made if isinstance(s, Section)] == [
        (Text("A"),),
        (Text("C"),),
    ]


def test_a_table_keeps_its_heads_and_rows() -> None:
    made = blocks("| a | b |\n|---|---|\n| 1 | 2 |", table_caption="Costs")

    assert made == (
        Table("Costs", ((Text("a"),), (Text("b"),)), (((Text("1"),), (Text("2"),)),)),
    )


def test_a_list_twelve_levels_deep_loses_nothing() -> None:
    text = "\n".join(f"{'  ' * depth}- level{depth}" for depth in range(12))

    made = repr(blocks(text))

    assert [depth for depth in range(12) if f"level{depth}'" not in made] == []
    assert isinstance(blocks(text)[0], Bullets)


def test_a_list_that_goes_on_after_a_sentence_keeps_its_numbers() -> None:
    first, _, more = blocks("1. note\n2. agree\n\nThen:\n\n3. ask")

    assert isinstance(first, Steps)
    assert isinstance(more, Steps)
    assert (first.first, more.first) == (1, 3)


PICTURES = {"falls.png": WIDE.file, "hall.png": HIGH.file}
FALLS, HALL = Picture(WIDE.file, "Fewer falls"), Picture(HIGH.file, "The hall")


def test_pictures_alone_in_a_paragraph_are_shown_in_its_place() -> None:
    made = blocks("![Fewer falls](falls.png)\n![The hall](hall.png)", pictures=PICTURES)

    assert made == (FALLS, HALL)


def test_among_words_a_picture_stands_below_them_and_no_sentence_has_a_hole() -> None:
    made = blocks("See ![Fewer falls](falls.png) now.", pictures=PICTURES)

    assert made == (Paragraph((*texts("See ", "Fewer falls", " now."),)), FALLS)


def test_a_picture_in_a_list_stays_with_its_point() -> None:
    (made,) = blocks("- One\n\n  ![The hall](hall.png)", pictures=PICTURES)

    assert made == Bullets(((Paragraph(texts("One")), HALL),))


def test_one_that_cannot_be_shown_is_its_description() -> None:
    assert blocks("![Ann](ann.png)", pictures=PICTURES) == (Paragraph(texts("Ann")),)


def test_in_titles_and_tables_pictures_are_words() -> None:
    heading, table = blocks("## ![The hall](hall.png)\n", pictures=PICTURES) + blocks(
        "| ![The hall](hall.png) |\n|---|\n", pictures=PICTURES
    )

    assert isinstance(heading, Section)
    assert heading.title == texts("The hall")
    assert isinstance(table, Table)
    assert table.heads == (texts("The hall"),)


def texts(*words: str) -> tuple[Text, ...]:
    """Return plain words."""
    return tuple(map(Text, words))
