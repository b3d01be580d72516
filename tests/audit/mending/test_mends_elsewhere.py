"""Agendas that nobody wrote for this program lose nothing to what is proposed."""

from pathlib import Path

import pytest

from inclusive_meetings.audit.mending.lines import AgendaLines
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.opening.opened import open_meeting
from tests.audit.mending.proposing import lines_are_kept, look, look_again

WILD = Path(__file__).parent.parent.parent / "readers" / "wild"


def test_an_agenda_without_headings_is_left_to_its_author(tmp_path: Path) -> None:
    text = "Support at home\n\n1. The plan (70 min)\n2. The budget (30 min)\n"
    before, found = look(tmp_path, text)

    assert "long-without-break" in found
    assert before.mends == ()


@pytest.mark.parametrize("agenda", sorted(WILD.glob("*.md")), ids=lambda p: p.stem)
def test_an_agenda_from_elsewhere_loses_nothing(agenda: Path, tmp_path: Path) -> None:
    path = tmp_path / agenda.name
    path.write_bytes(agenda.read_bytes())
    try:
        before, _ = look_again(path)
    except CannotRead:
        # Minutes of a meeting, and files in old encodings.
        return

    assert lines_are_kept(before.before.text, before.mended(before.mends))


def test_without_front_matter_only_items_are_proposed(tmp_path: Path) -> None:
    text = "# Home\n\n## The plan\n- Time: 50 min\n\n## The budget\n- Time: 50 min\n"
    before, _ = look(tmp_path, text)

    assert {mend.rule for mend in before.mends} <= {"long-without-break"}


def test_where_titles_say_the_times_no_line_is_put_among_them(tmp_path: Path) -> None:
    agenda = tmp_path / "panel.md"
    text = "# Panel\n\n## 10.00 Damp\n\n## 11.30 Buses (40 min)\n"
    agenda.write_text(text, encoding="utf-8")

    opened = open_meeting(agenda, "panel.md")

    assert opened.meeting.items[0].minutes == 90
    assert not AgendaLines(text, opened.meeting).are_ours
