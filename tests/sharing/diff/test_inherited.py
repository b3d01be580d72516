"""What a file says once for all and what it says at each entry mean the same."""

from pathlib import Path

import pytest

from inclusive_meetings.cli.run import run
from inclusive_meetings.sharing.diff.differences import differences
from inclusive_meetings.sharing.merge.files import tree_of
from inclusive_meetings.store.draft import Draft

ONCE = """\
source: our own words
review-by: 2027-05-31
terms:
  - id: w-1
    term: carer
    meaning: Somebody who helps.
  - id: w-2
    term: STP
    status: abolished
    since: 2018 to 2022
    senses:
      - {context: the group, meaning: A partnership.}
      - {context: the paper, meaning: Its plan., review-by: 2027-01-31}
"""
AT_EACH = """\
terms:
  - id: w-1
    kind: term
    term: carer
    source: {name: our own words}
    meaning: Somebody who helps.
    review: {due: 2027-05-31}
  - id: w-2
    term: STP
    senses:
      - context: the group
        meaning: A partnership.
        status: abolished
        since: 2018 to 2022
        source: {name: our own words}
        review: {due: 2027-05-31}
      - context: the paper
        meaning: Its plan.
        source: {name: our own words}
        status: abolished
        since: 2018 to 2022
        review: {due: 2027-01-31}
"""
GLOSSARIES = sorted((Path(__file__).parents[3] / "glossaries").glob("*.yaml"))


def changed(before: str, after: str) -> list[str]:
    """Return the terms that are different."""
    trees = (tree_of(Draft("x", b"", each)) for each in (before, after))
    return [each.term for each in differences(*trees)]


def test_said_once_or_at_each_entry_is_the_same() -> None:
    assert changed(ONCE, AT_EACH) == []
    assert changed(AT_EACH, ONCE) == []


def test_what_an_entry_says_of_itself_counts_more() -> None:
    assert changed(ONCE, AT_EACH.replace("2027-01-31", "2027-02-28")) == ["STP"]
    assert changed(ONCE.replace("our own words", "a web page"), AT_EACH) == [
        "carer",
        "STP",
    ]


@pytest.mark.parametrize("file", GLOSSARIES[:2], ids=lambda file: file.stem)
def test_there_and_back_again_nothing_has_changed(tmp_path: Path, file: Path) -> None:
    table, back = tmp_path / "words.csv", tmp_path / "back.yaml"

    run(["glossary", "export", str(file), "--to", "csv", "-o", str(table)])
    run(["glossary", "import", str(table), "-o", str(back)])

    texts = (each.read_text(encoding="utf-8") for each in (file, back))
    assert changed(*texts) == []
