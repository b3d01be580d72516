"""Whatever a file is, the answer is a reason and a mend, and nothing in it is run."""

import time
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from inclusive_meetings.files.slideshow.show import slideshow
from inclusive_meetings.model.problems import CannotRead
from tests.audit.deck.made import Made, Sheet, deck, zipped
from tests.audit.deck.pieces import body, paragraph, shape, title
from tests.audit.deck.pieces import run as words

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
LOCKED = OLD + "EncryptedPackage".encode("utf-16-le")
TYPES, SLIDE = "[Content_Types].xml", "ppt/slides/slide1.xml"
ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'
Capture = pytest.CaptureFixture[str]


def with_part(name: str, content: bytes | str) -> bytes:
    """Return a plain deck with a part put in the place of another."""
    return Made(more={name: content}).content()


def without_part(name: str) -> bytes:
    """Return a plain deck without one of its parts."""
    parts = Made().parts()
    del parts[name]
    return zipped(parts)


MACROS = str(Made().parts()[TYPES]).replace(
    "presentationml.presentation.main", "ms-powerpoint.macroEnabled.main"
)
REFUSED = {
    "words": (b"Good morning.", "not-slides"),
    "nothing": (b"", "not-slides"),
    "pdf": (b"%PDF-1.7 ...", "not-slides"),
    "old": (OLD, "not-slides"),
    "locked": (LOCKED, "locked"),
    "broken zip": (b"PK\x03\x04 and no more", "not-office"),
    "cut off": (Made().content()[:-700], "not-office"),
    "word": (zipped({"word/document.xml": "<x/>"}), "not-slides"),
    "other zip": (zipped({"letter.txt": "Dear all"}), "not-slides"),
    "macros by kind": (with_part(TYPES, MACROS), "macros"),
    "macros by part": (with_part("ppt/vbaProject.bin", b"x"), "macros"),
    "bomb": (with_part("ppt/bomb.xml", b" " * 90_000_000), "swollen"),
    "entities": (with_part(SLIDE, ENTITY), "document-type"),
    "broken slide": (with_part(SLIDE, "<p:sld><unclosed>"), "broken-part"),
    "lost slide": (without_part(SLIDE), "lost-part"),
    "lost layout": (without_part("ppt/slideLayouts/slideLayout1.xml"), "lost-part"),
    "no list of slides": (without_part("ppt/presentation.xml"), "not-slides"),
    "no slides": (Made(()).content(), "no-slides"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_it_is_refused_with_a_reason_and_a_mend(
    case: str, tmp_path: Path, capsys: Capture
) -> None:
    content, slug = REFUSED[case]
    path = tmp_path / "their.pptx"
    path.write_bytes(content)

    code = run(["slides", "--check", str(path)])

    told = capsys.readouterr()
    assert (code, told.out) == (2, "")
    assert f"({slug})" in told.err
    assert "Traceback" not in told.err
    assert "agenda" not in told.err.lower()


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("nowhere.pptx", "no-such-file"),
        ("~$their.pptx", "open-elsewhere"),
        (".", "folder"),
        ("a\0b.pptx", "cannot-open"),
    ],
)
def test_a_name_that_is_no_deck_is_refused(
    name: str,
    slug: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "~$their.pptx").write_bytes(b"\x05Ada")

    assert run(["slides", "--check", name]) == 2
    assert f"({slug})" in capsys.readouterr().err


def test_all_broken_slides_are_said_at_once(tmp_path: Path) -> None:
    made = Made((Sheet(), Sheet(), Sheet()), more={SLIDE: "<x>"})
    path = Made(made.sheets, more=made.more | {"ppt/slides/slide3.xml": ""}).put(
        tmp_path
    )

    with pytest.raises(CannotRead) as caught:
        slideshow(path, "deck.pptx")

    assert [p.slug for p in caught.value.problems] == ["broken-part", "broken-part"]


def test_ten_thousand_slides_are_refused_quickly(tmp_path: Path) -> None:
    more: dict[str, bytes | str] = {f"ppt/x{n}.bin": b"" for n in range(10_000)}
    path = Made(more=more).put(tmp_path)
    began = time.process_time()

    with pytest.raises(CannotRead, match="swollen"):
        slideshow(path, "deck.pptx")

    assert time.process_time() - began < 5


def test_names_cannot_steer_a_terminal(tmp_path: Path, capsys: Capture) -> None:
    odd = shape("", "Arrow \u202e\x85 1")
    path = deck(title("\u202eFalls"), body(), odd).put(tmp_path)

    run(["slides", "--check", str(path)])

    told = capsys.readouterr()
    assert not {"\u202e", "\x85", "\x1b"} & set(told.out + told.err)


def test_a_film_may_be_as_large_as_it_likes(tmp_path: Path) -> None:
    path = Made(more={"ppt/media/film.mp4": bytes(120_000_000)}).put(tmp_path)

    assert len(slideshow(path, "deck.pptx").slides) == 1


def test_a_layout_that_stands_on_itself_is_refused(tmp_path: Path) -> None:
    links = "ppt/slideLayouts/_rels/slideLayout1.xml.rels"
    itself = str(Made().parts()["ppt/slides/_rels/slide1.xml.rels"])
    path = Made(more={links: itself}).put(tmp_path)

    with pytest.raises(CannotRead, match="lost-part"):
        slideshow(path, "deck.pptx")


def test_strict_files_say_the_same_by_other_addresses(tmp_path: Path) -> None:
    parts = Made().parts()
    strict = {
        name: str(content).replace(
            "http://schemas.openxmlformats.org/presentationml/2006/",
            "http://purl.oclc.org/ooxml/presentationml/",
        )
        for name, content in parts.items()
    }
    path = tmp_path / "strict.pptx"
    path.write_bytes(zipped(dict(strict)))

    assert slideshow(path, "strict.pptx").slides[0].title == "Falls"


def test_sizes_that_are_no_numbers_are_passed_over(tmp_path: Path) -> None:
    odd = body(paragraph(words("Tea", 'sz="large"'), 'lvl="-7"'))
    path = deck(title(), odd).put(tmp_path)

    assert run(["slides", "--check", str(path), "--fail-on", "could"]) == 0
