"""Words of others inside Markdown of ours: shown, never acting as Markdown."""

import re

SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&])")


def shown(words: object) -> str:
    """Return the words on one line, every sign of Markdown escaped."""
    return SIGNS.sub(r"\\\1", " ".join(str(words).split()))
