"""What somebody should know who pours slides into their own template."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.files.slideshow.marks import DRAWN, SHOWN
from inclusive_meetings.files.slideshow.show import Slideshow
from inclusive_meetings.language.counting import counted
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.writers.pptx.their_template.choosing import SERVED_BY_PLAIN
from inclusive_meetings.writers.pptx.their_template.inks import GOOD, Read, as_it_is
from inclusive_meetings.writers.pptx.their_template.planned import Planned

WORDS = {
    SlideKind.TITLE: "the first slide",
    SlideKind.AGENDA: "the agenda",
    SlideKind.ITEM: "items",
    SlideKind.QUESTION: "questions",
    SlideKind.WORDS: "words",
    SlideKind.TWO_COLUMNS: "two columns",
    SlideKind.STATEMENT: "big statements",
    SlideKind.BREAK: "breaks",
    SlideKind.REFLECTION: "the reflection",
    SlideKind.TABLE: "tables",
    SlideKind.CLOSE: "the last slide",
    SlideKind.ITEM_ALONE: "items without words",
}
WIDE, A_LITTLE = 1.5, 0.01
# On nearly every computer, or made to take the same room.
EVERYWHERE = frozenset(
    """arial|calibri|calibri light|cambria|verdana|tahoma|georgia|times new roman
    |trebuchet ms|courier new|century gothic|segoe ui|helvetica|liberation sans
    |aptos|aptos display|dejavu sans""".replace("\n    ", "").split("|")
)
A_FEW = 3
DARKER = (
    "People need 4.5 at least, and 7 is good: ask who looks after the template for a"
    " darker or lighter colour."
)
LOOK = "A plain box is put behind the words."
Plans = Mapping[SlideKind, Planned]


def told(show: Slideshow, plans: Plans, left_out: tuple[str, ...]) -> Iterator[Problem]:
    """Yield everything to be told of a template."""
    place = Place(show.file, 1, 1)
    for slug, what, mend in (
        *_size(show),
        *_layouts(plans),
        *_colours(plans),
        *_fonts(show),
        *_left_out(show, left_out),
    ):
        yield Problem(place, slug, what, mend, serious=False)


def _size(show: Slideshow) -> Iterator[tuple[str, str, str]]:
    wide, high = show.size
    if wide / high < WIDE:
        is_usual = abs(wide / high - 4 / 3) < A_LITTLE
        shape = "4 to 3" if is_usual else f"{wide / high:.2f} to 1"
        what = f"The slides of this template are {shape}: narrower than most screens."
        mend = "It is used as it is, and there will be more slides."
        yield "template-size", what, mend


def _layouts(plans: Plans) -> Iterator[tuple[str, str, str]]:
    """Yield what is used for what; kinds that share a reason are said together."""
    said: dict[tuple[str, str, bool], list[str]] = {}
    for kind, plan in plans.items():
        key = plan.candidate.name[:60], plan.why, plan.has_card
        said.setdefault(key, []).append(WORDS[kind])
    for (name, why, has_card), kinds in said.items():
        used = f"For {_listed(kinds)}: “{name}”"
        if why:
            box = ", with a plain box behind the words" if has_card else ""
            mend = f"A copy of it is used, with larger places for words{box}."
            yield "template-layout", f"{used}, but {why}.", mend
        else:
            yield "template-layout", f"{used}.", "It is used as it is."
    missing = [
        WORDS[kind]
        for kind, plan in plans.items()
        if kind not in SERVED_BY_PLAIN and not plan.is_meant
    ]
    if missing:
        what = f"The template has no layout of its own for {_listed(missing)}."
        yield "template-layout", what, "What is used instead is said above."


def _listed(words: list[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def _colours(plans: Plans) -> Iterator[tuple[str, str, str]]:
    """Yield each faint pair of colours, and each reason why nothing is known."""
    faint: dict[Read, list[str]] = {}
    unknown: dict[str, list[str]] = {}
    for candidate in dict.fromkeys(plan.candidate for plan in plans.values()):
        for shape in (candidate.title, *candidate.bodies, candidate.number):
            if shape is None or shape.box is None:
                continue
            read = as_it_is(shape)
            where = f"“{shape.name[:40]}” on “{candidate.name[:40]}”"
            if read.unknown:
                unknown.setdefault(read.unknown, []).append(f"“{candidate.name[:40]}”")
            elif read.ratio < GOOD:
                faint.setdefault(read, []).append(where)
    for read, places in faint.items():
        what = f"A contrast of {read.shown} to 1 ({read.ink} on {read.paper})"
        yield "template-colours", f"{what}: {_some(places)}.", DARKER
    for why, places in unknown.items():
        what = f"Whether words can be read on {_some(places)} is not known"
        yield "template-colours", f"{what}: behind them is {why}.", LOOK


def _some(places: list[str]) -> str:
    each = list(dict.fromkeys(places))
    more = len(each) - A_FEW
    return _listed([*each[:A_FEW], f"{more} more"] if more > 0 else each)


def _fonts(show: Slideshow) -> Iterator[tuple[str, str, str]]:
    inside = {
        each.get("typeface", "").casefold() for each in show.root.iter(f"{SHOWN}font")
    }
    asked = dict.fromkeys(
        face
        for master in show.masters
        if master.theme is not None
        for each in master.theme.iter(f"{DRAWN}latin")
        if (face := each.get("typeface", "")) and not face.startswith("+")
    )
    lacking = [
        face[:40]
        for face in asked
        if face.casefold() not in EVERYWHERE and face.casefold() not in inside
    ]
    if lacking:
        names = _listed([f"“{face}”" for face in lacking])
        what = f"The template asks for {names}, and it is not in the file."
        mend = (
            "Where it is not installed another is shown, and lines break elsewhere:"
            " look at the deck on the computer in the room."
        )
        yield "template-fonts", what, mend


def _left_out(
    show: Slideshow, left_out: tuple[str, ...]
) -> Iterator[tuple[str, str, str]]:
    if show.slides:
        what = f"{counted(len(show.slides), 'slide')} in the template left out."
        yield "template-slides", what, "Only its layouts are used."
    if left_out:
        what = f"Left out of the template: {_listed(list(left_out[:8]))}."
        mend = "Nothing is fetched from elsewhere or run when the deck is opened."
        yield "template-left-out", what, mend
