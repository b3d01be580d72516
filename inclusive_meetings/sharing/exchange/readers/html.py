"""Web pages that somebody saved: tables and lists of definitions. Nothing is loaded."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from lxml import etree, html

from inclusive_meetings.files.decode import cleaned, decoded
from inclusive_meetings.files.zip_guard import line
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem, refused
from inclusive_meetings.sharing.exchange.grids import Line, read_grid
from inclusive_meetings.sharing.exchange.rows import Reading, Row

if TYPE_CHECKING:
    from lxml.etree import _Element


def read(content: bytes, name: str, columns: Mapping[str, str]) -> Reading:
    """Return the rows of tables, then those of definition lists."""
    source = decoded(content, name)
    try:
        # As bytes, so that a declared encoding does no harm.
        parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)
        root = html.document_fromstring(source.text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise refused(name, "empty", "There is nothing in this page.", "") from None
    tables = [
        read_grid(tuple(_lines(table, name)), columns) for table in root.iter("table")
    ]
    problems: list[Problem] = [*source.warnings]
    rows = [row for each in tables for row in each.rows]
    for listed in root.iter("dl"):
        rows += _definitions(listed, name, problems)
    return Reading(
        tuple(rows),
        (*problems, *(problem for each in tables for problem in each.problems)),
        tuple(dict.fromkeys(pair for each in tables for pair in each.columns)),
    )


def _lines(table: "_Element", name: str) -> Iterator[Line]:
    for row in table.iter("tr"):
        if next(row.iterancestors("table"), None) is not table:
            continue
        cells = tuple(_text(cell) for cell in row.iterchildren("td", "th"))
        yield Line(cells, Place(name, line(row), 1))


def _definitions(
    listed: "_Element", name: str, problems: list[Problem]
) -> Iterator[Row]:
    terms: list[tuple[str, Place]] = []
    before = ""
    for part in listed.iter("dt", "dd"):
        place = Place(name, line(part), 1)
        if part.tag == "dt":
            terms = [*terms, (_text(part), place)] if before == "dt" else []
            terms = terms or [(_text(part), place)]
        elif not terms:
            what = f"“{_text(part)[:60]}” stands below no term."
            problems.append(Problem(place, "no-term", what, "Put a <dt> above it."))
        else:
            (term, at), *others = terms
            also = {"also": "; ".join(other for other, _ in others)} if others else {}
            yield Row({"term": term, "meaning": _text(part), **also}, at)
        before = str(part.tag)
    if before == "dt":
        yield from (Row({"term": term}, at) for term, at in terms)


def _text(element: "_Element") -> str:
    for unseen in list(element.iter("script", "style")):
        unseen.text = None
    return " ".join(cleaned("".join(map(str, element.itertext()))).split())
