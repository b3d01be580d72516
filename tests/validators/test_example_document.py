"""A page with everything a document can hold passes judges from outside."""

from dataclasses import replace
from pathlib import Path

import pytest

from inclusive_meetings.document.nodes import Document, paragraph
from inclusive_meetings.writers.html import document as html
from tests.validators import tools
from tests.writers.example import STYLE, example
from tests.writers.example_words import URDU


def pages(folder: Path) -> list[Path]:
    """Return the example, the same in Urdu, and the shortest page, as files."""
    made = {
        "example.html": example(),
        "urdu.html": replace(example(), language="ur"),
        "short.html": Document("Notes", "ur", (paragraph(URDU),)),
    }
    for name, document in made.items():
        (folder / name).write_bytes(html.write(document, STYLE))
    return [folder / name for name in made]


@pytest.mark.slow
def test_no_barrier_is_found_in_light_in_dark_or_on_a_phone(tmp_path: Path) -> None:
    tools.need_axe()

    assert tools.axe(pages(tmp_path)) == []


@pytest.mark.slow
def test_the_page_is_correct_html_and_css(tmp_path: Path) -> None:
    tools.need_vnu()

    assert tools.vnu(pages(tmp_path)) == []
