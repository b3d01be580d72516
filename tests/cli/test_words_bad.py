"""`words` goes on when a paper cannot be read, and says which and why."""

from pathlib import Path

import pytest

from tests.cli.unexplained import agenda, listed, said, settle, slugs
from tests.readers.paper_text.reading import pdf

WELSH = (
    "Mae'r cyngor yn cyfarfod bob mis ac mae croeso i bawb ddod i wrando ar y"
    " drafodaeth am y gwasanaethau lleol yn y dref a'r pentrefi o'i chwmpas. "
) * 5


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(tmp_path, monkeypatch)


BAD = {
    "scan.pdf": (pdf("", ""), "no-text"),
    "words.docx": (b"not a Word file", "other-kind"),
    "empty.txt": (b"  \n", "no-text"),
    "list.xlsx": (b"?", "paper-not-read"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_paper_that_cannot_be_read_is_said_and_the_rest_is_done(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(name).write_bytes(BAD[name][0])

    code, out, err = said(capsys, name, "plan.md")

    assert "PQR" in out
    assert err.startswith(f"{name}:1:1: ")
    assert code == (0 if name == "empty.txt" else 2)


def test_nothing_that_can_be_read_is_an_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = said(capsys, "nowhere.md")

    assert (code, out) == (2, "")
    assert "nowhere.md:1:1" in err


def test_a_bad_agenda_is_refused_with_its_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    agenda("start: 9.77\n")

    code, out, err = said(capsys, "falls.md")

    assert (code, out) == (2, "")
    assert "falls.md:6:8" in err


def test_a_paper_in_another_language_is_named_and_not_called_jargon(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("welsh.txt").write_text(WELSH, encoding="utf-8")

    assert slugs(capsys, "welsh.txt", "plan.md") == (0, {"other-language"})
    assert set(listed(capsys, "welsh.txt", "plan.md")) == {"PQR"}


def test_words_of_two_scripts_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    Path("odd.txt").write_text("The \u0425QZ and the X\u200bQZ.", encoding="utf-8")

    assert slugs(capsys, "odd.txt", "plan.md") == (0, {"mixed-scripts"})
    assert "XQZ" in listed(capsys, "odd.txt")
