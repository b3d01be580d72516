"""Lists that were pasted: in pieces, with signs of their own, or with none at all."""

import pytest

from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.wild.items import wild_items

IN_PIECES = """\
  1. Apologies
  2. Co-opt a councillor

2.1 Form to be signed

  1. Finance

To approve the payments of May.

  1. Planning
  2. Date of next meeting
"""


def made(body: str) -> tuple[RawItem, ...]:
    return wild_items(body, "panel.md").items


def titles(body: str) -> list[str]:
    return [raw.title.text for raw in made(body)]


def test_a_list_that_begins_again_with_1_is_one_list_in_pieces() -> None:
    items = made(IN_PIECES)

    assert [(raw.number, raw.title.text) for raw in items] == [
        (1, "Apologies"),
        (2, "Co-opt a councillor"),
        (3, "Finance"),
        (4, "Planning"),
        (5, "Date of next meeting"),
    ]
    assert items[1].text is not None
    assert items[1].text.text == "2.1 Form to be signed"


@pytest.mark.parametrize("line", ["Papers:", "Papers", "## Papers"])
def test_a_list_with_a_name_of_its_own_is_another_list(line: str) -> None:
    body = f"1. Hello\n2. Damp\n3. Lifts\n\n{line}\n\n1. Plan\n\nMore.\n\n1. Map\n"

    assert titles(body) == ["Hello", "Damp", "Lifts"]


def test_points_with_numbers_below_bullets_are_no_items() -> None:
    body = "- Reports\n9.1 Shop\n9.2 Field\n- Finance\n10.1 Balances\n- Tea\n- Close\n"

    items = made(body)

    assert [raw.title.text for raw in items] == ["Reports", "Finance", "Tea", "Close"]
    assert items[0].text is not None
    assert items[0].text.text == "9.1 Shop\n9.2 Field"


def test_signs_that_only_look_like_bullets_are_bullets() -> None:
    body = "The agenda is:\n\n  • Apologies\n  • Chair's statement\n  • Tea\n"

    assert titles(body) == ["Apologies", "Chair's statement", "Tea"]


def test_lines_below_agenda_are_items_where_nothing_else_is() -> None:
    body = (
        "We meet on the first Thursday.\nThe agenda is as follows:\nApologies\n"
        "Site report\nDate of next meeting\nSee the calendar\n"
    )

    assert titles(body) == ["Apologies", "Site report", "Date of next meeting"]


def test_sentences_below_agenda_are_no_items() -> None:
    body = "Agenda\n\nWe had a good year.\nThe hall is full.\nCome and see.\n"

    assert made(body) == ()


def test_numbers_in_bold_and_with_a_backslash_are_numbers() -> None:
    body = "**27/102** Apologies\n\n**27/103** Finance\n\n**27/104** Close\n"

    assert titles(body) == ["27/102 Apologies", "27/103 Finance", "27/104 Close"]
    assert titles("1\\. Hello\n\n2\\. Damp\n\n3\\. Tea\n") == ["Hello", "Damp", "Tea"]


def test_a_break_between_numbered_items_is_an_item_of_its_own() -> None:
    body = "1) Damp\nBring photographs.\nBREAK 11.15\n2) Lifts\n3) Close\n"

    items = made(body)

    assert [raw.title.text for raw in items][:2] == ["Damp", "BREAK 11.15"]
    assert [raw.number for raw in items] == [1, 0, 2, 3]
    assert items[0].text is not None
    assert items[0].text.text.strip() == "Bring photographs."


def test_the_name_of_a_part_belongs_to_the_items_below_it() -> None:
    body = "1. Hello\n\n2. Damp\n\n**PART II**\n\n3. Contract\n\n4. Close\n"

    _, damp, contract, _ = made(body)

    assert damp.text is None
    assert contract.text is not None
    assert contract.text.text == "**PART II**"


def test_letters_behind_an_empty_line_go_on_with_the_last_item() -> None:
    body = "1. Tea\n\na) Cake\n\n2. Damp\n\n3. News\n\na) Lifts\n\nb) Bins\n\nBye.\n"

    last = made(body)[-1]

    assert last.text is not None
    assert last.text.text == "a) Lifts\n\nb) Bins"


def test_a_row_with_one_cell_stands_over_the_rows_below() -> None:
    body = (
        "| Ref | Item | Lead |\n|---|---|---|\n| **Opening** | | |\n"
        "| 27/06/01 | Welcome | Chair |\n| 27/06/02 | Finance | Ana Pop |\n"
    )

    welcome, finance = made(body)

    assert (welcome.title.text, finance.title.text) == (
        "27/06/01 Welcome",
        "27/06/02 Finance",
    )
    assert welcome.text is not None
    assert (welcome.text.text, finance.text) == ("Opening", None)


def test_a_number_in_the_title_of_a_row_is_the_number_of_the_item() -> None:
    body = "| Item | Who |\n|---|---|\n| 1. Hello | Chair |\n| 2. Damp | Ana |\n"

    assert [(raw.number, raw.title.text) for raw in made(body)] == [
        *((1, "Hello"), (2, "Damp"))
    ]
