"""Glossaries are found by name, the nearest first, wherever the program is."""

import sys
from pathlib import Path

import pytest

from inclusive_meetings.model.glossary import Glossary, Status
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.glossary.files import glossary
from tests.samples import at

BOARD = "terms:\n  - term: ICB\n    meaning: {}\n"


def shelf(folder: Path, name: str, text: str) -> Path:
    """Write a glossary into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def named(*names: str) -> tuple[Passage, ...]:
    """Return names of glossaries as an agenda has them."""
    return tuple(Passage(name, at(9, 14)) for name in names)


def meaning(found: Glossary, term: str) -> str:
    """Return the first meaning of a term."""
    return next(t.senses[0].meaning for t in found.terms if t.term == term)


@pytest.mark.parametrize("where", ["", "glossaries", "../glossaries"])
def test_the_nearest_glossary_of_a_name_wins(tmp_path: Path, where: str) -> None:
    agendas = tmp_path / "agendas"
    agendas.mkdir()
    shelf(agendas / where, "health-and-care", BOARD.format("Ours."))

    found = glossary(named("health-and-care"), agendas)

    assert meaning(found, "ICB") == "Ours."


def test_a_folder_that_was_named_is_looked_in(tmp_path: Path) -> None:
    theirs = shelf(tmp_path / "theirs", "carers", BOARD.format("Theirs."))

    found = glossary(named("carers"), tmp_path, [theirs])

    assert meaning(found, "ICB") == "Theirs."


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own folder")
def test_the_users_own_folder_is_looked_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    shelf(tmp_path / "inclusive_meetings" / "glossaries", "mine", BOARD.format("Mine."))

    found = glossary(named("mine"), tmp_path)

    assert meaning(found, "ICB") == "Mine."


def test_the_starter_glossaries_are_there_from_an_empty_folder(tmp_path: Path) -> None:
    assert len(glossary(None, tmp_path).terms) >= 400


def test_an_unknown_glossary_is_said_with_the_nearest_name(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"agenda.md:9:14.*Did you mean dementia"):
        glossary(named("demetia"), tmp_path)


def test_a_name_cannot_lead_out_of_the_folders(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="no glossary"):
        glossary(named("../../etc/passwd"), tmp_path)


def test_one_acronym_from_two_groups_has_both_meanings(tmp_path: Path) -> None:
    for name, words in (("a", "personal assistant"), ("b", "physician associate")):
        text = f"terms:\n  - term: PA\n    expansion: {words}\n    meaning: {words}.\n"
        shelf(tmp_path / "glossaries", name, text)

    found = glossary(named("a", "b"), tmp_path)

    assert [sense.expansion for sense in found.terms[0].senses] == [
        "personal assistant",
        "physician associate",
    ]


def test_a_glossary_that_is_changed_between_two_letters_is_read_again(
    tmp_path: Path,
) -> None:
    for words in ("One.", "Two.", "Six."):
        shelf(tmp_path, "quick", BOARD.format(words))

        assert meaning(glossary(named("quick"), tmp_path), "ICB") == words


def test_every_fault_of_a_glossary_is_said_at_once(tmp_path: Path) -> None:
    shelf(
        tmp_path,
        "bad",
        "terms:\n  - term: ICB\n    meening: x\n  - meaning: y\n"
        "  - term: A\n    meaning: b\n    status: gone\n    review-by: soon\n",
    )

    with pytest.raises(CannotRead) as caught:
        glossary(named("bad"), tmp_path)

    said = str(caught.value)
    assert [p.place.line for p in caught.value.problems] == [3, 2, 4, 7, 8]
    assert "Did you mean “meaning”?" in said
    assert "abolished" in said


def test_a_status_is_one_of_those_known(tmp_path: Path) -> None:
    text = "terms:\n  - {term: NHSE, meaning: x, status: closing}\n"
    shelf(tmp_path, "g", text)

    found = glossary(named("g"), tmp_path)

    assert found.terms[0].senses[0].status is Status.CLOSING
