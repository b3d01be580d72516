"""An organisation names its slide template once, and every deck is poured into it."""

import io
from pathlib import Path

import pptx
import pytest

from inclusive_meetings.cli.run import run
from tests.audit.deck.made import Made

AGENDA = "---\ntitle: Falls\n---\n## Falls\n- Time: 10 min\n"
SETTINGS = "inclusive-meetings.yaml"


@pytest.fixture
def falls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to work in, with an agenda and a template in it."""
    (tmp_path / "falls.md").write_text(AGENDA, encoding="utf-8")
    (tmp_path / SETTINGS).write_text("template: theirs.pptx\n", encoding="utf-8")
    Made(wide=720).put(tmp_path, "theirs.pptx")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def is_theirs(path: Path) -> bool:
    """Return whether a deck has the size of slides of their template."""
    deck = pptx.Presentation(io.BytesIO(path.read_bytes()))
    return bool(deck.slide_width == 720 * 12_700)


def test_the_deck_and_the_pack_are_poured_into_it_and_what_does_not_fit_is_told(
    falls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["slides", "falls.md"], ["build", "falls.md"]):
        assert run(command) == 0
        assert "template-size" in capsys.readouterr().err

    share = falls / "packs" / "falls" / "share"
    assert is_theirs(falls / "falls-slides.pptx")
    assert is_theirs(share / "slides.pptx")
    assert not is_theirs(share / "slides-large.pptx")


def test_a_look_or_a_template_that_is_typed_comes_first(falls: Path) -> None:
    Made(wide=960).put(falls, "other.pptx")

    for more in (["--look", "light"], ["--template", "other.pptx"]):
        assert run(["slides", "falls.md", "--replace", *more]) == 0
        assert not is_theirs(falls / "falls-slides.pptx")
        assert run(["build", "falls.md", *more]) == 0
        assert not is_theirs(falls / "packs" / "falls" / "share" / "slides.pptx")


@pytest.mark.parametrize("command", ["slides", "build"])
@pytest.mark.parametrize(
    ("named", "says"),
    [
        ("gone.pptx", "There is no file “gone.pptx”"),
        ("../theirs.pptx", "lies outside the agenda's folder"),
        ("falls.md", "falls.md"),
    ],
)
def test_one_that_cannot_be_used_is_said_and_nothing_is_made(
    falls: Path,
    capsys: pytest.CaptureFixture[str],
    command: str,
    named: str,
    says: str,
) -> None:
    (falls / SETTINGS).write_text(f"template: {named}\n", encoding="utf-8")

    assert run([command, "falls.md"]) == 2

    assert says in capsys.readouterr().err
    assert not (falls / "packs").exists()
    assert not list(falls.glob("*slides.pptx"))
