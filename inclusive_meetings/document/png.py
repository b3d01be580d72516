"""A black and white picture as a PNG file: few enough lines to need no library."""

import struct
import zlib
from collections.abc import Sequence

SIGNATURE = b"\x89PNG\r\n\x1a\n"
BITS_A_DOT, GREYS = 1, 0
# What a line of dots begins with: how it is told.
IN_FULL, AS_ABOVE = b"\0", b"\2"
SMALL = 9


def png(rows: Sequence[Sequence[bool]], dots: int, edge: int) -> bytes:
    """Return the squares as a picture with a white edge; true is white.

    A square is `dots` wide and high, the edge as wide as `edge` squares.
    """
    beside = [True] * edge
    whole = [[*beside, *row, *beside] for row in rows]
    across = len(whole[0])
    above = _line([True] * across, dots) * edge * dots
    lines = above + b"".join(_lines(row, dots) for row in whole) + above
    size = struct.pack(">2I", across * dots, (len(rows) + 2 * edge) * dots)
    head = size + bytes((BITS_A_DOT, GREYS, 0, 0, 0))
    return SIGNATURE + b"".join(
        (
            _chunk(b"IHDR", head),
            _chunk(b"IDAT", zlib.compress(lines, SMALL)),
            _chunk(b"IEND", b""),
        )
    )


def _lines(row: Sequence[bool], dots: int) -> bytes:
    """Return a row of squares: its first line of dots, and the same as above it."""
    line = _line(row, dots)
    return line + (AS_ABOVE + bytes(len(line) - 1)) * (dots - 1)


def _line(row: Sequence[bool], dots: int) -> bytes:
    bits = "".join(("1" if is_white else "0") * dots for is_white in row)
    whole = len(bits) + -len(bits) % 8
    return IN_FULL + int(bits.ljust(whole, "0"), 2).to_bytes(whole // 8)


def _chunk(name: bytes, content: bytes) -> bytes:
    body = name + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))
