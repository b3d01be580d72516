"""A square code (QR) that a phone opens: an address, a number to call."""

import io
from functools import lru_cache

PIXELS_A_SQUARE = 12
# The free edge that a phone needs in order to find the code: four squares.
EDGE = 4


@lru_cache(maxsize=8)  # the same address stands on two slides
def square_code(address: str) -> bytes:
    """Return the code as a PNG file, black on white, whatever the slide's colours."""
    # Loaded here: only a deck with somebody to write to needs it.
    import segno  # noqa: PLC0415 - as above

    made = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(made, kind="png", scale=PIXELS_A_SQUARE, border=EDGE)
    return made.getvalue()
