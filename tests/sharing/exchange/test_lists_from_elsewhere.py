"""Lists as groups have them: guessed, read, and what does not fit is said."""

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.exchange.exporting import exported
from inclusive_meetings.sharing.exchange.formats import LOSSES
from inclusive_meetings.sharing.exchange.importing import Imported, Wishes, imported
from inclusive_meetings.store.glossary.reading import read_glossary

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "data"
NO_LISTS = "the real lists are not here"
OLD_TBX = (
    b"<martif><text><body><termEntry><langSet xml:lang='en'><descrip "
    b"type='definition'>Plans care</descrip><tig><term>ICB</term></tig>"
    b"</langSet></termEntry></body></text></martif>"
)


def said(found: Imported) -> list[tuple[str, str]]:
    """Return each term with each of its meanings."""
    return [(term.term, s.meaning) for term in found.terms for s in term.senses]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", "Acronym;Plain English\nICB;Plans care\n".encode("utf-16")),
        ("a.csv", b"Name,Meaning\r\nICB,Plans care\r\n"),
        ("a.tsv", b"ICB\tPlans care\n"),
        ("a.md", b"- **ICB** \xe2\x80\x93 Plans care\n"),
        ("a.md", b"- **ICB:** Plans care\n"),
        ("a.md", b"*[ICB]: Plans care\n"),
        ("a.md", b"ICB\n: Plans care\n"),
        ("a.html", b"<dl><dt>ICB<dd>Plans <b>care</b></dl>"),
        ("a.html", b"<table><tr><th>Term<th>Definition<tr><td>ICB<td>Plans care"),
        (
            "a.tbx",
            OLD_TBX,
        ),
    ],
)
def test_a_list_is_read_without_being_told_how(name: str, content: bytes) -> None:
    assert said(imported(content, name)) == [("ICB", "Plans care")]


@pytest.mark.parametrize("name", ["a.json", "pasted"])
def test_a_meaning_that_speaks_of_another_format_is_only_a_meaning(name: str) -> None:
    terms = b'{"terms": [{"term": "ICB", "meaning": "has an \\"@context\\": key"}, '
    terms += b'{"term": "JSON", "meaning": "@context"}]}'

    assert [term for term, _ in said(imported(terms, name))] == ["ICB", "JSON"]


def test_columns_can_be_named() -> None:
    wishes = Wishes(columns={"term": "Short", "meaning": "3"})

    found = imported(b"Short,Team,Words\nICB,All,Plans care\n", "a.csv", wishes)

    assert said(found) == [("ICB", "Plans care")]


def test_a_column_that_is_not_there_is_said() -> None:
    with pytest.raises(CannotRead, match="No column is called “Wort”"):
        imported(b"Term,Meaning\nICB,x\n", "a.csv", Wishes(columns={"term": "Wort"}))


def test_rows_that_do_not_fit_are_listed_with_their_place() -> None:
    rows = b'Term,Meaning\nICB,Plans care\n,lost\nPCN,\n"broken,row" x,y\nGP,Doctor\n'

    found = imported(rows, "a.csv")

    places = [str(each.place) for each in found.problems if each.serious]
    assert places == ["a.csv:3:1", "a.csv:4:1", "a.csv:5:1"]
    assert said(found) == [("ICB", "Plans care"), ("GP", "Doctor")]


def test_rows_of_one_term_are_its_meanings_and_equal_rows_one() -> None:
    found = imported(b"Term,Meaning\nPA,helper\nPA,doctor\nPA,helper\n", "a.csv")

    assert said(found) == [("PA", "helper"), ("PA", "doctor")]
    assert len(found.terms) == 1
    assert [each.slug for each in found.problems] == ["repeated"]


def test_an_mkdocs_entry_without_a_colon_is_said() -> None:
    found = imported(b"*[ICB]: Plans care\n*[PCN] Doctors together\n", "a.md")

    assert [str(each.place) for each in found.problems] == ["a.md:2:1"]


def test_the_last_word_of_a_list_that_has_no_meaning_is_said() -> None:
    found = imported(b"<dl><dt>ICB<dd>Plans care\n<dt>PCN</dl>", "a.html")

    assert [str(each.place) for each in found.problems] == ["a.html:2:1"]
    assert "PCN" in found.problems[0].what


