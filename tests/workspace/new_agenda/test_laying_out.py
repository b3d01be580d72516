"""Lists and tables of Word files and web pages become the items of an agenda."""

from pathlib import Path

from docx import Document

from inclusive_meetings.readers.agenda_file import AgendaRead
from inclusive_meetings.readers.paper_text.paper import paper_text
from inclusive_meetings.workspace.new_agenda.laying_out import as_markdown
from inclusive_meetings.workspace.new_agenda.taking_in import opened_for
from tests.readers.paper_text.reading import read
from tests.readers.paper_text.word_lists import word_lists
from tests.readers.reading import plan, read_file


def opened(file: Path) -> AgendaRead:
    agenda = opened_for(file).agenda
    return read_file(agenda, agenda.name, frozenset)


def test_a_list_that_word_counts_is_the_items(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Holly Court tenants’ panel", level=1)
    document.add_paragraph("Friday 4 June 2027, 2pm, Moor Hall")
    for title in ("Hello", "Damp in block C", "Lifts"):
        document.add_paragraph(title, style="List Number")
    document.add_paragraph("Bring a mug.")
    document.save(str(tmp_path / "panel.docx"))

    made = opened(tmp_path / "panel.docx")

    titles = [title for _, title, _ in plan(made)]
    assert titles == ["Hello", "Damp in block C", "Lifts"]
    assert made.meeting.title.text == "Holly Court tenants’ panel"
    assert made.meeting.where.words == "Moor Hall"


def test_a_table_of_a_word_file_gives_minutes_and_leads(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Holly Court tenants’ panel")
    rows = (
        ("No", "Item", "Time (mins)", "Lead"),
        ("1", "Hello", "10 mins", "Ana Pop"),
        ("2", "Damp", "20 mins", "Joe | Jo"),
    )
    table = document.add_table(rows=0, cols=4)
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(str(tmp_path / "panel.docx"))

    made = opened(tmp_path / "panel.docx")

    assert plan(made) == [("", "Hello", 10), ("", "Damp", 20)]
    assert [str(lead) for lead in made.meeting.items[0].leads] == ["Ana Pop"]


def test_a_table_without_heads_is_read_line_by_line(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Holly Court tenants’ panel")
    rows = (("Date:", "4 June 2027"), ("Time:", "2pm"), ("Venue:", "Moor Hall"))
    table = document.add_table(rows=0, cols=2)
    for row in (*rows, ("1", "Hello"), ("2", "Damp"), ("3", "Close")):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(str(tmp_path / "panel.docx"))

    made = opened(tmp_path / "panel.docx")

    assert [title for _, title, _ in plan(made)] == ["Hello", "Damp", "Close"]
    assert (str(made.meeting.date), made.meeting.where.words) == (
        "2027-06-04",
        "Moor Hall",
    )


def test_lists_in_the_lists_of_a_page_are_the_text_of_their_item(
    tmp_path: Path,
) -> None:
    page = (
        "<h1>Panel</h1><ol><li>Hello (10 min)<ul><li>tea<li>names</ul>"
        "<li><p>Damp (20 min)</p><p>Bring pictures.</p></ol><p>Come early."
    )
    (tmp_path / "panel.html").write_text(page, encoding="utf-8")

    made = opened(tmp_path / "panel.html")

    assert plan(made) == [("", "Hello", 10), ("", "Damp", 20)]
    hello, damp = (item.text.text for item in made.meeting.items if item.text)
    assert hello == "- tea\n- names"
    assert damp == "Bring pictures."


def test_a_table_of_a_page_is_read_too(tmp_path: Path) -> None:
    page = (
        "<h1>Panel</h1><table><tr><th>Item<th>Lead</tr>"
        "<tr><td>Damp<td>Ana<br>Pop</tr><tr><td>Lifts<td></tr></table>"
    )
    (tmp_path / "panel.html").write_text(page, encoding="utf-8")

    made = opened(tmp_path / "panel.html")

    assert [title for _, title, _ in plan(made)] == ["Damp", "Lifts"]
    assert [str(lead) for lead in made.meeting.items[0].leads] == ["Ana Pop"]


def test_bullets_before_a_list_with_numbers_are_no_items(tmp_path: Path) -> None:
    page = (
        "<h1>Panel</h1><ul><li>Ana Pop<li>Jo Oak</ul>"
        "<ol><li>Damp<li>Lifts<li>Close</ol>"
    )
    (tmp_path / "panel.html").write_text(page, encoding="utf-8")

    made = opened(tmp_path / "panel.html")

    assert [title for _, title, _ in plan(made)] == ["Damp", "Lifts", "Close"]


def test_a_list_between_the_entries_of_another_is_the_text_of_an_item(
    tmp_path: Path,
) -> None:
    document = word_lists(
        ("1", "Hello"),
        ("2", "tea"),
        ("2", "names"),
        ("1", "Damp"),
        ("9", "Bring pictures."),
        ("3", "in the hall"),
        ("1", "Lifts"),
    )
    document.save(str(tmp_path / "panel.docx"))

    made = opened(tmp_path / "panel.docx")

    assert [title for _, title, _ in plan(made)] == ["Hello", "Damp", "Lifts"]
    hello, damp = (item.text.text for item in made.meeting.items if item.text)
    assert hello == "- tea\n- names"
    assert damp == "Bring pictures.\n- in the hall"


def test_a_list_begins_with_the_number_that_it_has(tmp_path: Path) -> None:
    page = "<ol start='4'><li>Damp<li>Lifts</ol>"
    word_lists(("4", "Damp"), ("4", "Lifts")).save(str(tmp_path / "panel.docx"))

    typed = as_markdown(read(tmp_path, "panel.html", page))

    assert typed.strip() == "4. Damp\n5. Lifts"
    assert as_markdown(paper_text(tmp_path / "panel.docx", "panel.docx")) == typed


def test_the_only_heading_of_a_word_file_is_its_title(tmp_path: Path) -> None:
    document = Document()
    document.add_heading("Holly Court tenants’ panel", level=1)
    document.add_paragraph("To be held on Friday 4 June 2027 at 2pm in Moor Hall")
    for line in ("1 Hello", "2 Damp", "3 Lifts"):
        document.add_paragraph(line)
    document.save(str(tmp_path / "panel.docx"))

    made = opened(tmp_path / "panel.docx")

    assert made.meeting.title.text == "Holly Court tenants’ panel"
    assert made.meeting.where.words == "Moor Hall"
    assert [title for _, title, _ in plan(made)] == ["Hello", "Damp", "Lifts"]
