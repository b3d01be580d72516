"""Settings are asked for line by line and stand in the organisation's file."""

from pathlib import Path

from tests.audit.deck.made import Made
from tests.plain.at_the_line import joined, said
from tests.workspace.agendas import sample

FILE = "inclusive-meetings.yaml"


def test_organisation_nation_and_a_number_of_ones_own(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["settings", "organisation", "Carers United", "nation", "scotl"]

    words = joined(said(tmp_path, [*typed, "number 3 50", "", "found"], agenda))

    text = agenda.with_name(FILE).read_text(encoding="utf-8")
    assert "sitting without a break: 50 from now on." in words
    assert "organisation: Carers United\nnation: scotland\n" in text
    assert "source: Carers United, November 2026\n" in text


def test_a_template_of_ones_own_is_a_look_of_the_slides(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    Made(wide=720).put(agenda.parent, "theirs.pptx")
    typed = ["settings", "template", "theirs.pptx", "back", "build", "make", "look 2"]

    words = joined(said(tmp_path, typed, agenda))

    assert "Your own slide template: written." in words
    assert "Slide template: The slides of this template are 4 to 3" in words
    assert "template: theirs.pptx\n" in agenda.with_name(FILE).read_text("utf-8")


def test_a_number_is_taken_back_and_brought_back(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["settings", "ours", "number 1 3", "Us", "ours 1", "undo"]

    words = joined(said(tmp_path, typed, agenda))

    assert "No number is your own yet: ours count." in words
    assert "source: Us\n" in agenda.with_name(FILE).read_text(encoding="utf-8")


def test_what_cannot_be_is_said_and_nothing_is_written(tmp_path: Path) -> None:
    agenda = sample(tmp_path)
    typed = ["settings", "wording", "nowhere", "number 3 half", "back", "nation x"]

    words = joined(said(tmp_path, typed, agenda))

    assert "There is no file “nowhere”" in words
    assert "“half” is no number from 0 to 10000." in words
    assert "“x” is not in the list." in words
    assert not agenda.with_name(FILE).exists()


def test_the_look_is_remembered(tmp_path: Path) -> None:
    words = joined(said(tmp_path, ["settings", "look 3"], sample(tmp_path)))

    assert "The screens look dark, highest contrast now." in words
    last = next((tmp_path / "own").rglob("last.json")).read_text()
    assert '"theme": "inclusive-dark-high"' in last
