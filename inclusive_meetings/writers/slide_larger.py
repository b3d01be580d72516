"""A few words are written larger: whoever sits at the back reads them too.

They grow only where our own template says how far, all pages of a slide alike, and
never beyond their title.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from inclusive_meetings.writers.plain import plain
from inclusive_meetings.writers.slide_filling import POINT, height
from inclusive_meetings.writers.slide_letters import longest_word
from inclusive_meetings.writers.slide_size import Page, lower

STEP: Final = 4


def larger(pages: Sequence[Page]) -> Sequence[Page]:
    """Return the pages of one slide, their words as large as fit on each of them."""
    written = [page for page in pages if page.lines]
    if not written or any(page.body_points for page in written):
        return pages
    fitting = [set(_sizes(page)) for page in written]
    both = set.intersection(*fitting)
    if not both:
        return pages
    return [replace(page, body_points=max(both)) for page in pages]


def _sizes(page: Page) -> Iterator[int]:
    """Yield the larger sizes, in points, in which the words fit their room."""
    room = lower(page.layout.body, page.grown)
    for points in range(room.most, room.points, -STEP):
        high = height(list(page.lines), replace(room, points=points))
        wide = max(longest_word(plain(line.words), points) for line in page.lines)
        if high <= room.box.height / POINT and wide <= room.box.width / POINT:
            yield points
