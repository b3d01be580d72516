"""For each check a deck in which its fault is planted, and one that only comes near."""

from dataclasses import dataclass, replace

from inclusive_meetings.model.findings import Level
from tests.audit.deck.made import Made, Sheet, deck
from tests.audit.deck.pieces import (
    DECORATIVE,
    body,
    box,
    paragraph,
    picture,
    row,
    run,
    shape,
    table,
    title,
)

MUST, SHOULD, COULD = Level.MUST, Level.SHOULD, Level.COULD
URDU = "بات چیت ہو گی"
LINK = (
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/hyperlink" Target="https://example.org/join" '
    'TargetMode="External"/>'
)
LOGO = LINK.replace("hyperlink", "image").replace("join", "logo.png")
MOVING = (
    "<p:timing><p:tnLst><p:par><p:cTn id='1' presetID='{number}' "
    "presetClass='{kind}'/></p:par></p:tnLst></p:timing>"
)
SECTIONS = (
    '<p:extLst><p:ext uri="s"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/'
    'office/powerpoint/2010/main"><p14:section name="{}"/></p14:sectionLst></p:ext>'
    "</p:extLst>"
)
FILM = "<a:videoFile r:link='rId9'/>"
CAPTIONED = f"{FILM}<p:extLst><p:ext><x:track xmlns:x='urn:x'/></p:ext></p:extLst>"
SENTENCE = "We meet at ten in the hall and have tea. "
LARGE = paragraph(run("We meet at ten."))


@dataclass(frozen=True)
class Planted:
    """A deck with a fault, how much it matters, where it is, and a deck without it."""

    faulty: Made
    level: Level
    fine: Made
    slide: int = 1
    shape: str = ""


def _many(words: str, times: int) -> str:
    return body(paragraph(run(words * times)))


def _list(points: int) -> str:
    dot = '<a:buChar char="•"/>'
    return body(*[paragraph(run("Tea"), inner=dot)] * points)


def _words(more: str = "", inner: str = "", lang: str = "en-GB") -> Made:
    return deck(title(), body(paragraph(run("We meet at ten.", more, inner, lang))))


def _link(words: str) -> Made:
    click = "<a:hlinkClick r:id='rId9'/>"
    return deck(title(), body(paragraph(run(words, inner=click))), links=LINK)


