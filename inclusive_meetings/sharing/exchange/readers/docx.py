"""Word documents: their tables, and paragraphs such as “AB – meaning”."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.files.zip_guard import NOT_OFFICE, parts, xml
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import refused
from inclusive_meetings.sharing.exchange.grids import Line, read_grid
from inclusive_meetings.sharing.exchange.readers.pairs import pair
from inclusive_meetings.sharing.exchange.rows import Reading, Row

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN = "word/document.xml"
SPACES = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:
    """Return the rows of all tables, then those of paragraphs."""
    found = parts(content, name)
    if MAIN not in found:
        raise refused(name, "not-office", *NOT_OFFICE)
    body = xml(found[MAIN], name).find(f"{W}body")
    if body is None:
        return Reading(())
    tables = [
        read_grid(tuple(_lines(table, number, name)), columns)
        for number, table in enumerate(body.iter(f"{W}tbl"), 1)
    ]
    return Reading(
        (*(row for each in tables for row in each.rows), *_paragraphs(body, name)),
        tuple(problem for each in tables for problem in each.problems),
        tuple(dict.fromkeys(shown for each in tables for shown in each.columns)),
    )


def _lines(table: "_Element", number: int, name: str) -> Iterator[Line]:
    for at, row in enumerate(table.iterchildren(f"{W}tr"), 1):
        cells = tuple(
            " ".join(map(_text, cell.iterchildren(f"{W}p")))
            for cell in row.iterchildren(f"{W}tc")
        )
        yield Line(cells, Place(name, at, 1), f"table {number}, row {at}")


def _paragraphs(body: "_Element", name: str) -> Iterator[Row]:
    for at, paragraph in enumerate(body.iterchildren(f"{W}p"), 1):
        found = pair(_text(paragraph))
        if found:
            values = dict(zip(("term", "meaning"), found, strict=True))
            yield Row(values, Place(name, at, 1), f"paragraph {at}")


def _text(paragraph: "_Element") -> str:
    pieces = (
        (piece.text or "") if piece.tag == f"{W}t" else SPACES.get(str(piece.tag), "")
        for piece in paragraph.iter()
    )
    return cleaned("".join(pieces))
