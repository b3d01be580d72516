"""A tick is cut into the file; what else people wrote there stays byte for byte."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_meetings.model.checklist import TickList
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.checklist_file import read_checklist
from inclusive_meetings.workspace.before_the_day.checklist import (
    add_barrier,
    add_line,
    tick,
)
from tests.samples import wording

MINE = """\
# Ours, do not touch.
lines:
  # Jo rang on Monday
  - line: power-said      # said in March
    State: 'not done'
    note: "it's {hers}"

  - {line: shared-aim, state: not done}  # in brackets
barriers:   # what people told us
  - barrier: The bus
# the end
"""
NAMES = ("power-said", "shared-aim", "needs-asked", "food-asked")
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp")),
    min_size=1,
    max_size=30,
).filter(lambda words: words.strip() == words and " ".join(words.split()) == words)
VALUES = st.fixed_dictionaries(
    {"state": st.sampled_from(["done", "not done", "not needed"])},
    optional={"by": WORDS, "reason": WORDS | st.just(""), "until": st.just("")},
)


def kept(path: Path) -> TickList:
    """Return what the file says; every problem but a warning fails the test."""
    found: list[Problem] = []
    read = read_checklist(path, "f.yaml", NAMES, found)
    assert [each for each in found if each.serious] == []
    return read


def a_file(folder: Path, text: str) -> tuple[Path, Path]:
    """Return an agenda's path and its checklist's, which says the text."""
    path = folder / "falls.checklist.yaml"
    path.write_bytes(text.encode())
    return folder / "falls.md", path


def test_only_the_values_of_the_line_change(tmp_path: Path) -> None:
    agenda, path = a_file(tmp_path, MINE)

    tick(agenda, {"power-said": {"state": "done", "by": "Ann: Moss"}}, wording())

    # The key keeps the person's own spelling.
    assert path.read_text("utf-8") == MINE.replace(
        "    State: 'not done'\n    note: \"it's {hers}\"\n",
        '    State: done\n    note: "it\'s {hers}"\n    by: "Ann: Moss"\n',
    )


def test_a_line_in_brackets_stays_in_brackets(tmp_path: Path) -> None:
    agenda, path = a_file(tmp_path, MINE)

    tick(agenda, {"shared-aim": {"state": "done", "by": "Jo"}}, wording())

    line = "  - {line: shared-aim, state: done, by: Jo}  # in brackets\n"
    assert line in path.read_text("utf-8")


def test_new_lines_and_barriers_come_behind_the_others(tmp_path: Path) -> None:
    agenda, path = a_file(tmp_path, MINE)

    add_line(agenda, "Ring the mosque", {"state": "not done"}, wording())
    add_barrier(agenda, {"barrier": "Steps", "owner": ""}, wording())

    text = path.read_text("utf-8")
    for line in MINE.splitlines():
        assert line in text
    assert [each.line for each in kept(path).ticks][-1] == "ring-the-mosque"
    assert [each.words for each in kept(path).barriers] == ["The bus", "Steps"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "# only a note\n",
        "lines:\n",
        "lines: []\n",
        "barriers:\n- barrier: B\n",
    ],
)
def test_a_file_with_nothing_in_it_yet_takes_a_line(tmp_path: Path, text: str) -> None:
    agenda, path = a_file(tmp_path, text)

    tick(agenda, {"power-said": {"state": "done", "by": "Jo"}}, wording())

    assert [each.by for each in kept(path).ticks] == ["Jo"]
    assert text.strip("\n").removeprefix("lines: []") in path.read_text("utf-8")


def test_windows_line_ends_and_a_mark_stay(tmp_path: Path) -> None:
    agenda, path = a_file(tmp_path, "\ufeff" + MINE.replace("\n", "\r\n"))

    tick(agenda, {"needs-asked": {"state": "done", "by": "Jo"}}, wording())

    content = path.read_bytes()
    assert content.startswith("\ufeff".encode())
    assert content.count(b"\n") == content.count(b"\r\n")


def test_a_file_without_a_last_line_end_gets_no_second_one(tmp_path: Path) -> None:
    agenda, path = a_file(tmp_path, "lines:\n  - line: power-said")

    tick(agenda, {"power-said": {"state": "done"}}, wording())

    assert path.read_text("utf-8") == "lines:\n  - line: power-said\n    state: done"


def test_a_file_that_is_not_utf_8_is_left_alone(tmp_path: Path) -> None:
    agenda = tmp_path / "falls.md"
    path = tmp_path / "falls.checklist.yaml"
    path.write_bytes("lines:\n  - line: power-said # für\n".encode("cp1252"))

    with pytest.raises(CannotRead, match="UTF-8"):
        tick(agenda, {"power-said": {"state": "done"}}, wording())

    assert path.read_bytes().endswith(b"f\xfcr\n")


@given(st.dictionaries(st.sampled_from(NAMES), VALUES, min_size=1))
@settings(max_examples=25, deadline=None)
def test_whatever_is_ticked_is_read_back_and_comments_stay(
    changes: dict[str, dict[str, str]],
) -> None:
    with TemporaryDirectory() as folder:
        agenda, path = a_file(Path(folder), MINE)

        tick(agenda, changes, wording())

        read = kept(path)
        for name, values in changes.items():
            (found,) = [each for each in read.ticks if each.line == name]
            assert found.state == values["state"]
            assert found.by == values.get("by", "")
            assert found.reason == values.get("reason", "")
        text = path.read_text("utf-8")
        for comment in ("# Ours", "# Jo rang", "# said in", "# in br", "# the end"):
            assert comment in text
