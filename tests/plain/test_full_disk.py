"""A disk that refuses what stands beside the agenda: said, kept, and tried again."""

from contextlib import ExitStack
from io import StringIO
from pathlib import Path

import pytest

from inclusive_meetings.plain.start import converse
from inclusive_meetings.plain.talk import Talk
from tests.disks import ERRORS, no_journals, refusing
from tests.plain.at_the_line import TODAY, joined
from tests.workspace.agendas import home, sample

KEPT = "Everything is kept. Until next time."
MAKES_ROOM = "(somebody makes room)"
ANSWER = ["people", "answers 1", "pronouns", "they/them"]


class Typed(StringIO):
    """What somebody types, to the line at which the disk takes files again."""

    def __init__(self, lines: list[str], disk: ExitStack) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))
        self._disk = disk

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override] # the stub of its base says bytes
        """Return the next line that is typed."""
        line = super().readline(-1 if size is None else size)
        if line.strip() != MAKES_ROOM:
            return line
        self._disk.close()
        return super().readline(-1 if size is None else size)


def told(folder: Path, agenda: Path, full: Path, error: str, lines: list[str]) -> str:
    """Return what is said while the disk refuses the folder `full`, for a while."""
    out = StringIO()
    with ExitStack() as disk:
        disk.enter_context(refusing(full, error))
        converse(Talk(Typed(lines, disk), out), home(folder), agenda, TODAY)
    return joined(out.getvalue())


@pytest.mark.parametrize("error", ERRORS)
def test_what_a_person_answers_waits_until_the_disk_takes_it(
    tmp_path: Path, error: str
) -> None:
    agenda = sample(tmp_path)
    people = agenda.parent / "people"
    path = people / "dementia-pathway.yaml"
    before = path.read_text(encoding="utf-8")

    words = told(tmp_path, agenda, people, error, [*ANSWER, MAKES_ROOM, "back"])

    assert "it is kept safe, and tried again all the time" in words
    assert "What waited is saved now" in words
    now = path.read_text(encoding="utf-8")
    assert now.count("they/them") == 1
    assert now != before


@pytest.mark.parametrize("error", ERRORS)
def test_what_is_seen_at_the_venue_waits(tmp_path: Path, error: str) -> None:
    agenda = sample(tmp_path)
    venues = agenda.parent / "venues"
    path = venues / "khidmat-hall.yaml"
    before = path.read_text(encoding="utf-8")

    words = told(
        tmp_path, agenda, venues, error, ["venue", "no", "Jo Lamb", MAKES_ROOM, "back"]
    )

    assert "it is kept safe" in words
    assert "What waited is saved now" in words
    now = path.read_text(encoding="utf-8")
    assert now != before
    assert "Jo Lamb" in now


@pytest.mark.parametrize("error", ERRORS)
def test_words_and_notes_of_the_day_wait_too(tmp_path: Path, error: str) -> None:
    agenda = sample(tmp_path)
    lines = ["day", "begin", "action", "Ring the hall", "", "", MAKES_ROOM, "back"]

    words = told(tmp_path, agenda, agenda.parent, error, lines)

    assert "it is kept safe" in words
    (day,) = agenda.parent.glob("*.day.yaml")
    assert "Ring the hall" in day.read_text(encoding="utf-8")


@pytest.mark.parametrize("leaves", [["stop", "stop"], ["stop", "back"], []])
def test_who_leaves_what_is_nowhere_else_is_told(
    tmp_path: Path, leaves: list[str]
) -> None:
    agenda = sample(tmp_path)
    people = agenda.parent / "people"
    no_journals(tmp_path)

    words = told(tmp_path, agenda, people, "ENOSPC", [*ANSWER, *leaves])

    assert KEPT not in words
    assert "Not everything could be kept" in words
    assert ("type “stop” once more" in words) is bool(leaves)


def test_who_makes_room_before_leaving_loses_nothing(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    people = agenda.parent / "people"
    no_journals(tmp_path)
    lines = [*ANSWER, "stop", MAKES_ROOM, "again", "stop"]

    words = told(tmp_path, agenda, people, "ENOSPC", lines)

    assert KEPT in words
    assert "they/them" in (people / "dementia-pathway.yaml").read_text("utf-8")


def test_what_waits_is_tried_on_when_another_agenda_is_opened(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    people = agenda.parent / "people"
    other = agenda.with_name("other.md")
    other.write_text(
        "---\ntitle: Other\n---\n## One\n- Time: 5 min\n", encoding="utf-8"
    )
    away = ["back", "back", "back", "open", other.as_posix(), MAKES_ROOM, "again"]

    words = told(tmp_path, agenda, people, "ENOSPC", [*ANSWER, *away])

    assert "other.md is open" in words
    assert KEPT in words
    assert "they/them" in (people / "dementia-pathway.yaml").read_text("utf-8")


def test_who_leaves_what_waits_safely_is_told_and_has_it_the_next_time(
    tmp_path: Path,
) -> None:
    agenda = sample(tmp_path)
    people = agenda.parent / "people"

    words = told(tmp_path, agenda, people, "ENOSPC", [*ANSWER, "stop"])
    assert "It is written the next time that you come" in words

    words = told(tmp_path, agenda, tmp_path / "elsewhere", "ENOSPC", ["stop"])
    assert "What the disk refused last time is saved now" in words
    assert "they/them" in (people / "dementia-pathway.yaml").read_text("utf-8")
