"""A checklist as people write it is read, and whatever else stands there is said."""

import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_meetings.model.checklist import BarrierState, TickList, TickState
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.checklist_file import checklist_path, read_checklist

KNOWN = frozenset({"needs-asked", "power-said"})
PIECES = st.sampled_from(
    [
        *("lines:\n", "barriers:\n", "  - line: ", "  - barrier: ", "    state: "),
        *("needs-asked\n", "done\n", "not needed\n", "cannot\n", "    by: ", "until: "),
        *("2027-02-30\n", "[", "]", "{", "}", ": ", "- ", "&a ", "*a ", "\n", "'", '"'),
        *("\t", "\r\n", "\u202e", "é", "Jo\n", "    do: ", "    reason: ", "~\n"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=120))


def read(folder: Path, text: str) -> tuple[TickList, list[Problem]]:
    """Return what a checklist says, and what is wrong with it."""
    path = folder / "falls.checklist.yaml"
    path.write_text(text, encoding="utf-8")
    found: list[Problem] = []
    return read_checklist(path, path.name, KNOWN, found), found


def test_it_stands_beside_its_agenda() -> None:
    path = checklist_path(Path("agendas/falls in may.md"))

    assert path == Path("agendas/falls in may.checklist.yaml")


def test_no_file_is_an_empty_list(tmp_path: Path) -> None:
    found: list[Problem] = []

    assert read_checklist(tmp_path / "no.yaml", "no.yaml", KNOWN, found) == TickList()
    assert found == []


def test_what_people_write_in_their_own_way_is_understood(tmp_path: Path) -> None:
    made, found = read(
        tmp_path,
        "Lines:\n  - {Line: needs-asked, State: Not Needed, reason: 'no: none'}\n"
        "  - line: power-said\n    until: 9 December 2026\n    Done_On: 01/12/2026\n"
        "barriers:\n  - {barrier: Steps, state: Mended, raised by: Joe}\n",
    )

    assert found == []
    first, second = made.ticks
    assert (first.state, first.reason) == (TickState.NOT_NEEDED, "no: none")
    assert (second.until, second.done_on) == (date(2026, 12, 9), date(2026, 12, 1))
    assert second.state is TickState.NOT_DONE
    assert made.barriers[0].state is BarrierState.MENDED
    assert made.barriers[0].raised_by == "Joe"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("lines:\n  - line: needs-asked\n  - line: needs-asked\n", "repeated-line"),
        ("lines:\n  - line: neds-asked\n", "unknown-line"),
        ("lines:\n  - {line: needs-asked, bye: Jo}\n", "unknown-key"),
        ("lines:\n  - {line: needs-asked, state: not needed}\n", "no-reason"),
        ("barriers:\n  - {barrier: Steps, state: cannot}\n", "no-reason"),
    ],
)
def test_what_is_only_odd_is_a_warning(tmp_path: Path, text: str, slug: str) -> None:
    _, found = read(tmp_path, text)

    assert [(each.slug, each.serious) for each in found] == [(slug, False)]


@given(TEXTS)
@settings(deadline=None, max_examples=100)
def test_any_text_is_read_or_refused(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder, suppress(CannotRead):
        _, found = read(Path(folder), text)

        assert all(each.place.line >= 1 for each in found)
        assert all(each.what and each.mend for each in found)
