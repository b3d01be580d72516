"""Pictures beside an agenda are shown; of the others it is said why not."""

import base64
from pathlib import Path

import pytest

from inclusive_meetings.readers.agenda_file import AgendaRead
from inclusive_meetings.readers.pictures import BYTES_AT_MOST, PICTURES_AT_MOST
from tests.readers.reading import read, warnings, with_items
from tests.writers.example_pictures import drawn

SHOWN = "![Falls by month: fewer since May]"
LINE = 11


def read_with(folder: Path, *lines: str) -> AgendaRead:
    """Return an agenda that has these lines below its item, from line 11 on."""
    (folder / "falls.png").write_bytes(drawn(120, 70).content)
    return read(folder, with_items("", "## Falls", "- Time: 120 min", "", *lines))


def test_a_picture_beside_the_agenda_is_read(tmp_path: Path) -> None:
    made = read_with(tmp_path, f"{SHOWN}(falls.png)")

    assert made.problems == ()
    assert made.meeting.pictures["falls.png"].width == 120


def test_a_name_with_spaces_and_other_letters_is_found(tmp_path: Path) -> None:
    (tmp_path / "Größe 1.png").write_bytes(drawn(9, 9).content)

    made = read_with(tmp_path, f"{SHOWN}(<Größe 1.png>)")

    assert made.problems == ()
    assert [each.width for each in made.meeting.pictures.values()] == [9]


def test_a_picture_within_the_text_is_read(tmp_path: Path) -> None:
    content = base64.b64encode(drawn(9, 9).content).decode()

    made = read_with(tmp_path, f"{SHOWN}(data:image/png;base64,{content})")

    assert made.problems == ()
    assert len(made.meeting.pictures) == 1


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("https://example.org/falls.png", "picture-on-the-internet"),
        ("//example.org/falls.png", "picture-on-the-internet"),
        ("HTTP://example.org/falls.png", "picture-on-the-internet"),
        ("nowhere.png", "no-such-file"),
        ("../falls.png", "outside-folder"),
        ("/etc/passwd", "outside-folder"),
        ("..%2Ffalls.png", "outside-folder"),
        ("C:/falls.png", "outside-folder"),
        (".", "folder"),
        ("falls.md", "picture-kind"),
        ("huge.png", "picture-huge"),
        ("data:image/png;base64,AAAA", "picture-kind"),
        ("data:image/png;base64,A", "picture-kind"),
    ],
)
def test_one_that_cannot_be_shown_is_said_with_its_line_and_stops_nothing(
    tmp_path: Path, address: str, slug: str
) -> None:
    with (tmp_path / "huge.png").open("wb") as file:
        file.truncate(BYTES_AT_MOST + 1)

    made = read_with(tmp_path, f"{SHOWN}({address})")

    assert warnings(made) == (f"{slug} at {LINE}",)
    assert all(not problem.serious for problem in made.problems)
    assert made.meeting.pictures == {}


def test_each_of_several_in_one_paragraph_has_its_own_place(tmp_path: Path) -> None:
    made = read_with(tmp_path, "Look:", f"{SHOWN}(a.png) and {SHOWN}(b.png)")

    places = [(each.place.line, each.place.column) for each in made.problems]
    assert places == [(LINE + 1, 1), (LINE + 1, 47)]


@pytest.mark.parametrize("said", ["", " ", "falls.png", "IMG_2041", "chart 3"])
def test_one_that_nobody_describes_is_said(tmp_path: Path, said: str) -> None:
    made = read_with(tmp_path, f"![{said}](falls.png)")

    assert warnings(made) == (f"picture-without-words at {LINE}",)
    assert made.meeting.pictures


def test_one_that_is_shown_twice_is_read_and_complained_about_once(
    tmp_path: Path,
) -> None:
    made = read_with(tmp_path, f"{SHOWN}(a.png)", "", f"{SHOWN}(a.png)")

    assert warnings(made) == (f"no-such-file at {LINE}",)


def test_an_agenda_is_no_album(tmp_path: Path) -> None:
    for number in range(PICTURES_AT_MOST + 2):
        (tmp_path / f"{number}.png").write_bytes(drawn(2, 2).content)
    lines = [f"{SHOWN}({number}.png)" for number in range(PICTURES_AT_MOST + 2)]

    made = read_with(tmp_path, *lines)

    assert [problem.slug for problem in made.problems] == ["many-pictures"]
    assert len(made.meeting.pictures) == PICTURES_AT_MOST


def test_a_picture_in_code_or_behind_a_backslash_is_none(tmp_path: Path) -> None:
    made = read_with(tmp_path, f"`{SHOWN}(a.png)` and \\{SHOWN}(a.png)")

    assert made.problems == ()


def test_pictures_of_the_background_are_read(tmp_path: Path) -> None:
    (tmp_path / "hall.png").write_bytes(drawn(9, 9).content)

    made = read(
        tmp_path,
        with_items("", "![The hall](hall.png)", "", "## Falls", "- Time: 120 min"),
    )

    assert set(made.meeting.pictures) == {"hall.png"}
