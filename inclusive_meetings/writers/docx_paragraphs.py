"""How one Word paragraph is laid out: its list, its box, its bookmark.

The order of the parts of a paragraph is that of the schema; Word refuses others.
"""

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from inclusive_meetings.document.nodes import InLanguage, Inlines
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.office_xml import Element, found
from inclusive_meetings.writers.xml_text import clean

INDENT = 400


def is_right_to_left(words: Inlines) -> bool:
    """Return whether all of a paragraph is in a language written from the right."""
    return bool(words) and all(
        isinstance(word, InLanguage) and direction(word.language) == "rtl"
        for word in words
    )


def indented(depth: int) -> Element:
    """Return an indent of so many steps."""
    made = OxmlElement("w:ind")
    made.set(qn("w:left"), str(INDENT * depth))
    return made


def keep_with_next(paragraph: Element) -> None:
    """Keep the paragraph on one page with what follows."""
    properties = found(paragraph, qn("w:pPr"))
    made = OxmlElement("w:keepNext")
    style = properties.find(qn("w:pStyle"))
    if style is not None:
        style.addnext(made)
    else:
        properties.insert(0, made)


def list_entry(paragraph: Element, number: int, level: int) -> None:
    """Make the paragraph an entry of the list with this number."""
    found(paragraph, f"{qn('w:pPr')}/{qn('w:pStyle')}").addnext(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/>'
            f'<w:numId w:val="{number}"/></w:numPr>'
        )
    )


def box(paragraph: Element, shade: str, edge: str) -> None:
    """Give the paragraph a shade, and an edge on the side where reading begins."""
    properties = found(paragraph, qn("w:pPr"))
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="36" w:space="8" '
        f'w:color="{edge}"/></w:pBdr>'
    )
    fill = parse_xml(
        f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{shade}"/>'
    )
    after = [
        child
        for child in properties
        if child.tag in {qn("w:pStyle"), qn("w:keepNext"), qn("w:numPr")}
    ]
    if after:
        after[-1].addnext(border)
    else:
        properties.insert(0, border)
    border.addnext(fill)


def bookmark(paragraph: Element, name: str, number: int) -> None:
    """Let links lead to the paragraph by this name."""
    start = parse_xml(
        f'<w:bookmarkStart {nsdecls("w")} w:id="{number}" w:name="{clean(name)}"/>'
    )
    paragraph.insert(1, start)
    paragraph.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{number}"/>'))
