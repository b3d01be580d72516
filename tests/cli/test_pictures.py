"""Pictures of an agenda come into its pack, and nothing else of them does."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from inclusive_meetings.cli.run import run

AGENDA = """---
title: Falls
start: 10:00
---
## Falls
- Time: 10 min

![Fewer falls since May](photo.jpg)

![Ann at her door](https://example.org/ann.png)
"""
WHO, WHERE = 0x013B, 0x8825
SECRET = b"Quarry Lane 88"


@pytest.fixture
def falls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with an agenda and a photo that says where it was taken."""
    about = Image.Exif()
    about[WHO] = SECRET.decode()
    target = io.BytesIO()
    Image.new("RGB", (90, 60), "green").save(target, "JPEG", exif=about)
    assert SECRET in target.getvalue()
    (tmp_path / "photo.jpg").write_bytes(target.getvalue())
    (tmp_path / "falls.md").write_text(AGENDA, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def everything(folder: Path) -> dict[str, bytes]:
    """Return each file of a pack, and each part of each office file."""
    found = {str(path): path.read_bytes() for path in folder.rglob("*.*")}
    for name in [each for each in found if each.endswith((".docx", ".pptx"))]:
        with zipfile.ZipFile(name) as parts:
            found |= {f"{name}/{part}": parts.read(part) for part in parts.namelist()}
    return found


def test_the_pack_shows_the_photo_and_does_not_say_where_it_was_taken(
    falls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build", "falls.md", "-o", "pack"]) == 0

    made = everything(falls / "pack")
    shown = [name for name, content in made.items() if content[:3] == b"\xff\xd8\xff"]
    pages = [name for name in made if b"data:image/jpeg;base64," in made[name]]
    assert {Path(name.partition(".")[0]).name for name in (*shown, *pages)} == {
        "agenda",
        "slides",
        "slides-large",
        "slides-to-read",
    }
    assert not [name for name, content in made.items() if SECRET in content]
    told = capsys.readouterr().err
    assert "falls.md:10:1: warning: “https://example.org/ann.png” is on the" in told


def test_a_picture_that_cannot_be_shown_leaves_its_description(falls: Path) -> None:
    run(["build", "falls.md", "-o", "pack"])

    page = (falls / "pack" / "falls" / "share" / "agenda.html").read_text("utf-8")
    assert "<p>Ann at her door</p>" in page
    assert "example.org" not in page
    assert 'alt="Fewer falls since May"' in page


def test_the_same_picture_makes_the_same_bytes(falls: Path) -> None:
    for name in ("one.pptx", "two.pptx"):
        run(["slides", "falls.md", "-o", name])

    assert (falls / "one.pptx").read_bytes() == (falls / "two.pptx").read_bytes()


def test_pictures_and_links_that_are_defined_at_the_end_hold_everywhere(
    falls: Path,
) -> None:
    (falls / "copied.md").write_text(
        "# Falls\n\n## 1. Home (5 min)\n\n![Fewer falls][image1]\n\n"
        "See [the plan][p].\n\n## 2. Tea (5 min)\n\n[image1]: <photo.jpg>\n[p]: https://example.org/plan\n",
        encoding="utf-8",
    )

    run(["build", "copied.md", "-o", "pack"])

    page = (falls / "pack" / "copied" / "share" / "agenda.html").read_text("utf-8")
    assert 'alt="Fewer falls"' in page
    assert 'href="https://example.org/plan"' in page
    assert "image1" not in page


def test_letters_of_a_picture_within_the_text_are_no_words(
    falls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letters = "/ICB/BCF+ACP/DToC+AMHP/" * 40
    (falls / "copied.md").write_text(
        "# Falls\n\n## 1. Home (5 min)\n\n![Falls][a]\n\n"
        f"## 2. Tea (5 min)\n\n[a]: <data:image/png;base64,{letters}>\n",
        encoding="utf-8",
    )

    assert run(["words", "copied.md", "--all"]) == 0

    said = capsys.readouterr()
    assert "1 file read: 0 words" in said.err
    assert "not in English" not in said.err
