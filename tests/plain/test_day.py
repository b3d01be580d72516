"""The day of the meeting and what comes after it, line by line."""

from contextlib import suppress
from datetime import datetime
from io import StringIO
from pathlib import Path

from inclusive_meetings.calendars.sun import UK
from inclusive_meetings.model.day import NoteKind
from inclusive_meetings.plain.day import day
from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.leaving import Stop
from inclusive_meetings.plain.talk import Talk
from inclusive_meetings.workspace.day.notes import day_now
from tests.plain.at_the_line import TODAY, falls, joined
from tests.workspace.agendas import FALLS, home

BEGINS = datetime(2026, 11, 23, 10, 0, tzinfo=UK)


def on_the_day(folder: Path, *typed: str, at: datetime = BEGINS) -> str:
    """Return what is said when these lines are typed at one moment."""
    agenda = folder / "falls.md"
    if not agenda.exists():
        falls(folder, FALLS)
    out = StringIO()
    talk = Talk(StringIO("".join(f"{line}\n" for line in typed)), out)
    desk = Desk(talk, home(folder), TODAY)
    desk.now = lambda: at
    desk.open(agenda)
    with suppress(Stop):
        day(desk)
    desk.close()
    talk.now()
    return joined(out.getvalue())


def test_the_clock_says_how_the_meeting_stands_when_one_asks(tmp_path: Path) -> None:
    begun = on_the_day(tmp_path, "next")
    later = on_the_day(tmp_path, "time", at=BEGINS.replace(minute=14))

    assert "The meeting has not begun. “next” begins it with “Welcome”." in begun
    assert "1 of 3: Welcome" in begun
    assert "OVER TIME: 4 minutes over" in later


def test_minutes_are_given_and_taken_and_undone(tmp_path: Path) -> None:
    words = on_the_day(tmp_path, "next", "longer 5", "undo", "time", "shorter x", "3")

    assert "“Welcome” now has 15 minutes." in words
    assert "“x” is no number" in words
    assert "“Welcome” now has 7 minutes." in words


def test_what_is_noted_goes_where_it_belongs(tmp_path: Path) -> None:
    action = ("action Ring the bus company", "Jo", "never", "2 December 2026")
    others = ("barrier No ramp", "unexplained ABC")
    words = on_the_day(tmp_path, "next", *action, *others, "after", "text", "all")

    assert "“never” is no day, or may mean several." in words
    assert "3 were put where they belong." in words
    kept = day_now(tmp_path / "falls.md")
    assert [note.passed_on for note in kept.notes] == [TODAY] * 3
    assert kept.of(NoteKind.ACTION)[0].owner == "Jo"
    assert "No ramp" in (tmp_path / "falls.checklist.yaml").read_text()
    assert "ABC" in (tmp_path / "falls.words.yaml").read_text()


def test_what_was_noted_is_changed_and_taken_away_afterwards(tmp_path: Path) -> None:
    noted = ("action Ring the hall", "Jo", "4 dec", "barrier No ramp")
    changed = ("owner", "1", "Ana Pop", "until", "1", "never", "7 dec", "remove", "2")
    words = on_the_day(tmp_path, "next", *noted, "after", *changed)

    (action,) = day_now(tmp_path / "falls.md").notes
    assert (action.words, action.owner) == ("Ring the hall", "Ana Pop")
    assert str(action.until) == "2026-12-07"
    assert "“never” is no day" in words


def test_groups_are_counted_and_the_rule_is_said(tmp_path: Path) -> None:
    words = on_the_day(tmp_path, "next", "speaks 1", "time", "listen", "item", "pause")

    assert "Speaking now: VCSO and public people." in words
    assert "PAUSED. “pause” goes on." in words


def test_before_it_begins_there_is_nothing_to_pause(tmp_path: Path) -> None:
    words = on_the_day(tmp_path, "pause", "longer", "before", "listen", "after", "put")

    assert words.count("The meeting is not on.") == 4
    assert "Nothing was noted." in words


def test_a_day_by_which_is_said_as_people_say_it(tmp_path: Path) -> None:
    said = on_the_day(tmp_path, "next", "action Ring the hall", "Jo", "4 dec")

    assert "Written: Friday 4 December 2026" in said
    assert "2026-12-04" not in said


def test_what_happens_is_said_in_sentences(tmp_path: Path) -> None:
    said = on_the_day(tmp_path, "next", "pause")

    assert "The meeting begins. 1 of 3: Welcome" in said
    assert "The pause. 1 of 3" in said


def test_a_word_is_said_in_the_languages_of_those_who_come_alone(
    tmp_path: Path,
) -> None:
    said = on_the_day(tmp_path, "word ICB")

    assert "The local NHS body" in said
    assert "Urdu" not in said
    assert "In other languages: 8." in said


def test_marks_in_titles_and_questions_are_read_on_the_day(tmp_path: Path) -> None:
    marked = FALLS.replace("## Welcome", "## **Welcome** to ~~all~~ us", 1)
    falls(tmp_path, marked.replace("Question: ", "Question: *Truly*: ", 1))

    said = on_the_day(tmp_path, "next", "next", "item")

    assert "Welcome to [struck out: all] us" in said
    assert "Truly: " in said
    assert "*" not in said
