"""What was noted on the day: `falls.day.yaml` beside `falls.md`. Private."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import YamlNode, YamlTable
from inclusive_meetings.model.day import Day, Did, Event, Group, Note, NoteKind, Turn
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY
from inclusive_meetings.readers.entries import entries
from inclusive_meetings.readers.fields import Fields, quoted
from inclusive_meetings.readers.when import YEARS
from inclusive_meetings.readers.yaml_file import yaml_file

CLOCK, SPOKEN = "clock", "spoken"
LISTS = {
    NoteKind.ACTION: "actions",
    NoteKind.BARRIER: "barriers",
    NoteKind.WORD: "words",
}
FILE_KEYS = (CLOCK, SPOKEN, *LISTS.values())
EVENT_KEYS = ("did", "at", "item", "number", "minutes")
TURN_KEYS = ("who", "at")
NOTE_KEYS = ("item", "owner", "until", "passed-on")
SHAPE = "day-shape"
MOST_MINUTES = MINUTES_OF_A_DAY


def day_path(agenda: Path) -> Path:
    """Return where the notes of the day of an agenda are, or would be."""
    return agenda.with_name(f"{agenda.stem}.day.yaml")


def read_day(path: Path, shown: str, found: list[Problem]) -> Day:
    """Return what is kept; empty where there is no file. Problems go to `found`.

    Raises CannotRead for a file that is not text or not YAML.
    """
    node = yaml_file(path, shown, found) if is_there(path) else None
    if node is None:
        return Day()
    if not isinstance(node, YamlTable):
        mend = "Write  actions:  and below it  - action: Ring the hall"
        what = "This file holds no notes of a meeting."
        found.append(Problem(Place(shown, 1, 1), SHAPE, what, mend))
        return Day()
    values = Fields(node, FILE_KEYS, found).values
    events = entries(values.get(CLOCK), EVENT_KEYS, SHAPE, found)
    turns = entries(values.get(SPOKEN), TURN_KEYS, SHAPE, found)
    return Day(
        tuple(event for fields in events if (event := _event(fields))),
        tuple(turn for fields in turns if (turn := _turn(fields))),
        tuple(
            note
            for kind, name in LISTS.items()
            for note in _notes(kind, values.get(name), found)
        ),
    )


def _event(fields: Fields) -> Event | None:
    did, at = fields.choice("did", Did), _moment(fields)
    if did is None or at is None:
        if did is None and "did" not in fields.values:
            mend = f"Write  did:  and one of: {', '.join(Did)}."
            fields.complain(fields.place, "no-event", "Nothing happened here.", mend)
        return None
    item, number = fields.text("item"), _whole(fields, "number")
    return Event(did, at, item, number, _whole(fields, "minutes"))


def _turn(fields: Fields) -> Turn | None:
    who, at = fields.choice("who", Group), _moment(fields)
    if who is None and "who" not in fields.values:
        mend = f"Write  who:  and one of: {', '.join(Group)}."
        fields.complain(fields.place, "no-group", "Nobody is said to speak.", mend)
    return Turn(who, at) if who and at else None


def _notes(
    kind: NoteKind, node: YamlNode | None, found: list[Problem]
) -> Iterator[Note]:
    for fields in entries(node, (kind.value, *NOTE_KEYS), SHAPE, found):
        said = fields.passage(kind.value)
        if said is None:
            mend = f"Write  {kind}: some words"
            what = f"An entry names no {kind}."
            fields.complain(fields.place, f"no-{kind}", what, mend)
            continue
        yield Note(
            kind,
            said.text,
            said.start,
            item=fields.text("item"),
            owner=fields.text("owner"),
            until=fields.day("until"),
            passed_on=fields.day("passed-on"),
        )


def _moment(fields: Fields) -> datetime | None:
    """Return a moment that says how far it is from UTC; complain otherwise."""
    said = fields.passage("at")
    mend = 'Write it as  at: "2026-12-09 10:02:05+00:00".'
    if said is None:
        fields.complain(fields.place, "no-moment", "Nobody says when.", mend)
        return None
    try:
        made = datetime.fromisoformat(said.text)
    except ValueError:
        made = None
    if made is None or made.tzinfo is None or made.year not in YEARS:
        what = f"{quoted(said.text)} is no moment."
        fields.complain(said.start, "moment", what, mend)
        return None
    return made


def _whole(fields: Fields, name: str) -> int:
    """Return a whole number, 0 where there is none; complain about what is none."""
    said = fields.passage(name)
    if said is None:
        return 0
    digits = said.text.removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) <= len(str(MOST_MINUTES)):
        number = int(said.text)
        if abs(number) <= MOST_MINUTES:
            return number
    what = f"{quoted(said.text)} is not a whole number."
    fields.complain(said.start, "number", what, f"Write  {name}: 5")
    return 0
