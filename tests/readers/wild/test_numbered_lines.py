"""Items are numbered in many ways; what tells them is that the numbers count on."""

import pytest

from inclusive_meetings.readers.wild.numbered_lines import numbered_lines

SORTS = (
    "{n} Apologies",
    "{n}. Apologies",
    "{n}) Apologies",
    "{n}Apologies",
    "{n} / Apologies:",
    "Item {n}: Apologies",
    "      {n}. Apologies",
    "{n}.\n\nApologies",
    "27/10{n} | Apologies",
    "2.{n} Apologies",
)


@pytest.mark.parametrize("sort", SORTS)
def test_lines_whose_numbers_count_on_are_items(sort: str) -> None:
    text = "\n\n".join(sort.replace("{n}", str(n)) for n in (1, 2, 3))

    found = numbered_lines(text.split("\n"))

    assert len(found) == 3


@pytest.mark.parametrize(
    "lines",
    [
        ("1 April 2027", "2 June 2027"),
        ("7:00 Doors open", "8:00 Film", "9:00 Close"),
        ("1 of us came", "2 of us left", "3 of us stayed"),
        ("3 Mill Street", "12 Mill Street", "40 Mill Street"),
        ("1st June", "2nd June", "3rd June"),
    ],
)
def test_other_numbers_are_no_items(lines: tuple[str, ...]) -> None:
    assert numbered_lines(list(lines)) == ()


def test_a_list_inside_an_item_is_part_of_it() -> None:
    lines = ["1. Hello", "  1) Tea", "  2) Names", "2. Damp", "2.1 Block C", "3. Close"]

    assert [each.words for each in numbered_lines(lines)] == ["Hello", "Damp", "Close"]


def test_a_file_of_numbers_is_read_in_a_moment() -> None:
    lines = [f"{n % 7}. Damp" for n in range(20_000)]

    assert len(numbered_lines(lines)) > 3
