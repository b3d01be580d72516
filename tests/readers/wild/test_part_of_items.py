"""A page about a meeting has more headings than its items."""

from pathlib import Path

from tests.readers.reading import read

PAGE = """\
![A picture of the hall](hall.png)

# Board meeting

## Who comes
- Ana Pop, chair

## Agenda

### 1. Opening (10 min)
- Names

### 2. Budget (20 min)

## What to read before
1. The plan
2. The map

## Next meeting
In June.
"""


def titles(folder: Path, text: str) -> list[str]:
    return [item.title.text for item in read(folder, text).meeting.items]


def test_the_items_stand_below_the_heading_that_says_agenda(tmp_path: Path) -> None:
    meeting = read(tmp_path, PAGE).meeting

    assert titles(tmp_path, PAGE) == ["Opening", "Budget"]
    assert meeting.title.text == "Board meeting"
    assert meeting.background is not None
    for words in ("Who comes", "The map", "In June."):
        assert words in meeting.background.text


def test_a_list_below_it_is_the_items_too(tmp_path: Path) -> None:
    text = "## May\n\n## Agenda items\n\n- Hello\n- Damp\n\n## Later\n\nLifts.\n"

    assert titles(tmp_path, text) == ["Hello", "Damp"]


def test_items_with_fields_count_more_than_a_list_below_agenda(tmp_path: Path) -> None:
    text = (
        "# Day\n\n## Agenda\n- a\n- b\n\n## Damp\n- Time: 10 min\n\n"
        "## Lifts\n- Time: 5 min\n"
    )

    assert titles(tmp_path, text)[-2:] == ["Damp", "Lifts"]


def test_an_item_that_is_called_agenda_is_an_item(tmp_path: Path) -> None:
    text = "# Panel\n\n## Welcome\n\n## Agenda\n\nIs it right?\n\n## Damp\n"

    assert "Damp" in titles(tmp_path, text)
    assert "Welcome" in titles(tmp_path, text)


def test_a_picture_is_no_title(tmp_path: Path) -> None:
    text = "![Logo](logo.png)\n\n## Panel of 4 June\n\n## Agenda\n\n1. Hello\n2. Damp\n"

    assert read(tmp_path, text).meeting.title.text == "Panel of 4 June"


def test_a_board_stands_below_its_council(tmp_path: Path) -> None:
    text = "WESTVALE COUNCIL\n\nHEALTH BOARD\n\n1. Hello\n2. Damp\n3. Close\n"

    meeting = read(tmp_path, text).meeting

    assert meeting.title.text == "HEALTH BOARD"
    assert meeting.background is not None
    assert meeting.background.text == "WESTVALE COUNCIL"


def test_a_heading_that_only_says_agenda_is_no_item(tmp_path: Path) -> None:
    text = "# Panel\n\n## Meeting agenda\n\n## 1. Hello\n\n## 2. Damp\n"

    assert titles(tmp_path, text) == ["Hello", "Damp"]
