"""Who has a file open, as far as the mark beside it says."""

from pathlib import Path

import pytest

from inclusive_meetings.files.open_elsewhere import is_mark, mark_of_open

LIBRE = ".~lock.deck.pptx#"


@pytest.mark.parametrize(
    ("mark", "content", "by"),
    [
        (
            LIBRE,
            b",ana,WARD-3,30.11.2026 18:02,file:///home/ana/office;",
            " by ana on WARD-3 since 30.11.2026 18:02",
        ),
        (LIBRE, "Zoë Ní Bhriain\\, Chair,zo,,,;".encode(), " by Zoë Ní Bhriain, Chair"),
        (LIBRE, b"", ""),
        (LIBRE, b"\x1b[31m" + b"x" * 5_000, f" by [31m{'x' * 56}"),
        ("~$deck.pptx", b"\x07Ana Pop" + b" " * 47 + b"\x07\0A\0n\0", " by Ana Pop"),
        ("~$ck.pptx", b"\xffAna", ""),
        ("~$deck.pptx", b"", ""),
    ],
)
def test_the_mark_says_who_has_the_file_open(
    tmp_path: Path, mark: str, content: bytes, by: str
) -> None:
    (tmp_path / mark).write_bytes(content)

    found = mark_of_open(tmp_path / "deck.pptx")

    assert found is not None
    assert (found.name, found.by) == (mark, by)
    assert f"“{mark}” beside it: delete that" in found.mend


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("~$deck.pptx", True),
        (LIBRE, True),
        (".~lock.deck", False),
        ("deck.pptx", False),
    ],
)
def test_a_mark_is_told_by_its_name(name: str, is_one: bool) -> None:  # noqa: FBT001 - a row of the table
    assert is_mark(name) is is_one


def test_a_file_that_nobody_has_open_has_no_mark(tmp_path: Path) -> None:
    (tmp_path / ".~lock.other.pptx#").write_bytes(b"")

    assert mark_of_open(tmp_path / "deck.pptx") is None
    assert mark_of_open(tmp_path / f"{'d' * 250}.docx") is None
