"""Lines such as “ICB – Integrated Care Board”, as people write them in a letter."""

import re

DASHED = re.compile(
    r"(?P<term>\S.{0,79}?)(?:\s+[–—=-]+\s+|\s*[:=]\s+)(?P<meaning>\S.*)"
)
WORDS_OF_A_TERM = 8


def pair(line: str) -> tuple[str, str] | None:
    """Return term and meaning of “AB – meaning”, “AB: meaning” or “AB = meaning”."""
    found = DASHED.fullmatch(line.strip())
    if not found or len(found["term"].split()) > WORDS_OF_A_TERM:
        return None
    return found["term"].strip(" *_"), found["meaning"].strip()
