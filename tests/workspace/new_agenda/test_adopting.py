"""An agenda from anywhere becomes one that can be changed; no word of it is lost."""

import re
from pathlib import Path

import pytest

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.new_agenda.adopting import adopted, as_ours
from tests.workspace.agendas import home

WILD = sorted((Path(__file__).parent.parent.parent / "readers" / "wild").glob("*.md"))
PLAIN = """\
Falls prevention group
9 March 2027, 10:00 to 11:30, Khidmat Hall

1. Welcome (10 min)
2. What we heard - Ana Pop (30 min)
3. Any other business (5 min)

Bring your own mug. There is parking behind the hall.
"""


def words(text: str) -> set[str]:
    """Return the words of a text; the numbers that count items say nothing."""
    text = decoded(text.encode(), "falls.md").text
    text = re.sub(r"(?m)^[# |]*(?:item )?\d{1,2}(?:[.):]|(?= [A-Z|])|$)", "", text)
    return set(re.findall(r"\w+", text.casefold()))


def test_items_keep_their_minutes_and_can_be_changed(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text(PLAIN, encoding="utf-8")
    before = open_session(agenda, home(tmp_path))
    before.close()
    assert before.meeting is not None

    path = adopted(agenda, before.text, before.meeting)

    now = open_session(path, home(tmp_path))
    now.close()
    assert now.can_edit
    assert now.meeting is not None
    assert [each.minutes for each in now.meeting.items] == [10, 30, 5]
    assert now.meeting.date == before.meeting.date
    assert agenda.read_text(encoding="utf-8") == PLAIN


def test_what_had_no_place_is_kept_under_a_heading(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    agenda.write_text(PLAIN, encoding="utf-8")
    session = open_session(agenda, home(tmp_path))
    session.close()
    assert session.meeting is not None

    made = as_ours(PLAIN, session.meeting)

    assert words(PLAIN) <= words(made)
    assert "There is parking behind the hall." in made
    assert "Khidmat Hall" in made


@pytest.mark.parametrize("path", WILD, ids=lambda path: path.stem)
def test_no_word_of_an_agenda_from_elsewhere_is_lost(
    tmp_path: Path, path: Path
) -> None:
    agenda = tmp_path / path.name
    agenda.write_bytes(path.read_bytes())
    try:
        session = open_session(agenda, home(tmp_path))
    except CannotRead:
        return
    session.close()
    if session.meeting is None or not session.meeting.items:
        return

    try:
        copy = adopted(agenda, session.text, session.meeting)
    except CannotRead:
        # It begins as minutes do; whoever reads it as an agenda says so themselves.
        assert path.stem == "last-minutes-first"
        assert list(tmp_path.glob("*-copy*")) == []
        return

    assert words(session.text) <= words(copy.read_text(encoding="utf-8"))


def test_a_number_before_a_title_stays_before_it(tmp_path: Path) -> None:
    text = "# Panel\n\n## 1. Damp\n20 min. Lead: Ana Pop\n\n## 2. Buses\n10 min\n"
    (tmp_path / "panel.md").write_text(text, encoding="utf-8")
    session = open_session(tmp_path / "panel.md", home(tmp_path))
    session.close()
    assert session.meeting is not None

    made = as_ours(text, session.meeting)

    assert not session.can_edit
    assert made.count("Damp") == made.count("Buses") == 1
    assert "## 1. Damp\n" in made
    assert "- Time: 20 min\n- Lead: Ana Pop\n" in made


def test_numbers_that_were_kept_are_no_items_of_the_copy(tmp_path: Path) -> None:
    above = "Panel\n\n1. Roads\n1. Damp\n1. Lifts\n\n"
    below = ("5.Tea", "6.Buses", "7. Paths", "8. Money")
    text = above + "".join(f"      {line}\n\n" for line in below)
    (tmp_path / "panel.md").write_text(text, encoding="utf-8")
    session = open_session(tmp_path / "panel.md", home(tmp_path))
    session.close()
    assert session.meeting is not None

    path = adopted(tmp_path / "panel.md", text, session.meeting)

    now = open_session(path, home(tmp_path))
    now.close()
    assert now.can_edit
    assert words(text) <= words(now.text) | {"5", "6", "7", "8"}


def test_whom_a_mail_went_to_is_not_copied(tmp_path: Path) -> None:
    mail = (
        "From: Helen Marsh <helen@example.org>\nTo: tom@example.org\n"
        "Sent: 1 June 2027\nSubject: Falls group\n\nDear all,\n\n"
        "1. Hello (10 min)\n2. Damp (20 min)\n3. Close (5 min)\n"
    )

    made = as_ours(mail, meeting_of(mail, tmp_path))

    assert "title: Falls group" in made
    assert "Dear all" in made
    assert "example.org" not in made


def test_a_page_of_a_web_site_becomes_an_agenda_with_the_day_of_its_text(
    tmp_path: Path,
) -> None:
    page = (
        "---\nlayout: post\ntitle: Panel\ndate: 2027-05-02\n---\n"
        "It will be held on Friday 14 May 2027 at 7pm in Moor Hall.\n\n"
        "1. Hello (10 min)\n2. Damp (20 min)\n3. Close (5 min)\n"
    )

    made = as_ours(page, meeting_of(page, tmp_path))

    assert "date: 2027-05-14" in made.partition("###")[0]
    assert "layout: post" in made.partition("###")[2]


def meeting_of(text: str, folder: Path) -> Meeting:
    agenda = folder / "falls.md"
    agenda.write_text(text, encoding="utf-8")
    session = open_session(agenda, home(folder))
    session.close()
    assert session.meeting is not None
    return session.meeting
