"""The contrast of two colours is that of the guideline, as anybody can check it."""

import pytest

from inclusive_meetings.files.slideshow.contrast import contrast, shown


@pytest.mark.parametrize(
    ("grey", "ratio"),
    [
        (0x00, "21"),
        (0x59, "7"),
        (0x76, "4.54"),
        (0x77, "4.47"),
        (0x94, "3.03"),
        (0x0A, "19.79"),
        (0xFF, "1"),
    ],
)
def test_greys_on_white_are_as_the_guideline_counts_them(grey: int, ratio: str) -> None:
    part = grey / 255

    assert shown(contrast((part, part, part), (1, 1, 1))) == ratio
