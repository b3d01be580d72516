"""`glossary find` says what a word means, from where, and whether it still stands."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from tests.sharing.check.faults import HEAD

WORDS = (
    HEAD
    + """\
  - id: w-1
    term: CCG
    expansion: clinical commissioning group
    meaning: A local body that paid for health care.
    status: abolished
    replaced-by: ICB
    since: 2022-07-01
    source: {name: A list, address: "https://example.org/list"}
    translations:
      pl: {term: grupa, meaning: Kto płacił za opiekę.}
"""
)


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with one glossary of our own."""
    monkeypatch.chdir(tmp_path)
    Path("glossaries").mkdir()
    Path("glossaries/ours.yaml").write_text(WORDS, encoding="utf-8")


@pytest.mark.usefixtures("shelf")
def test_a_word_is_found_with_all_that_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["glossary", "find", "clinical", "comissioning", "group"]) == 0

    out, err = capsys.readouterr()
    assert "“clinical comissioning group” is not there. Near to it:" in err
    assert "A local body that paid for health care." in out
    assert "ended (2022-07-01); now: ICB" in out
    assert "pl: grupa: Kto płacił za opiekę. (not checked yet)" in out
    assert "source: A list, https://example.org/list" in out
    assert "glossaries/ours.yaml:5:5" in out


@pytest.mark.usefixtures("shelf")
def test_what_would_replace_a_body_that_still_stands_is_not_called_now(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["glossary", "find", "NHSE"]) == 0

    out = capsys.readouterr().out
    assert "closing (planned by March 2027, if Parliament agrees); in its place:" in out
    assert "now:" not in out
    assert "used in: England" in out


@pytest.mark.usefixtures("shelf")
def test_a_word_that_nobody_knows_ends_with_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["glossary", "find", "zxqv"]) == 1
    assert "“zxqv” is in none of" in capsys.readouterr().err


def test_a_glossary_that_is_broken_does_not_keep_others_from_being_searched(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("glossaries").mkdir()
    text = "terms:\n  - term: quorum\n    meaning: How many must be there.\n"
    Path("glossaries/ours.yaml").write_text(text, encoding="utf-8")
    Path("glossaries/theirs.yaml").write_text("terms:\n\t- term: a\n")

    assert run(["glossary", "find", "quorum"]) == 2

    out, err = capsys.readouterr()
    assert "How many must be there." in out
    assert "glossary check glossaries/theirs.yaml" in err
