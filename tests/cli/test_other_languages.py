"""An agenda in another language than our sentences: each is marked as what it is.

A screen reader that is told “Welsh” reads English in a Welsh voice: nobody understands.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree, html

from inclusive_meetings.cli.run import run

AGENDA = """---
language: cy
date: 2026-12-10
start: 10:00
purpose: Cytuno sut y bydd pobl yn cael gofal yn nes at eu cartref.
---
# Cyfarfod gofal yn y gymuned

Mae’r cyfarfod hwn ar gyfer pawb sy’n **defnyddio’r** gwasanaeth.

## Gofal yn y cartref
- Time: 20 min
- Lead: Mair Evans (Cymdeithas y Bryn)
- Question: Beth sydd bwysicaf i chi yn eich cartref?

- Ymweliadau hirach yn y bore
- Yr un gofalwr bob dydd

## Egwyl
- Kind: break
- Time: 15 min
"""
OURS = frozenset(("the", "and", "of", "what", "which", "you", "say", "this", "with"))
THEIRS = frozenset(("mae", "gofal", "yn", "cytuno", "cael", "beth", "egwyl"))
WORD = re.compile(r"[^\W\d_]+")


@pytest.fixture
def welsh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to work in, with an agenda in Welsh in it."""
    (tmp_path / "agenda.md").write_text(AGENDA, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def in_office_files(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each run of an Office file: its language, and what it says."""
    with zipfile.ZipFile(path) as file:
        names = [
            name
            for name in file.namelist()
            if re.search(r"(slides|Slides)/\w+\.xml$|word/document\.xml$", name)
        ]
        for name in names:
            for part in etree.fromstring(file.read(name)).iter("{*}r"):
                tags = [
                    tag
                    for mark in part.iter("{*}rPr", "{*}lang")
                    for tag in (mark.get("lang"), mark.get(qn("w:val")))
                    if tag
                ]
                if said := "".join(map(str, part.itertext())):
                    yield tags[-1], said


def in_pages(path: Path) -> Iterator[tuple[str, str]]:
    """Yield each text that a page shows: its language, and what it says."""
    page = html.document_fromstring(path.read_bytes())
    for each in page.iter(etree.Element):
        within = [each, *each.iterancestors()]
        tags = [tag for around in within if (tag := around.get("lang"))]
        if within[-2:-1] and within[-2].tag == "body":
            yield tags[0], each.text or ""
            outer = tags[1:] if each.get("lang") else tags
            yield outer[0], each.tail or ""


def wrong(many: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what is marked as in a language that it is not in."""
    return [
        (tag, said)
        for tag, said in many
        if (OURS if tag.startswith("cy") else THEIRS)
        & {word.casefold() for word in WORD.findall(said)}
    ]


def test_slides_and_handouts_say_in_which_language_each_word_is(welsh: Path) -> None:
    assert run(["slides", "agenda.md", "--handout"]) == 0

    decks = [welsh / f"agenda-slides{end}" for end in (".pptx", "-large.pptx")]
    for path in [*decks, welsh / "agenda-slides.docx"]:
        said = list(in_office_files(path))
        assert {tag for tag, _ in said} == {"cy-GB", "en-GB"}
        assert wrong(iter(said)) == []
        assert any("Cytuno sut y bydd" in words for _, words in said)
    assert wrong(in_pages(welsh / "agenda-slides.html")) == []


def test_every_page_and_word_file_of_a_pack_does_too(welsh: Path) -> None:
    assert run(["build", "agenda.md", "-o", "pack"]) == 0

    pages = [*(welsh / "pack").rglob("*.html")]
    assert len(pages) > 10
    assert [each for page in pages for each in wrong(in_pages(page))] == []
    files = [*(welsh / "pack").rglob("*.docx")]
    assert [each for file in files for each in wrong(in_office_files(file))] == []


def test_of_titles_in_both_languages_each_half_has_its_own_voice(welsh: Path) -> None:
    agenda = (
        AGENDA.replace("## Gofal yn y cartref", "## Gofal yn y cartref / Care at home")
        .replace("## Egwyl", "## Egwyl / Break")
        .replace("# Cyfarfod gofal yn y gymuned", "# Cofnodion / What the minutes say")
    )
    (welsh / "agenda.md").write_text(agenda, encoding="utf-8")

    assert run(["slides", "agenda.md", "--handout"]) == 0

    for end in (".pptx", "-large.pptx", ".docx"):
        said = list(in_office_files(welsh / f"agenda-slides{end}"))
        assert wrong(iter(said)) == []
        marked = {words.strip() for tag, words in said if tag == "en-GB"}
        assert {"Care at home", "What the minutes say"} <= marked
        assert any(words.startswith("20 minutes") for words in marked)


def test_a_paper_in_english_makes_none_of_our_sentences_welsh(welsh: Path) -> None:
    paper = (
        "Ask at any time. Say what you think. We start again at ten, and not before."
    )
    (welsh / "plan.md").write_text(f"# Plan\n\n{paper}\n", encoding="utf-8")
    agenda = AGENDA.replace("purpose:", "papers: [plan.md]\npurpose:")
    (welsh / "agenda.md").write_text(agenda, encoding="utf-8")

    assert run(["slides", "agenda.md"]) == 0

    said = list(in_office_files(welsh / "agenda-slides.pptx"))
    assert ("en-GB", "Ask at any time") in said
    assert wrong(iter(said)) == []


def test_the_report_of_an_audit_alone_does_too(
    welsh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["audit", "agenda.md", "--format", "html"])

    (welsh / "report.html").write_text(capsys.readouterr().out, encoding="utf-8")
    said = list(in_pages(welsh / "report.html"))
    assert wrong(iter(said)) == []
    assert any(tag == "en-GB" for tag, _ in said)


def test_a_wording_in_welsh_says_so_and_what_is_missing_stays_english(
    welsh: Path,
) -> None:
    ours = welsh / "geiriau"
    ours.mkdir()
    (ours / "about.yaml").write_text("language: cy\n", encoding="utf-8")
    (ours / "slides.yaml").write_text(
        "purpose-title: Pam rydyn ni yma heddiw\n"
        "break-again: Rydyn ni’n dechrau eto am {time}\n"
        "who-title: Pwy sydd yma\n",
        encoding="utf-8",
    )

    assert run(["slides", "agenda.md", "--wording", "geiriau"]) == 0

    said = list(in_office_files(welsh / "agenda-slides.pptx"))
    assert ("cy-GB", "Pam rydyn ni yma heddiw") in said
    assert wrong(iter(said)) == []


def test_a_language_that_nobody_knows_is_said_with_its_place(
    welsh: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (welsh / "geiriau").mkdir()
    (welsh / "geiriau" / "about.yaml").write_text("language: Welsh\n", encoding="utf-8")

    assert run(["slides", "agenda.md", "--wording", "geiriau"]) == 2

    said = capsys.readouterr().err
    assert "geiriau/about.yaml:1:1" in said
    assert "“Welsh” is not a language tag that we know" in said


URDU = """---
language: ur
date: 2026-12-10
start: 10:00
purpose: یہ طے کرنا کہ لوگوں کو دیکھ بھال کیسے ملے گی۔
---
# محلے میں دیکھ بھال کا اجلاس

## GP surgery کے اوقات
- Time: 20 min
- Question: آپ کے لیے سب سے اہم کیا ہے؟

- NHS کی خدمت
- Care Plan ہماری زبان میں
"""


@pytest.fixture
def urdu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder to work in, with an agenda in Urdu in it."""
    (tmp_path / "agenda.md").write_text(URDU, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_on_a_page_from_the_right_a_sentence_of_ours_runs_from_the_left(
    urdu: Path,
) -> None:
    assert run(["slides", "agenda.md", "--handout"]) == 0

    page = html.document_fromstring((urdu / "agenda-slides.html").read_bytes())
    ours = [each for each in page.iter("p") if "We ask you" in _text(each)]
    theirs = [each for each in page.iter("h2") if "GP surgery" in _text(each)]
    assert [each.get("dir") for each in ours] == ["ltr"]
    assert [each.get("dir") for each in theirs] == [None]
    assert [each.get("dir") for each in page.iter("h1")] == ["ltr"]


def _text(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def test_no_title_is_half_in_one_language_and_half_in_another(urdu: Path) -> None:
    assert run(["slides", "agenda.md", "--languages", "en,ur"]) == 0

    with zipfile.ZipFile(urdu / "agenda-slides.pptx") as file:
        slides = [
            etree.fromstring(file.read(name))
            for name in file.namelist()
            if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)
        ]
    titles = [
        "".join(str(each.text) for each in next(slide.iter("{*}p")).iter("{*}t"))
        for slide in slides
    ]
    urdu_ones = [title for title in titles if "اوقات" in title]
    assert len(urdu_ones) > 3
    assert not any("Urdu" in title or "Words" in title for title in urdu_ones)
