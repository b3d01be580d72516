"""The clock of the room, reckoned from what happened and a moment that is given."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from inclusive_meetings.model.day import Did, Event
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.workspace.day.clock import Running, begins, running
from inclusive_meetings.workspace.day.standing import Standing, standing
from tests.workspace.agendas import outline

UK = ZoneInfo("Europe/London")
FACTS = "---\ntitle: Falls\ndate: 2026-12-09\nstart: 10:00\n---\n"
FALLS = (
    f"{FACTS}## Welcome\n- Time: 10 min\n\n## Families\n- Time: 25 min\n\n"
    "## Lunch\n- Start: 11:00\n- Time: 30 min\n"
)


def meeting(text: str = FALLS) -> Meeting:
    return outline(text).meeting


def at(words: str) -> datetime:
    """Return a moment of the day on the clocks of the UK: `10:31`, `10:31:05`."""
    return datetime.fromisoformat(f"2026-12-09 {words}").replace(tzinfo=UK)


def opened(start: datetime, made: Meeting) -> tuple[Event, ...]:
    return Event(Did.OPENED, start), begins(made.items, 0, start)


def stands(
    made: Meeting, events: tuple[Event, ...], now: datetime
) -> tuple[Running, Standing]:
    clock = running(events, made.items, now)
    found = standing(made, clock, now, UK)
    assert found is not None
    return clock, found


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def test_an_item_has_its_minutes_left_and_the_meeting_is_on_time() -> None:
    made = meeting()

    _, found = stands(made, opened(at("10:00"), made), at("10:04"))

    assert (found.left, found.late) == (minutes(6), minutes(0))
    assert found.ends.astimezone(UK) == at("11:30")


def test_whoever_begins_late_is_late_until_a_fixed_start_takes_it_up() -> None:
    made = meeting()

    _, found = stands(made, opened(at("10:06"), made), at("10:07"))

    assert found.late == minutes(6)
    assert found.next_now == at("10:16")
    assert found.ends == found.planned_end == at("11:30")


def test_an_item_over_its_time_makes_the_meeting_later_each_minute() -> None:
    made = meeting()

    _, found = stands(made, opened(at("10:00"), made), at("10:13"))

    assert (found.left, found.late) == (minutes(-3), minutes(3))


def test_a_pause_stops_the_clock_of_the_item_and_not_that_of_the_wall() -> None:
    made = meeting()
    events = (*opened(at("10:00"), made), Event(Did.PAUSED, at("10:02")))

    _, paused = stands(made, events, at("10:07"))
    _, on = stands(made, (*events, Event(Did.WENT_ON, at("10:07"))), at("10:08"))

    assert (paused.left, paused.late) == (minutes(8), minutes(5))
    assert (on.left, on.late) == (minutes(7), minutes(5))


def test_more_minutes_are_for_this_item_and_make_the_rest_later() -> None:
    made = meeting()
    events = (*opened(at("10:00"), made), Event(Did.MORE, at("10:01"), minutes=5))

    _, found = stands(made, events, at("10:01"))

    assert (found.minutes, found.left, found.late) == (15, minutes(14), minutes(5))


def test_an_item_to_which_one_goes_back_has_what_it_had_left() -> None:
    made = meeting()
    begun = opened(at("10:00"), made)
    there = begins(made.items, 1, at("10:04"))
    back = begins(made.items, 0, at("10:09"))

    _, found = stands(made, (*begun, there, back), at("10:10"))

    assert (found.number, found.left) == (0, minutes(5))


def test_an_item_without_minutes_is_counted_up_and_is_never_early() -> None:
    made = meeting(
        FALLS.replace("- Time: 25 min\n", "").replace("- Start: 11:00\n", "")
    )
    events = (*opened(at("10:00"), made), begins(made.items, 1, at("10:10")))

    _, found = stands(made, events, at("10:17"))

    assert (found.left, found.spent, found.late) == (None, minutes(7), minutes(7))
    assert found.unknown == 1


def test_an_agenda_without_items_has_no_clock() -> None:
    made = meeting(FACTS)
    clock = running((Event(Did.OPENED, at("10:00")),), made.items, at("10:05"))

    assert standing(made, clock, at("10:05"), UK) is None


def test_a_meeting_may_go_over_midnight() -> None:
    late = FALLS.replace("10:00", "23:30").replace("11:00", "00:15")
    made = meeting(late)
    start = at("23:30")
    events = (*opened(start, made), begins(made.items, 1, start + minutes(10)))

    _, found = stands(made, events, start + minutes(40))

    assert (found.left, found.late) == (minutes(-5), minutes(5))
    assert found.next_planned == start + minutes(45)


@pytest.mark.parametrize("day", ["2026-10-25", "2026-03-29"])
def test_an_hour_takes_an_hour_while_the_clocks_change(day: str) -> None:
    made = meeting(
        FACTS.replace("10:00", "00:30") + "## Vigil\n- Time: 60 min\n\n## Bread\n- "
        "Time: 10 min\n"
    )
    start = datetime.fromisoformat(f"{day} 00:30").replace(tzinfo=UK).astimezone(UTC)

    _, found = stands(made, opened(start, made), start + minutes(45))

    assert (found.left, found.late) == (minutes(15), minutes(0))
    assert found.ends.astimezone(UTC) == start + minutes(70)


def test_a_start_that_is_fixed_is_on_the_clock_on_the_wall() -> None:
    made = meeting(
        FACTS.replace("10:00", "00:30")
        + "## Vigil\n- Time: 30 min\n\n## Bread\n- Start: 02:30\n- Time: 10 min\n"
    )
    start = datetime(2026, 10, 25, 0, 30, tzinfo=UK).astimezone(UTC)

    _, found = stands(made, opened(start, made), start + minutes(1))

    # From half past twelve in summer time to half past two in winter time.
    assert found.next_planned == start + timedelta(hours=3)


def test_a_try_on_another_day_is_counted_from_when_it_began() -> None:
    made = meeting()
    start = datetime(2026, 11, 29, 18, 30, tzinfo=UK)

    _, found = stands(made, opened(start, made), start + minutes(2))

    assert (found.late, found.is_moved) == (minutes(0), True)


def test_a_clock_that_nobody_stopped_is_over_the_next_day() -> None:
    made = meeting()
    events = opened(at("10:00"), made)

    clock = running(events, made.items, at("10:00") + timedelta(hours=13))

    assert (clock.is_on, clock.closed) == (False, at("10:00"))


def test_a_computer_clock_that_is_set_back_takes_no_time_away() -> None:
    made = meeting()
    events = (*opened(at("10:00"), made), Event(Did.MORE, at("09:00"), minutes=5))

    _, found = stands(made, events, at("09:01"))

    assert found.spent == minutes(1)


def test_items_that_were_moved_meanwhile_are_found_by_their_titles() -> None:
    made = meeting()
    events = (*opened(at("10:00"), made), begins(made.items, 1, at("10:10")))
    moved = meeting(
        FALLS.replace("## Welcome\n", "## Tea\n- Time: 5 min\n\n## Hello\n")
    )

    clock = running(events, moved.items, at("10:11"))

    assert moved.items[clock.item or 0].title.text == "Families"


def test_nothing_has_begun_where_nothing_happened() -> None:
    assert running((), meeting().items, at("10:00")) == Running()
