"""A few words are written larger: whoever sits at the back reads them too.

They grow as far as the layout says, all pages of a slide alike. On layouts that are
used as an organisation made them, nothing grows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from inclusive_meetings.writers.fitting.filling import POINT, height
from inclusive_meetings.writers.fitting.letter_widths import (
    IN_ANY_FONT,
    longest_word,
    unbroken,
)
from inclusive_meetings.writers.fitting.page import Page, lower

STEP: Final = 4
NOT_TO_THE_EDGE: Final = 0.94


def larger(pages: Sequence[Page]) -> Sequence[Page]:
    """Return the pages of one slide, their words as large as fit on each of them."""
    written = [page for page in pages if page.lines]
    has_own_size = any(page.body_points or _stands_out(page) for page in written)
    if not written or has_own_size:
        return pages
    fitting = [set(_sizes(page)) for page in written]
    both = set.intersection(*fitting)
    if not both:
        return pages
    return [replace(page, body_points=max(both)) for page in pages]


def _sizes(page: Page) -> Iterator[int]:
    """Yield the larger sizes, in points, in which the words fit their room."""
    room = lower(page.layout.body, page.grown)
    for points in range(_most(page), room.points, -STEP):
        high = height(list(page.lines), replace(room, points=points))
        wide = max(longest_word(unbroken(line.words), points) for line in page.lines)
        fits = wide * IN_ANY_FONT <= room.box.width / POINT
        if fits and high <= room.box.height / POINT * NOT_TO_THE_EDGE:
            yield points


def _most(page: Page) -> int:
    """Return the largest size: no larger than a title that had to be smaller."""
    title, body = page.layout.title, page.layout.body
    if not page.title_points or body.most > title.points:
        return body.most
    return min(body.most, page.title_points)


def _stands_out(page: Page) -> bool:
    """Return whether a sentence is larger than the others already."""
    return any(line.is_large for line in page.lines)
