"""Read an organisation's template, so that our slides can be poured into it.

What does not fit is never taken silently: each thing that is missing, small, faint or
left out is told, with what is used instead.
"""

from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.files.slideshow.boxes import Box
from inclusive_meetings.files.slideshow.show import slideshow
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import Problem, refused
from inclusive_meetings.writers.pptx.their_template.candidates import (
    Candidate,
    candidates,
)
from inclusive_meetings.writers.pptx.their_template.choosing import barest, choices
from inclusive_meetings.writers.pptx.their_template.inks import can_be_read
from inclusive_meetings.writers.pptx.their_template.joined import joined
from inclusive_meetings.writers.pptx.their_template.kept_parts import Kept, kept_parts
from inclusive_meetings.writers.pptx.their_template.planned import (
    Planned,
    bare,
    planned,
)
from inclusive_meetings.writers.pptx.their_template.telling import told
from inclusive_meetings.writers.template import Template


@frozen
class TemplateRead:
    """A template to pour slides into, and what its facilitator should know of it."""

    template: Template
    told: tuple[Problem, ...]


def template_of(path: Path, shown: str) -> TemplateRead:
    """Return the template at `path`, called `shown` in messages.

    Raises CannotRead when it is no PowerPoint file, has macros, swells, is broken, has
    no layout at all, or no two colours that can be read on each other.
    """
    show = slideshow(path, shown)
    kept = kept_parts(show, path)
    every = tuple(each for each in candidates(show) if _is_whole(each, kept))
    if not every:
        raise refused(shown, "no-layouts", *NO_LAYOUTS)
    every = tuple(filter(_can_be_read, every))
    if not every:
        raise refused(shown, "no-readable-colours", *ALL_ALIKE)
    plans = dict(_plans(every, kept))
    added = tuple(each.added for each in plans.values() if each.added is not None)
    parts, notes = joined(show, kept, added)
    layouts = {kind: plan.layout for kind, plan in plans.items()}
    width, height = show.size
    template = Template(parts, layouts, width, height, notes)
    return TemplateRead(template, tuple(told(show, plans, kept.left_out)))


NO_LAYOUTS = (
    "This template has no layouts: there is nothing to pour slides into.",
    "In PowerPoint: View, Slide Master, Insert Layout, and save it.",
)


ALL_ALIKE = (
    "The colours of this template are all alike: no words can be read on any of them.",
    "In PowerPoint: View, Slide Master, Colors: choose others. Or take  --look light",
)


def _can_be_read(candidate: Candidate) -> bool:
    whole = Box(0, 0, candidate.width, candidate.height)
    return can_be_read(candidate.surface, whole)


def _is_whole(candidate: Candidate, kept: Kept) -> bool:
    """Return whether a layout has shapes, and its master leads to it."""
    return candidate.surface.tree is not None and candidate.surface.part in kept.parts


def _plans(
    every: tuple[Candidate, ...], kept: Kept
) -> Iterator[tuple[SlideKind, Planned]]:
    picked = choices(every)
    fallback = barest(every)
    for number, kind in enumerate(SlideKind, 1):
        choice = picked.get(kind)
        if choice is None:
            yield kind, bare(kind, fallback, kept, number)
        else:
            yield kind, planned(kind, choice, kept, number)
