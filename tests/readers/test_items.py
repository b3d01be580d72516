"""An item is a heading, its fields, and what the author wrote below."""

from pathlib import Path

import pytest

from inclusive_meetings.model.item import ItemKind, Stage
from inclusive_meetings.model.people import NamedPerson
from tests.readers.reading import plan, read, serious, warnings, with_items

WHOLE = with_items(
    "Why we meet.",
    "",
    "## What families told us",
    "- Time: 30 min",
    "- Lead: Nasreen Akhtar, Meri Awaaz",
    "- Lead: Joe Brennan",
    "- Purpose: listen",
    "- Raised_by: Meri Awaaz",
    "- QUESTION: What must it never do?",
    "- Paper: The plan",
    "- Stage: idea",
    "- Content note: Families who were turned away",
    "",
    "- First we listen.",
)


def test_each_question_knows_the_line_that_it_stands_in(tmp_path: Path) -> None:
    text = with_items(
        "## Falls", "- Time: 5 min", "- Question: Who?", "- Question: Now?"
    )
    (item,) = read(tmp_path, text).meeting.items
    title = item.title.start.line

    assert item.place_of("Now?").line == title + 3
    assert item.place_of("Never asked").line == title


def test_every_field_reaches_the_item(tmp_path: Path) -> None:
    (item,) = read(tmp_path, WHOLE).meeting.items

    assert item.leads == (
        NamedPerson("Nasreen Akhtar", "Meri Awaaz"),
        NamedPerson("Joe Brennan"),
    )
    assert item.raised_by == (NamedPerson("Meri Awaaz"),)
    assert item.questions == ("What must it never do?",)
    assert (item.purpose, item.papers) == ("listen", ("The plan",))
    assert (item.stage, item.content_note) == (
        Stage.IDEA,
        "Families who were turned away",
    )


def test_empty_lines_between_fields_do_not_part_them(tmp_path: Path) -> None:
    lines = ("## Falls", "", "- Time: 10", "", "- Lead: Ana Pop", "", "- Tea: milk")
    made = read(tmp_path, with_items(*lines))

    (item,) = made.meeting.items
    assert item.leads == (NamedPerson("Ana Pop"),)
    assert item.text is not None
    assert item.text.text == "- Tea: milk"
    assert made.problems == ()


def test_text_keeps_its_true_line(tmp_path: Path) -> None:
    made = read(tmp_path, WHOLE)

    text = made.meeting.items[0].text
    assert text is not None
    assert text.text == "- First we listen."
    assert text.start.line == 20
    assert made.meeting.background is not None
    assert made.meeting.background.start.line == 7


def test_a_field_nobody_knows_is_a_warning_with_the_nearest(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## Falls", "- Time: 10", "- Leed: Ana"))

    assert warnings(made) == ("unknown-field at 9",)
    assert "“lead”" in made.problems[0].mend


def test_a_bullet_that_is_no_field_begins_the_text(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## Falls", "- Time: 10", "- Bring your glasses"))

    assert str(made.meeting.items[0].text) == "- Bring your glasses"
    assert made.problems == ()


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Welcome and introductions", ItemKind.WELCOME),
        ("Arrivals", ItemKind.WELCOME),
        ("Break", ItemKind.BREAK),
        ("Lunch", ItemKind.BREAK),
        ("**Lunch**", ItemKind.BREAK),
        ("_Tea_ and a walk", ItemKind.BREAK),
        ("Prayer break", ItemKind.BREAK),
        ("How is this meeting going for you?", ItemKind.REFLECTION),
        ("Next steps", ItemKind.CLOSE),
        ("Actions and close", ItemKind.CLOSE),
        ("Breaking the silence about falls", ItemKind.TALK),
        ("Lunch clubs and what they need", ItemKind.TALK),
    ],
)
def test_the_kind_is_known_by_the_title(
    tmp_path: Path, title: str, kind: ItemKind
) -> None:
    (item,) = read(tmp_path, with_items(f"## {title}", "- Time: 10")).meeting.items

    assert item.kind is kind


