"""Files come in every encoding, with characters nobody can see."""

import re
import sys
from pathlib import Path

import pytest

from inclusive_meetings.files.decode import (
    FORBIDDEN,
    INVISIBLE,
    ODD_SPACES,
    cleaned,
    decoded,
    is_printed,
    source_text,
)
from inclusive_meetings.model.problems import CannotRead


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decoded(b"\xef\xbb\xbf---\n", "a.md").text == "---\n"


@pytest.mark.parametrize("ends", [b"\r\n", b"\r", b"\n"])
def test_line_ends_of_every_system_are_one_newline(ends: bytes) -> None:
    assert decoded(b"one" + ends + b"two", "a.md").text == "one\ntwo"


def test_old_windows_text_is_read_and_said() -> None:
    source = decoded(b"title\ncaf\xe9", "a.md")

    assert source.text == "title\ncaf\u00e9"
    assert str(source.warnings[0].place) == "a.md:2:4"


def test_utf_16_of_a_windows_editor_is_read() -> None:
    assert decoded("Bülent".encode("utf-16"), "a.md").text == "Bülent"


def test_zero_width_characters_inside_words_go_without_a_word() -> None:
    source = decoded("I\u200bC\ufeffB".encode(), "a.md")

    assert (source.text, source.warnings) == ("ICB", ())


def test_joiners_that_urdu_and_nepali_need_stay() -> None:
    assert cleaned("می\u200cخواهم क्\u200dष") == "می\u200cخواهم क्\u200dष"


@pytest.mark.parametrize("bad", ["\x00", "\x1b[31m", "\x9b", "\u202e", "\ufffe"])
def test_characters_that_steer_a_terminal_or_break_xml_go(bad: str) -> None:
    assert not set(cleaned(f"a{bad}b")) & set("\x00\x1b\x9b\u202e\ufffe")


def test_whatever_counts_as_printed_has_nothing_to_be_taken_out() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    printed = "".join(filter(is_printed, every))

    assert not set(printed) & {*INVISIBLE, *ODD_SPACES}
    assert re.search(FORBIDDEN, printed) is None
    assert printed.startswith("\t\n !")


def test_a_control_character_is_said_with_its_place() -> None:
    warning = decoded(b"one\ntw\x07o", "a.md").warnings[0]

    assert (warning.place.line, warning.place.column) == (2, 3)
    assert "U+0007" in warning.what


def test_pictures_and_programs_are_not_text() -> None:
    with pytest.raises(CannotRead, match="not text"):
        decoded(b"\x89PNG\x00\x00", "a.md")


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="no such file"):
        source_text(tmp_path / "none.md", "none.md")
    with pytest.raises(CannotRead, match="a folder"):
        source_text(tmp_path, "folder")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.md"
    with path.open("wb") as file:
        file.truncate(5_000_001)

    with pytest.raises(CannotRead, match="larger than 5 MB"):
        source_text(path, "huge.md")
