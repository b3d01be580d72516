"""The organisation's own template of slides, and what there is to know of it."""

from pathlib import Path

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.writers.template import Template


@frozen
class Chosen:
    """What slides are poured into, and what was told of it; None is our own."""

    template: Template | None = None
    told: tuple[Problem, ...] = ()


OUR_OWN = Chosen()


def chosen(path: Path | None) -> Chosen:
    """Return the template at the path. Raises CannotRead for one that is none."""
    if path is None:
        return OUR_OWN
    # Loaded here: reading somebody's file needs more than writing our own.
    from inclusive_meetings.writers.pptx.their_template.reading import (  # noqa: PLC0415 - as above
        template_of,
    )

    read = template_of(path, path.as_posix())
    return Chosen(read.template, read.told)
