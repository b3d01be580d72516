"""A file that is not a paper that we can read is named, with what to do."""

import io
import zipfile
from pathlib import Path

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.readers.paper_text.paper import can_read, paper_text
from tests.readers.paper_text.reading import (
    W,
    packed,
    paragraph,
    pdf,
    refusal,
    run,
    word_file,
)

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    "ending", [".doc", ".odt", ".rtf", ".pages", ".pptx", ".xlsx", ".wpd", ""]
)
def test_a_kind_that_is_not_read_is_named(tmp_path: Path, ending: str) -> None:
    problem = refusal(tmp_path, f"plan{ending}", "words")

    assert problem.slug == "paper-not-read"
    assert ".docx" in problem.mend
    assert not can_read(f"plan{ending}")


@pytest.mark.parametrize(
    ("name", "content", "slug"),
    [
        ("plan.docx", OLD, "other-kind"),
        ("plan.docx", OLD + "EncryptedPackage".encode("utf-16-le"), "locked"),
        ("plan.docx", b"Just words", "not-office"),
        ("plan.docx", b"", "not-office"),
        ("plan.docx", b"{\\rtf1 words}", "other-kind"),
        ("plan.docx", pdf("Words"), "other-kind"),
        ("plan.docx", b"PK\x03\x04 and no more", "not-office"),
        ("plan.docx", packed({"other": "<a/>"}), "not-office"),
        ("plan.docx", word_file("words")[:-40], "not-office"),
        ("plan.docx", word_file("<w:p>"), "not-xml"),
        ("plan.docx", word_file("<w:x>" * 5000 + "</w:x>" * 5000), "not-xml"),
        ("plan.pdf", b"Just words", "not-pdf"),
        ("plan.pdf", word_file(""), "other-kind"),
        ("plan.txt", word_file(""), "other-kind"),
        ("plan.md", pdf("Words"), "other-kind"),
        ("plan.html", OLD, "other-kind"),
    ],
)
def test_a_file_that_is_not_what_its_name_says_is_refused(
    tmp_path: Path, name: str, content: bytes, slug: str
) -> None:
    assert refusal(tmp_path, name, content).slug == slug


@pytest.mark.parametrize(
    ("inside", "kind"),
    [("content.xml", "OpenDocument"), ("ppt/presentation.xml", "PowerPoint")],
)
def test_the_other_office_file_is_named(tmp_path: Path, inside: str, kind: str) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(inside, "<a/>")

    assert kind in refusal(tmp_path, "plan.docx", made.getvalue()).what


def test_an_archive_that_swells_is_refused(tmp_path: Path) -> None:
    content = word_file(paragraph(run("a" * 60_000_000)))

    assert refusal(tmp_path, "plan.docx", content).slug == "swollen"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp037"])
@pytest.mark.parametrize(
    "entity", ['<!ENTITY a "&b;&b;">', '<!ENTITY a SYSTEM "file:///etc/hostname">']
)
def test_a_document_type_is_refused(tmp_path: Path, entity: str, encoding: str) -> None:
    made = io.BytesIO()
    text = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [{entity}]>'
        f"<w:document {W}><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body>"
        "</w:document>"
    )
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", text.encode(encoding))

    problem = refusal(tmp_path, "plan.docx", made.getvalue())

    assert problem.slug in ("document-type", "not-xml")


def test_a_million_empty_elements_are_refused(tmp_path: Path) -> None:
    made = io.BytesIO()
    body = "<w:x/>" * 1_000_001
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        text = f"<w:document {W}><w:body>{body}</w:body></w:document>"
        archive.writestr("word/document.xml", text)

    assert refusal(tmp_path, "plan.docx", made.getvalue()).slug == "too-large"


@pytest.mark.parametrize("name", ["plan.docx", "plan.pdf", "plan.md", "plan.odt"])
def test_a_folder_and_a_missing_file_are_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()

    with pytest.raises(CannotRead, match="folder"):
        paper_text(tmp_path / name, name)
    with pytest.raises(CannotRead, match=r"no such file|not read"):
        paper_text(tmp_path / "elsewhere" / name, name)
