"""Small decks put together by hand, as other programs would make them.

Only what a test is about is written; the rest is a plain deck in which nothing is
wrong.
"""

import io
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from inclusive_meetings.audit.deck.engine import checked
from inclusive_meetings.audit.deck.fault import DeckFinding
from inclusive_meetings.files.slideshow.show import slideshow
from tests.audit.deck.pieces import (
    GROUP,
    NAMES,
    ORG,
    body,
    paragraph,
    place,
    run,
    shape,
    title,
)

TITLE_PLACE, BODY_PLACE = (50, 30, 850, 80), (50, 130, 850, 350)
WIDE, HIGH = 960, 540  # points
COLOURS = {
    "dk1": "1A1A1A",
    "lt1": "FFFFFF",
    "dk2": "1F3864",
    "lt2": "EEEEEE",
    **dict.fromkeys((f"accent{n}" for n in range(1, 7)), "1F4E79"),
    "hlink": "0B3D91",
    "folHlink": "4B2E83",
}


NUMBERED = shape(
    "<a:p><a:fld type='slidenum'><a:rPr lang='en-GB'/><a:t>1</a:t></a:fld></a:p>",
    "Number",
    '<p:ph type="sldNum" idx="12"/>',
)


@dataclass(frozen=True)
class Sheet:
    """One slide. `root` are attributes of its root, `after` stands below its shapes."""

    shapes: str = title() + body()
    notes: str = "Say good morning."
    links: str = ""
    root: str = ""
    after: str = ""
    number: str = NUMBERED
    background: str = ""


@dataclass(frozen=True)
class Made:
    """A deck. `more` are parts put in, or put in place of others."""

    sheets: tuple[Sheet, ...] = (Sheet(),)
    about: str = "Falls in our town"
    wide: int = WIDE
    high: int = HIGH
    layout: str = ""
    text: str = "2800"
    way: str = ""
    lang: str = 'lang="en-GB"'
    main: str = ""
    more: dict[str, bytes | str] = field(default_factory=dict)

    def parts(self) -> dict[str, bytes | str]:
        """Return its parts by name."""
        parts = _fixed(self)
        for number, sheet in enumerate(self.sheets, 1):
            parts |= _sheet(number, sheet)
        return parts | self.more

    def content(self) -> bytes:
        """Return the file."""
        return zipped(self.parts())

    def put(self, folder: Path, name: str = "deck.pptx") -> Path:
        """Write the file and return its path."""
        path = folder / name
        path.write_bytes(self.content())
        return path


