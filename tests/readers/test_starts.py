"""Items begin when the one before ends, unless they fix their own start."""

from pathlib import Path

from tests.readers.reading import ABOVE, plan, read, serious, warnings, with_items


def test_starts_follow_from_the_lengths(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        with_items("## Welcome", "- Time: 10 min", "## Falls", "- Time: 1 h 15 min"),
    )

    assert plan(made) == [("10:00", "Welcome", 10), ("10:10", "Falls", 75)]


def test_a_later_fixed_start_leaves_a_gap(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        with_items("## Falls", "- Time: 10", "## Lunch", "- Time: 11:00-11:25"),
    )

    assert plan(made) == [("10:00", "Falls", 10), ("11:00", "Lunch", 25)]
    assert made.problems == ()


def test_a_clash_names_both_lines(tmp_path: Path) -> None:
    made = read(
        tmp_path,
        with_items(
            "## Falls", "- Time: 30 min", "## Lunch", "- Start: 10:20", "- Time: 30 min"
        ),
    )

    assert str(made.problems[0]) == (
        "falls.md:9:4: “Lunch” starts at 10:20, but “Falls” in line 7 ends at 10:30. "
        "Shorten the first or start the second later. (clash)"
    )


def test_items_beyond_the_end_are_a_warning_with_minutes(tmp_path: Path) -> None:
    made = read(tmp_path, with_items("## Falls", "- Time: 2 hours 10 min"))

    assert serious(made) == ()
    assert "end 10 minutes after 12:00" in made.problems[0].what


def test_an_end_before_the_start_is_refused(tmp_path: Path) -> None:
    text = with_items("## Falls", "- Time: 10").replace("end: 12:00", "end: 09:00")

    assert serious(read(tmp_path, text)) == ("end-before-start at 5",)


def test_a_vigil_may_go_past_midnight(tmp_path: Path) -> None:
    above = ABOVE.replace("10:00", "22:00").replace("12:00", "00:30")
    text = above + "## Vigil\n- Time: 130 min\n## Close\n- Start: 00:15\n- Time: 10\n"

    made = read(tmp_path, text)

    assert plan(made) == [("22:00", "Vigil", 130), ("00:15", "Close", 10)]
    assert warnings(made) == serious(made) == ()


def test_a_close_takes_the_minutes_that_are_left_and_never_an_hour(
    tmp_path: Path,
) -> None:
    long, short = ("- Time: 10 min", "- Time: 110 min")

    early, late = (
        plan(read(tmp_path, with_items("## Falls", time, "## Close")))
        for time in (long, short)
    )

    assert early[-1] == ("10:10", "Close", 0)
    assert late[-1] == ("11:50", "Close", 10)
