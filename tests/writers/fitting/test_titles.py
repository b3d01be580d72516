"""A title has room where nothing else needs it."""

from dataclasses import replace

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.nodes import paragraph
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.pptx.own import template as own_template
from inclusive_meetings.writers.pptx.xml import inches

BAR = inches(0.95, 2.0, 0.14, 4.2)


LONG = (
    "2. To receive declarations of disclosable pecuniary interests and to consider "
    "requests for dispensations from Members under section 33 of the Localism Act 2011"
)


def test_an_item_with_nothing_but_a_title_has_it_in_the_middle_and_large() -> None:
    alone = Slide(LONG, SlideKind.ITEM_ALONE, over="Part 2 of 8")
    short = replace(alone, title="8. Date of next meeting")
    timed = replace(short, blocks=(paragraph("5 minutes"),))

    (long,), (usual,), (with_time,) = (
        pages(each, own_template("light"), "of") for each in (alone, short, timed)
    )

    for page in (long, usual):
        box = page.layout.title.box
        middle = box.top + box.height // 2 - BAR.top - BAR.height // 2
        assert page.layout.title.anchor == "ctr"
        assert abs(middle) < 100_000
    assert (long.title_points, usual.title_points) == (36, 0)
    assert long.grown == 0
    assert not with_time.layout.title.anchor
