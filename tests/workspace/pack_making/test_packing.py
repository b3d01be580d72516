"""A pack is made of what is chosen, can be watched, and can be stopped."""

import json
from pathlib import Path

import pytest

from inclusive_meetings.workspace.opening.opened import open_meeting
from inclusive_meetings.workspace.pack_making.pack_looks import (
    LOOKS,
    OWN,
    SlideLook,
    remember_look,
    slide_look,
)
from inclusive_meetings.workspace.pack_making.packing import (
    StoppedError,
    build_pack,
    left_out,
    offers,
    pack_of,
    remember_left_out,
)
from tests.audit.deck.made import Made
from tests.workspace.agendas import FALLS, home

QUICK = frozenset({"format: docx", "format: pptx", "slides"})


def agenda(folder: Path) -> Path:
    path = folder / "falls.md"
    path.write_text(FALLS, encoding="utf-8")
    return path


def silent(_number: int, _of: int, _title: str) -> None:
    """Hear nothing."""


def test_every_document_is_offered_with_a_name_that_people_know(tmp_path: Path) -> None:
    opened = open_meeting(agenda(tmp_path), "falls.md")

    named = {offer.name: offer.title for offer in offers(opened)}

    assert named["run-sheet"] == "Run sheet"
    assert all(title and title != name for name, title in named.items())


def test_what_is_left_out_is_not_made_and_the_rest_is(tmp_path: Path) -> None:
    path = agenda(tmp_path)

    build_pack(path, QUICK | {"run-sheet"}, silent)

    made = {file.name for file in pack_of(path).rglob("*") if file.is_file()}
    assert "agenda.html" in made
    assert "run-sheet.html" not in made
    assert not [name for name in made if name.endswith((".docx", ".pptx"))]


def test_each_document_is_told_before_it_is_made(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []

    build_pack(agenda(tmp_path), QUICK, lambda *step: told.append(step))

    assert [number for number, _, _ in told] == list(range(1, len(told) + 1))
    assert {of for _, of, _ in told} == {len(told)}
    assert told[0][2] == "Agenda"


def test_a_build_that_is_stopped_leaves_the_pack_before_as_it_was(
    tmp_path: Path,
) -> None:
    path = agenda(tmp_path)
    build_pack(path, QUICK, silent)
    before = {f: f.read_bytes() for f in pack_of(path).rglob("*") if f.is_file()}
    path.write_text(FALLS.replace("Welcome", "Hello"), encoding="utf-8")

    def stop(number: int, _of: int, _title: str) -> None:
        if number == 3:
            raise StoppedError

    with pytest.raises(StoppedError):
        build_pack(path, QUICK, stop)

    after = {f: f.read_bytes() for f in pack_of(path).rglob("*") if f.is_file()}
    assert after == before


def test_what_is_left_out_is_remembered_for_each_meeting(tmp_path: Path) -> None:
    here, there = tmp_path / "falls.md", tmp_path / "housing.md"

    remember_left_out(home(tmp_path), here, frozenset({"slides", "run-sheet"}))

    assert left_out(home(tmp_path), here) == {"slides", "run-sheet"}
    assert left_out(home(tmp_path), there) == frozenset()


@pytest.mark.parametrize("kept", ["[", "3", json.dumps({"a": 1}), "[" * 5000])
def test_a_memory_that_is_no_list_is_forgotten(tmp_path: Path, kept: str) -> None:
    path = tmp_path / "falls.md"
    remember_left_out(home(tmp_path), path, frozenset({"slides"}))
    file = home(tmp_path).state / "last.json"
    found = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps(dict.fromkeys(found, kept)), encoding="utf-8")

    assert left_out(home(tmp_path), path) == frozenset()


def test_one_look_of_the_slides_and_some_languages_are_remembered(
    tmp_path: Path,
) -> None:
    path, own = agenda(tmp_path), home(tmp_path)
    chosen = SlideLook().with_choice("look: dark").with_choice("language: ur")

    remember_look(own, path, chosen)

    assert slide_look(own, path) == SlideLook("dark", ("ur",))
    assert slide_look(own, path).with_choice("language: ur").languages == ()
    assert slide_look(own, tmp_path / "other.md") == SlideLook()


def test_the_slides_of_a_pack_have_the_look_that_was_chosen(tmp_path: Path) -> None:
    path = agenda(tmp_path)
    slides = pack_of(path) / "share" / "slides.pptx"
    others = frozenset({"format: docx", "format: html", "format: text"})

    build_pack(path, others, silent)
    light = slides.read_bytes()
    build_pack(path, others, silent, look=SlideLook("dark"))

    assert slides.read_bytes() != light


def test_where_the_settings_name_a_template_it_is_the_usual_look(
    tmp_path: Path,
) -> None:
    path, own = agenda(tmp_path), home(tmp_path)
    settings = "template: theirs.pptx\n"
    path.with_name("inclusive-meetings.yaml").write_text(settings, encoding="utf-8")
    theirs = Made(wide=720).put(path.parent, "theirs.pptx")
    others = frozenset({"format: docx", "format: html", "format: text"})

    usual = slide_look(own, path)
    built = build_pack(path, others, silent, look=usual)

    assert (usual.look, usual.template) == (OWN, theirs.resolve())
    assert [each.slug for each in built.told if each.slug == "template-size"]
    remember_look(own, path, usual.with_choice("look: cream"))
    assert slide_look(own, path).look == "cream"
    theirs.unlink()
    assert slide_look(own, path).offered == LOOKS