def zipped(parts: dict[str, bytes | str]) -> bytes:
    """Return a zip file of parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def deck(*shapes: str, **more: str) -> Made:
    """Return a deck of one slide with these shapes."""
    return Made((Sheet("".join(shapes), **more),))


def findings(made: Made, folder: Path) -> list[DeckFinding]:
    """Return what the check finds in a deck."""
    path = made.put(folder)
    found = checked(slideshow(path, path.name))
    assert found.broken == ()
    return list(found.findings)


def named(made: Made, folder: Path) -> list[str]:
    """Return the names of the checks that found something, each once."""
    return list(dict.fromkeys(each.check for each in findings(made, folder)))


def relations(*links: tuple[str, str, str]) -> str:
    """Return a part of links: id, kind and target, a `!` before one outside."""
    kinds = f"{ORG}/officeDocument/2006/relationships"
    outside = ' TargetMode="External"'
    made = "".join(
        f'<Relationship Id="{name}" Type="{kinds}/{kind}" Target="{to.lstrip("!")}"'
        f"{outside if to.startswith('!') else ''}/>"
        for name, kind, to in links
    )
    listed = f"{ORG}/package/2006/relationships"
    return f'<Relationships xmlns="{listed}">{made}</Relationships>'


def _sheet(number: int, sheet: Sheet) -> dict[str, bytes | str]:
    links = [("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")]
    end = "</Relationships>"
    parts: dict[str, bytes | str] = {}
    if sheet.notes:
        links.append(("rId2", "notesSlide", f"../notesSlides/notesSlide{number}.xml"))
        said = paragraph(run(sheet.notes))
        page = shape(said, "Notes", '<p:ph type="body" idx="1"/>')
        parts[f"ppt/notesSlides/notesSlide{number}.xml"] = (
            f"<p:notes {NAMES}><p:cSld><p:spTree>{GROUP}{page}</p:spTree></p:cSld>"
            "</p:notes>"
        )
    listed = relations(*links).replace(end, f"{sheet.links}{end}")
    parts[f"ppt/slides/_rels/slide{number}.xml.rels"] = listed
    parts[f"ppt/slides/slide{number}.xml"] = (
        f"<p:sld {NAMES} {sheet.root}><p:cSld>{sheet.background}<p:spTree>{GROUP}"
        f"{sheet.shapes}{sheet.number}</p:spTree></p:cSld>{sheet.after}</p:sld>"
    )
    return parts


def _fixed(made: Made) -> dict[str, bytes | str]:
    many = range(1, len(made.sheets) + 1)
    ids = "".join(f'<p:sldId id="{255 + n}" r:id="rId{100 + n}"/>' for n in many)
    slides = ((f"rId{100 + n}", "slide", f"slides/slide{n}.xml") for n in many)
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in COLOURS.items()
    )
    usual = (
        f'<a:lvl1pPr {made.way}><a:defRPr sz="{made.text}" {made.lang}/></a:lvl1pPr>'
    )
    places = shape("<a:p/>", "Title", '<p:ph type="title"/>', place(*TITLE_PLACE))
    places += shape("<a:p/>", "Body", '<p:ph type="body" idx="1"/>', place(*BODY_PLACE))
    mapped = " ".join(f'{n}="{n}"' for n in COLOURS if n[0] in "afh")
    return {
        "[Content_Types].xml": _types(made),
        "_rels/.rels": relations(("rId1", "officeDocument", "ppt/presentation.xml")),
        "docProps/core.xml": (
            '<c:coreProperties xmlns:c="urn:c" xmlns:dc="http://purl.org/dc/elements/'
            f'1.1/"><dc:title>{made.about}</dc:title></c:coreProperties>'
        ),
        "ppt/presentation.xml": (
            f"<p:presentation {NAMES}><p:sldMasterIdLst><p:sldMasterId id='2147483648'"
            f" r:id='rId1'/></p:sldMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst>"
            f'<p:sldSz cx="{made.wide * 12700}" cy="{made.high * 12700}"/>'
            f"<p:defaultTextStyle>{usual}</p:defaultTextStyle>{made.main}"
            "</p:presentation>"
        ),
        "ppt/_rels/presentation.xml.rels": relations(
            ("rId1", "slideMaster", "slideMasters/slideMaster1.xml"), *slides
        ),
        "ppt/slideMasters/slideMaster1.xml": (
            f"<p:sldMaster {NAMES}><p:cSld><p:spTree>{GROUP}{places}</p:spTree>"
            "</p:cSld>"
            f'<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" {mapped}/>'
            "<p:sldLayoutIdLst><p:sldLayoutId id='2147483649' r:id='rId1'/>"
            f"</p:sldLayoutIdLst><p:txStyles><p:titleStyle>{usual}</p:titleStyle>"
            f"<p:bodyStyle>{usual}</p:bodyStyle></p:txStyles></p:sldMaster>"
        ),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
            ("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml"),
            ("rId2", "theme", "../theme/theme1.xml"),
        ),
        "ppt/slideLayouts/slideLayout1.xml": (
            f'<p:sldLayout {NAMES} type="obj"><p:cSld name="Title and Content">'
            f"<p:spTree>{GROUP}{made.layout or places}</p:spTree></p:cSld>"
            "</p:sldLayout>"
        ),
        "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relations(
            ("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")
        ),
        "ppt/theme/theme1.xml": (
            f'<a:theme {NAMES} name="T"><a:themeElements><a:clrScheme name="C">'
            f'{colours}</a:clrScheme><a:fontScheme name="F"><a:majorFont>'
            '<a:latin typeface="Arial"/></a:majorFont></a:fontScheme>'
            "</a:themeElements></a:theme>"
        ),
    }


def _types(made: Made) -> str:
    kind = "application/vnd.openxmlformats-officedocument.presentationml"
    parts = {
        "presentation": "presentation.main",
        "slideMasters/slideMaster1": "slideMaster",
        "slideLayouts/slideLayout1": "slideLayout",
    } | {f"slides/slide{n}": "slide" for n in range(1, len(made.sheets) + 1)}
    listed = "".join(
        f'<Override PartName="/ppt/{part}.xml" ContentType="{kind}.{name}+xml"/>'
        for part, name in parts.items()
    )
    return (
        f'<Types xmlns="{ORG}/package/2006/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/>{listed}</Types>'
    )
