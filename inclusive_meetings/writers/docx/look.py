"""How Word files look: fonts, sizes, colours, margins, and the page number.

It is made once for each size and language and then reused, because preparing
a Word file costs more than filling it.
"""

import io
from functools import cache

import docx
from docx.document import Document as WordFile
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.office_languages import office_language
from inclusive_meetings.writers.office_xml import Element

FONT = "Arial"
INK = RGBColor(0x17, 0x20, 0x2A)
DEEP = RGBColor(0x0B, 0x4A, 0x4F)
# Headings are this many times as large as the text.
SIZES = {"Title": 1.85, "Heading 1": 1.35, "Heading 2": 1.15, "Heading 3": 1.05}
DEEPEST = 9
# A4 without its margins, in twentieths of a point.
TEXT_WIDTH = 9638
STYLES_USED = frozenset(
    [f"Heading{level}" for level in range(1, DEEPEST + 1)]
    + ["Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Title", "Caption"]
    + ["ListBullet", "ListNumber", "Header", "Footer", "Box"]
)


@cache
def prepared(points: int, language: str) -> bytes:
    """Return an empty Word file with the look of an edition."""
    file = docx.Document()
    _page(file)
    _defaults(file, points, language)
    _styles(file, points)
    _footer(file, points, language)
    _forget_the_template(file)
    _number_lists(file)
    _leave_out_what_nothing_uses(file)
    made = io.BytesIO()
    file.save(made)
    return made.getvalue()


def _page(file: WordFile) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(17), Mm(17)
    section.header_distance = section.footer_distance = Mm(9)


def _defaults(file: WordFile, points: int, language: str) -> None:
    """Set the language and the size of all text, of every script.

    Word keeps a size of its own for scripts such as Arabic: without it, large
    print would leave Urdu small.
    """
    run = file.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}")
    properties = run.find(qn("w:rPr"))
    for child in list(properties):
        properties.remove(child)
    known = office_language(language)
    bidi = known if direction(language) == "rtl" else "ar-SA"
    size = points * 2
    properties_in_order = (
        f'<w:rFonts {nsdecls("w")} w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>',
        f'<w:color {nsdecls("w")} w:val="{INK}"/>',
        f'<w:sz {nsdecls("w")} w:val="{size}"/>',
        f'<w:szCs {nsdecls("w")} w:val="{size}"/>',
        f'<w:lang {nsdecls("w")} w:val="{known}" w:bidi="{bidi}"/>',
    )
    for xml in properties_in_order:
        properties.append(parse_xml(xml))


def _styles(file: WordFile, points: int) -> None:
    normal = file.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)  # noqa: S101 - the template has it
    normal.paragraph_format.space_after = Pt(points * 0.35)
    normal.paragraph_format.line_spacing = 1.08
    for level in range(1, DEEPEST + 1):
        _heading(file, f"Heading {level}", points)
    _heading(file, "Title", points)
    for name in ("List Bullet", "List Number"):
        style = file.styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - the template has it
        style.paragraph_format.space_after = Pt(points * 0.15)
    caption = file.styles["Caption"]
    assert isinstance(caption, ParagraphStyle)  # noqa: S101 - the template has it
    _font(caption, points, bold=True)
    caption.paragraph_format.keep_with_next = True
    file.styles.add_style("Box", WD_STYLE_TYPE.PARAGRAPH).base_style = normal


def _heading(file: WordFile, name: str, points: int) -> None:
    style = file.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - the template has it
    size = round(points * SIZES.get(name, 1.0))
    _font(style, size, bold=True)
    style.font.color.rgb = DEEP
    layout = style.paragraph_format
    layout.space_before = Pt(0 if name == "Title" else size * 0.6)
    layout.space_after = Pt(size * 0.2)
    layout.keep_with_next = True
    border = style.element.pPr.find(qn("w:pBdr"))
    if border is not None:
        style.element.pPr.remove(border)


def _font(style: ParagraphStyle, points: int, *, bold: bool) -> None:
    properties = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)
    style.font.name = FONT
    style.font.bold = bold
    style.font.italic = False
    style.font.size = Pt(points)
    fonts = properties.find(qn("w:rFonts"))
    fonts.set(qn("w:cs"), FONT)
    size = properties.find(qn("w:sz"))
    size.addnext(parse_xml(f'<w:szCs {nsdecls("w")} w:val="{points * 2}"/>'))
    properties.find(qn("w:b")).addnext(parse_xml(f"<w:bCs {nsdecls('w')}/>"))


def _footer(file: WordFile, points: int, language: str) -> None:
    """Say the title and the page on every page, as large as the text itself.

    The title is filled in for each document. The word for “page” is too.
    """
    paragraph = file.sections[0].footer.paragraphs[0]
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - fields have no public way
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{at}"/>' for at in (4680, 9360))
    tabs = f'{cleared}<w:tab w:val="right" w:pos="{TEXT_WIDTH}"/>'
    properties.append(parse_xml(f"<w:tabs {nsdecls('w')}>{tabs}</w:tabs>"))
    if direction(language) == "rtl":
        properties.append(parse_xml(f"<w:bidi {nsdecls('w')}/>"))
    title, page = paragraph.add_run(), paragraph.add_run()
    title.font.size = page.font.size = Pt(points)
    for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(points)
        inner = (
            f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'
            if kind
            else f"<w:instrText {nsdecls('w')}>{text}</w:instrText>"
        )
        run._r.append(parse_xml(inner))  # noqa: SLF001 - as above
    for size in list(paragraph._p.iter(qn("w:sz"))):  # noqa: SLF001 - as above
        twin = f'<w:szCs {nsdecls("w")} w:val="{points * 2}"/>'
        size.addnext(parse_xml(twin))


def _forget_the_template(file: WordFile) -> None:
    about = file.core_properties
    about.author = about.last_modified_by = about.comments = ""
    about.keywords = about.category = ""
    about.revision = 1


def _number_lists(file: WordFile) -> None:
    """Put the two kinds of list in one place: bullets are 1, each Steps adds one."""
    numbering = file.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    numbering.append(_kind_of_list(0, "bullet", "•"))
    numbering.append(_kind_of_list(1, "decimal", "%1."))
    numbering.append(
        parse_xml(
            f'<w:num {nsdecls("w")} w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        )
    )
    for name in ("List Bullet", "List Number"):
        properties = file.styles[name].element.pPr
        own = properties.find(qn("w:numPr"))
        if own is not None:
            properties.remove(own)


def _leave_out_what_nothing_uses(file: WordFile) -> None:
    """Take out the template's many table styles and its picture: they cost time."""
    styles = file.styles.element
    for style in list(styles):
        name = style.get(qn("w:styleId"), "")
        if style.tag == qn("w:latentStyles") or (
            style.tag == qn("w:style") and name not in STYLES_USED
        ):
            styles.remove(style)
            continue
        for link in style.findall(qn("w:link")):
            style.remove(link)
    package = file.part.package
    if package is not None:
        for number, relation in list(package.rels.items()):
            if relation.reltype.endswith("/thumbnail"):
                del package.rels[number]
    for number, relation in list(file.part.rels.items()):
        if relation.reltype.endswith(("/customXml", "/stylesWithEffects")):
            del file.part.rels[number]


def _kind_of_list(number: int, how: str, mark: str) -> Element:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{how}"/>'
        f'<w:lvlText w:val="{mark.replace("1", str(level + 1))}"/>'
        '<w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{400 * (level + 1)}" w:hanging="400"/></w:pPr></w:lvl>'
        for level in range(DEEPEST)
    )
    return parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