def _grey(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _table(*rows: str, heads: str = 'firstRow="1"') -> Made:
    return deck(title(), table("".join(rows), heads))


HEADS = row("Day", "Who", "Pounds")
DAY = row("Monday", "Ada", "20")
ON_PICTURE = (
    "<p:bg><p:bgPr><a:blipFill><a:blip r:embed='x'/></a:blipFill></p:bgPr></p:bg>"
)
LONE = picture("A bridge", at=(0, 0, 960, 540))

PLANTED = {
    "slide-without-title": Planted(
        deck(title(""), body()), MUST, deck(title(), body())
    ),
    "same-title-twice": Planted(
        Made((Sheet(), Sheet())),
        SHOULD,
        Made((Sheet(), Sheet(title("Falls (2 of 2)") + body()))),
        slide=2,
    ),
    "text-outside-placeholders": Planted(
        deck(title(), box(paragraph(run(SENTENCE * 2)), (50, 150, 800, 300))),
        SHOULD,
        deck(title(), _many(SENTENCE, 2)),
    ),
    "without-description": Planted(
        deck(title(), body(), picture()),
        MUST,
        deck(title(), body(), picture(more=DECORATIVE)),
        shape="Pic 4",
    ),
    "file-name-as-description": Planted(
        deck(title(), body(), picture("C:\\photos\\IMG_2041.JPG")),
        MUST,
        deck(title(), body(), picture("The old bridge, from the river")),
        shape="Pic 4",
    ),
    "description-by-machine": Planted(
        deck(title(), body(), picture("A dog. Description automatically generated")),
        SHOULD,
        deck(title(), body(), picture("Our machine for descriptions of dogs")),
        shape="Pic 4",
    ),
    "shape-without-description": Planted(
        deck(title(), body(), shape("", "Arrow 1")),
        COULD,
        deck(title(), body(), shape("", 'Arrow 1" descr="First tea, then talk')),
    ),
    "reading-order": Planted(deck(body(), title()), SHOULD, deck(title(), body())),
    "small-text": Planted(
        _words('sz="1100"'), MUST, _words('sz="2400"'), shape="Content 2"
    ),
    "faint-text": Planted(
        _words(inner=_grey("999999")),
        MUST,
        _words(inner=_grey("444444")),
        shape="Content 2",
    ),
    "unknown-contrast": Planted(
        deck(title(), body(), background=ON_PICTURE), COULD, Made()
    ),
    "too-many-words": Planted(
        deck(title(), _many(SENTENCE, 7)), SHOULD, deck(title(), _many(SENTENCE, 2))
    ),
    "too-many-bullets": Planted(
        deck(title(), _list(11)), SHOULD, deck(title(), _list(6))
    ),
    "table-without-headings": Planted(
        _table(DAY, DAY, heads=""), MUST, _table(HEADS, DAY), shape="Table 5"
    ),
    "merged-cells": Planted(
        _table(HEADS, row("All", "", "60", more='gridSpan="2"')),
        SHOULD,
        _table(HEADS, DAY),
        shape="Table 5",
    ),
    "language-not-said": Planted(
        replace(_words(lang=""), lang=""), SHOULD, _words(), 0
    ),
    "wrong-language": Planted(
        deck(title(), body(paragraph(run(URDU), 'rtl="1"'))),
        MUST,
        deck(title(), body(paragraph(run(URDU, lang="ur"), 'rtl="1"'))),
        shape="Content 2",
    ),
    "written-the-wrong-way": Planted(
        deck(title(), body(paragraph(run(URDU, lang="ur")))),
        MUST,
        deck(title(), body(paragraph(run(URDU, lang="ur"), 'rtl="1"'))),
        shape="Content 2",
    ),
    "address-as-link": Planted(
        _link("https://example.org/join"),
        SHOULD,
        _link("example.org/join"),
        shape="Content 2",
    ),
    "click-here": Planted(
        _link("Click here"), SHOULD, _link("How to join us"), shape="Content 2"
    ),
    "moves-by-itself": Planted(
        deck(title(), body(), after='<p:transition advTm="5000"/>'),
        SHOULD,
        deck(title(), body(), after="<p:transition><p:fade/></p:transition>"),
    ),
    "flashes": Planted(
        deck(title(), body(), after=MOVING.format(number=35, kind="emph")),
        MUST,
        deck(title(), body(), after=MOVING.format(number=10, kind="entr")),
    ),
    "animated": Planted(
        deck(title(), body(), after=MOVING.format(number=10, kind="entr")),
        COULD,
        Made(),
    ),
    "film-without-captions": Planted(
        deck(title(), body(), picture("Ada speaks", kind=FILM)),
        SHOULD,
        deck(title(), body(), picture("Ada speaks", kind=CAPTIONED)),
        shape="Pic 4",
    ),
    "text-cut-off": Planted(
        deck(title(), _many(SENTENCE, 30)),
        SHOULD,
        deck(title(), _many(SENTENCE, 5)),
        shape="Content 2",
    ),
    "outside-the-slide": Planted(
        deck(title(), body(), box(LARGE, (900, 480, 200, 40))),
        SHOULD,
        deck(title(), body(), box(LARGE, (700, 480, 200, 40))),
        shape="TextBox 3",
    ),
    "overlapping-text": Planted(
        deck(title(), body(), box(LARGE, (50, 130, 300, 40))),
        SHOULD,
        deck(title(), body(), box(LARGE, (50, 400, 300, 40))),
        shape="TextBox 3",
    ),
    "only-pictures": Planted(deck(title(), LONE), SHOULD, deck(title(), body(), LONE)),
    "no-notes": Planted(Made((Sheet(notes=""),)), COULD, Made(), slide=0),
    "deck-without-title": Planted(
        Made(about="PowerPoint Presentation"), SHOULD, Made(), slide=0
    ),
    "unnamed-section": Planted(
        Made(main=SECTIONS.format("Default Section")),
        SHOULD,
        Made(main=SECTIONS.format("Falls")),
        slide=0,
    ),
    "empty-placeholder": Planted(
        deck(title(), shape("<a:p/>", "Content 2", '<p:ph type="body" idx="1"/>')),
        COULD,
        Made(),
    ),
    "picture-from-outside": Planted(
        deck(title(), body(), links=LOGO), SHOULD, deck(title(), body(), links=LINK)
    ),
    "no-slide-numbers": Planted(
        Made(tuple(Sheet(title(f"Falls {n}") + body(), number="") for n in range(4))),
        COULD,
        Made(tuple(Sheet(title(f"Falls {n}") + body()) for n in range(4))),
        slide=0,
    ),
    "capitals": Planted(
        deck(title(), body(paragraph(run("WE ALL MEET AT TEN")))),
        COULD,
        deck(title(), body(paragraph(run("We meet the NHS ICB")))),
        shape="Content 2",
    ),
}
