"""Places side by side: not checked is neither yes nor no."""

from pathlib import Path

from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.store.wording.wording import wording
from inclusive_meetings.workspace.before_the_day.venue_comparing import (
    Places,
    compared,
    places,
    sum_of,
)
from inclusive_meetings.workspace.editing.opening import open_session
from tests.workspace.agendas import home

HALL = (
    "name: Hall\nchecked-by: Jo\nanswers: {step-free-entrance: yes, prayer-room: no}\n"
)
ROOM = "name: Room 4\nanswers: {step-free-entrance: yes}\n"


def opened(folder: Path, **files: str) -> tuple[Meeting, Places]:
    (folder / "venues").mkdir()
    for name, text in files.items():
        (folder / "venues" / f"{name}.yaml").write_text(text, encoding="utf-8")
    agenda = folder / "falls.md"
    agenda.write_text(
        "---\ntitle: Falls\nwhere: venues/hall.yaml\n---\n## Hello\n- Time: 10 min\n"
    )
    session = open_session(agenda, home(folder))
    session.close()
    assert session.meeting is not None
    return session.meeting, places(session.meeting, agenda, session.wording)


def test_the_chosen_place_is_first_and_a_broken_file_is_named(tmp_path: Path) -> None:
    _, found = opened(tmp_path, hall=HALL, a_room=ROOM, b_odd="- not a place\n")

    assert [each.name for each in found.venues] == ["Hall", "Room 4"]
    assert found.has_chosen
    assert [each.place.file for each in found.problems] == ["venues/b_odd.yaml"]


def test_a_yes_that_nobody_answers_for_is_not_checked(tmp_path: Path) -> None:
    meeting, found = opened(tmp_path, hall=HALL, room=ROOM)

    rows = compared(found.venues, meeting.where.mode, wording())

    hall, room = sum_of(rows, 0), sum_of(rows, 1)
    assert (hall.yes, hall.no, hall.not_checked) == (1, 1, hall.of - 2)
    assert (room.yes, room.no, room.not_checked) == (0, 0, room.of)


def test_what_differs_comes_first(tmp_path: Path) -> None:
    meeting, found = opened(tmp_path, hall=HALL, room=ROOM)

    rows = compared(found.venues, meeting.where.mode, wording())

    assert [row.differs for row in rows[:3]] == [True, True, False]


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "secret.yaml").write_text(ROOM)
    _, before = opened(inside, hall=HALL)
    (inside / "venues" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    session = open_session(inside / "falls.md", home(inside))
    session.close()
    assert session.meeting is not None

    after = places(session.meeting, inside / "falls.md", session.wording)

    assert after == before
