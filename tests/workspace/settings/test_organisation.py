"""An organisation's settings are written line by line, and never unreadably."""

from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.themes import THEMES
from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.settings.organisation import (
    LOOKS,
    settings_now,
    write_fact,
    write_number,
)
from inclusive_meetings.workspace.telling.setting import told_of_number
from tests.audit.deck.made import Made

BREAK = "minutes-without-break"
THEIRS = """\
# Agreed with our access group.
Nation: scotland   # since June
numbers:
  minutes-of-talk: {value: 12, source: Our access group}
leave-alone:
  - {word: service user, source: Our forum}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "inclusive-meetings.yaml"


def test_without_a_file_ours_count(file: Path) -> None:
    now = settings_now(file)

    assert (now.organisation, now.nation, now.wording) == ("", "", "")
    assert not any(line.is_own for line in now.numbers)
    assert not file.exists()


def test_what_a_number_would_be_without_us_is_told_of_our_own_alone(file: Path) -> None:
    write_number(file, BREAK, "45", "Our access group")

    numbers = {line.number.name: line for line in settings_now(file).numbers}
    told = {name: dict(told_of_number(line)) for name, line in numbers.items()}

    assert told[BREAK]["settings.source"] == "Our access group"
    assert told[BREAK]["settings.ours"].startswith("60 minutes. ")
    assert [name for name in told if "settings.ours" in told[name]] == [BREAK]


def test_a_template_that_cannot_be_used_is_refused_and_not_named(file: Path) -> None:
    Made().put(file.parent, "theirs.pptx")
    (file.parent / "odd.pptx").write_text("no slides", encoding="utf-8")

    write_fact(file, "template", "theirs.pptx")
    with pytest.raises(CannotRead, match=r"odd\.pptx"):
        write_fact(file, "template", "odd.pptx")

    assert settings_now(file).template == "theirs.pptx"
    write_fact(file, "template", "")
    assert settings_now(file).template == ""


def test_the_first_setting_makes_the_file(file: Path) -> None:
    write_fact(file, "organisation", "Carers: United #1")
    write_fact(file, "nation", "Northern-Ireland")

    now = settings_now(file)
    assert now.organisation == "Carers: United #1"
    assert now.nation == "northern ireland"
    assert file.read_text().startswith("# What our organisation goes by.")


def test_only_the_line_that_changes_is_changed(file: Path) -> None:
    file.write_text(THEIRS)

    write_fact(file, "nation", "wales")

    assert file.read_text() == THEIRS.replace("scotland", "wales")


def test_a_number_comes_with_its_source_and_goes_again(file: Path) -> None:
    file.write_text(THEIRS)

    write_number(file, BREAK, "50", "Our access group, 2026")
    line = next(n for n in settings_now(file).numbers if n.number.name == BREAK)
    assert (line.number.value, line.ours.value, line.is_own) == (50, 60, True)
    assert line.number.source == "Our access group, 2026"

    write_number(file, BREAK, "", "")
    assert file.read_text() == THEIRS


def test_the_last_number_takes_its_title_along(file: Path) -> None:
    file.write_text(THEIRS)

    write_number(file, "minutes-of-talk", "", "")

    assert "numbers" not in file.read_text()
    assert settings_now(file).problems == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nation", "atlantis"),
        ("wording", "nowhere"),
        ("wording", "../elsewhere"),
        ("wording", "/etc"),
        ("wording", "inclusive-meetings.yaml"),
    ],
)
def test_what_cannot_be_is_said_and_not_written(
    file: Path, name: str, words: str
) -> None:
    file.write_text(THEIRS)

    with pytest.raises(CannotRead):
        write_fact(file, name, words)

    assert file.read_text() == THEIRS


def test_a_number_without_a_source_is_not_taken(file: Path) -> None:
    with pytest.raises(CannotRead, match="does not say on whose word"):
        write_number(file, BREAK, "50", "")

    assert not file.exists()


def test_wording_that_does_not_fit_is_said_and_not_taken(file: Path) -> None:
    words = file.parent / "our-words"
    words.mkdir()
    (words / "briefing.yaml").write_text("helo: Dear {name}\n")

    with pytest.raises(CannotRead, match=r"briefing\.hello"):
        write_fact(file, "wording", "our-words")

    assert not file.exists()


def test_own_wording_counts_wherever_the_agenda_is_opened(file: Path) -> None:
    agenda = file.parent / "falls.md"
    agenda.write_text("---\ntitle: Falls\n---\n## Welcome\n- Time: 10 min\n")
    words = file.parent / "our-words"
    words.mkdir()
    (words / "briefing.yaml").write_text('hello: "Dear {name}, we are glad."\n')

    write_fact(file, "wording", "our-words")

    opened = open_meeting(agenda, "falls.md")
    assert opened.wording.say("briefing.hello", name="Jo") == "Dear Jo, we are glad."
    assert settings_now(file).wording == "our-words"


def test_the_looks_are_those_of_the_screens() -> None:
    assert sorted(LOOKS) == sorted(theme.name for theme in THEMES)
