"""An inbox that people typed, well or badly: said with its line, and never spoilt."""

from pathlib import Path

import pytest

from tests.cli.inboxes import AGENDA, INBOX, inbox, settle, words


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(tmp_path, monkeypatch)


BAD = {
    "state: later": "“later” is not a state. Write one of: to explain,",
    "state: answered": "“XQZ” is answered, but the answer is not there.",
}


@pytest.mark.parametrize("line", BAD)
def test_a_bad_inbox_is_said_with_its_line_and_left_as_it_is(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = f"words:\n  - word: XQZ\n    {line}\n"
    INBOX.write_text(before, encoding="utf-8")

    code, out, err = words(capsys, "--keep")

    assert (code, out) == (2, "")
    assert "falls.words.yaml:" in err
    assert BAD[line] in err
    assert inbox() == before


@pytest.mark.parametrize("text", ["- XQZ\n", "words: XQZ\n", "words:\n  - XQZ\n"])
def test_an_inbox_of_another_shape_is_refused(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    INBOX.write_text(text, encoding="utf-8")

    code, _, err = words(capsys)

    assert code == 2
    assert "(inbox-shape)" in err


@pytest.mark.parametrize(
    "content",
    [
        b"words:\n  - word: caf\xe9\n",
        b"words: &a\n  - *a\n",
        b"words: [\n",
        b"words:\n  - {word: XQZ, state: to explain}\n# \x1b[2J\n",
    ],
)
def test_an_inbox_that_cannot_be_changed_safely_is_left_as_it_is(
    content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    INBOX.write_bytes(content)

    code, out, err = words(capsys, "--keep")

    assert (code, out) == (2, "")
    assert "falls.words.yaml:" in err
    assert INBOX.read_bytes() == content


@pytest.mark.parametrize(
    "text", ["words:\n", "words: []\n", "\ufeffwords: []", "", " \n"]
)
def test_an_inbox_without_words_takes_the_first(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    INBOX.write_text(text, encoding="utf-8")

    assert words(capsys, "--keep")[2].endswith("3 new words kept.\n")
    assert words(capsys, "--keep")[2].endswith("0 new words kept.\n")
    assert inbox().startswith("\ufeff") is text.startswith("\ufeff")


def test_a_word_that_steers_yaml_or_a_terminal_is_written_harmlessly(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = AGENDA.replace("XQZ", "H&F").replace("PQR", "C.C.C.")
    Path("falls.md").write_text(text, encoding="utf-8")

    words(capsys, "--keep")

    assert words(capsys, "--keep")[2].endswith(": 0 new words kept.\n")
