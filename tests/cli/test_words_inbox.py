"""Words that nobody explains are kept, asked about, and answered into a glossary."""

from pathlib import Path

import pytest

from tests.cli.inboxes import INBOX, inbox, settle, words


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settle(tmp_path, monkeypatch)


def test_unexplained_words_are_kept_beside_the_agenda(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = words(capsys, "--keep")

    assert (code, out) == (0, "")
    assert err.endswith("falls.words.yaml: 3 new words kept.\n")
    for name in ("XQZ", "PQR", "BFD"):
        assert f"  - word: {name}\n    state: to explain\n" in inbox()


def test_what_people_wrote_is_never_touched(
    capsys: pytest.CaptureFixture[str],
) -> None:
    mine = "# mine\nwords:\n  - {word: 'XQZ', state: everyday}  # we all know it\n"
    INBOX.write_text(mine, encoding="utf-8")

    words(capsys, "--keep")

    assert inbox().startswith(mine)
    assert inbox().count("XQZ") == 1
    assert "PQR" in inbox()


def test_a_second_time_nothing_changes(capsys: pytest.CaptureFixture[str]) -> None:
    words(capsys, "--keep")
    first = inbox()

    words(capsys, "--keep")

    assert inbox() == first


def test_each_author_is_asked_about_their_own_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, out, err = words(capsys, "--ask")

    beth, ali = out.split("\n---\n")
    assert "Dear Ali Reza," in ali
    assert "- XQZ, in “Discharge”" in ali
    assert "Dear Beth Low," in beth
    assert "- BFD, in “The plan”" in beth
    assert "Maria Okafor" in ali
    assert not INBOX.exists()
    assert "Nothing was written down." in err


def test_an_organisation_asks_in_its_own_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = Path("our-words")
    folder.mkdir()
    letter = 'greeting: "Good day, {name}."\n'
    (folder / "words-letter.yaml").write_text(letter, encoding="utf-8")
    settings = Path("inclusive-meetings.yaml")
    settings.write_text("wording: our-words\n", encoding="utf-8")

    _, out, _ = words(capsys, "--ask")

    assert "Good day, Ali Reza." in out
    assert "Dear " not in out


def test_who_was_asked_is_written_down_and_not_asked_again(
    capsys: pytest.CaptureFixture[str],
) -> None:
    words(capsys, "--ask", "--keep")
    assert "  - word: BFD\n    state: asked\n    asked: Beth Low\n" in inbox()
    assert "    asked-on: 2026-11-24\n" in inbox()

    _, out, err = words(capsys, "--ask", "--keep")

    assert out == ""
    assert "Nobody has to be asked" in err


@pytest.mark.parametrize("state", ["everyday", "ignore\n    reason: a room"])
def test_a_word_that_needs_no_explaining_is_not_listed(
    state: str, capsys: pytest.CaptureFixture[str]
) -> None:
    INBOX.write_text(f"words:\n  - word: XQZs\n    state: {state}\n", encoding="utf-8")

    _, out, _ = words(capsys)

    assert "XQZ" not in out
    assert "PQR" in out


def test_an_answer_goes_into_a_glossary_with_its_source(
    capsys: pytest.CaptureFixture[str],
) -> None:
    INBOX.write_text(
        "words:\n  - word: XQZ\n    state: answered\n    meaning: A new bus.\n"
        "    said-by: Ali Reza\n  - word: PQR\n    state: answered\n"
        "    meaning: A path.\n    said-by: My neighbour\n",
        encoding="utf-8",
    )

    _, _, err = words(capsys, "--answers-to", "ours.yaml")

    glossary = Path("ours.yaml").read_text(encoding="utf-8")
    assert "ours.yaml: XQZ, PQR.\n" in err
    assert "meaning: A new bus." in glossary
    assert "Ali Reza, said for “Falls in the valley”" in glossary
    assert "neighbour" not in glossary
    assert "XQZ: 1 time" in words(capsys, "--all")[1].split("Known:")[1]
    assert "no new answers" in words(capsys, "--answers-to", "ours.yaml")[2]


def test_words_are_kept_for_one_agenda_at_a_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, _, err = words(capsys, "plan.md", "--keep")

    assert code == 2
    assert "(one-agenda)" in err


def test_a_word_that_was_asked_about_is_not_asked_again_in_the_plural(
    capsys: pytest.CaptureFixture[str],
) -> None:
    INBOX.write_text("words:\n  - {word: PQRs, state: asked}\n", encoding="utf-8")

    _, out, _ = words(capsys, "--ask")

    assert "XQZ" in out
    assert "PQR" not in out
