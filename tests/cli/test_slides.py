"""`slides` makes the deck of an agenda, and never half of it."""

import io
import shutil
import zipfile
from pathlib import Path

import pptx
import pytest

from inclusive_meetings.cli.run import run

AGENDAS = Path(__file__).parent.parent.parent / "agendas"
GOOD = """---
title: Falls
contact: Ana Pop, 0113 496 0000, ana@example.org
---
## Falls
- Time: 10 min
- Question: What helps?
"""


@pytest.fixture
def falls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to work in, with an agenda in it."""
    (tmp_path / "falls.md").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_deck_stands_beside_the_agenda_under_its_name(
    falls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["slides", "falls.md"])

    deck = pptx.Presentation(io.BytesIO((falls / "falls-slides.pptx").read_bytes()))
    said = capsys.readouterr()
    assert (code, said.out) == (0, "falls-slides.pptx\n")
    assert f"{len(deck.slides)} slides for “Falls”" in said.err


def test_the_same_agenda_makes_the_same_bytes(falls: Path) -> None:
    for name in ("one.pptx", "two.pptx"):
        run(["slides", "falls.md", "-o", name])

    assert (falls / "one.pptx").read_bytes() == (falls / "two.pptx").read_bytes()


def test_a_file_that_is_there_is_kept_unless_you_say_so(
    falls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (falls / "falls-slides.html").write_text("mine", encoding="utf-8")

    code = run(["slides", "falls.md", "--handout"])

    assert code == 2
    assert "falls-slides.html" in capsys.readouterr().err
    assert sorted(p.name for p in falls.iterdir()) == ["falls-slides.html", "falls.md"]
    assert run(["slides", "falls.md", "--handout", "--replace"]) == 0
    assert (falls / "falls-slides.html").read_text(encoding="utf-8") != "mine"


@pytest.mark.parametrize("mark", ["~${}.docx", ".~lock.{}.docx#"])
def test_a_file_that_somebody_has_open_is_not_written_over(
    falls: Path, mark: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (falls / "falls-slides.docx").write_text("mine", encoding="utf-8")
    (falls / mark.format("falls-slides")).write_text("Ana", encoding="utf-8")

    code = run(["slides", "falls.md", "--handout", "--replace"])

    said = capsys.readouterr().err
    assert code == 2
    assert "is open in another program" in said
    assert f"left “{mark.format('falls-slides')}” beside it: delete that" in said
    assert "-o other.pptx" in said
    assert (falls / "falls-slides.docx").read_text(encoding="utf-8") == "mine"
    assert not (falls / "falls-slides.pptx").exists()


def test_the_handout_says_all_that_is_on_the_wall_and_in_the_notes(falls: Path) -> None:
    run(["slides", "falls.md", "--handout"])

    page = (falls / "falls-slides.html").read_text(encoding="utf-8")
    assert "What helps?" in page
    assert "Then wait. Count to ten." in page
    assert (falls / "falls-slides.docx").exists()
    large = pptx.Presentation(
        io.BytesIO((falls / "falls-slides-large.pptx").read_bytes())
    )
    assert len(large.slides) > 5


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (["falls.md", "-o", "falls.odp"], "End it in .pptx"),
        (["falls.md", "-o", "nowhere/falls.pptx"], "folder that is not there"),
        (["falls.md", "--template", "falls.md"], "falls.md"),
        (["falls.md", "--template", "none.pptx"], "none.pptx"),
        ([], "No agenda was named"),
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_is_written(
    falls: Path, capsys: pytest.CaptureFixture[str], typed: list[str], says: str
) -> None:
    code = run(["slides", *typed])

    assert code == 2
    assert says in capsys.readouterr().err
    assert [path.name for path in falls.iterdir()] == ["falls.md"]


@pytest.mark.parametrize("typed", ["xx-klingon-1", "", "en;ur"])
def test_a_language_that_is_none_is_refused(
    falls: Path, capsys: pytest.CaptureFixture[str], typed: str
) -> None:
    with pytest.raises(SystemExit):
        run(["slides", "falls.md", "--languages", typed])

    assert "en,ur" in capsys.readouterr().err
    assert len(list(falls.iterdir())) == 1


@pytest.mark.parametrize("look", ["light", "cream", "dark"])
def test_each_look_has_twelve_layouts_of_its_own(falls: Path, look: str) -> None:
    run(["slides", "falls.md", "--look", look])

    with zipfile.ZipFile(falls / "falls-slides.pptx") as parts:
        theme = parts.read("ppt/theme/theme1.xml").decode()
        layouts = [n for n in parts.namelist() if n.startswith("ppt/slideLayouts/sl")]
    assert f'name="Inclusive Meetings {look}"' in theme
    assert len(layouts) == 12


def test_a_pack_has_slides_in_the_look_and_languages_that_were_typed(
    falls: Path,
) -> None:
    text = f"{GOOD}\nThe ICB decides.\n"
    (falls / "falls.md").write_text(text, encoding="utf-8")
    chosen = ["--look", "cream", "--languages", "ur"]
    assert run(["build", "falls.md", "--formats", "pptx", *chosen]) == 0

    deck = falls / "packs" / "falls" / "share" / "slides.pptx"
    with zipfile.ZipFile(deck) as parts:
        theme = parts.read("ppt/theme/theme1.xml").decode()
        slides = [n for n in parts.namelist() if n.startswith("ppt/slides/slide")]
        words = "".join(parts.read(name).decode() for name in slides)
    assert 'name="Inclusive Meetings cream"' in theme
    assert 'lang="ur-PK"' in words


def test_every_example_can_be_made_with_all_that_can_be_chosen(falls: Path) -> None:
    shutil.copytree(AGENDAS, falls / "agendas")

    codes = {
        agenda.stem: run(
            ["slides", f"agendas/{agenda.name}", "--handout", "--languages", "en,ur,so"]
        )
        for agenda in (falls / "agendas").glob("*-*.md")
    }

    assert len(codes) == 5
    assert set(codes.values()) == {0}


def test_nothing_private_of_the_examples_is_in_their_slides(falls: Path) -> None:
    shutil.copytree(AGENDAS, falls / "agendas")
    run(["slides", "agendas/dementia-pathway.md", "--handout"])

    made = "".join(
        zipfile.ZipFile(path).read(name).decode(errors="replace")
        for path in falls.glob("*.pptx")
        for name in zipfile.ZipFile(path).namelist()
    )
    page = (falls / "dementia-pathway-slides.html").read_text(encoding="utf-8")
    for private in ("Halal", "27.50", "0113 496 0111", "Hearing aids", "18 point"):
        assert private not in made
        assert private not in page


def test_what_is_told_names_the_title_as_it_is_read(
    falls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    marked = GOOD.replace("title: Falls", 'title: "**Falls** and ~~stairs~~"')
    (falls / "falls.md").write_text(marked, encoding="utf-8")

    for command in ("slides", "build"):
        assert run([command, "falls.md"]) == 0
        assert "“Falls and [struck out: stairs]”" in capsys.readouterr().err
