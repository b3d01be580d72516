"""A paper in plain text or Markdown is read as its author sees it."""

from pathlib import Path

import pytest

from tests.readers.paper_text.reading import headings, place, read, refusal, where


def test_words_have_the_line_and_column_of_the_editor(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.txt", "First line\r\nThe ICB pays.\r\n")

    assert place(paper, "ICB") == (2, 5)
    assert where(paper, "ICB") == "line 2"


def test_invisible_characters_leave_the_word_and_keep_the_places(
    tmp_path: Path,
) -> None:
    text = "com\u00admis\u200bsion of the ICB, \ufb01nal"

    paper = read(tmp_path, "plan.txt", text)

    assert paper.text.startswith("commission of the ICB, final")
    assert place(paper, "ICB") == (1, text.index("ICB") + 1)
    assert place(paper, "sion") == (1, text.index("sion") + 1)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_text_in_two_bytes_a_letter_is_read(tmp_path: Path, encoding: str) -> None:
    paper = read(tmp_path, "plan.txt", "Where is the café?".encode(encoding))

    assert paper.text == "Where is the café?\n"


def test_an_old_windows_paper_is_read_with_a_warning(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.txt", "The “café”".encode("cp1252"))

    assert paper.text == "The “café”\n"
    assert [each.slug for each in paper.warnings] == ["encoding"]


def test_control_characters_are_left_out_with_a_warning(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.txt", "The I\x1bC\x07B pays")

    assert paper.text == "The ICB pays\n"
    assert [each.slug for each in paper.warnings] == ["control-character"]
    assert place(paper, "pays") == (1, 11)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "plan.txt", b"\x00\x01\x02\x00\x05\x06").slug == "not-text"


def test_a_line_of_ten_million_letters_is_read(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.txt", "word ICB " * 1_100_000)

    assert place(paper, "ICB") == (1, 6)


def test_a_paper_above_ten_million_bytes_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "plan.txt", b"a" * 10_000_001).slug == "too-large"


def test_a_paper_of_half_a_million_lines_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, "plan.txt", "\n" * 500_001).slug == "too-large"


def test_headings_of_markdown_are_found_but_not_in_a_fence(tmp_path: Path) -> None:
    front = "---\ntitle: No\n---\n"
    text = f"{front}# THE PLAN\n\nWords\n\nMore\n====\n\n```\n# no\n```\n- one\n---\n"

    paper = read(tmp_path, "plan.md", text)

    assert headings(paper) == ["# THE PLAN", "More"]


def test_addresses_tags_and_comments_are_no_words(tmp_path: Path) -> None:
    text = (
        "See [the plan](https://nhs.uk/ICB 'QOF'), https://nhs.uk/PCN.\n"
        "<div class='MDT'>Ask ann@gp.nhs.uk</div> <!-- CQC -->\n\n[x]: a/ICS\n"
        "[^1]: The note.\n"
    )

    paper = read(tmp_path, "plan.md", text)

    words = ["See", "[the", "plan]", ",", ".", "Ask", "[^1]:", "The", "note."]
    assert paper.text.split() == words
    assert place(paper, "Ask") == (2, 18)


def test_a_paper_without_words_is_read_with_a_warning(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.md", "\n \n")

    assert [each.slug for each in paper.warnings] == ["empty-paper"]
