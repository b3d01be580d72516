"""A square code is the one that its library would draw, without loading the rest."""

import subprocess
import sys
from io import BytesIO

import pytest
import segno

from inclusive_meetings.document.square_code import DOTS_A_SQUARE, EDGE, square_code

ADDRESSES = (
    "mailto:ana@example.org",
    "tel:01134960000",
    "mailto:Zoë@example.org",
    "https://example.org/where/the/meeting/is?and=how#to-get-there",
)


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_picture_is_the_one_that_the_library_draws(address: str) -> None:
    drawn = BytesIO()

    code = segno.make(address, error="m", micro=False)
    code.save(drawn, kind="png", scale=DOTS_A_SQUARE, border=EDGE)

    made = square_code(address)
    assert made.content == drawn.getvalue()
    assert made.width == made.height == code.symbol_size(DOTS_A_SQUARE, EDGE)[0]


def test_nothing_that_talks_to_the_internet_is_loaded_for_it() -> None:
    says = (
        "from inclusive_meetings.document.square_code import square_code; import sys;"
        "square_code('tel:01134960000');"
        "print([name for name in ('urllib.request', 'ssl', 'segno.writers')"
        " if name in sys.modules]);"
        "import segno; segno.make('the whole library can still be had')"
    )

    told = subprocess.run(
        [sys.executable, "-c", says], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == "[]"
