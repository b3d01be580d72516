"""Cards to print and the page of differences pass judges from outside."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.validators import tools

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]
GLOSSARY = tools.ROOT / "glossaries" / "dementia.yaml"


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    """Return cards in all languages, and a page of what changed in a glossary."""
    cards, page, later = (
        tmp_path / name for name in ("cards.html", "diff.html", "later.yaml")
    )
    text = GLOSSARY.read_text(encoding="utf-8")
    later.write_text(
        text.replace("meaning: A group", "meaning: Some").replace("status: draft", ""),
        encoding="utf-8",
    )
    run(["glossary", "export", str(GLOSSARY), "--to", "cards", "-o", str(cards)])
    run(
        [
            "glossary",
            "diff",
            str(GLOSSARY),
            str(later),
            "--format",
            "html",
            "-o",
            str(page),
        ]
    )
    return [cards, page]


def test_everybody_can_use_them(pages: list[Path]) -> None:
    tools.need_axe()

    assert tools.axe(pages) == []


def test_they_are_html_as_the_standard_says(pages: list[Path]) -> None:
    tools.need_vnu()

    assert tools.vnu(pages) == []
