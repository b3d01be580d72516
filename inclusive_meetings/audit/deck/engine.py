"""Asks every check about a deck, and puts what they find in order.

A check that fails on odd input takes none of the others down: it is said with its
name, as a fault of the program, and the rest is shown.
"""

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from inclusive_meetings.audit.deck import checks
from inclusive_meetings.audit.deck.fault import About, DeckFinding, Fault
from inclusive_meetings.files.slideshow.show import Slide, Slideshow
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem

Check = Callable[[Slideshow], Iterable[Fault]]


@frozen
class DeckChecked:
    """What was found in a deck, by level, check and slide, and which checks failed."""

    file: str
    slides: int
    findings: tuple[DeckFinding, ...]
    broken: tuple[Problem, ...] = ()


@cache
def check_names() -> tuple[str, ...]:
    """Return the names of all checks, A to Z."""
    found = iter_modules(checks.__path__)
    return tuple(sorted(module.name.replace("_", "-") for module in found))


@cache
def about(name: str) -> About:
    """Return what a check says of itself."""
    said: About = _module(name).ABOUT  # type: ignore[attr-defined]  # each has one; a test asks
    return said


def checked(show: Slideshow) -> DeckChecked:
    """Return everything in a deck that would stop people. Raises CannotRead."""
    broken: list[Problem] = []
    slides = {slide.number: slide for slide in show.slides}
    found = [
        _finding(name, fault, slides.get(fault.slide))
        for name in check_names()
        for fault in _asked(name, show, broken)
    ]
    found.sort(key=lambda each: (each.level.rank, each.check, each.slide))
    return DeckChecked(show.file, len(show.slides), tuple(found), tuple(broken))


def _finding(name: str, fault: Fault, slide: Slide | None) -> DeckFinding:
    said = about(name)
    return DeckFinding(
        check=name,
        slide=fault.slide,
        title="" if slide is None else slide.title,
        shape=fault.shape,
        what=fault.what,
        why=said.why,
        help=fault.mend or said.mend,
        level=fault.level,
        is_hidden=slide is not None and slide.is_hidden,
    )


def _asked(name: str, show: Slideshow, broken: list[Problem]) -> tuple[Fault, ...]:
    check: Check = _module(name).check  # type: ignore[attr-defined]  # as above
    try:
        return tuple(dict.fromkeys(check(show)))
    except CannotRead:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, the other checks go on
        kind = type(error).__name__
        what = f"The check {name} failed ({kind}): a fault of this program."
        mend = "The other checks were asked. Please report it with your deck."
        place = Place(show.file, 1, 1)
        broken.append(Problem(place, "check-failed", what, mend, serious=False))
        return ()


def _module(name: str) -> object:
    return import_module(f"{checks.__name__}.{name.replace('-', '_')}")