def test_the_type_says_more_than_the_title(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## Stretch", "- Type: break", "- Time: 5"))

    assert made.meeting.items[0].kind is ItemKind.BREAK


def test_only_talks_and_reflections_are_counted(tmp_path: Path) -> None:
    titles = ("Welcome", "Falls", "Break", "Reflection", "Close")
    lines = [line for title in titles for line in (f"## {title}", "- Time: 5")]

    made = read(tmp_path, with_items(*lines))

    assert [item.number for item in made.meeting.items] == [0, 1, 0, 2, 0]


def test_an_item_without_minutes_is_refused_with_its_line(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## Falls", "- Time: 10", "## Stairs"))

    assert serious(made) == ("no-minutes at 9",)
    assert "- Time: 10 min" in made.problems[0].mend


def test_three_hundred_items_are_read_and_one_more_is_not(tmp_path: Path) -> None:
    lines = [f"## Item {number}\n- Time: 1" for number in range(301)]

    assert serious(read(tmp_path, with_items(*lines))) == ("too-many-items at 607",)
    assert len(read(tmp_path, with_items(*lines[:300])).meeting.items) == 300


def test_a_title_of_300_letters_is_kept_whole(tmp_path: Path) -> None:
    made = read(tmp_path, with_items(f"## {'long ' * 60}", "- Time: 10"))

    assert warnings(made) == ("long-title at 7",)
    assert len(made.meeting.items[0].title.text) == 299


def test_numbers_before_titles_go_for_they_are_counted_again(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## 3. Falls", "- Time: 10"))

    assert plan(made) == [("10:00", "Falls", 10)]


def test_a_title_with_a_number_of_its_own_gets_no_second_one(tmp_path: Path) -> None:
    titles = ("7.1 Welcome", "7.2 Falls", "7.3 Break", "4a Stairs", "Damp")
    lines = [line for title in titles for line in (f"## {title}", "- Time: 5")]

    made = read(tmp_path, with_items(*lines)).meeting.items

    assert [item.number for item in made] == [0, 0, 0, 0, 1]
    assert [item.kind.value for item in made[:3]] == ["welcome", "item", "break"]
    assert [item.title.text for item in made] == list(titles)


def test_a_heading_inside_code_is_no_item(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## Falls", "- Time: 10", "```", "## no", "```"))

    assert len(made.meeting.items) == 1


def test_a_close_may_be_a_moment(tmp_path: Path) -> None:
    made = read(
        tmp_path, with_items("## Damp", "- Time: 10 min", "## Close", "- Start: 11:45")
    )

    assert serious(made) == ()
    assert warnings(made) == ("no-minutes at 9",)


def numbers(tmp_path: Path, *lines: str) -> list[int]:
    items = read(tmp_path, with_items(*lines)).meeting.items
    return [item.number for item in items]


def test_items_keep_the_numbers_that_their_author_gave_them(tmp_path: Path) -> None:
    titles = ("## 1. Welcome", "## 2. Falls", "## Break", "## 4. Damp")

    assert numbers(tmp_path, *titles) == [1, 2, 0, 4]


def test_a_talk_that_was_added_leaves_the_others_their_numbers(tmp_path: Path) -> None:
    titles = ("## 1. Falls", "## Stairs", "## 2. Damp", "## 3. Lifts")

    assert numbers(tmp_path, *titles) == [1, 0, 2, 3]


@pytest.mark.parametrize(
    "titles",
    [
        ("## 2. Falls", "## 1. Damp"),
        ("## 3. Falls", "## Damp"),
        ("## Falls", "## Damp"),
    ],
)
def test_items_are_counted_where_their_numbers_do_not_fit(
    tmp_path: Path, titles: tuple[str, ...]
) -> None:
    assert numbers(tmp_path, *titles) == [1, 2]
