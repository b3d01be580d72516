"""The next meeting of the same people, from the agenda of this one."""

from datetime import date
from pathlib import Path

from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.new_agenda.next_meeting import next_meeting
from tests.workspace.agendas import home

AGENDA = """\
---
title: Safer around our schools
# We sit in a circle.
date: 2026-12-08
start: "16:30"
where: Ashworth Road Community Centre
papers:
  - title: The plan
    file: papers/plan.md
pre-meeting: {date: 2026-12-01, start: "10:00"}
we-heard-by: 2026-12-15
allow:
  - rule: late-end
    because: Parents work.
---
## Stop and search
- Time: 30 min
- Raised by: Ashworth Parents' Voice
- Paper: The plan

Who is told, and when?
"""
NEXT = """\
---
title: Safer around our schools
# We sit in a circle.
date: 2027-01-12
start: "16:30"
where: Ashworth Road Community Centre
raised-last-time: [Stop and search]
---
## Stop and search
- Time: 30 min
- Raised by: Ashworth Parents' Voice

Who is told, and when?
"""


def test_all_stays_but_what_was_of_that_day(tmp_path: Path) -> None:
    agenda = tmp_path / "schools.md"
    agenda.write_text(AGENDA, encoding="utf-8")

    path = next_meeting(agenda, AGENDA, date(2027, 1, 12))

    assert path == tmp_path / "schools-2027-01-12.md"
    assert path.read_text(encoding="utf-8") == NEXT
    assert agenda.read_text(encoding="utf-8") == AGENDA
    session = open_session(path, home(tmp_path))
    session.close()
    assert session.can_edit


def test_a_day_in_the_name_of_the_file_gives_way_to_the_new_one(tmp_path: Path) -> None:
    agenda = tmp_path / "2026-12-08-schools.md"

    for name in ("schools-2027-01-12.md", "schools-2027-01-12-2.md"):
        assert next_meeting(agenda, AGENDA, date(2027, 1, 12)).name == name
