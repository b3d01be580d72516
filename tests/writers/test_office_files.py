"""The OOXML SDK, which knows what Office accepts, finds no error in our files."""

from pathlib import Path

import pytest

from inclusive_meetings.document.deck import Deck
from inclusive_meetings.document.nodes import Document
from inclusive_meetings.writers.docx import document as docx
from inclusive_meetings.writers.pptx import deck as pptx
from inclusive_meetings.writers.style import Style
from tests.validators import tools
from tests.writers.example import LABELS, example
from tests.writers.example_deck import example_deck

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("points", [12, 18])
@pytest.mark.parametrize("language", ["en-GB", "ur"])
def test_word_files_follow_their_schema(
    tmp_path: Path, language: str, points: int
) -> None:
    tools.need_ooxml()
    whole = example()
    document = Document(
        whole.title, language, whole.blocks, notice=whole.notice, words=whole.words
    )
    path = tmp_path / "example.docx"

    path.write_bytes(docx.write(document, Style(LABELS, points)))

    assert tools.ooxml([path]) == []


@pytest.mark.parametrize("language", ["en-GB", "ur"])
def test_powerpoint_files_follow_their_schema(tmp_path: Path, language: str) -> None:
    tools.need_ooxml()
    whole = example_deck()
    path = tmp_path / "example.pptx"

    path.write_bytes(
        pptx.write(Deck(whole.title, language, whole.slides), Style({"of": "of"}))
    )

    assert tools.ooxml([path]) == []
