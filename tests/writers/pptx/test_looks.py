"""Text on slides can be read by people who see little: over 7 to 1, in each look."""

from itertools import product

import pytest

from inclusive_meetings.writers.pptx.looks import LOOKS
from inclusive_meetings.writers.pptx.own import template as own_template
from inclusive_meetings.writers.template import Box

LEAST = 7.0


def lightness(colour: str) -> float:
    """Return the relative luminance of a colour, by WCAG 2.2."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, by WCAG 2.2."""
    darker, lighter = sorted(map(lightness, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", LOOKS)
def test_every_colour_of_text_stands_out_from_every_ground_it_is_on(name: str) -> None:
    look = LOOKS[name]
    on_paper = product((look.ink, look.accent), (look.paper, look.soft, look.rest))
    on_deep = product((look.pale,), (look.deep, look.quiet))

    faint = [pair for pair in (*on_paper, *on_deep) if contrast(*pair) < LEAST]

    assert faint == []


@pytest.mark.parametrize("name", LOOKS)
@pytest.mark.parametrize("large", [False, True])
def test_no_text_of_a_layout_is_smaller_than_24_nor_a_body_than_28(
    name: str, *, large: bool
) -> None:
    for layout in own_template(name, large=large).layouts.values():
        rooms = (layout.title, layout.body, layout.over, layout.second, layout.number)
        assert min(room.points for room in rooms if room is not None) >= 24
        assert layout.body.points >= 28


def test_no_room_for_words_lies_over_another_or_outside() -> None:
    template = own_template("light")

    for layout in template.layouts.values():
        rooms = (layout.over, layout.title, layout.body, layout.second, layout.times)
        boxes = [each if isinstance(each, Box) else each.box for each in rooms if each]
        for at, box in enumerate(boxes):
            assert box.left >= 0
            assert box.left + box.width <= template.width
            assert box.top + box.height <= template.height
            assert not any(overlap(box, other) for other in boxes[at + 1 :])


@pytest.mark.parametrize("name", LOOKS)
def test_links_on_dark_ground_are_pale_in_every_version_of_powerpoint(
    name: str,
) -> None:
    dark = [each for each in own_template(name).layouts.values() if each.ink == "lt1"]

    assert len(dark) == 3
    assert all('hlink="lt1" folHlink="lt1"' in layout.mapping for layout in dark)


def test_from_the_right_everything_stands_on_the_other_side() -> None:
    usual = own_template("light").layouts
    other = own_template("light", from_the_right=True).layouts

    for kind, layout in usual.items():
        box, across = layout.title.box, other[kind].title.box
        assert across.left == 12_192_000 - box.left - box.width


def overlap(one: Box, other: Box) -> bool:
    """Return whether the boxes share more than an edge."""
    return (
        min(one.left + one.width, other.left + other.width) > max(one.left, other.left)
    ) and (
        min(one.top + one.height, other.top + other.height) > max(one.top, other.top)
    )
