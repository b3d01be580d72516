"""For each kind of slide the layout that serves it: theirs, or one made from theirs."""

from dataclasses import replace

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.files.slideshow.boxes import POINT
from inclusive_meetings.files.slideshow.boxes import Box as Place
from inclusive_meetings.files.slideshow.grounds import BEHIND_FROM
from inclusive_meetings.files.slideshow.shapes import Shape
from inclusive_meetings.files.slideshow.text_extent import LINE_HEIGHT, width
from inclusive_meetings.language.counting import counted
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.pptx.their_template.candidates import (
    Candidate,
    is_from_the_right,
    placeholder_of,
    points,
)
from inclusive_meetings.writers.pptx.their_template.choosing import Choice
from inclusive_meetings.writers.pptx.their_template.derived import Ours, card, derived
from inclusive_meetings.writers.pptx.their_template.inks import (
    Paint,
    as_it_is,
    ink_for_links,
    ink_of,
    paint_for,
)
from inclusive_meetings.writers.pptx.their_template.joined import Added
from inclusive_meetings.writers.pptx.their_template.kept_parts import Kept
from inclusive_meetings.writers.pptx.their_template.rooms import (
    BIG,
    BIG_POINTS,
    SMALL_TITLE,
    can_be_seen,
    is_at_the_top,
    number_is_free,
    rooms,
)
from inclusive_meetings.writers.template import Layout, Placeholder

LEAST, LEAST_OF_A_NUMBER = 24, 14
LINES_OF_A_SUBTITLE, LINES_OF_A_BODY = 4, 5
NO_PLACE = "it has no place for a title with words below"


@frozen
class Planned:
    """A layout, what it was made from, and why it is not theirs as it is ("" if it is).

    `is_meant` says that its name or shape is for this kind. `added` is None where
    theirs is used; `has_card` is whether a plain box is put behind the words.
    """

    layout: Layout
    candidate: Candidate
    is_meant: bool = False
    why: str = ""
    added: Added | None = None
    has_card: bool = False


def planned(kind: SlideKind, choice: Choice, kept: Kept, number: int) -> Planned:
    """Return the layout for a kind of slide; `number` is for the name of its part."""
    candidate = choice.candidate
    why = _why_not(kind, candidate)
    if why:
        return replace(
            _made(kind, candidate, kept, number, why), is_meant=choice.is_meant
        )
    return Planned(_theirs(candidate), candidate, choice.is_meant)


def bare(kind: SlideKind, candidate: Candidate, kept: Kept, number: int) -> Planned:
    """Return a layout where no layout of theirs has room for words."""
    return _made(kind, candidate, kept, number, NO_PLACE)


def _why_not(kind: SlideKind, candidate: Candidate) -> str:
    """Return why a layout cannot be used as it is."""
    title, bodies = candidate.title, candidate.bodies
    if title is None or title.box is None or not bodies:
        return NO_PLACE
    if kind is SlideKind.CLOSE:
        return "it has no place for words beside a picture"
    main = max(bodies, key=candidate.share)
    if not all(map(candidate.holds, (title, main))):
        return "its places for words go beyond the slide"
    if any(map(is_from_the_right, (title, main))):
        return "all words on it run from the right"
    fitting = _lines(main)
    if fitting < (LINES_OF_A_SUBTITLE if kind is SlideKind.TITLE else LINES_OF_A_BODY):
        return f"there is room for {counted(fitting, 'line')} of words only"
    least = min(map(points, (title, *bodies[:2])))
    if least < LEAST:
        return f"its text has {least} points"
    if kind in BIG and points(main) < BIG_POINTS:
        return f"its text has {points(main)} points, and this is to be large"
    read = [as_it_is(each) for each in (title, main)]
    faint = next((each for each in read if each.is_faint), None)
    if faint:
        return f"its text has a contrast of {faint.shown} to 1"
    unknown = next((each.unknown for each in read if each.unknown), "")
    if unknown:
        return f"behind its words is {unknown}"
    number = None if candidate.number is None else as_it_is(candidate.number)
    if number is not None and number.is_faint:
        return f"the number of the slide has a contrast of {number.shown} to 1"
    return _why_not_the_number(candidate, (title, main))


