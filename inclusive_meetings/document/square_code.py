"""A square code (QR) that a phone opens: an address, a number to call."""

import sys
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec

from inclusive_meetings.document.png import png
from inclusive_meetings.model.picture import PictureFile, PictureKind

DOTS_A_SQUARE = 12
# The free edge that a phone needs in order to find the code: four squares.
EDGE = 4


@lru_cache(maxsize=8)  # the same address stands on two slides
def square_code(address: str) -> PictureFile:
    """Return the code, black on white, whatever the slide's colours."""
    rows = [[not dark for dark in row] for row in _squares(address)]
    side = (len(rows) + 2 * EDGE) * DOTS_A_SQUARE
    return PictureFile(png(rows, DOTS_A_SQUARE, EDGE), PictureKind.PNG, side, side)


def _squares(address: str) -> Sequence[Sequence[int]]:
    """Return the rows of the code, 1 where it is dark.

    Only the library's encoder is loaded: its writers bring along all that fetches
    pages from the internet, which takes as long as to write the deck.
    """
    package = "segno"
    found = find_spec(package)
    if found is None:
        raise ModuleNotFoundError(name=package)
    is_there = sys.modules.get(package)
    sys.modules[package] = is_there or module_from_spec(found)
    try:
        encoder = import_module(f"{package}.encoder")
    finally:
        if is_there is None:
            del sys.modules[package]
    code = encoder.encode(address, error="m", micro=False)
    rows: Sequence[Sequence[int]] = code.matrix
    return rows
