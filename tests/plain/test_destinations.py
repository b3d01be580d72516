"""Words, people, venue, checklist: each is asked line by line and kept at once."""

from pathlib import Path

import pytest

from tests.plain.at_the_line import joined, said
from tests.workspace.agendas import sample


def test_a_word_gets_its_meaning_and_goes_into_our_glossary(tmp_path: Path) -> None:
    agenda = sample(tmp_path)

    words = joined(
        said(tmp_path, ["words", "meaning 1", "A plan of help.", ""], agenda)
    )

    ours = (agenda.parent / "glossaries" / "ours.yaml").read_text(encoding="utf-8")
    assert "“pathway” is explained." in words
    assert "A plan of help." in ours
    assert "Ruth Adeyemi" in ours


def test_a_word_is_asked_about_left_alone_and_brought_back(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["words", "ask 1", "yes", "leave 1", "all know it", "list", "undo", "list"]

    words = joined(said(tmp_path, typed, agenda))

    assert "Nothing is sent from here." in words
    assert "“pathway” is left alone." in words
    assert words.count(". pathway, ") == 1
    assert "asked Ruth Adeyemi on 23 November 2026" in words


def test_what_stops_people_is_changed_and_saved_for_a_register(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["checklist", "barrier No ramp", "change 1", "owner", "Jo", "until", "soon"]
    more = ["2 December 2026", "state", "2", "back", "risks"]

    words = joined(said(tmp_path, [*typed, *more], agenda))

    kept = agenda.with_name("dementia-pathway.checklist.yaml").read_text()
    assert "“soon” is no day, or may mean several." in words
    assert "owner: Jo" in kept
    assert "state: mended" in kept
    saved = next((agenda.parent / "private").rglob("risks.csv"))
    assert "No ramp" in saved.read_text()


def test_any_word_is_looked_up(tmp_path: Path) -> None:
    words = joined(said(tmp_path, ["words", "search admiral"], sample(tmp_path)))

    assert "Admiral Nurse In plain words:" in words


def test_who_was_not_asked_is_said_first_and_nothing_private(tmp_path: Path) -> None:
    typed = ["people", "list", "about 1", "answers 1"]

    words = joined(said(tmp_path, typed, sample(tmp_path)))

    assert "1. Harjit Bains, VCSO, Saath Lunch Club. NOT ASKED EVERYTHING YET" in words
    assert "What is private is hidden: “private” has it said." in words
    assert "0113" not in words
    assert "£27" not in words


def test_what_is_private_is_said_and_written_once_it_is_asked_for(
    tmp_path: Path,
) -> None:
    agenda = sample(tmp_path)
    typed = ["people", "private", "answers 1", "food", "No pork", "back", "about 1"]

    words = joined(said(tmp_path, typed, agenda))

    assert "PRIVATE What they eat: No pork" in words
    people = agenda.parent / "people" / "dementia-pathway.yaml"
    assert "No pork" in people.read_text(encoding="utf-8")


def test_somebody_is_added_and_the_agenda_names_the_file(tmp_path: Path) -> None:
    agenda = tmp_path / "new.md"
    agenda.write_text("---\ntitle: Falls\n---\n\n## Welcome\n- Time: 10 min\n")

    said(tmp_path, ["people", "add Ana Pop", "hero", "public"], agenda)

    assert "people: people/new.yaml\n" in agenda.read_text()
    assert "Ana Pop" in (tmp_path / "people" / "new.yaml").read_text()


def test_questions_about_the_venue_are_answered_one_by_one(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["venue", "yes", "Jo Brown", "no", "not needed", "note", "A slow lift"]

    words = joined(said(tmp_path, typed, agenda))

    venue = next((agenda.parent / "venues").glob("khidmat*")).read_text()
    assert "Question 1 of 47." in words
    assert "Question 4 of 47." in words
    assert venue.count("checked-by: Jo Brown") == 2
    assert "A slow lift" in venue


def test_a_place_gets_a_file_of_its_own(tmp_path: Path) -> None:
    agenda = tmp_path / "new.md"
    agenda.write_text("---\ntitle: Falls\n---\n\n## Welcome\n- Time: 10 min\n")

    words = joined(said(tmp_path, ["venue", "yes", "add The Hall", "yes", "J"], agenda))

    assert "Nobody has described the place yet." in words
    assert 'answer: "yes"' in (tmp_path / "venues" / "the-hall.yaml").read_text()


def test_lines_of_the_checklist_are_done_planned_and_not_needed(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["checklist", "done", "Jo", "who Ana", "until", "soon", "2 December 2026"]
    more = ["not needed", "we all know", "barrier No bus on Sunday", "barriers"]

    words = joined(said(tmp_path, [*typed, *more], agenda))

    kept = agenda.with_name("dementia-pathway.checklist.yaml").read_text()
    assert "“soon” is no day, or may mean several." in words
    assert "What stops people: No bus on Sunday" in words
    for written in ("by: Jo", "by: Ana", "until: 2026-12-02", "reason: we all know"):
        assert written in kept.replace('"', "")


def test_why_a_line_is_there_is_said_without_its_name_in_a_file(
    tmp_path: Path,
) -> None:
    words = joined(said(tmp_path, ["checklist", "why"], sample(tmp_path)))

    assert "Why: Asked late, people can only nod. Source: ADAPT" in words
    assert "invited-early" not in words


@pytest.mark.parametrize("place", ["people", "venue", "checklist", "words", "build"])
def test_a_place_that_cannot_be_read_says_why_and_lets_one_go_on(
    tmp_path: Path, place: str
) -> None:
    agenda = tmp_path / "new.md"
    agenda.write_text("---\ntitle: [\n---\n\n## Welcome\n- Time: 10 min\n")

    words = joined(said(tmp_path, [place, "back", "agenda"], agenda))

    assert words.endswith("Everything is kept. Until next time. ")


def test_letters_are_read_out_saved_and_written_down_as_sent(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["people", "letters", "read", "private", "read", "more", "save", "asked"]

    words = joined(said(tmp_path, [*typed, "back", "list"], agenda))

    assert words.index("Type “private” first") < words.index("Harjit Bains,")
    saved = next((agenda.parent / "private").rglob("letter-harjit-bains.txt"))
    assert saved.stat().st_mode & 0o077 == 0
    assert "ASKED ON 2026-11-23, NO ANSWER YET" in words


def test_a_word_of_a_glossary_is_changed_in_a_copy_beside_the_agenda(
    tmp_path: Path,
) -> None:
    agenda = sample(tmp_path)
    typed = ["words", "change admiral", "meaning", "A nurse for families.", "undo"]

    words = joined(said(tmp_path, [*typed, "redo", "settle"], agenda))

    ours = (each.read_text() for each in (agenda.parent / "glossaries").glob("*.yaml"))
    assert any("A nurse for families." in text for text in ours)
    assert "What “Admiral Nurse” says is written." in words
