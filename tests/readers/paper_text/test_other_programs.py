"""Papers that LibreOffice writes are read as those that Word writes."""

import shutil
import subprocess
from pathlib import Path

import pytest

from inclusive_meetings.readers.paper_text.paper import paper_text
from tests.readers.paper_text.reading import headings

PAGE = """<h1>THE PLAN</h1><p>The <b>IC</b>B pays.</p><ul><li>One</li><li>Two</li></ul>
<table><tr><td>Left</td><td>Right</td></tr></table>
<p>See <a href="https://nhs.uk/PCN">the final office</a>.</p>"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice"),
]


def _saved(paper: Path, ending: str) -> Path:
    profile = f"-env:UserInstallation={(paper.parent / 'profile').as_uri()}"
    words = ["soffice", profile, "--headless", "--convert-to", ending]
    subprocess.run(
        [*words, "--outdir", paper.parent, paper],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return paper.with_suffix(f".{ending.partition(':')[0]}")


def _word(folder: Path) -> Path:
    (folder / "plan.html").write_text(PAGE, "utf-8")
    return _saved(folder / "plan.html", "docx:MS Word 2007 XML")


def test_a_word_file_of_libreoffice_is_read(tmp_path: Path) -> None:
    paper = paper_text(_word(tmp_path), "plan.docx")

    lines = ["THE PLAN", "The ICB pays.", "One", "Two", "Left", "Right"]
    assert paper.text.splitlines() == [*lines, "See the final office."]
    assert headings(paper) == ["THE PLAN"]


def test_a_pdf_of_libreoffice_is_read(tmp_path: Path) -> None:
    paper = paper_text(_saved(_word(tmp_path), "pdf"), "plan.pdf")

    words = "THE PLAN The ICB pays. One Two Left Right See the final office."
    assert [each for each in paper.text.split() if each.strip("•o")] == words.split()
