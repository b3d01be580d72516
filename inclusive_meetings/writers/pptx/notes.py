"""Notes: the words to say beside each slide, on a page of their own."""

from typing import Final

from inclusive_meetings.writers.pptx.looks import LOOKS
from inclusive_meetings.writers.pptx.theme import colour_map, theme
from inclusive_meetings.writers.pptx.xml import (
    GROUP,
    HEAD,
    NAMESPACES,
    inches,
    place,
    placeholder,
    relations,
)
from inclusive_meetings.writers.template import Placeholder

POINTS: Final = 14
PAGE: Final = inches(0.75, 0.75, 6.0, 3.375)
WORDS: Final = inches(0.75, 4.4, 6.0, 4.9)
SLIDE: Final = Placeholder("sldImg", 2, PAGE, POINTS)
SAID: Final = Placeholder("body", 3, WORDS, POINTS)


def notes_theme() -> bytes:
    """Return the theme of notes: dark on white, whatever the slides look like."""
    return theme(LOOKS["light"], "Notes")


def notes_master() -> dict[str, bytes]:
    """Return the master of all notes, with its relations (its theme is theme2)."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks '
        'noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph type="sldImg" idx="{SLIDE.idx}"/></p:nvPr></p:nvSpPr><p:spPr>'
        f'{place(PAGE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>'
    )
    words = placeholder(
        3,
        "Words to say",
        SAID,
        f'<p:spPr>{place(WORDS)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>"
        '<a:endParaRPr lang="en-GB"/></a:p></p:txBody>',
    )
    style = (
        f'<a:lvl1pPr><a:spcBef><a:spcPts val="600"/></a:spcBef>'
        f'<a:defRPr sz="{POINTS * 100}"><a:latin typeface="+mn-lt"/>'
        '<a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>'
    )
    xml = (
        f"{HEAD}<p:notesMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill>"
        '<a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
        f"<p:spTree>{GROUP}{picture}{words}</p:spTree></p:cSld>"
        f"{colour_map(LOOKS['light'])}<p:notesStyle>{style}</p:notesStyle>"
        "</p:notesMaster>"
    )
    return {
        "ppt/notesMasters/notesMaster1.xml": xml.encode(),
        "ppt/notesMasters/_rels/notesMaster1.xml.rels": relations(
            [("rId1", "theme", "../theme/theme2.xml")]
        ),
    }


def notes_slide(paragraphs: str) -> str:
    """Return the notes of one slide, its paragraphs being written already."""
    picture = (
        '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks '
        'noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>'
        f'<p:ph type="sldImg" idx="{SLIDE.idx}"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
    )
    words = placeholder(
        3,
        "Words to say",
        SAID,
        f"<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody>",
    )
    return (
        f"{HEAD}<p:notes {NAMESPACES}><p:cSld><p:spTree>{GROUP}{picture}{words}"
        "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )
