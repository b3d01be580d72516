"""A Word file is read as its last author means it to be seen."""

from pathlib import Path

from tests.readers.paper_text.reading import (
    W,
    headings,
    paragraph,
    read,
    run,
    where,
    word_file,
)


def test_paragraphs_and_cells_are_lines_with_their_number(tmp_path: Path) -> None:
    cell = f"<w:tc>{paragraph(run('QOF'))}</w:tc>"
    body = paragraph(run("The IC") + run("B pays")) + f"<w:tbl><w:tr>{cell * 2}</w:tr>"

    paper = read(tmp_path, "plan.docx", word_file(f"{body}</w:tbl>"))

    assert paper.text == "The ICB pays\nQOF\nQOF\n"
    assert where(paper, "ICB") == "paragraph 1"
    assert where(paper, "QOF") == "paragraph 2"


def test_headings_are_known_by_their_style(tmp_path: Path) -> None:
    body = (
        paragraph(run("THE PLAN"), "berschrift1")
        + paragraph(run("The ICB pays"))
        + paragraph(run("OUR PLAN"), "Ours")
    )

    paper = read(tmp_path, "plan.docx", word_file(body))

    assert headings(paper) == ["THE PLAN", "OUR PLAN"]
    assert where(paper, "ICB") == "paragraph 2, below “THE PLAN”"


def test_deletions_and_hidden_words_are_left_out(tmp_path: Path) -> None:
    body = paragraph(
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom>"
        f"<w:ins>{run('new')}</w:ins>"
        + run("hidden", "<w:vanish/>")
        + run("style", '<w:rStyle w:val="Away"/>')
        + run(" seen", '<w:rStyle w:val="Away"/><w:vanish w:val="0"/>')
    )

    assert read(tmp_path, "plan.docx", word_file(body)).text == "new seen\n"


def test_the_result_of_a_field_is_read_and_its_instruction_is_not(
    tmp_path: Path,
) -> None:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = "<w:r><w:instrText>HYPERLINK ICB</w:instrText></w:r>" + run("nested")
    body = paragraph(
        mark.replace("{}", "begin")
        + code
        + mark.replace("{}", "separate")
        + run("the plan")
        + mark.replace("{}", "end")
    ) + paragraph(mark.replace("{}", "begin") + code)

    paper = read(tmp_path, "plan.docx", word_file(body + paragraph(run("Then on"))))

    assert paper.text == "the plan\nThen on\n"


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph(run('In the box'))}</w:txbxContent>"
    twice = (
        '<mc:AlternateContent xmlns:mc="m"><mc:Choice>'
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    body = paragraph(run("Before ") + f"<w:r>{twice}</w:r>" + run("after"))

    paper = read(tmp_path, "plan.docx", word_file(body))

    assert paper.text == "In the box\nBefore after\n"


def test_notes_have_the_number_that_readers_see(tmp_path: Path) -> None:
    body = paragraph(run("Words") + '<w:r><w:footnoteReference w:id="7"/></w:r>')
    notes = "".join(
        f'<w:footnote w:id="{number}"{kind}>{paragraph(run(words))}</w:footnote>'
        for number, kind, words in (
            (0, ' w:type="separator"', "line"),
            (3, "", "gone"),
            (7, "", "The CQC."),
        )
    )
    content = word_file(body, footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>")

    paper = read(tmp_path, "plan.docx", content)

    assert paper.text == "Words\nThe CQC.\n"
    assert where(paper, "CQC") == "footnote 1"


def test_a_header_that_repeats_is_read_once(tmp_path: Path) -> None:
    header = f"<w:hdr {W}>{paragraph(run('NHS plan'))}</w:hdr>"
    content = word_file(paragraph(run("Words")), header1=header, header2=header)

    paper = read(tmp_path, "plan.docx", content)

    assert paper.text == "Words\nNHS plan\n"
    assert where(paper, "NHS") == "header"


def test_marks_in_a_word_are_letters_or_nothing(tmp_path: Path) -> None:
    inside = (
        "<w:r><w:t>com</w:t><w:softHyphen/><w:t>mis</w:t><w:noBreakHyphen/>"
        "<w:t>sion</w:t><w:tab/><w:t>x\u00ady</w:t><w:br/><w:t>z</w:t></w:r>"
    )

    paper = read(tmp_path, "plan.docx", word_file(paragraph(inside)))

    assert paper.text == "commis-sion xy\nz\n"


def test_the_number_of_a_footnote_stays_small_and_high(tmp_path: Path) -> None:
    high = run("1", '<w:vertAlign w:val="superscript"/>')

    paper = read(
        tmp_path, "plan.docx", word_file(paragraph(run("ICB") + high + run("2 met")))
    )

    assert paper.text == "ICB¹2 met\n"
