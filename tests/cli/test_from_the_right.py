"""English points of an agenda in Urdu: their marks stand with the others, in order."""

import zipfile
from pathlib import Path

import pytest
from lxml import etree, html

from inclusive_meetings.cli.run import run
from inclusive_meetings.writers.spoken import LEFT_TO_RIGHT_MARK as MARK

AGENDA = """---
language: ur
date: 2026-12-10
start: 10:00
contact: Ana Pop, 0113 496 0000, ana@example.org
---
# محلے میں دیکھ بھال کا اجلاس

## GP surgery کے اوقات
- Time: 20 min

- صبح کی ملاقاتیں
- Longer visits, please.
- The same carer every day, and somebody to ring
   - At night.

| کیا | کون |
|---|---|
| ملاقات | District nurse. |
"""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the deck and the handout of the agenda."""
    (tmp_path / "agenda.md").write_text(AGENDA, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(["slides", "agenda.md", "--handout"]) == 0
    return tmp_path


def said(element: etree._Element) -> str:
    """Return the words within an element."""
    return "".join(map(str, element.itertext()))


def paragraph(name: str, words: str, made: Path) -> etree._Element:
    """Return the paragraph of an Office file with these words, its last."""
    with zipfile.ZipFile(made / name) as file:
        parts = [
            etree.fromstring(file.read(part))
            for part in file.namelist()
            if part.startswith(("ppt/slides/slide", "word/document"))
        ]
    found = [
        each
        for part in parts
        for each in part.iter("{*}p")
        if words in said(each) and not list(each.iter("{*}txBody"))
    ]
    return found[-1]


@pytest.mark.parametrize(
    ("words", "in_order"),
    [
        ("Longer visits", f"Longer visits, please.{MARK}"),
        (
            "The same",
            f"The same {MARK}carer{MARK} every day, and somebody to ring",
        ),
        ("At night", f"At night.{MARK}"),
    ],
)
def test_an_english_point_has_its_mark_at_the_right_and_is_read_from_the_left(
    made: Path, words: str, in_order: str
) -> None:
    for name in ("agenda-slides.pptx", "agenda-slides-large.pptx"):
        point = paragraph(name, words, made)
        assert point[0].get("rtl") == "1"
        assert said(point) == in_order
    point = paragraph("agenda-slides.docx", words, made)
    assert list(point.iter("{*}bidi")) != []
    assert list(point.iter("{*}numPr")) != []
    assert said(point) == in_order


def test_a_telephone_number_keeps_its_order_in_word(made: Path) -> None:
    line = paragraph("agenda-slides.docx", "0113", made)

    assert said(line).strip(MARK) == "0113 496 0000"
    assert MARK in said(line)
    assert list(line.iter("{*}rtl")) == []


def test_each_cell_of_a_table_in_word_stands_below_its_head(made: Path) -> None:
    for words in ("ملاقات", "District nurse"):
        cell = paragraph("agenda-slides.docx", words, made)
        assert next(cell.iterancestors()).tag.endswith("}tc")
        assert list(cell.iter("{*}bidi")) != []


def test_on_the_page_an_english_point_is_one_piece_from_the_left(made: Path) -> None:
    page = html.document_fromstring((made / "agenda-slides.html").read_bytes())

    whole = [
        said(each)
        for each in page.iter("bdi")
        if each.get("dir") == "ltr" and not each.get("lang")
    ]

    assert "Longer visits, please." in whole
    assert "District nurse." in whole
    assert any(line.startswith("The same carer") for line in whole)


def test_on_the_page_latin_words_stay_beside_one_another(made: Path) -> None:
    page = html.document_fromstring((made / "agenda-slides.html").read_bytes())

    words = [said(each) for each in page.iter("button")]

    assert "GP surgery" in words
