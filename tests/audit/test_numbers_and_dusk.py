"""Numbers that tell who somebody is, and meetings that go on into the dusk."""

import re
from pathlib import Path

import pytest

from inclusive_meetings.model.findings import Level
from tests.audit.cases import audit_of, by_rule
from tests.audit.test_edges import agenda, who


@pytest.mark.parametrize(
    ("words", "is_somebody"),
    [
        ("Mrs B waits for a ramp: 943 476 5919.", True),
        ("Mrs B waits for a ramp: 943-476-5919.", True),
        ("The tender is 943 476 5918.", False),  # its last digit checks nothing
        ("Ring 0113 496 0105 about lifts.", False),
        ("Paper 12943 476 59190 is old.", False),
    ],
)
def test_a_number_of_the_nhs_is_known_by_its_last_digit(
    tmp_path: Path, words: str, *, is_somebody: bool
) -> None:
    text = agenda("2027-02-04", "10:00", "12:00") + f"\n{words}\n"

    found = by_rule(audit_of(tmp_path, text), "personal-data-in-agenda")

    assert bool(found) == is_somebody
    assert not any("943" in each.message for each in found)


@pytest.mark.parametrize(
    ("times", "asked", "said", "level"),
    [
        ("2027-01-15 15:00-16:00", "the bus", "Shabbat begins", Level.COULD),
        ("2027-01-15 15:00-16:00", "Shabbat", "Shabbat begins", Level.MUST),
        ("2027-01-16 10:00-11:00", "Sabbath", "until nightfall", Level.MUST),
        ("2027-01-16 18:00-19:00", "Sabbath", "", None),
        ("2027-01-14 15:00-17:00", "the prayer", "evening prayer", Level.MUST),
        ("2027-01-14 15:00-16:00", "the prayer", "", None),
        ("2027-01-14 15:00-17:00", "Friday prayer", "", None),
        ("2027-01-14 15:00-17:00", "Salah at dusk", "evening prayer", Level.MUST),
        ("2027-02-18 16:00-17:30", "the fast", "fast ends", Level.MUST),
    ],
)
def test_when_the_sun_sets_on_a_meeting_it_is_said(
    tmp_path: Path, times: str, asked: str, said: str, level: Level | None
) -> None:
    day, start, end = re.split(r" |-(?=\d\d:)", times)
    found = audit_of(tmp_path, agenda(day, start, end), people=who(asked))

    sunset = by_rule(found, "sunset")
    assert [each.level for each in sunset] == ([level] if level else [])
    assert all(said in each.message for each in sunset)
    assert all(each.is_private == (level is Level.MUST) for each in sunset)


@pytest.mark.parametrize(
    ("need", "minutes", "finds"),
    [("a ramp", 12, True), ("a ramp", 15, False), ("tea", 12, False)],
)
def test_a_break_is_longer_for_whom_everything_takes_longer(
    tmp_path: Path, need: str, minutes: int, *, finds: bool
) -> None:
    text = agenda("2027-02-04", "10:00", "12:00")
    text += f"\n## Tea\n- Type: break\n- Time: {minutes} min\n"
    people = f"- {{name: Ana Pop, role: public, private: {{access: {need}}}}}\n"

    found = by_rule(audit_of(tmp_path, text, people=people), "short-break")

    assert [each.level for each in found] == [Level.COULD] * finds
    assert all(each.is_private for each in found)