def _why_not_the_number(candidate: Candidate, words: tuple[Shape, ...]) -> str:
    """Return why the number of the slide cannot stay where it is."""
    if candidate.number is None:
        return ""
    if not can_be_seen(candidate.number, candidate):
        return "the number of the slide has no place on it"
    places = tuple(placeholder_of(each).box for each in words)
    if not number_is_free(candidate, places):
        return "the number of the slide stands among the words"
    return ""


def _lines(shape: Shape) -> int:
    """Return how many lines of words there is room for."""
    where = placeholder_of(shape)
    return int(where.box.height / (where.points * POINT * LINE_HEIGHT))


def _theirs(candidate: Candidate) -> Layout:
    title, bodies = candidate.title, candidate.bodies
    if title is None:
        raise LookupError("A layout without a title is not used as it is.")
    main = max(bodies, key=candidate.share)
    columns = sorted(bodies, key=lambda each: each.box.left if each.box else 0.0)
    is_even = len(bodies) == 2  # noqa: PLR2004 - two columns are two
    body = placeholder_of(columns[0] if is_even else main)
    return Layout(
        candidate.name,
        candidate.surface.part,
        placeholder_of(title),
        body,
        second=placeholder_of(columns[1]) if is_even else None,
        number=_number(candidate),
        ink=ink_for_links(candidate.surface, body.box, Paint(ink_of(main, body.box))),
    )


def _number(candidate: Candidate) -> Placeholder | None:
    return None if candidate.number is None else placeholder_of(candidate.number)


def _made(
    kind: SlideKind, candidate: Candidate, kept: Kept, number: int, why: str
) -> Planned:
    """Return a layout of ours, drawn over what theirs draws."""
    surface, there = candidate.surface, rooms(kind, candidate)
    paint = paint_for(surface, (there.title.box, there.body.box))
    theirs = None if paint.card else _title_to_keep(kind, candidate)
    layout = Layout(
        f"{candidate.name}: {kind.value}",
        f"ppt/slideLayouts/forMeeting{number}.xml",
        theirs or there.title,
        there.body,
        second=there.second,
        over=there.over,
        number=there.number,
        picture=there.picture,
        ink=ink_for_links(surface, there.body.box, paint),
    )
    ours = Ours(
        paint,
        None if theirs else there.title,
        None if _keeps_number(candidate, paint, layout) else there.number,
        _paint_of_number(candidate, layout, paint),
    )
    xml = derived(kept.parts[surface.part], layout, ours)
    added = Added(layout.part, surface.part, surface.master.part, xml)
    return Planned(layout, candidate, why=why, added=added, has_card=paint.card != "")


def _title_to_keep(kind: SlideKind, candidate: Candidate) -> Placeholder | None:
    """Return their own place for a title, if it can stay as it is."""
    title = candidate.title
    if title is None or title.box is None or kind is SlideKind.TITLE:
        return None
    read = as_it_is(title)
    is_plain = not (read.is_faint or read.unknown or is_from_the_right(title))
    is_plain = is_plain and candidate.holds(title)
    keeps = is_plain and points(title) >= SMALL_TITLE and is_at_the_top(candidate)
    return placeholder_of(title) if keeps else None


def _keeps_number(candidate: Candidate, paint: Paint, layout: Layout) -> bool:
    theirs = candidate.number
    if theirs is None or paint.card:
        return False
    places = (layout.title, layout.body, layout.second)
    words = tuple(each.box for each in places if each is not None)
    if not number_is_free(candidate, words):
        return False
    if points(theirs) < LEAST_OF_A_NUMBER:
        return False
    if placeholder_of(theirs).box.width < width("888", points(theirs)):
        return False
    return not as_it_is(theirs).is_faint


def _paint_of_number(candidate: Candidate, layout: Layout, paint: Paint) -> Paint:
    """Return the colours of the number, which may stand on the box behind the words."""
    if layout.number is None:
        return paint
    box, behind = (
        Place(each.left, each.top, each.width, each.height)
        for each in (layout.number.box, card(layout))
    )
    if paint.card and box.covered_by(behind) >= BEHIND_FROM:
        return paint
    return paint_for(candidate.surface, (layout.number.box,))
