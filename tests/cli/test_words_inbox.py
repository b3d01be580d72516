"""Words that nobody explains are kept, asked about, and answered into a glossary."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run

AGENDA = """---
title: Falls in the valley
chair: Maria Okafor, Valley Council
glossaries: [ours]
papers:
  - {title: The plan, file: plan.md}
---
## Discharge
- Time: 10 min
- Lead: Ali Reza, Valley Trust

The XQZ asks what the PQR does.

## Travel
- Time: 10 min
- Lead: Beth Low, Valley Buses
- Paper: The plan

Nothing odd here.
"""
INBOX = Path("falls.words.yaml")


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("falls.md").write_text(AGENDA, encoding="utf-8")
    Path("plan.md").write_text("# Plan\n\nThe BFD drives.\n", encoding="utf-8")
    Path("ours.yaml").write_text(
        "title: Ours\nowner: Us\nlicence: CC0 1.0\nterms:\n"
        "  - id: our-1\n    term: Aa\n    meaning: A kind of lava.\n",
        encoding="utf-8",
    )


def words(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, str, str]:
    """Return the exit code and both streams of `words falls.md`."""
    code = run(["words", "falls.md", *typed, "--today", "2026-11-24"])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def inbox() -> str:
    """Return what the inbox says."""
    return INBOX.read_text(encoding="utf-8")


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


def test_words_are_kept_for_one_agenda_at_a_time(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, _, err = words(capsys, "plan.md", "--keep")

    assert code == 2
    assert "(one-agenda)" in err


def test_a_word_that_steers_yaml_or_a_terminal_is_written_harmlessly(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = AGENDA.replace("XQZ", "H&F").replace("PQR", "C.C.C.")
    Path("falls.md").write_text(text, encoding="utf-8")

    words(capsys, "--keep")

    assert words(capsys, "--keep")[2].endswith(": 0 new words kept.\n")


def test_a_word_that_was_asked_about_is_not_asked_again_in_the_plural(
    capsys: pytest.CaptureFixture[str],
) -> None:
    INBOX.write_text("words:\n  - {word: PQRs, state: asked}\n", encoding="utf-8")

    _, out, _ = words(capsys, "--ask")

    assert "XQZ" in out
    assert "PQR" not in out