def test_a_word_document_gives_its_tables_and_paragraphs() -> None:
    document = Document()
    document.add_paragraph("PCN – Doctors who work together")
    table = document.add_table(rows=2, cols=2)
    for at, text in enumerate(("Word", "Meaning", "ICB", "Plans care")):
        table.cell(at // 2, at % 2).text = text
    target = io.BytesIO()
    document.save(target)

    found = imported(target.getvalue(), "a.docx")

    assert said(found) == [("ICB", "Plans care"), ("PCN", "Doctors who work together")]


def test_a_row_of_a_sheet_is_named_with_the_sheet() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Words"
    for row in (("Term", "Meaning"), ("ICB", "Plans care"), ("PCN", None)):
        sheet.append(row)
    sheet.append(("GP", "x" * 1_000_000))
    target = io.BytesIO()
    book.save(target)

    found = imported(target.getvalue(), "a.xlsx")

    assert said(found) == [("ICB", "Plans care")]
    assert "sheet “Words”, row 3" in str(found.problems[0])


def test_one_cell_at_the_far_end_of_a_sheet_costs_little() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("Term", "Meaning"), ("ICB", "Plans care")):
        sheet.append(row)
    sheet.cell(150_000, 900, "a note")
    target = io.BytesIO()
    book.save(target)

    tracemalloc.start()
    found = imported(target.getvalue(), "a.xlsx")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert said(found)[0] == ("ICB", "Plans care")
    assert most < 50_000_000


def archive(name: str, content: bytes) -> bytes:
    """Return an office file with one part."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(name, content)
    return target.getvalue()


ENTITY = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.tbx"])
def test_xml_that_would_read_other_files_is_refused(name: str) -> None:
    content = ENTITY if name == "a.tbx" else archive("word/document.xml", ENTITY)

    with pytest.raises(CannotRead, match="document-type"):
        imported(content, name)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_an_archive_that_swells_is_refused(name: str) -> None:
    with pytest.raises(CannotRead, match="swollen"):
        imported(archive("word/document.xml", b" " * 50_000_000), name)


def test_json_ld_that_loads_from_the_network_is_refused() -> None:
    with pytest.raises(CannotRead, match="network"):
        imported(b'{"@context": "https://example.org/c"}', "a.jsonld")


@pytest.mark.skipif(not SHARED.exists(), reason=NO_LISTS)
def test_a_ministrys_list_comes_in_whole() -> None:
    content = (SHARED / "acronyms" / "ministry-of-justice.md").read_bytes()
    bars = sum(b"|" in line for line in content.split(b"\n"))

    found = imported(content, "ministry.md")

    repeated = sum(each.slug == "repeated" for each in found.problems)
    not_rows = ("headings", "rule", "the second line of a row")
    assert len(said(found)) + repeated == bars - len(not_rows)
    assert not [each for each in found.problems if each.serious]


@pytest.mark.skipif(not SHARED.exists(), reason=NO_LISTS)
def test_all_entries_of_glosario_come_in() -> None:
    content = (SHARED / "glosario" / "glossary.yml").read_bytes()

    found = imported(content, "glossary.yml")

    assert len(found.terms) == content.count(b"\n- slug:") + 1 == 633


def test_a_language_that_lost_its_tag_is_said_and_its_words_are_kept() -> None:
    text = "- slug: cache\n  en: {term: cache, def: A store.}\n  def: {term: кеш}\n"
    found = imported(text.encode(), "glossary.yml")

    assert [(p.place.line, p.slug) for p in found.problems] == [(3, "wrong-level")]
    assert found.terms[0].senses[0].translations[0].term == "кеш"


def test_linked_data_of_ours_comes_back_in_its_order() -> None:
    ids = ("long-name-1", "b", "zz-2")
    terms = "".join(f"  - {{id: {i}, term: T{i}, meaning: M.}}\n" for i in ids)
    ours = read_glossary(decoded(f"terms:\n{terms}".encode(), "words.yaml"))

    back = imported(exported(ours, "skos"), "words.ttl")

    assert tuple(term.id for term in back.terms) == ids


def test_the_docs_say_what_each_format_cannot_carry() -> None:
    page = (ROOT / "docs" / "glossary-exchange.md").read_text(encoding="utf-8")

    for name, losses in LOSSES.items():
        row = next(
            line for line in page.split("\n") if line.startswith(f"| `{name}` |")
        )
        assert all(f"`{lost}`" in row for lost in losses)


def test_letters_of_no_script_stay_what_they_are_in_markdown() -> None:
    table = "| Word | Means |\n|---|---|\n| \U000f006b | a \\* b |\n"
    [term] = imported(table.encode(), "words.md").terms

    assert (term.term, term.senses[0].meaning) == ("\U000f006b", "a * b")
