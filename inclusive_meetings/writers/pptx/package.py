"""The parts of a PowerPoint file that say what is in it, and how slides join them."""

from typing import Final

from inclusive_meetings.document.deck import Deck
from inclusive_meetings.writers.pptx.xml import HEAD, NAMESPACES, PACKAGE, relations
from inclusive_meetings.writers.template import (
    ENTRIES_HERE,
    PRESENTATION,
    RELATIONS,
    SECTIONS_HERE,
    SLIDES_HERE,
    TYPES,
)
from inclusive_meetings.writers.xml_text import escaped, short

FORMATS: Final = "application/vnd.openxmlformats"
KIND: Final = f"{FORMATS}-officedocument.presentationml"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006"
CORE: Final = (
    f"{PACKAGE}/metadata/core-properties",
    "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/terms/",
    "http://www.w3.org/2001/XMLSchema-instance",
)
FIRST_DAY: Final = "1980-01-01T00:00:00Z"


def fixed_parts(layouts: int, width: int, height: int) -> dict[str, bytes]:
    """Return the parts that our template has whatever its look is."""
    return {
        TYPES: _types(layouts),
        "_rels/.rels": relations(
            [
                ("rId1", "officeDocument", PRESENTATION),
                (
                    "rId2",
                    f"{PACKAGE}/relationships/metadata/core-properties",
                    "docProps/core.xml",
                ),
                ("rId3", "extended-properties", "docProps/app.xml"),
            ]
        ),
        "docProps/app.xml": (
            f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties">'
            "<Application>inclusive-meetings</Application></Properties>"
        ).encode(),
        PRESENTATION: _presentation(width, height),
        RELATIONS: _presentation_relations(),
        "ppt/presProps.xml": f"{HEAD}<p:presentationPr {NAMESPACES}/>".encode(),
        "ppt/viewProps.xml": f"{HEAD}<p:viewPr {NAMESPACES}/>".encode(),
        "ppt/tableStyles.xml": (
            f"{HEAD}<a:tblStyleLst {NAMESPACES} "
            'def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>'
        ).encode(),
    }


def core(deck: Deck) -> bytes:
    """Return the properties of the file: title, subject, language, author."""
    package, elements, terms, instance = CORE
    author = f"<dc:creator>{escaped(short(deck.author))}</dc:creator>"
    when = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{FIRST_DAY}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{package}" xmlns:dc="{elements}" '
        f'xmlns:dcterms="{terms}" xmlns:xsi="{instance}">'
        f"<dc:title>{escaped(short(deck.title))}</dc:title>"
        f"<dc:subject>{escaped(short(deck.about))}</dc:subject>"
        f"{author if deck.author else ''}"
        f"<dc:language>{escaped(short(deck.language))}</dc:language>{when}"
        "</cp:coreProperties>"
    ).encode()


def content_type(part: str, kind: str) -> str:
    """Return the entry that says what kind of part this is."""
    return _override(part, f"{KIND}.{kind}")


def _types(layouts: int) -> bytes:
    parts = {
        PRESENTATION: "presentation.main",
        "ppt/presProps.xml": "presProps",
        "ppt/viewProps.xml": "viewProps",
        "ppt/tableStyles.xml": "tableStyles",
        "ppt/slideMasters/slideMaster1.xml": "slideMaster",
        "ppt/notesMasters/notesMaster1.xml": "notesMaster",
    } | {
        f"ppt/slideLayouts/slideLayout{number}.xml": "slideLayout"
        for number in range(1, layouts + 1)
    }
    others = {
        "ppt/theme/theme1.xml": f"{FORMATS}-officedocument.theme",
        "ppt/theme/theme2.xml": f"{FORMATS}-officedocument.theme",
        "docProps/app.xml": f"{FORMATS}-officedocument.extended-properties",
        "docProps/core.xml": f"{FORMATS}-package.core-properties",
    }
    suffixes = {
        "rels": f"{FORMATS}-package.relationships+xml",
        "xml": "application/xml",
        "png": "image/png",
        "jpeg": "image/jpeg",
    }
    entries = (
        *(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in suffixes.items()),
        *(content_type(part, kind) for part, kind in parts.items()),
        *(_override(part, kind) for part, kind in others.items()),
    )
    start = f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{"".join(entries)}'
    return start.encode() + ENTRIES_HERE + b"</Types>"


def _override(part: str, kind: str) -> str:
    return f'<Override PartName="/{part}" ContentType="{kind}+xml"/>'


def _presentation(width: int, height: int) -> bytes:
    start = (
        f'{HEAD}<p:presentation {NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst>'
        '<p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
    )
    sizes = (
        f'<p:sldSz cx="{width}" cy="{height}"/>'
        '<p:notesSz cx="6858000" cy="9144000"/><p:extLst>'
    )
    end = b"</p:extLst></p:presentation>"
    return start.encode() + SLIDES_HERE + sizes.encode() + SECTIONS_HERE + end


def _presentation_relations() -> bytes:
    entries = [
        ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"),
        ("rId2", "notesMaster", "notesMasters/notesMaster1.xml"),
        ("rId3", "presProps", "presProps.xml"),
        ("rId4", "viewProps", "viewProps.xml"),
        ("rId5", "theme", "theme/theme1.xml"),
        ("rId6", "tableStyles", "tableStyles.xml"),
    ]
    made = relations(entries)
    end = b"</Relationships>"
    return made.removesuffix(end) + ENTRIES_HERE + end
