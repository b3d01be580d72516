"""A person with a new name is named so where the agenda names them."""

from pathlib import Path

from inclusive_meetings.workspace.people.renaming import renamed
from tests.workspace.agendas import session

AGENDA = """\
---
title: Falls
chair: Ana Pop, Casa Group
---
## Hello
- Time: 10 min
- Lead: Ana Pop
- Lead: Ana Popescu

## Steps
- Time: 10 min
- Raised by:  Ana Pop, Casa Group
- Lead: Sam Okoro

Ana Pop asked for this.
"""


def test_whoever_leads_raised_or_chairs_is_called_by_the_new_name(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    opened.retext(AGENDA, "typed")
    assert opened.outline is not None
    found = renamed(opened.outline, "Ana Pop", "Ana Rus")

    assert found.text == (
        AGENDA.replace("chair: Ana Pop", "chair: Ana Rus")
        .replace("Lead: Ana Pop\n", "Lead: Ana Rus\n")
        .replace("by:  Ana Pop", "by:  Ana Rus")
    )
    assert found.places[0] == "the facts at the top"
    assert len(found.places) == 3


def test_where_nobody_is_named_so_nothing_changes(tmp_path: Path) -> None:
    opened = session(tmp_path)
    opened.retext(AGENDA, "typed")
    assert opened.outline is not None

    for old, new in (("Ana", "Eva"), ("Ana Pop", "Ana, from Casa")):
        found = renamed(opened.outline, old, new)
        assert (found.text, found.places) == (AGENDA, ())
