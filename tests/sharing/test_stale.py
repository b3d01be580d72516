"""Owners are told what to look at again, and nothing else."""

from datetime import date

import pytest

from inclusive_meetings.cli.run import run
from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.cells import as_written, harmless
from inclusive_meetings.sharing.stale import as_csv, markdown, stale, text
from inclusive_meetings.store.glossary.reading import read_glossary

CARERS = """
owner: Example carers' group
contact: words@carers.example
terms:
  - {id: c-1, term: respite, meaning: A break., review-by: 2027-01-31}
  - {id: c-2, term: PHE, meaning: A body., status: abolished, replaced-by: UKHSA}
  - {id: c-3, term: quorum, meaning: How many must be there., review-by: 2028-01-31}
  - term: NHSE
    meaning: A national body.
    status: closing
    since: planned by March 2027
  - term: CCG
    senses:
      - {context: health, meaning: A body., status: renamed, replaced-by: ICB}
      - {context: church, meaning: A group.}
"""
COUNCIL = """
owner: '=HYPERLINK("http://example.org")'
terms:
  - {term: '-1 budget', meaning: Less., review-by: 2027-02-01}
"""
FINE = "owner: Hawa\nterms:\n  - {term: vote, meaning: A choice.}\n"


def read(words: str, file: str) -> GlossaryFile:
    """Return a glossary with this text."""
    return read_glossary(SourceText(file, words))


GIVEN = (read(CARERS, "carers.yaml"), read(COUNCIL, "council.yaml"), read(FINE, "f"))


def test_what_is_due_or_has_changed_is_listed_by_owner() -> None:
    lists = stale(GIVEN, date(2027, 2, 1))

    assert [
        (each.owner[:7], [meaning.term.term for meaning in each.meanings])
        for each in lists
    ] == [
        ("Example", ["respite", "PHE", "NHSE", "CCG"]),
        ("=HYPERL", ["-1 budget"]),
    ]


def test_a_later_review_is_not_due_yet() -> None:
    (carers,) = stale(GIVEN, date(2027, 1, 30))

    assert [meaning.term.term for meaning in carers.meanings] == ["PHE", "NHSE", "CCG"]


def test_the_list_says_who_where_and_why() -> None:
    words = text(stale(GIVEN[:1], date(2027, 1, 31))).splitlines()

    assert words == [
        "Example carers' group – words@carers.example",
        "  carers.yaml:5:5: respite: to be looked at again by 2027-01-31",
        "  carers.yaml:6:5: PHE: has ended (now: UKHSA)",
        "  carers.yaml:8:5: NHSE: is closing (planned by March 2027)",
        "  carers.yaml:12:5: CCG (health): has a new name (now: ICB)",
    ]


def test_an_email_shows_words_as_they_are_and_runs_nothing() -> None:
    odd = read(
        "terms:\n  - {term: '<b>*x*', meaning: y, status: abolished}\n", "a.yaml"
    )

    words = markdown(stale([odd], date(2027, 1, 31)))

    assert words.startswith("## Nobody is named as the owner\n\n- \\<b\\>\\*x\\*: has")


def test_no_cell_of_the_table_is_a_formula() -> None:
    rows = as_csv(stale(GIVEN, date(2027, 2, 1))).splitlines()

    assert rows[-1].startswith("\"'=HYPERLINK(")
    assert ",'-1 budget," in rows[-1]


@pytest.mark.parametrize(
    "cell", ["=1", "+1", "-1", "@a", "\t=1", "\n=1", "＝1", "'=1", ' "=1', "|x"]
)
def test_a_cell_that_could_count_is_made_harmless(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert as_written(harmless(cell)) == cell
    assert harmless(f"so {cell}") == f"so {cell}"


def test_the_command_prints_the_list_and_says_how_many(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path_factory.mktemp("glossaries")
    (folder / "carers.yaml").write_text(CARERS, encoding="utf-8")

    code = run(["glossary", "stale", str(folder), "--by", "2027-01-31"])

    out, err = capsys.readouterr()
    assert code == 0
    assert "respite: to be looked at again by 2027-01-31" in out
    assert "4 meanings to look at again, 1 owner to write to." in err


def test_a_broken_file_is_said_and_the_others_are_listed(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path_factory.mktemp("glossaries")
    (folder / "carers.yaml").write_text(CARERS, encoding="utf-8")
    (folder / "b.yaml").write_text("terms: [\n", encoding="utf-8")

    code = run(["glossary", "stale", str(folder), "--today", "2027-01-31"])

    out, err = capsys.readouterr()
    assert code == 2
    assert "PHE" in out
    assert "b.yaml:1:" in err
