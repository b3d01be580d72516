"""The look serves tired eyes, dark rooms, small screens and paper."""

import re

import pytest

from inclusive_meetings.writers.html.document import look

ENOUGH = 7  # WCAG 2.2, success criterion 1.4.6
INK_ON_GROUND = [
    ("ink", "paper"),
    ("quiet", "paper"),
    ("deep", "paper"),
    ("deep", "wash"),
    ("link", "paper"),
    ("link", "wash"),
    ("ink", "sun-wash"),
    ("sun-ink", "sun-wash"),
    ("ink", "rose-wash"),
    ("rose-ink", "rose-wash"),
    ("good", "paper"),
    ("bad", "paper"),
    ("sun-ink", "paper"),
]


def palettes() -> list[dict[str, str]]:
    """Return the colours by name: in light, in dark and on paper."""
    roots = re.findall(r":root \{(.*?)\}", look(), re.DOTALL)
    return [dict(re.findall(r"--([\w-]+): #(\w+)", root)) for root in roots]


def brightness(colour: str) -> float:
    """Return the relative luminance of a colour, by the formula of WCAG 2.2."""
    full = "".join(each * 2 for each in colour) if len(colour) == 3 else colour
    parts = [int(full[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, by the formula of WCAG 2.2."""
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), INK_ON_GROUND)
@pytest.mark.parametrize("where", [0, 1, 2], ids=["light", "dark", "paper"])
def test_words_stand_out_from_their_ground(ink: str, ground: str, where: int) -> None:
    colours = palettes()[where]

    assert contrast(colours[ink], colours[ground]) >= ENOUGH


def test_nothing_is_set_in_italics_or_capitals() -> None:
    assert "italic" not in look()
    assert "uppercase" not in look()


def test_movement_only_for_those_who_want_it() -> None:
    moving = [line for line in look().splitlines() if "smooth" in line]

    assert len(moving) == 1
    assert "prefers-reduced-motion: no-preference" in moving[0]
    assert "transition" not in look()
    assert "animation" not in look()


def test_paper_is_a4_and_leaves_out_what_only_a_screen_can_do() -> None:
    paper = look().partition("@media print")[2]

    assert "@page { size: A4;" in look()
    assert "nav, .skip, .meaning { display: none !important; }" in paper
