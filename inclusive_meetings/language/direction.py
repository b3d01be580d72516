"""Which way a language is written. It is derived, never stored beside the tag."""

from functools import lru_cache
from itertools import takewhile

# Languages that are mostly written from right to left, by their first subtag.
RIGHT_TO_LEFT = frozenset(
    [
        "ar",
        "arz",
        "bal",
        "ckb",
        "dv",
        "fa",
        "he",
        "pnb",
        "prs",
        "ps",
        "sd",
        "ug",
        "ur",
        "yi",
    ]
)
RIGHT_TO_LEFT_SCRIPTS = frozenset(
    ["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"]
)
LETTERS_OF_A_SCRIPT = 4


@lru_cache(maxsize=32)  # asked for each line of a deck, and a deck has few languages
def direction(tag: str) -> str:
    """Return `rtl` or `ltr` for a BCP 47 tag; its script, if named, decides."""
    language, *rest = tag.lower().split("-")
    # A subtag of one letter begins private use or an extension: no script follows.
    for part in takewhile(lambda part: len(part) > 1, rest):
        if len(part) == LETTERS_OF_A_SCRIPT and part.isalpha():
            return "rtl" if part in RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
