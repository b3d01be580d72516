"""Front matter may be YAML, TOML or lines; keys may be spelled as people do."""

from datetime import date, time
from pathlib import Path

import pytest

from inclusive_meetings.model.meeting import Mode
from inclusive_meetings.model.people import Contact, NamedPerson
from inclusive_meetings.model.problems import CannotRead
from tests.readers.reading import read, serious, warnings, with_items, with_keys


def test_keys_reach_the_meeting(tmp_path: Path) -> None:
    meeting = read(
        tmp_path,
        with_keys(
            "date: 2026-12-09",
            "Start: 10:00",
            "where: Khidmat Hall",
            "chair: Ruth Adeyemi, Westvale ICB",
            "contact: Gareth, phone or text 0113 496 0100, gareth@example.org",
            "pre_meeting: {date: 2026-12-02, minutes: 45, where: by phone}",
            "use: {PA: personal assistant}",
        ),
    ).meeting

    assert (meeting.date, meeting.start) == (date(2026, 12, 9), time(10))
    assert meeting.chair == NamedPerson("Ruth Adeyemi", "Westvale ICB")
    assert meeting.contact == Contact(
        name="Gareth",
        phone="0113 496 0100",
        email="gareth@example.org",
        words="Gareth, phone or text 0113 496 0100, gareth@example.org",
    )
    assert meeting.pre_meeting is not None
    assert (meeting.pre_meeting.minutes, meeting.pre_meeting.where) == (45, "by phone")
    assert [(str(a), str(b)) for a, b in meeting.use] == [("PA", "personal assistant")]


@pytest.mark.parametrize(
    ("where", "mode"),
    [
        ("Khidmat Hall", Mode.IN_PERSON),
        ("online", Mode.ONLINE),
        ("by Zoom", Mode.ONLINE),
        ("Khidmat Hall and online", Mode.HYBRID),
    ],
)
def test_how_people_take_part_follows_from_where(
    tmp_path: Path, where: str, mode: Mode
) -> None:
    assert read(tmp_path, with_keys(f"where: {where}")).meeting.where.mode is mode


def test_an_unknown_key_is_a_warning_with_the_nearest(tmp_path: Path) -> None:
    made = read(tmp_path, with_keys("chiar: Ruth"))

    assert warnings(made) == ("unknown-key at 3",)
    assert "“chair”" in made.problems[0].mend


def test_other_peoples_keys_are_understood_without_a_word(tmp_path: Path) -> None:
    keys = ("location: Hall", "startdate: 2026-12-09", "time: 9.30am - 12 noon")

    made = read(tmp_path, with_keys(*keys))

    assert made.problems == ()
    meeting = made.meeting
    assert (meeting.start, meeting.end) == (time(9, 30), time(12))
    assert (meeting.where.words, meeting.date) == ("Hall", date(2026, 12, 9))


def test_a_time_with_a_dot_is_refused_with_the_right_one(tmp_path: Path) -> None:
    made = read(tmp_path, with_keys("start: 9.30"))

    assert str(made.problems[0]) == (
        "falls.md:3:8: “9.30” is not a time. Write it as 09:30. (time-of-day)"
    )


def test_a_day_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    assert serious(read(tmp_path, with_keys("date: 2026-02-30"))) == (
        "no-such-day at 3",
    )


@pytest.mark.parametrize("day", ["0226-12-09", "9999-12-31"])
def test_a_year_that_no_meeting_is_in_is_refused(day: str, tmp_path: Path) -> None:
    made = read(tmp_path, with_keys(f"date: {day}"))

    assert str(made.problems[0]) == (
        f"falls.md:3:7: “{day}” is in the year {int(day[:4])}. Look at the four digits "
        "of the year, as in 2026-12-09. (year)"
    )


def test_all_problems_are_said_at_once(tmp_path: Path) -> None:
    keys = ("start: 9.30", "date: soon", "stage: maybe", "people: no.yaml")

    assert serious(read(tmp_path, with_keys(*keys))) == (
        "time-of-day at 3",
        "date at 4",
        "stage at 5",
        "no-such-file at 6",
    )


def test_toml_between_plus_signs_is_front_matter(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        '+++\ntitle = "Falls"\ndate = 2026-12-09\nstart = 10:00:00\n+++\n'
        "## Stairs\n- Time: 10 min\n",
    )

    assert made.problems == ()
    assert (made.meeting.start, made.meeting.date) == (time(10), date(2026, 12, 9))


def test_signs_that_steer_a_terminal_are_left_out_of_toml(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        '+++\ntitle = "Fa\\u001B[31mlls\\u202E"\n+++\n## Stairs\n- Time: 10 min\n',
    )

    assert made.meeting.title.text == "Fa[31mlls"


@pytest.mark.parametrize("bomb", ["[" * 3000, "9" * 6000, "{a" * 900])
def test_toml_made_to_do_harm_is_refused(tmp_path: Path, bomb: str) -> None:
    with pytest.raises(CannotRead):
        read(tmp_path, f"+++\nx = {bomb}\n+++\n## Falls\n")


def test_front_matter_without_an_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="has no end"):
        read(tmp_path, "---\ntitle: Falls\n\n## Falls\n")


def test_blank_lines_may_stand_above_front_matter(tmp_path: Path) -> None:
    made = read(tmp_path, "\n\n" + with_items("## Falls", "- Time: 10"))

    assert made.problems == ()
    assert made.meeting.items[0].title.start.line == 9


def test_the_only_heading_with_fields_is_an_item(tmp_path: Path) -> None:
    made = read(tmp_path, "---\nstart: 10:00\n---\nHello.\n\n## Falls\n- Time: 10\n")

    assert [str(item.title) for item in made.meeting.items] == ["Falls"]
    assert warnings(made) == ("no-title at 4",)
