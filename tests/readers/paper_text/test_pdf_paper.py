"""A PDF is read page by page, and a bad one is refused in time."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from tests.readers.paper_text.reading import (
    FONT,
    pdf,
    read,
    refusal,
    where,
    with_table,
)

PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R {} >>"
ROOT = "<< /Type /Catalog /Pages 2 0 R >>"
PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"


def test_words_have_the_number_of_their_page(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.pdf", pdf("The plan", "The ICB pays"))

    assert paper.text == "The plan\nThe ICB pays\n"
    assert where(paper, "ICB") == "page 2"


@pytest.mark.parametrize(
    ("page", "read_as"),
    [
        ("commis-\nsioning", "commissioning"),
        ("commis\xad\nsioning", "commissioning"),
        ("co-\nproduction", "co-production"),
        ("peer-led and peer-\nled", "peer-led and peer-led"),
        ("North-\nWest", "North-West"),
        ("in 2025-\nsix", "in 2025-\nsix"),
    ],
)
def test_a_word_parted_at_the_end_of_a_line_is_whole(
    tmp_path: Path, page: str, read_as: str
) -> None:
    paper = read(tmp_path, "plan.pdf", pdf(page))

    assert paper.text == f"{read_as}\n"


@pytest.mark.parametrize(
    ("drawn", "seen"),
    [
        ("The ICB1 met. The ICB paid.", "The ICB¹ met. The ICB paid."),
        (
            "We care for homes2, and paid.3 The end.",
            "We care for homes², and paid.³ The end.",
        ),
        ("The XadCET20 is a XadCET.", "The XadCET²⁰ is a XadCET."),
        ("KPI1 and KPI2 of each KPI.", "KPI1 and KPI2 of each KPI."),
        ("The KS2 results and form SC10.", "The KS2 results and form SC10."),
    ],
)
def test_the_number_of_a_footnote_is_no_part_of_the_word(
    tmp_path: Path, drawn: str, seen: str
) -> None:
    assert read(tmp_path, "plan.pdf", pdf(drawn)).text == f"{seen}\n"


def test_a_scanned_pdf_is_refused(tmp_path: Path) -> None:
    problem = refusal(tmp_path, "plan.pdf", pdf("", ""))

    assert problem.slug == "no-text"
    assert "Word file" in problem.mend


def test_a_page_without_text_among_others_is_a_warning(tmp_path: Path) -> None:
    paper = read(tmp_path, "plan.pdf", pdf("Words", "", "More"))

    assert [each.what[:6] for each in paper.warnings] == ["Page 2"]


def test_letters_that_a_font_does_not_name_are_a_warning(tmp_path: Path) -> None:
    table = "1 beginbfrange <41> <5a> <E041> endbfrange"
    codes = f"begincmap {table} endcmap"
    drawn = "BT /F1 9 Tf (THE PLAN) Tj ET"
    objects = [
        ROOT,
        PAGES,
        PAGE.format("/Resources 5 0 R"),
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        "<< /Font << /F1 6 0 R >> >>",
        FONT.replace(">>", "/ToUnicode 7 0 R >>"),
        f"<< /Length {len(codes)} >>\nstream\n{codes}\nendstream",
    ]

    paper = read(tmp_path, "plan.pdf", with_table(objects))

    assert [each.slug for each in paper.warnings] == ["unknown-letters"]


@pytest.mark.parametrize("way", ["RC4-40", "RC4-128"])
def test_a_pdf_locked_against_changes_only_is_read(tmp_path: Path, way: str) -> None:
    content = _locked(pdf("The ICB"), "", way)

    assert read(tmp_path, "plan.pdf", content).text == "The ICB\n"


def test_a_pdf_locked_in_a_way_that_is_not_known_here_is_refused(
    tmp_path: Path,
) -> None:
    content = _locked(pdf("The ICB"), "", "RC4-128").replace(b"/V 2", b"/V 9")

    assert refusal(tmp_path, "plan.pdf", content).slug in ("locked", "broken-pdf")


def test_a_pdf_that_needs_a_password_is_refused(tmp_path: Path) -> None:
    content = _locked(pdf("The ICB"), "secret", "RC4-128")

    assert refusal(tmp_path, "plan.pdf", content).slug == "locked"


def test_a_broken_pdf_is_refused_or_read(tmp_path: Path) -> None:
    whole = pdf("The ICB")

    for length in range(5, len(whole) - 300, 40):
        assert refusal(tmp_path, "plan.pdf", whole[:length]).slug in (
            "broken-pdf",
            "no-text",
        )


def test_the_oddities_of_a_pdf_are_not_told_to_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    read(tmp_path, "plan.pdf", pdf("The ICB").replace(b"startxref\n", b"startxref\n9"))

    assert not caplog.records


def test_a_page_tree_that_goes_round_is_refused(tmp_path: Path) -> None:
    kids = "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"

    assert refusal(tmp_path, "plan.pdf", with_table([ROOT, kids])).slug in (
        "too-large",
        "broken-pdf",
        "no-text",
    )


def test_a_page_tree_that_doubles_at_each_level_is_refused(tmp_path: Path) -> None:
    levels = [
        f"<< /Type /Pages /Kids [{number} 0 R {number} 0 R] /Count 2 >>"
        for number in range(3, 42)
    ]
    objects = [ROOT, *levels, PAGE.format("")]

    assert refusal(tmp_path, "plan.pdf", with_table(objects)).slug == "too-large"


def test_a_pdf_of_too_many_pages_is_refused(tmp_path: Path) -> None:
    problem = refusal(tmp_path, "plan.pdf", pdf(*["Words"] * 501))

    assert "501 pages" in problem.what


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "drawn",
    [
        "[" * 100_000,
        "<<" * 100_000,
        "q " * 1_000_000,
        "(" * 500_000,
        "BT /F1 9 Tf " + "(a) Tj " * 400_000,
        "/X Do " * 20_000,
    ],
)
def test_a_page_that_is_a_bomb_ends_soon(tmp_path: Path, drawn: str) -> None:
    form = "<< /Type /XObject /Subtype /Form /Resources 6 0 R /Length 11 >>"
    objects = [
        ROOT,
        PAGES,
        PAGE.format("/Resources 6 0 R"),
        f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        f"{form}\nstream\n/X Do /X Do\nendstream",
        "<< /XObject << /X 5 0 R >> /Font << /F1 7 0 R >> >>",
        FONT,
    ]

    assert refusal(tmp_path, "plan.pdf", with_table(objects)).slug in (
        "too-large",
        "no-text",
        "broken-pdf",
    )


def test_a_stream_that_swells_is_refused(tmp_path: Path) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("x" * 30_000_000))))
    for page in writer.pages:
        page.compress_content_streams()
    made = io.BytesIO()
    writer.write(made)

    assert refusal(tmp_path, "plan.pdf", made.getvalue()).slug == "too-large"


def _locked(content: bytes, password: str, way: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(password, "owner", algorithm=way)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()
