"""Papers that cannot be read are said one by one, and the work goes on."""

import io
from pathlib import Path

import pytest
from pypdf import PdfWriter

from inclusive_meetings.cli.run import run

Capture = pytest.CaptureFixture[str]
POLISH = "Zarząd spotkał się w celu omówienia planu opieki nad osobami starszymi. "
SIX_MEGABYTES = "The board agreed the plan for the hall. " * 150_000


def blank_pdf(password: str = "") -> bytes:
    """Return a PDF of one page without words, locked where there is a password."""
    writer, made = PdfWriter(), io.BytesIO()
    writer.add_blank_page(200, 200)
    if password:
        writer.encrypt(password)
    writer.write(made)
    return made.getvalue()


PAPERS: dict[str, tuple[bytes, str]] = {
    "scan.pdf": (blank_pdf(), "no text in this PDF"),
    "locked.pdf": (blank_pdf("secret"), "needs a password"),
    "not.docx": (b"No Word file at all", "not a Word file"),
    "empty.txt": (b"", "no words in this paper"),
    "empty.docx": (b"", "not a Word file"),
    "polish.md": ((POLISH * 12).encode(), "not in English"),
    "mixed.txt": ("We met the c\u043emmissioner.".encode(), "two scripts"),
    "bytes.md": (b"\x00\x01\x02" * 50, "bytes.md"),
}


@pytest.fixture
def agenda(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Work beside an agenda that names all of them, and one that is fine."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "papers"
    folder.mkdir()
    for name, (content, _) in PAPERS.items():
        (folder / name).write_bytes(content)
    # The sign of no width hides the word from every search but ours.
    (folder / "fine.md").write_text("We ask the X\u200bQZ.", encoding="utf-8")
    named = "".join(
        f"  - title: {path.name}\n    file: papers/{path.name}\n"
        for path in sorted(folder.iterdir())
    )
    front = f"---\ntitle: Falls\npapers:\n{named}---\n"
    (tmp_path / "falls.md").write_text(f"{front}## Falls\n- Time: 10 min\n")
    return "falls.md"


@pytest.mark.parametrize(
    "words",
    [
        ["words", "papers"],
        ["words", "falls.md"],
        ["check", "falls.md", "--fail-on", "never"],
        ["build", "falls.md", "--formats", "html"],
    ],
)
def test_each_is_said_and_the_rest_of_the_work_goes_on(
    words: list[str], agenda: str, capsys: Capture
) -> None:
    assert agenda

    assert run(words) == 0

    told = capsys.readouterr()
    said_of_all = lines(told.out + told.err)
    missed = [
        name
        for name, (_, said) in PAPERS.items()
        if not any(f"{name}:" in line and said in line for line in said_of_all)
    ]
    assert missed == []
    if words[0] == "words":
        assert "XQZ: 1 time" in told.out


def lines(told: str) -> list[str]:
    """Return the messages, each on one line with how to mend it."""
    return told.replace("\n  ", " ").splitlines()


@pytest.mark.slow
def test_a_paper_longer_than_any_agenda_is_read(agenda: str) -> None:
    Path("papers/fine.md").write_text(SIX_MEGABYTES, encoding="utf-8")

    assert run(["check", agenda, "--fail-on", "never"]) == 0


def test_a_paper_that_is_not_there_is_a_slip_to_mend(
    agenda: str, capsys: Capture
) -> None:
    Path("papers/fine.md").unlink()

    assert run(["check", agenda]) == 2
    assert "papers/fine.md" in capsys.readouterr().err
