"""Our own template: a master with twelve layouts, made from their plans.

It is made anew for each deck and not kept as a file: that takes a thousandth of a
second, is the same bytes each time, and can be read and reviewed as text.
"""

from dataclasses import replace
from functools import cache

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.writers.pptx.layout_xml import (
    FIELD,
    background,
    layout_of,
    layout_xml,
    level_styles,
)
from inclusive_meetings.writers.pptx.layouts import (
    BODY,
    HEADING,
    LARGER,
    NUMBER,
    OVER,
    PLANS,
    PLANS_IN_LARGE,
    TITLE,
    UNDER,
)
from inclusive_meetings.writers.pptx.looks import LOOKS, Look
from inclusive_meetings.writers.pptx.mirror import mirrored, mirrored_rooms
from inclusive_meetings.writers.pptx.notes import notes_master, notes_theme
from inclusive_meetings.writers.pptx.package import fixed_parts
from inclusive_meetings.writers.pptx.theme import (
    INK,
    PALE,
    PAPER,
    colour_map,
    pale_links,
    theme,
)
from inclusive_meetings.writers.pptx.xml import (
    GROUP,
    HEAD,
    NAMESPACES,
    place,
    placeholder,
    relations,
)
from inclusive_meetings.writers.template import Layout, Placeholder, Template

WIDTH, HEIGHT = 12_192_000, 6_858_000
NAME = "Inclusive Meetings"
FIRST_LAYOUT_ID = 2_147_483_649


@cache
def template(
    look: str, *, large: bool = False, from_the_right: bool = False
) -> Template:
    """Return the template in a look, with text of the usual size or larger."""
    colours = LOOKS[look]
    larger = LARGER if large else 1.0
    layouts: dict[SlideKind, Layout] = {}
    parts = fixed_parts(len(PLANS), WIDTH, HEIGHT)
    plans = PLANS_IN_LARGE if large else PLANS
    for number, (kind, plan) in enumerate(plans.items(), 1):
        name = f"ppt/slideLayouts/slideLayout{number}.xml"
        there = mirrored(plan) if from_the_right else plan
        layout = layout_of(there, name, larger)
        if plan.ink == PALE:
            layout = replace(layout, mapping=pale_links(colours))
        layouts[kind] = mirrored_rooms(layout) if from_the_right else layout
        parts[name] = layout_xml(there, layouts[kind])
        parts[f"ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"] = relations(
            [("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")]
        )
    parts |= _master(colours, larger)
    parts["ppt/theme/theme1.xml"] = theme(colours, f"{NAME} {look}")
    parts |= notes_master()
    parts["ppt/theme/theme2.xml"] = notes_theme()
    return Template(parts, layouts, WIDTH, HEIGHT)


def _master(look: Look, larger: float) -> dict[str, bytes]:
    many = len(PLANS)
    layouts = "".join(
        f'<p:sldLayoutId id="{FIRST_LAYOUT_ID + at}" r:id="rId{at + 1}"/>'
        for at in range(many)
    )
    xml = (
        f'{HEAD}<p:sldMaster {NAMESPACES} preserve="1"><p:cSld>{background(PAPER)}'
        f"<p:spTree>{GROUP}{_rooms(larger)}</p:spTree></p:cSld>{colour_map(look)}"
        f"<p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst><p:txStyles>"
        f"<p:titleStyle>{level_styles(round(TITLE * larger), INK, bold=True)}"
        f"</p:titleStyle><p:bodyStyle>{level_styles(round(BODY * larger), INK)}"
        f"</p:bodyStyle><p:otherStyle>{level_styles(round(OVER * larger), INK)}"
        "</p:otherStyle></p:txStyles></p:sldMaster>"
    )
    to_layouts = [
        (f"rId{at}", "slideLayout", f"../slideLayouts/slideLayout{at}.xml")
        for at in range(1, many + 1)
    ]
    return {
        "ppt/slideMasters/slideMaster1.xml": xml.encode(),
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": relations(
            [*to_layouts, (f"rId{many + 1}", "theme", "../theme/theme1.xml")]
        ),
    }


def _rooms(larger: float) -> str:
    rooms = (
        ("Title", "title", 0, HEADING, "Title"),
        ("Text", "body", 1, UNDER, "Text"),
        ("Slide number", "sldNum", 4, NUMBER, ""),
    )
    return "".join(
        placeholder(
            2 + at,
            name,
            Placeholder(kind, idx, room.box, round(room.points * larger)),
            f'<p:spPr>{place(room.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            '</p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" '
            'anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
            f"{_prompt(said) if said else FIELD}</p:txBody>",
        )
        for at, (name, kind, idx, room, said) in enumerate(rooms)
    )


def _prompt(said: str) -> str:
    return f'<a:p><a:r><a:rPr lang="en-GB"/><a:t>{said}</a:t></a:r></a:p>'
