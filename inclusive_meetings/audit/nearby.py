"""Words that only leave people out beside certain others, in the same sentence.

“Sit down where possible” asks for no favour; “papers are translated where possible”
makes one.
"""

import re
from collections.abc import Iterable

SENTENCE_ENDS = re.compile(r"[.!?](?:\s|$)|\n\s*\n|\n\s*(?:[-*#]|\d+[.)])\s")


def sentence_at(text: str, start: int, end: int) -> str:
    """Return the sentence, list entry or heading that holds the words between."""
    begins = max((m.end() for m in SENTENCE_ENDS.finditer(text, 0, start)), default=0)
    after = SENTENCE_ENDS.search(text, end)
    return text[begins : after.start() if after else len(text)]


def beginnings(words: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds a word that begins as one of these does; None for none."""
    each = "|".join(re.escape(word) for word in words)
    return re.compile(rf"\b(?:{each})", re.IGNORECASE) if each else None
