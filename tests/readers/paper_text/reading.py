"""Papers written into a folder and read, for the tests of this room."""

import io
import zipfile
from pathlib import Path

import pytest

from inclusive_meetings.model.paper_text import PaperText
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.paper_text.paper import paper_text

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
FONT = (
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
)
STYLES = f"""<w:styles {W}>
<w:style w:type="paragraph" w:styleId="berschrift1">
<w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Ours"/>
<w:basedOn w:val="berschrift1"/></w:style>
<w:style w:type="character" w:styleId="Away"><w:name w:val="Away"/>
<w:rPr><w:vanish/></w:rPr></w:style></w:styles>"""


def read(folder: Path, name: str, content: bytes | str) -> PaperText:
    """Return what is read from a paper with this content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return paper_text(path, name)


def refusal(folder: Path, name: str, content: bytes | str) -> Problem:
    """Return the one problem for which a paper is refused."""
    with pytest.raises(CannotRead) as caught:
        read(folder, name, content)
    (problem,) = caught.value.problems
    assert problem.what
    assert problem.mend
    return problem


def where(paper: PaperText, words: str) -> str:
    """Return where words stand, said as to a reader."""
    return paper.where(paper.text.index(words))


def place(paper: PaperText, words: str) -> tuple[int, int]:
    """Return line and column of words."""
    found = paper.place_of(paper.text.index(words))
    return found.line, found.column


def headings(paper: PaperText) -> list[str]:
    """Return the headings of a paper."""
    return [paper.text[start:end] for start, end in paper.headings]


def word_file(body: str, **more: str) -> bytes:
    """Return a Word file with this body; `more` names other parts, such as header1."""
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return packed({"document": document, "styles": STYLES, **more})


def packed(parts: dict[str, str]) -> bytes:
    """Return an archive with these parts in its folder `word`."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    return made.getvalue()


def run(words: str, look: str = "") -> str:
    """Return words as a run of a Word file."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(inside: str, style: str = "") -> str:
    """Return runs as a paragraph of a Word file."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p>'


def pdf(*pages: str, more: str = "") -> bytes:
    """Return a PDF with a page for each of these, lines below one another.

    `more` is put into the root, to write faults.
    """
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {more} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        FONT,
    ]
    for number, page in enumerate(pages):
        objects += [_page(5 + 2 * number), _stream(_drawn(page))]
    return with_table(objects)


def with_table(objects: list[str]) -> bytes:
    """Return objects as a PDF, the first one its root."""
    made, starts = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        starts.append(len(made))
        made += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    rows = "".join(f"{start:010} 00000 n \n" for start in starts)
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}"
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    return made + f"{table}{trailer}startxref\n{len(made)}\n%%EOF\n".encode()


def _page(content: int) -> str:
    return (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        f"/Resources << /Font << /F1 3 0 R >> >> /Contents {content} 0 R >>"
    )


def _drawn(page: str) -> str:
    lines = " ".join(f"({line}) Tj T*" for line in page.split("\n") if line)
    return f"BT /F1 12 Tf 14 TL 72 720 Td {lines} ET"


def _stream(drawn: str) -> str:
    return f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"
