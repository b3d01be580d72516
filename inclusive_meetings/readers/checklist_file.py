"""The checklist of an agenda: `falls.checklist.yaml` beside `falls.md`. Private."""

from collections.abc import Collection
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.files.yaml_nodes import YamlNode, YamlTable, yaml_node
from inclusive_meetings.model.checklist import (
    Barrier,
    BarrierState,
    Tick,
    TickList,
    TickState,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.entries import entries
from inclusive_meetings.readers.fields import Fields, nearest, quoted
from inclusive_meetings.readers.yaml_file import yaml_file

FILE_KEYS = ("lines", "barriers")
LINE_KEYS = ("line", "state", "by", "until", "done-on", "reason", "note", "do")
BARRIER_KEYS = (
    *("barrier", "state", "stops", "raised-by", "doing", "owner", "until", "because"),
)
SHAPE = "checklist-shape"


def checklist_path(agenda: Path) -> Path:
    """Return where the checklist of an agenda is, or would be."""
    return agenda.with_name(f"{agenda.stem}.checklist.yaml")


def read_checklist(
    path: Path, shown: str, known: Collection[str], found: list[Problem]
) -> TickList:
    """Return what is kept; empty where there is no file. Problems go to `found`.

    `known` are the names of the lines that the checklist has. Raises CannotRead for a
    file that is not text or not YAML.
    """
    if not is_there(path):
        return TickList()
    return _all_of(yaml_file(path, shown, found), shown, known, found)


def checklist_in(
    text: str, shown: str, known: Collection[str], found: list[Problem]
) -> TickList:
    """Return what a text says that soon stands in the file, as above."""
    return _all_of(yaml_node(text, shown), shown, known, found)


def _all_of(
    node: YamlNode | None, shown: str, known: Collection[str], found: list[Problem]
) -> TickList:
    if node is None:
        return TickList()
    if not isinstance(node, YamlTable):
        mend = "Write  lines:  and below it  - line: needs-asked"
        what = "This file holds no checklist."
        found.append(Problem(Place(shown, 1, 1), SHAPE, what, mend))
        return TickList()
    values = Fields(node, FILE_KEYS, found).values
    lines = entries(values.get("lines"), LINE_KEYS, SHAPE, found)
    barriers = entries(values.get("barriers"), BARRIER_KEYS, SHAPE, found)
    ticks = tuple(tick for fields in lines if (tick := _tick(fields, known)))
    _say_twice(ticks, found)
    return TickList(ticks, tuple(each for fields in barriers if (each := _of(fields))))


def _tick(fields: Fields, known: Collection[str]) -> Tick | None:
    named = fields.passage("line")
    if named is None:
        what, mend = "An entry names no line.", "Write  line: needs-asked"
        fields.complain(fields.place, "no-line", what, mend)
        return None
    tick = Tick(
        line=named.text,
        place=named.start,
        state=fields.choice("state", TickState) or TickState.NOT_DONE,
        by=fields.text("by"),
        until=fields.day("until"),
        done_on=fields.day("done-on"),
        reason=fields.text("reason"),
        note=fields.text("note"),
        do=fields.text("do"),
    )
    if tick.line not in known and not tick.do:
        what = f"{quoted(tick.line)} is not a line of the checklist."
        mend = f"{nearest(tick.line, tuple(known))} A line of your own has  do: …"
        _warn(fields, named.start, "unknown-line", (what, mend))
    _check(tick, fields)
    return tick


def _check(tick: Tick, fields: Fields) -> None:
    if tick.state is TickState.NOT_NEEDED and not tick.reason:
        what = f"{quoted(tick.line)} is not needed, and nobody says why."
        said = (what, "Write  reason: why nobody needs it")
        _warn(fields, tick.place, "no-reason", said)
    if tick.state is TickState.DONE and not tick.by:
        what = f"{quoted(tick.line)} is done, and nobody is named."
        _warn(fields, tick.place, "nobody-named", (what, "Write  by: a name"))


def _of(fields: Fields) -> Barrier | None:
    named = fields.passage("barrier")
    if named is None:
        what, mend = "An entry names no barrier.", "Write  barrier: what stops people"
        fields.complain(fields.place, "no-barrier", what, mend)
        return None
    barrier = Barrier(
        words=named.text,
        place=named.start,
        state=fields.choice("state", BarrierState) or BarrierState.OPEN,
        stops=fields.text("stops"),
        raised_by=fields.text("raised-by"),
        doing=fields.text("doing"),
        owner=fields.text("owner"),
        until=fields.day("until"),
        because=fields.text("because"),
    )
    if barrier.state is BarrierState.CANNOT and not barrier.because:
        what = f"{quoted(barrier.words)} cannot be mended, and nobody says why."
        said = (what, "Write  because: the reason that people will be told")
        _warn(fields, barrier.place, "no-reason", said)
    return barrier


def _say_twice(ticks: tuple[Tick, ...], found: list[Problem]) -> None:
    seen: set[str] = set()
    for tick in ticks:
        if tick.line in seen:
            what = f"{quoted(tick.line)} stands here twice; the first one counts."
            mend = "Keep one of the two."
            problem = Problem(tick.place, "repeated-line", what, mend, serious=False)
            found.append(problem)
        seen.add(tick.line)


def _warn(fields: Fields, place: Place, slug: str, said: tuple[str, str]) -> None:
    fields.found.append(Problem(place, slug, *said, serious=False))
