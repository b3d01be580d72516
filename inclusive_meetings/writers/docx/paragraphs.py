"""How one Word paragraph is laid out: its indent, its box, its bookmark.

The order of the parts of a paragraph is that of the schema; Word refuses others.
"""

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from inclusive_meetings.document.inlines import Inlines
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.office_xml import Element, found
from inclusive_meetings.writers.spoken import Spoken
from inclusive_meetings.writers.words_on_paper import plain

INDENT = 400
RULE = "555555"
# What comes before borders in a paragraph's properties.
BEFORE_BORDERS = frozenset(
    map(qn, ("w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:numPr"))
)


def is_right_to_left(words: Inlines, spoken: Spoken) -> bool:
    """Return whether a paragraph runs from the right.

    One without a word runs as its document does.
    """
    if not any(map(str.isalpha, plain(words))):
        return direction(spoken.language) == "rtl"
    return spoken.is_from_the_right(words)


def indented(depth: int) -> Element:
    """Return an indent of so many steps."""
    made = OxmlElement("w:ind")
    made.set(qn("w:left"), str(INDENT * depth))
    return made


def keep_with_next(paragraph: Element) -> None:
    """Keep the paragraph on one page with what follows."""
    _after(paragraph, frozenset([qn("w:pStyle")]), OxmlElement("w:keepNext"))


def hanging(paragraph: Element) -> None:
    """Let the first line begin left of the others, as the mark of an answer does."""
    made = indented(1)
    made.set(qn("w:hanging"), str(INDENT))
    found(paragraph, qn("w:pPr")).append(made)


def ruled_below(paragraph: Element, points: int) -> None:
    """Make the paragraph an empty line to write on by hand, 9 mm or more high."""
    side = f'w:val="single" w:sz="6" w:space="1" w:color="{RULE}"'
    _after(
        paragraph,
        BEFORE_BORDERS,
        parse_xml(
            f"<w:pBdr {nsdecls('w')}><w:bottom {side}/><w:between {side}/></w:pBdr>"
        ),
    )
    _spaced(paragraph, f'w:after="0" w:line="{points * 45}" w:lineRule="exact"')


def ruled_above(paragraph: Element) -> None:
    """Draw a thin line over the paragraph, where a new stretch of time begins."""
    rule = f'w:val="single" w:sz="4" w:space="3" w:color="{RULE}"'
    # Word draws nothing between two paragraphs with the same borders unless told.
    sides = f"<w:top {rule}/><w:between {rule}/>"
    border = parse_xml(f"<w:pBdr {nsdecls('w')}>{sides}</w:pBdr>")
    _after(paragraph, BEFORE_BORDERS, border)
    _spaced(paragraph, 'w:before="120"')


def small_space(paragraph: Element) -> None:
    """Make an empty paragraph a small space, as after a table or a box."""
    _spaced(paragraph, 'w:after="0" w:line="120" w:lineRule="exact"')


def _spaced(paragraph: Element, how: str) -> None:
    spacing = parse_xml(f"<w:spacing {nsdecls('w')} {how}/>")
    found(paragraph, qn("w:pPr")).append(spacing)


def _after(paragraph: Element, names: frozenset[str], made: Element) -> None:
    properties = found(paragraph, qn("w:pPr"))
    last = [child for child in properties if child.tag in names][-1:]
    if last:
        last[0].addnext(made)
    else:
        properties.insert(0, made)


def box(paragraph: Element, shade: str, edge: str) -> None:
    """Give the paragraph a shade, and an edge on the side where reading begins."""
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="36" w:space="8" '
        f'w:color="{edge}"/></w:pBdr>'
    )
    fill = parse_xml(
        f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{shade}"/>'
    )
    _after(paragraph, BEFORE_BORDERS, border)
    border.addnext(fill)


def bookmark(paragraph: Element, name: str, number: int) -> None:
    """Let links lead to the paragraph by this name."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for each in (start, end):
        each.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    paragraph.insert(1, start)
    paragraph.append(end)
