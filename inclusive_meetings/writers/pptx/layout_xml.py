"""A layout or a master as PowerPoint writes it, from its plan."""

from inclusive_meetings.writers.fitting.filling import BESIDE_TIMES, POINT
from inclusive_meetings.writers.fitting.lines import Mark
from inclusive_meetings.writers.pptx.layouts import NUMBER, PICTURE, TIMES, Plan, Room
from inclusive_meetings.writers.pptx.theme import ACCENT, INK
from inclusive_meetings.writers.pptx.xml import (
    GROUP,
    HEAD,
    NAMESPACES,
    colour,
    decoration,
    place,
    placeholder,
)
from inclusive_meetings.writers.template import Layout, Placeholder
from inclusive_meetings.writers.xml_text import escaped

LEVELS = 5
HANGING = 457_200
# What stands in an empty place, as long as nobody has typed there.
PROMPTS = {Mark.TIME: "10:00, the tab key, what it is"}
NUMBERS_ID = "{C1F4E4A2-1D5B-4A1E-9D3A-0123456789AB}"


def layout_of(plan: Plan, part: str, larger: float) -> Layout:
    """Return the layout of a plan; text is so many times as large as planned."""

    def there(room: Room | None, kind: str, idx: int) -> Placeholder | None:
        if room is None:
            return None
        points = round(room.points * larger)
        most = round(room.most * larger)
        return Placeholder(kind, idx, room.box, points, room.bold, most=most)

    title = there(plan.title, "ctrTitle" if plan.kind == "title" else "title", 0)
    body = there(plan.body, "subTitle" if plan.kind == "title" else "body", 1)
    if title is None or body is None:
        raise ValueError(f"The layout {plan.name} has no title or no body.")
    return Layout(
        plan.name,
        part,
        title,
        body,
        second=there(plan.second, "body", 13),
        over=there(plan.over, "body", 14),
        number=there(NUMBER, "sldNum", 12),
        picture=PICTURE,
        times=None if plan.kind == "title" else TIMES,
        ink=plan.ink,
    )


def layout_xml(plan: Plan, layout: Layout) -> bytes:
    """Return the layout as a part of the file."""
    shapes = [
        decoration(100 + at, each.shape, each.box, each.fill, outlined=each.outlined)
        for at, each in enumerate(plan.shapes)
    ]
    rooms = (
        (plan.over, layout.over, "Above the title", "Time and place in the meeting"),
        (plan.title, layout.title, "Title", "Title"),
        (plan.body, layout.body, "Text", PROMPTS.get(plan.body.mark, "Text")),
        (plan.second, layout.second, "Second text", "Second text"),
    )
    for at, (room, where, name, prompt) in enumerate(rooms):
        if room is not None and where is not None:
            said = f'<a:p><a:r><a:rPr lang="en-GB"/><a:t>{prompt}</a:t></a:r></a:p>'
            shapes.append(_room(2 + at, name, where, room, said))
    if layout.number is not None:
        number = Room(layout.number.box, layout.number.points, ink=plan.ink)
        shapes.append(_room(9, "Slide number", layout.number, number, FIELD))
    kind = f' type="{plan.kind}"' if plan.kind else ' userDrawn="1"'
    return (
        f'{HEAD}<p:sldLayout {NAMESPACES}{kind} preserve="1">'
        f'<p:cSld name="{escaped(plan.name)}">{background(plan.paper)}'
        f"<p:spTree>{GROUP}{''.join(shapes)}</p:spTree></p:cSld>"
        f"<p:clrMapOvr>{layout.mapping}</p:clrMapOvr></p:sldLayout>"
    ).encode()


def background(fill: str) -> str:
    """Return a plain background in a colour of the theme."""
    return f"<p:bg><p:bgPr>{colour(fill)}<a:effectLst/></p:bgPr></p:bg>"


FIELD = (
    f'<a:p><a:pPr algn="r"/><a:fld id="{NUMBERS_ID}" type="slidenum">'
    '<a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p>'
)


def _room(number: int, name: str, where: Placeholder, room: Room, said: str) -> str:
    levels = level_styles(where.points, room.ink, bold=room.bold, mark=room.mark)
    return placeholder(
        number,
        name,
        where,
        f"<p:spPr>{place(room.box)}</p:spPr><p:txBody>"
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{room.anchor}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle>{levels}</a:lstStyle>{said}</p:txBody>",
    )


def level_styles(
    points: int, ink: str, *, bold: bool = False, mark: Mark = Mark.NONE
) -> str:
    """Return the style of each level of a list: one size, never smaller further in.

    What somebody types there looks as what we write, with its mark and its inset.
    """
    return "".join(
        f'<a:lvl{level}pPr{_inset(level, mark)} algn="l">'
        '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{points * 22}"/></a:spcBef>{_mark(ink, mark)}'
        f'<a:defRPr sz="{points * 100}" b="{int(bold)}">{colour(ink)}'
        f'<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr>'
        f"</a:lvl{level}pPr>"
        for level in range(1, LEVELS + 1)
    )


def _inset(level: int, mark: Mark) -> str:
    beside = {Mark.BULLET: HANGING, Mark.TIME: BESIDE_TIMES * POINT}.get(mark, 0)
    return f' marL="{HANGING * (level - 1) + beside}" indent="{-beside}"'


def _mark(ink: str, mark: Mark) -> str:
    match mark:
        case Mark.BULLET:
            tint = ACCENT if ink == INK else ink
            return (
                f'<a:buClr><a:schemeClr val="{tint}"/></a:buClr>'
                '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
            )
        case Mark.TIME:
            stop = BESIDE_TIMES * POINT
            return f'<a:buNone/><a:tabLst><a:tab pos="{stop}" algn="l"/></a:tabLst>'
        case Mark.NONE | Mark.NUMBER:
            return "<a:buNone/>"
