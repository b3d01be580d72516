"""What is noted is beside the agenda at once, and goes where it belongs afterwards."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from inclusive_meetings.model.day import Did, Event, Group, NoteKind, Turn
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.before_the_day.checklist import kept
from inclusive_meetings.workspace.day import after, notes
from inclusive_meetings.workspace.day.record import record
from inclusive_meetings.workspace.day.speaking import speaks_now, spoken
from inclusive_meetings.workspace.words.answering import inbox_now
from tests.samples import wording
from tests.workspace.day.test_clock import meeting

NOW = datetime(2026, 12, 9, 10, 2, 5, tzinfo=UTC)
TODAY = date(2026, 12, 9)
MINE = """\
# Jo's own notes
actions:   # who does what
  - {Action: Ring the hall, Owner: Jo}   # said twice
  - action: Write to Ana
barriers:
words: [ ]
"""


def test_what_happens_is_read_again_as_it_was_written(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    events = (
        Event(Did.OPENED, NOW),
        Event(Did.ITEM, NOW, "Yes: no", 1),
        Event(Did.MORE, NOW, minutes=-5),
    )

    notes.happened(agenda, *events[:2])
    notes.happened(agenda, events[2])
    notes.speaks(agenda, Group.THEIRS, NOW)

    assert notes.day_now(agenda).events == events
    assert notes.day_now(agenda).turns == (Turn(Group.THEIRS, NOW),)


def test_what_somebody_wrote_stays_byte_for_byte(tmp_path: Path) -> None:
    agenda, path = tmp_path / "falls.md", tmp_path / "falls.day.yaml"
    path.write_text(MINE, encoding="utf-8")

    number = notes.note(agenda, NoteKind.ACTION, "Book the room", "Welcome")
    notes.amend(agenda, NoteKind.ACTION, 0, {"owner": "Ana", "until": "2026-12-16"})
    notes.note(agenda, NoteKind.WORD, "XQZ", "")

    text = path.read_text(encoding="utf-8")
    assert number == 2
    assert "Owner: Ana, until: 2026-12-16}   # said twice\n" in text
    assert text.startswith("# Jo's own notes\nactions:   # who does what\n")
    assert "  - action: Write to Ana\n" in text
    assert [each.words for each in notes.day_now(agenda).notes] == [
        "Ring the hall",
        "Write to Ana",
        "Book the room",
        "XQZ",
    ]


FAULTS = [
    ("clock:\n  - did: item begins\n", 2, "Nobody says when."),
    ('clock:\n  - {did: dance, at: "2026-12-09 10:00+00:00"}\n', 2, "not a known did"),
    ("clock:\n  - {did: pause, at: 2026-12-09 10:00}\n", 2, "is no moment."),
    ("clock:\n  - {did: pause, at: '0001-01-01 00:00+14:00'}\n", 2, "no moment."),
    ("clock:\n  - {at: '2026-12-09 10:00Z'}\n", 2, "Nothing happened here."),
    ("spoken:\n  - {at: '2026-12-09 10:00Z'}\n", 2, "Nobody is said to speak."),
    ("actions:\n  - owner: Jo\n", 2, "names no action"),
    ("words: XQZ\n", 1, "This is no list."),
    ("- just\n- a list\n", 1, "holds no notes of a meeting"),
    ("actions:\n  - {action: Ring, until: 2027-02-30}\n", 2, "no calendar has"),
]


@pytest.mark.parametrize(("text", "line", "what"), FAULTS)
def test_what_cannot_be_understood_is_said_with_its_line(
    tmp_path: Path, text: str, line: int, what: str
) -> None:
    agenda, path = tmp_path / "falls.md", tmp_path / "falls.day.yaml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(CannotRead) as caught:
        notes.note(agenda, NoteKind.WORD, "XQZ", "")

    problem = caught.value.problems[0]
    assert (problem.place.line, what in problem.what) == (line, True)
    assert problem.mend
    assert path.read_text(encoding="utf-8") == text


def test_what_was_noted_goes_where_it_belongs(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    for kind, words in (
        (NoteKind.ACTION, "Ring the hall"),
        (NoteKind.BARRIER, "The bus stops at nine"),
        (NoteKind.WORD, "XQZ"),
    ):
        notes.note(agenda, kind, words, "Welcome")
    notes.amend(agenda, NoteKind.ACTION, 0, {"owner": "Jo", "until": "2026-12-16"})

    for number, note in after.waiting(notes.day_now(agenda)):
        after.pass_on(agenda, note, number, TODAY, wording())

    ticks = kept(agenda, wording())
    assert [(t.do, t.by, t.until) for t in ticks.ticks] == [
        ("Ring the hall", "Jo", date(2026, 12, 16))
    ]
    assert [each.words for each in ticks.barriers] == ["The bus stops at nine"]
    assert [word.word for word in inbox_now(agenda).words] == ["XQZ"]
    assert after.waiting(notes.day_now(agenda)) == ()
    assert {note.passed_on for note in notes.day_now(agenda).notes} == {TODAY}


def test_a_word_that_was_answered_meanwhile_keeps_its_answer(tmp_path: Path) -> None:
    agenda, inbox = tmp_path / "falls.md", tmp_path / "falls.words.yaml"
    text = "words:\n  - {word: XQZ, state: answered, meaning: A van}\n"
    inbox.write_text(text, encoding="utf-8")
    notes.note(agenda, NoteKind.WORD, "XQZ", "")
    ((number, note),) = after.numbered(notes.day_now(agenda))

    after.pass_on(agenda, note, number, TODAY, wording())

    assert inbox.read_text(encoding="utf-8") == text


def test_groups_are_measured_as_time(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    minute = timedelta(minutes=1)
    for who, after_minutes in (
        (Group.STAFF, 0),
        (Group.THEIRS, 4),
        (Group.STAFF, 10),
        (Group.NOBODY, 11),
    ):
        notes.speaks(agenda, who, NOW + minute * after_minutes)

    turns = notes.day_now(agenda).turns

    assert spoken(turns, NOW + minute * 60) == {
        Group.STAFF: minute * 5,
        Group.THEIRS: minute * 6,
    }
    assert speaks_now(turns) is Group.NOBODY
    assert spoken((), NOW) == {}


def test_the_record_says_who_does_what_and_never_who_said_it(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    notes.note(agenda, NoteKind.ACTION, "Ring the hall", "Welcome")
    notes.note(agenda, NoteKind.BARRIER, "No bus", "")
    notes.speaks(agenda, Group.STAFF, NOW)

    text = record(meeting(), notes.day_now(agenda), NOW, wording())

    assert "Who does what, by when\n- Ring the hall (nobody yet)\n" in text
    assert "What stops people\n- No bus\n" in text
    assert "- staff: under a minute\n" in text
