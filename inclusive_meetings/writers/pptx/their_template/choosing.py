"""Which of their layouts serves which kind of slide: by its name, then by its shape."""

import re
from collections.abc import Callable

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.pptx.their_template.candidates import Candidate, points

# What organisations call such layouts.
NAMES = {
    SlideKind.AGENDA: r"agenda|contents|programme|outline",
    SlideKind.QUESTION: r"question",
    SlideKind.STATEMENT: r"statement|quot|key message|big",
    SlideKind.BREAK: r"break|pause|interval|lunch",
    SlideKind.REFLECTION: r"reflect|listen|quiet",
    SlideKind.CLOSE: r"clos|thank|contact|end slide|final",
}
MAIN_SHARE, BODY_POINTS = 0.15, 24
COLUMN_SHARE = 0.07
TITLE_AND_TEXT = ("obj", "tx", "objTx", "txObj")
PLAIN_NAME = re.compile(
    r"title (?:and|&|\+) (?:content|text|body)|title, content", re.IGNORECASE
)


@frozen
class Choice:
    """A layout for a kind of slide; `is_meant` where its name or shape says so."""

    candidate: Candidate
    is_meant: bool


def choices(every: tuple[Candidate, ...]) -> dict[SlideKind, Choice]:
    """Return the layout for each kind; a kind is missing where none has any room."""
    plain = _best(every, title_and_text)
    made: dict[SlideKind, Choice] = {}
    for kind in SlideKind:
        own = _own(kind, every)
        if own is not None:
            made[kind] = Choice(own, is_meant=True)
        elif plain is not None:
            made[kind] = Choice(plain, is_meant=kind in SERVED_BY_PLAIN)
    return made


SERVED_BY_PLAIN = (
    SlideKind.AGENDA,
    SlideKind.ITEM,
    SlideKind.WORDS,
    SlideKind.TABLE,
    SlideKind.ITEM_ALONE,
)


def _own(kind: SlideKind, every: tuple[Candidate, ...]) -> Candidate | None:
    if kind is SlideKind.TITLE:
        return _best(every, title_slide)
    if kind is SlideKind.TWO_COLUMNS:
        return _best(every, two_columns)
    if kind in NAMES:
        wanted = re.compile(NAMES[kind], re.IGNORECASE)
        named = tuple(each for each in every if wanted.search(each.surface.name))
        return _best(named, title_and_text)
    return None


def _best(
    every: tuple[Candidate, ...], score: Callable[[Candidate], float]
) -> Candidate | None:
    scored = [(score(each), -at, each) for at, each in enumerate(every)]
    best = max(scored, key=lambda each: each[:2], default=None)
    return best[2] if best is not None and best[0] > 0 else None


def title_and_text(candidate: Candidate) -> float:
    """Return how well a layout serves for a title with words below; 0 for not."""
    if candidate.title is None or not candidate.bodies:
        return 0.0
    main = max(candidate.bodies, key=candidate.share)
    if candidate.share(main) < MAIN_SHARE or candidate.kind in ("title", "secHead"):
        return 0.0
    score = candidate.share(main)
    score += candidate.kind in TITLE_AND_TEXT
    score += bool(PLAIN_NAME.search(candidate.name))
    score += points(main) >= BODY_POINTS
    return score - 0.5 * (len(candidate.bodies) - 1)


def barest(every: tuple[Candidate, ...]) -> Candidate:
    """Return the layout with most free room: with a title alone, or a blank one."""
    return max(every, key=_bareness)


def _bareness(candidate: Candidate) -> float:
    is_opening = candidate.kind in ("title", "secHead")
    is_bare = candidate.kind in ("titleOnly", "blank")
    has_title = candidate.title is not None
    return 2 * has_title + is_bare - 3 * is_opening - 0.1 * len(candidate.bodies)


def title_slide(candidate: Candidate) -> float:
    """Return how well a layout serves for the first slide; 0 for not."""
    if candidate.title is None or candidate.title.box is None:
        return 0.0
    is_first = candidate.kind == "title" or candidate.title.role == "ctrTitle"
    named = re.search(r"title slide|cover|front", candidate.name, re.IGNORECASE)
    if not is_first and not named:
        return 0.0
    return 1.0 + (len(candidate.bodies) == 1) + bool(named)


def two_columns(candidate: Candidate) -> float:
    """Return how well a layout serves for two columns; 0 for not."""
    if candidate.title is None or len(candidate.bodies) != 2:  # noqa: PLR2004 - two columns are two
        return 0.0
    one, other = (each.box for each in candidate.bodies)
    if one is None or other is None or one.shared(other):
        return 0.0
    beside = min(one.bottom, other.bottom) - max(one.top, other.top)
    least = min(map(candidate.share, candidate.bodies))
    is_even = beside > 0.8 * max(one.height, other.height)
    return 1.0 + least if is_even and least > COLUMN_SHARE else 0.0
