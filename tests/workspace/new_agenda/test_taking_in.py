"""A chair opens a file that is no text: its words become an agenda of their own."""

from pathlib import Path

import pytest
from docx import Document

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.new_agenda.taking_in import ToOpen, opened_for
from tests.workspace.agendas import home

LINES = (
    "Tenants’ panel, Holly Court",
    "Welcome (10 min)",
    "Damp in blocks C and D, the tenants’ story (25 min)",
    "Bring the photographs.",
)


def word_file(folder: Path, *lines: str) -> Path:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    path = folder / "panel.docx"
    document.save(str(path))
    return path


def test_a_word_file_becomes_an_agenda_beside_it_and_stays(tmp_path: Path) -> None:
    file = word_file(tmp_path, *LINES)
    before = file.read_bytes()

    agenda = opened_for(file).agenda

    session = open_session(agenda, home(tmp_path))
    session.close()
    assert agenda == tmp_path / "panel.md"
    assert session.can_edit
    assert session.meeting is not None
    assert [each.minutes for each in session.meeting.items] == [10, 25]
    assert "Bring the photographs." in session.text
    assert file.read_bytes() == before
    assert opened_for(agenda) == ToOpen(agenda)


def test_a_file_that_is_opened_again_leads_to_what_was_written_since(
    tmp_path: Path,
) -> None:
    file = word_file(tmp_path, *LINES)
    copy = opened_for(file).agenda
    copy.write_text("# Panel\n\n## What I wrote since\n", encoding="utf-8")

    again = opened_for(file)

    assert again.agenda == copy
    assert "panel.md" in again.told
    assert "What I wrote since" in copy.read_text(encoding="utf-8")
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        "panel.docx",
        "panel.md",
    ]


def test_an_agenda_in_letters_of_an_older_program_is_not_its_own_copy(
    tmp_path: Path,
) -> None:
    file = tmp_path / "panel.md"
    file.write_bytes("# Panel\n\n1. Café (10 min)\n".encode("cp1252"))

    assert opened_for(file).agenda == tmp_path / "panel-2.md"


def test_a_heading_of_a_word_file_is_an_item(tmp_path: Path) -> None:
    document = Document()
    for words in ("Welcome", "What tenants told us"):
        document.add_heading(words, level=2)
        document.add_paragraph("We listen.")
    document.save(str(tmp_path / "panel.docx"))

    text = opened_for(tmp_path / "panel.docx").agenda.read_text(encoding="utf-8")

    assert "## What tenants told us\n\nWe listen." in text


def test_a_text_of_an_older_program_is_copied_into_letters_of_today(
    tmp_path: Path,
) -> None:
    file = tmp_path / "panel.txt"
    file.write_bytes("Panel\n\n1. Café welcome (10 min)\n2. Damp\n".encode("cp1252"))

    assert "Café welcome" in opened_for(file).agenda.read_text(encoding="utf-8")


def test_words_in_which_no_item_is_understood_are_one(tmp_path: Path) -> None:
    file = word_file(tmp_path, "Come at six.", "We talk about the damp.")

    text = opened_for(file).agenda.read_text(encoding="utf-8")

    assert "## What stood in the file" in text
    assert "We talk about the damp." in text


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bus.png", b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        ("bus.md", b"\x89PNG\r\n\x1a\n\x00\x00", "text"),
        ("panel.docx", b"PK\x03\x04 broken", "Word"),
        ("panel.md", b"{\\rtf1 Panel}", "rich text"),
        ("panel.pdf", b"Panel", "not a PDF"),
    ],
)
def test_what_has_no_words_to_copy_is_refused_and_nothing_is_written(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(CannotRead, match=said):
        opened_for(tmp_path / name)
    assert [each.name for each in tmp_path.iterdir()] == [name]
