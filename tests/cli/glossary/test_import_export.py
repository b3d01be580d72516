"""`glossary import` shows before it writes; `glossary export` says what is lost."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from inclusive_meetings.cli.run import run
from inclusive_meetings.files.decode import source_text
from inclusive_meetings.store.glossary.reading import read_glossary

LIST = "Term,Meaning\nICB,Plans care\nPCN,Doctors together\n"


@pytest.fixture
def sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the name of a list that somebody sent."""
    monkeypatch.chdir(tmp_path)
    Path("list.csv").write_text(LIST, encoding="utf-8")
    return "list.csv"


def test_without_a_name_nothing_is_written(
    sent: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["glossary", "import", sent]) == 0

    out, err = capsys.readouterr()
    assert "format: csv" in out
    assert "column: Term → term" in out
    assert "Nothing was written" in err
    assert [path.name for path in Path().iterdir()] == [sent]


def test_the_glossary_that_is_written_says_where_it_is_from(sent: str) -> None:
    code = run(["glossary", "import", sent, "-o", "new.yaml", "--licence", "CC0"])

    glossary = read_glossary(source_text(Path("new.yaml"), "new.yaml"))
    assert code == 0
    assert [term.id for term in glossary.terms] == ["imp-001", "imp-002"]
    assert str(glossary.terms[0].senses[0].source) == "list.csv, CC0"
    first = Path("new.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first.startswith("# yaml-language-server:")


def test_a_file_that_is_there_stays(sent: str) -> None:
    Path("new.yaml").write_text("mine", encoding="utf-8")

    assert run(["glossary", "import", sent, "-o", "new.yaml"]) == 2

    assert Path("new.yaml").read_text(encoding="utf-8") == "mine"


def test_export_says_what_is_lost(
    sent: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["glossary", "import", sent, "-o", "new.yaml", "--owner", "Us"])
    capsys.readouterr()

    assert run(["glossary", "export", "new.yaml", "--to", "csv"]) == 0

    out, err = capsys.readouterr()
    assert out.startswith("id,term,kind,meaning,source")
    assert "csv cannot carry: owner." in err


def test_cards_load_nothing_and_mark_drafts(
    sent: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "terms:\n  - term: break\n    meaning: A rest.\n    translations:\n"
    Path("w.yaml").write_text(f"{text}      ur:\n        term: وقفہ\n", "utf-8")

    run(["glossary", "export", "w.yaml", "--to", "cards"])

    out = capsys.readouterr().out
    assert sent
    words = '<p class="full" lang="ur" dir="rtl">وقفہ</p>'
    mark = '<p><span class="draft">not checked yet</span></p>'
    assert f"{words}\n{mark}" in out
    # Urdu begins on a sheet of its own, after the English cards.
    assert out.count("<section>") == 2
    assert "<script" not in out
    assert "http:" not in out


def test_a_formula_is_made_harmless(
    sent: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "terms:\n  - term: XX\n    meaning: '=HYPERLINK(1)'\n"
    Path("w.yaml").write_text(text, encoding="utf-8")

    run(["glossary", "export", "w.yaml", "--to", "csv"])

    assert sent
    assert ",'=HYPERLINK(1)" in capsys.readouterr().out


def test_what_looks_like_a_fault_of_excel_stays_words(sent: str) -> None:
    text = "terms:\n  - term: 'N/A'\n    meaning: '#N/A'\n"
    Path("w.yaml").write_text(text, encoding="utf-8")

    run(["glossary", "export", "w.yaml", "--to", "xlsx", "-o", "w.xlsx"])

    assert sent
    sheet = load_workbook("w.xlsx").worksheets[0]
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value}
    assert kinds == {"s"}


def test_several_files_keep_their_titles_owners_and_licences(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, owner in (("one", "Hawa Group"), ("two", "A council")):
        (tmp_path / f"{name}.yaml").write_text(
            f"title: Words {name}\nowner: {owner}\nlicence: CC0 1.0\n"
            f"terms:\n  - {{term: {name}, meaning: A word.}}\n",
            encoding="utf-8",
        )
    files = [str(tmp_path / f"{name}.yaml") for name in ("one", "two")]

    assert run(["glossary", "export", *files, "--to", "json"]) == 0

    out, err = capsys.readouterr()
    assert '"title": "Words one; Words two"' in out
    assert '"owner": "Hawa Group; A council"' in out
    assert '"licence": "CC0 1.0"' in out
    assert "From which of the files" in err


def test_a_list_without_terms_is_not_offered_for_writing(
    sent: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(sent).write_text("", encoding="utf-8")

    assert run(["glossary", "import", sent]) == 2

    err = capsys.readouterr().err
    assert "No terms were found" in err
    assert "-o NEW.yaml" not in err
