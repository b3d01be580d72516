"""What was found in an agenda: why it matters, and what can be written for it."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.place import Place
from inclusive_meetings.tui.app import Chairs
from inclusive_meetings.tui.destinations import AGENDA
from inclusive_meetings.tui.dialogs.facts import FactsForm
from inclusive_meetings.tui.dialogs.finding import FindingBox
from inclusive_meetings.tui.screens.venue import VenueScreen
from inclusive_meetings.tui.widgets.rows import Rows
from inclusive_meetings.workspace.findings import examining
from tests.tui.at_the_screen import chair, text_of, told, type_words, until
from tests.tui.falls import falls, saved, session_of, show_finding, titles
from tests.workspace.agendas import FALLS, sample

pytestmark = pytest.mark.slow
ANY = Finding(
    Place("falls.md", 1, 1), "no-contact", "So.", "Mend it.", Level.COULD, "", 1
)


def test_a_finding_says_why_and_its_change_is_written_by_one_key(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            rules = [each.finding and each.finding.rule for each in app.screen.found]  # type: ignore[attr-defined] # the agenda screen has them
            await pilot.press("f8")
            app.screen.query_one("#check", Rows).highlighted = rules.index(
                "long-without-break"
            )
            await pilot.press("enter")
            await pilot.pause()
            assert isinstance(app.screen, FindingBox)
            shown = text_of(app)
            assert all(
                part in shown for part in ("What to do", "Why", "On what evidence")
            )
            assert "+- Type: break" in shown
            await pilot.press("m")
            assert "Break" in titles(app)

    asyncio.run(run())


def test_what_may_be_meant_otherwise_stands_above_what_was_found(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        text = FALLS.replace("start: 10:00", "start: 10:00\nend: 11:00")
        async with chair(tmp_path, falls(tmp_path, text)) as (app, pilot):
            shown = text_of(app)
            assert "LOOK AGAIN" in shown
            assert "The items end 60 minutes" in shown
            await pilot.press("f8", "enter")
            await pilot.pause()
            assert isinstance(app.screen, FactsForm)
            # One stands in the field that is meant, and need not look for it.
            await until(pilot, lambda: app.focused is app.screen.query_one("#end"))

    asyncio.run(run())


def test_where_nothing_can_be_checked_no_screen_says_that_nothing_was_found(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        (tmp_path / "glossaries").mkdir()
        (tmp_path / "glossaries" / "ours.yaml").write_bytes(b"terms: [")
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            shown = text_of(app)
            assert "MEND FIRST  ours.yaml" in shown
            assert "not checked yet" in shown
            assert "0 must" not in shown
            await pilot.press("f8", "enter")
            assert "This stands in the file ours.yaml, line 1." in told(app)

    asyncio.run(run())


def test_the_key_that_writes_a_change_is_there_only_where_one_can_be_written(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            found = app.desk.found
            assert found is not None
            assert found.proposed is not None
            mended = {each.rule for each in found.proposed.mends}
            for finding in found.findings:
                show_finding(app, finding)
                await pilot.pause()
                has_key = "M write it" in text_of(app)
                assert has_key == (finding.rule in mended), finding.rule
                await pilot.press("escape")

    asyncio.run(run())


def test_a_finding_is_allowed_with_a_reason_and_then_gone(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            rule = app.screen.found[0].finding.rule  # type: ignore[attr-defined] # the agenda screen has them
            await pilot.press("f8", "enter", "a")
            await pilot.pause()
            await type_words(pilot, "we agreed it\n")
            assert f"{rule} — we agreed it" in session_of(app).text
            await until(pilot, lambda: rule not in rules(app))

    asyncio.run(run())


def test_what_was_found_is_folded_for_a_list_that_had_no_width_before(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            await pilot.pause(0.2)
            rows = app.screen.query_one("#check", Rows)
            lines = [
                line
                for option in rows.options
                for line in str(option.prompt).splitlines()
            ]
            assert max(map(len, lines)) <= rows.scrollable_content_region.width

    asyncio.run(run())


def rules(app: Chairs) -> set[str]:
    """Return the rules that were found in the agenda as it was looked at last."""
    found = app.desk.found
    return {each.rule for each in found.findings} if found else set()


def test_a_fault_of_ours_while_looking_ends_nothing_that_is_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise KeyError("odd")

    async def run() -> None:
        path = falls(tmp_path)
        async with chair(tmp_path, path) as (app, pilot):
            with monkeypatch.context() as broken:
                broken.setattr(examining, "examined", fails)
                before = app.desk.found
                await pilot.press("plus")
                await until(pilot, lambda: app.desk.found is not before)
            assert app.desk.found is not None
            assert [each.slug for each in app.desk.found.problems] == ["our-fault"]
            await until(pilot, saved(app))
            assert "15 min" in path.read_text(encoding="utf-8")
            await pilot.press("minus")
            await until(pilot, lambda: bool(rules(app)))

    asyncio.run(run())


def test_what_is_missing_of_a_person_or_a_place_leads_to_their_screens(
    tmp_path: Path,
) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path)) as (app, pilot):
            session = session_of(app)
            assert session.meeting is not None
            assert session.meeting.where.venue is not None
            person, venue = session.meeting.people[0], session.meeting.where.venue
            for place, name in ((person.place, "people"), (venue.place, "venue")):
                app.go_to(AGENDA)
                await pilot.pause()
                show_finding(app, replace(ANY, place=place))
                await pilot.pause()
                assert ".yaml" not in text_of(app).splitlines()[0]
                await pilot.press("g")
                await until(pilot, lambda name=name: app.place.name == name)  # type: ignore[misc] # mypy knows no defaults of a lambda

    asyncio.run(run())


def test_a_finding_about_one_person_leads_to_their_row(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), (60, 18)) as (app, pilot):
            session = session_of(app)
            assert session.meeting is not None
            *_, last = session.meeting.people
            private = session.meeting.people[2].private
            assert private is not None
            places = {
                last.name: last.place,
                session.meeting.people[2].name: private.places["food"],
            }
            for name, place in places.items():
                app.go_to(AGENDA)
                await pilot.pause()
                show_finding(app, replace(ANY, place=place))
                await pilot.pause()
                await pilot.press("g")
                await until(pilot, lambda name=name: f"▶ {name}" in text_of(app))  # type: ignore[misc] # mypy knows no defaults of a lambda

    asyncio.run(run())


def test_a_finding_about_one_answer_leads_to_its_question(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, sample(tmp_path), (80, 24)) as (app, pilot):
            session = session_of(app)
            assert session.meeting is not None
            assert session.meeting.where.venue is not None
            answer = session.meeting.where.venue.answers[-1]
            show_finding(app, replace(ANY, place=answer.place))
            await pilot.pause()
            await pilot.press("g")
            await until(pilot, lambda: isinstance(app.screen, VenueScreen))
            await pilot.pause()
            assert isinstance(app.screen, VenueScreen)
            line = app.screen.venue_rows[app.screen.at].line
            assert line is not None
            assert line.found == answer
            assert "▶" in text_of(app)

    asyncio.run(run())


def test_a_change_is_shown_without_the_lines_that_stay(tmp_path: Path) -> None:
    async def run() -> None:
        async with chair(tmp_path, falls(tmp_path)) as (app, pilot):
            found = app.desk.found
            assert found is not None
            assert found.proposed is not None
            rule = found.proposed.mends[0].rule
            show_finding(app, replace(ANY, rule=rule))
            await pilot.pause()
            lines = [line for line in text_of(app).splitlines() if "│" in line]
            assert any(line.strip("│ ").startswith("+") for line in lines)
            assert not any("title: Falls" in line for line in lines)

    asyncio.run(run())
