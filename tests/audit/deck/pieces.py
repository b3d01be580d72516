"""What can stand on the slide of a test: shapes, pictures, tables, in a line each."""

ORG = "http://schemas.openxmlformats.org"
NAMES = (
    f'xmlns:a="{ORG}/drawingml/2006/main" xmlns:p="{ORG}/presentationml/2006/main" '
    f'xmlns:r="{ORG}/officeDocument/2006/relationships"'
)
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" '
    'val="1"/></a:ext></a:extLst>'
)
GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    "<p:grpSpPr/>"
)


def place(left: float, top: float, wide: float, high: float) -> str:
    """Return where something stands, given in points."""
    x, y, cx, cy = (round(each * 12700) for each in (left, top, wide, high))
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'


def run(words: str, more: str = "", inner: str = "", lang: str = "en-GB") -> str:
    """Return words; `more` are attributes of their properties, `inner` is in them."""
    said = f' lang="{lang}"' if lang else ""
    return f"<a:r><a:rPr{said} {more}>{inner}</a:rPr><a:t>{words}</a:t></a:r>"


def paragraph(runs: str, more: str = "", inner: str = "") -> str:
    """Return a paragraph of runs."""
    return f"<a:p><a:pPr {more}>{inner}</a:pPr>{runs}</a:p>"


def shape(
    text: str, name: str = "Text", mark: str = "", look: str = "", more: str = ""
) -> str:
    """Return a shape with paragraphs; `mark` is its placeholder, `look` its place."""
    body = f"<p:txBody><a:bodyPr>{more}</a:bodyPr>{text}</p:txBody>" if text else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="9" name="{name}"/><p:cNvSpPr/><p:nvPr>{mark}'
        f"</p:nvPr></p:nvSpPr><p:spPr>{look}</p:spPr>{body}</p:sp>"
    )


def title(words: str = "Falls") -> str:
    """Return a title."""
    said = paragraph(run(words)) if words else "<a:p/>"
    return shape(said, "Title 1", '<p:ph type="title"/>')


def body(*paragraphs: str, more: str = "") -> str:
    """Return the body, with paragraphs."""
    said = "".join(paragraphs) or paragraph(run("We meet at ten."))
    return shape(said, "Content 2", '<p:ph type="body" idx="1"/>', more=more)


def box(text: str, at: tuple[float, float, float, float], fill: str = "") -> str:
    """Return a loose text box at a place in points."""
    painted = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else ""
    return shape(text, "TextBox 3", look=place(*at) + painted)


CORNER = (700, 400, 100, 80)


def picture(
    descr: str = "",
    more: str = "",
    kind: str = "",
    at: tuple[float, float, float, float] = CORNER,
) -> str:
    """Return a picture; `more` is in its mark, `kind` beside it."""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="4" name="Pic 4" descr="{descr}">{more}'
        f"</p:cNvPr><p:cNvPicPr/><p:nvPr>{kind}</p:nvPr></p:nvPicPr>"
        f'<p:blipFill><a:blip r:embed="rId9"/></p:blipFill>'
        f"<p:spPr>{place(*at)}</p:spPr></p:pic>"
    )


def table(rows: str, heads: str = 'firstRow="1"', high: int = 400) -> str:
    """Return a table of three columns from its rows."""
    grid = '<a:gridCol w="3000000"/>' * 3
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Table 5"/>'
        "<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>"
        f"<p:xfrm>{place(50, 130, 700, high)[8:-9]}</p:xfrm>"
        f'<a:graphic><a:graphicData uri="{ORG}/drawingml/2006/table"><a:tbl>'
        f"<a:tblPr {heads}/><a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>"
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )


def row(*cells: str, more: str = "") -> str:
    """Return a row of a table; `more` are attributes of its first cell."""
    size = 'sz="2400"'
    made = (
        f"<a:tc {more if not at else ''}><a:txBody><a:bodyPr/>"
        f"{paragraph(run(cell, size))}</a:txBody><a:tcPr/></a:tc>"
        for at, cell in enumerate(cells)
    )
    return f'<a:tr h="370840">{"".join(made)}</a:tr>'
