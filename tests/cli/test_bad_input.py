"""Whatever a file holds, the answer is a place, a reason and a mend."""

import os
import re
import time
from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.cli.bad_input import CANNOT_READ, TELEPHONE, agenda, everything, put_down

PLACE = re.compile(r"^.+:\d+:\d+: \S.*\.? \([a-z-]+\)$")
MADE_BEFORE = "packs/earlier.txt"
Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with an output folder that holds a file."""
    monkeypatch.chdir(tmp_path)
    put_down(tmp_path, MADE_BEFORE, "before")
    return tmp_path


def refusal(name: str, capsys: Capture, *options: str, code: int = 2) -> str:
    """Return the words told when the agenda is refused, as a refusal must be."""
    before, began = everything(Path("packs")), time.process_time()
    assert run(["build", name, "--formats", "html", *options]) == code
    assert time.process_time() - began < 5
    told = capsys.readouterr()
    assert told.out == ""
    assert "Traceback" not in told.err
    assert "\x1b" not in told.err
    assert TELEPHONE not in told.err
    assert everything(Path("packs")) == before
    if code == 2:
        assert all(PLACE.match(line) for line in told.err.splitlines()[:-1]), told.err
        assert "to mend first. Nothing was made" in told.err.splitlines()[-1]
    return told.err


@pytest.mark.parametrize("case", CANNOT_READ)
def test_bad_input_is_refused_with_its_place_and_a_mend(
    case: str, desk: Path, capsys: Capture
) -> None:
    bad = CANNOT_READ[case]
    put_down(desk, "falls.md", bad.text)
    for name, text in bad.beside.items():
        put_down(desk, name, text)

    told = refusal("falls.md", capsys)

    assert all(words in told for words in bad.told), told


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 20,
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 100,
        b"\xff\xfe" + b"\x41",
        b"PK\x03\x04\x00\x00",
        b"\x00",
    ],
)
def test_a_file_that_is_not_text_is_refused(
    content: bytes, desk: Path, capsys: Capture
) -> None:
    put_down(desk, "falls.md", content)

    assert "falls.md:1:" in refusal("falls.md", capsys)


@pytest.mark.parametrize("name", ["nowhere.md", "packs", "a\x00b.md", "x" * 5000, ""])
def test_what_is_not_a_file_is_refused(name: str, capsys: Capture) -> None:
    refusal(name, capsys)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_place_of_a_file_is_not_waited_for(
    desk: Path, capsys: Capture
) -> None:
    os.mkfifo(desk / "falls.md")

    assert "not an ordinary file" in refusal("falls.md", capsys)


def test_a_paper_behind_a_link_that_points_out_is_refused(
    desk: Path, capsys: Capture
) -> None:
    outside = put_down(desk.parent, "outside.md", "Told to nobody.")
    papers = "papers:\n  - title: P\n    file: p.md\n"
    put_down(desk, "in/falls.md", agenda(papers))
    try:
        (desk / "in" / "p.md").symlink_to(outside)
    except OSError:
        pytest.skip("links cannot be made here")

    assert "in/falls.md:5:" in refusal("in/falls.md", capsys)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("private: '{nobody}'\n", "ours/common.yaml:1:1:"),
        ("private: '{'\n", "ours/common.yaml:1:1:"),
        ("private: '{0.__class__}'\n", "ours/common.yaml:1:1:"),
        ("privat: words\n", "ours/common.yaml:1:1:"),
        ("private: [a, b]\n", "ours/common.yaml:1:1:"),
        ("private: {a: b}\n", "ours/common.yaml:1:"),
        ("private: [\n", "ours/common.yaml:1:"),
        ("- private\n", "ours/common.yaml:1:1:"),
    ],
)
def test_wording_that_does_not_fit_is_refused(
    text: str, place: str, desk: Path, capsys: Capture
) -> None:
    put_down(desk, "falls.md", agenda())
    put_down(desk, "ours/common.yaml", text)

    assert place in refusal("falls.md", capsys, "--wording", "ours")


def test_every_problem_is_told_at_once(desk: Path, capsys: Capture) -> None:
    front = "date: 2026-02-30\nstart: 9.30\nglossaries: [nowhere]\n"
    put_down(desk, "falls.md", agenda(front))

    told = refusal("falls.md", capsys)

    assert all(f"falls.md:{line}:" in told for line in (3, 4, 5))


def test_characters_that_steer_a_terminal_are_not_told(
    desk: Path, capsys: Capture
) -> None:
    text = agenda("date: 2026-\x1b]52;c;AAAA\x07\x9b31m\u202e02-30\n")
    put_down(desk, "falls.md", text)

    told = refusal("falls.md", capsys)

    assert not set(told) & set("\x07\x1b\x9b\u202e")


@pytest.mark.parametrize("where", ["falls.md", "falls.md/under", "packs/earlier.txt"])
def test_an_output_folder_that_is_a_file_is_refused(
    where: str, desk: Path, capsys: Capture
) -> None:
    put_down(desk, "falls.md", agenda())

    told = refusal("falls.md", capsys, "-o", where, code=3)

    assert where.split("/", maxsplit=1)[0] in told


def test_a_file_in_place_of_the_pack_stays(desk: Path, capsys: Capture) -> None:
    put_down(desk, "falls.md", agenda())
    put_down(desk, "packs/falls", "mine")

    assert "falls" in refusal("falls.md", capsys, code=3)


def test_an_item_without_minutes_is_told(desk: Path, capsys: Capture) -> None:
    put_down(desk, "falls.md", agenda("start: 10:00\n", "- Lead: Asha\n"))

    assert "falls.md:5:" in refusal("falls.md", capsys)
