"""`glossary add` and `glossary edit` change one place, and show it."""

from argparse import Namespace
from pathlib import Path

import pytest

from inclusive_meetings.cli.glossary.changing import show_and_save
from inclusive_meetings.cli.run import run
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.store.draft import draft
from tests.sharing.check.faults import FINE, HEAD

TEXT = HEAD + FINE


@pytest.fixture
def words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a glossary with one term, in the folder we work in."""
    monkeypatch.chdir(tmp_path)
    file = Path("words.yaml")
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_a_term_is_added(words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed = [
        "glossary",
        "add",
        "respite",
        "--to",
        "words.yaml",
        "--meaning",
        "A break.",
    ]

    assert run(typed) == 0

    out, err = capsys.readouterr()
    new = "  - id: w-2\n    term: respite\n    meaning: A break.\n"
    assert words.read_text(encoding="utf-8") == TEXT + new
    assert out == "words.yaml\n"
    assert "+    term: respite" in err


def test_a_term_is_changed(words: Path, capsys: pytest.CaptureFixture[str]) -> None:
    typed = ["glossary", "edit", "quorum", "--in", "words.yaml"]

    assert run([*typed, "--set", "translations.pl.term=kworum"]) == 0

    new = "    translations:\n      pl:\n        term: kworum\n"
    assert words.read_text(encoding="utf-8") == TEXT + new
    assert "+        term: kworum" in capsys.readouterr().err


@pytest.mark.usefixtures("words")
def test_a_name_that_is_given_again_makes_a_list() -> None:
    typed = ["glossary", "edit", "quorum", "--in", "words.yaml"]
    said = ["--set", "community-words=enough of us", "--set", "community-words=enough"]

    assert run([*typed, *said]) == 0

    text = Path("words.yaml").read_text(encoding="utf-8")
    assert "    community-words: [enough of us, enough]\n" in text


def test_a_dry_run_shows_and_writes_nothing(
    words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = ["glossary", "edit", "w-1", "--in", "words.yaml", "--meaning", "New."]

    assert run([*typed, "--dry-run"]) == 0

    assert words.read_text(encoding="utf-8") == TEXT
    assert "+    meaning: New." in capsys.readouterr().err


ENDLESS = f"senses.{'9' * 5000}.meaning=x"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["add", "quorum", "--to", "words.yaml"], "is there already"),
        (["add", "new", "--to", "words.yaml"], "“new” needs a meaning"),
        (["add", "new", "--to", "nowhere.yaml", "--meaning", "x"], "no such file"),
        (["edit", "nobody", "--in", "words.yaml", "--kind", "law"], "is not in this"),
        (["edit", "w-1", "--in", "words.yaml", "--kind", "x"], "not a known kind"),
        (["edit", "w-1", "--in", "words.yaml", "--remove", "note"], "has no “note”"),
        (["edit", "w-1", "--in", "words.yaml", "--set", ENDLESS], "words.yaml:"),
        (["edit", "w-1", "--in", "words.yaml", "--set", "senses.0.note=x"], "senses"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(
    words: Path, capsys: pytest.CaptureFixture[str], typed: list[str], told: str
) -> None:
    assert run(["glossary", *typed]) == 2

    assert told in capsys.readouterr().err
    assert words.read_text(encoding="utf-8") == TEXT


def test_a_value_without_its_key_is_refused(words: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        run(["glossary", "edit", "w-1", "--in", words.name, "--set", "nothing"])

    assert caught.value.code == 2


def test_a_change_that_is_refused_is_not_shown(
    words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = draft(words, "words.yaml")
    words.write_text(TEXT + "# theirs\n", encoding="utf-8")

    with pytest.raises(CannotRead, match="changed by somebody else"):
        show_and_save(Namespace(file=words, dry_run=False), before, TEXT + "# ours\n")

    out, err = capsys.readouterr()
    assert "ours" not in out + err
