"""What a screen shows beside an agenda that is being changed."""

from pathlib import Path

from inclusive_meetings.model.findings import Level
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.editing.slots import (
    place_for_break,
    place_for_reflection,
)
from inclusive_meetings.workspace.findings.examining import briefing_of, examined
from inclusive_meetings.workspace.saving.home import Home
from tests.samples import ITEMS
from tests.workspace.agendas import FALLS, session

SAMPLE = Path(__file__).parents[3] / "agendas" / "dementia-pathway.md"


def test_findings_are_those_of_the_text_on_the_screen_and_not_of_the_file(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    opened.retext(FALLS.replace("- Time: 10 min", "- Time: 12 min"), "typed")
    found = examined(opened.snapshot(), None)

    assert "long-without-break" in {each.rule for each in found.findings}
    assert found.findings[0].level is Level.MUST
    assert any("102 minutes" in each.message for each in found.findings)
    assert found.proposed is not None
    assert any(mend.rule == "long-without-break" for mend in found.proposed.mends)


def test_words_are_sought_anew_only_where_words_or_their_places_changed(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    text = f"{FALLS}\nAsk the XQZ.\n"
    opened.retext(text, "typed")
    first = examined(opened.snapshot(), None).jargon
    text = text.replace("- Time: 10 min", "- Time: 12 min")
    opened.retext(text, "typed")
    after_minutes = examined(opened.snapshot(), None).jargon
    text = text.replace("## ", "\n## ", 1)
    opened.retext(text, "typed")
    after_a_line = examined(opened.snapshot(), None).jargon
    opened.retext(f"{text}\nAsk the QXW.\n", "typed")
    after_words = examined(opened.snapshot(), None).jargon

    assert [each.form for each in first] == ["XQZ"]
    assert after_minutes is first
    lines = [each.appearances[0].place.line for each in (*first, *after_a_line)]
    assert lines == [lines[0], lines[0] + 1]
    assert {each.form for each in after_words} == {"XQZ", "QXW"}


def test_a_text_that_is_no_agenda_gives_problems_and_no_findings(
    tmp_path: Path,
) -> None:
    opened = session(tmp_path)
    opened.retext("---\ntitle: x", "typed")
    found = examined(opened.snapshot(), None)

    assert (found.opened, found.findings) == (None, ())
    assert found.problems


def test_a_preview_shows_what_one_person_gets_and_nothing_of_others(
    tmp_path: Path,
) -> None:
    opened = open_session(SAMPLE, Home(tmp_path))
    found = examined(opened.snapshot(), None).opened
    assert found is not None
    page = briefing_of(found, "Nasreen Akhtar")

    assert "Nasreen" in page
    assert "Halal" in page
    others = [person for person in found.meeting.people if person.private]
    phones = [person.private.contact for person in others[1:] if person.private]
    assert [phone for phone in phones if phone and phone in page] == []
    assert briefing_of(found, "Nobody") == ""


def test_a_break_goes_where_it_leaves_the_shortest_time_to_sit() -> None:
    items = tuple(item for item in ITEMS if item.kind is not ItemKind.BREAK)

    assert [item.minutes for item in items][:4] == [10, 30, 10, 25]
    assert place_for_break(items) == 2
    assert place_for_break(()) == 0


def test_a_reflection_goes_before_the_break_in_the_middle() -> None:
    assert place_for_reflection(ITEMS, 10) == 2
