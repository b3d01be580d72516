"""In which letters a text is written, told from the letters themselves."""

import re
import unicodedata
from collections import Counter

LETTERS = re.compile(r"[^\W\d_]")
LETTERS_LOOKED_AT = 400
MOST = 0.5


def script_of_text(text: str) -> str:
    """Return the script of most letters as Unicode's names begin; "" if none is."""
    if text.isascii():
        return "LATIN" if LETTERS.search(text) else ""
    # A half (½) and a raised number are no letters, though they count as part of words.
    letters = [each for each in LETTERS.findall(text) if each.isalpha()]
    letters = letters[:LETTERS_LOOKED_AT]
    counts = Counter(unicodedata.name(each, "").partition(" ")[0] for each in letters)
    ((script, many),) = counts.most_common(1) or (("", 0),)
    return script if many > MOST * len(letters) else ""
