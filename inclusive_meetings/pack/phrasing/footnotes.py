"""Footnotes by number, in the order in which a reader meets them.

An author may call one `[^how]`. The name is only theirs: read aloud it would be “note
how”. The same name has one number through the whole agenda, also in a title.
"""

import re
from collections.abc import Callable
from typing import Final

# Code, and what is written behind a backslash, stays as it is. Code that goes on for
# longer is not looked through: a file of open quotes would take for ever.
MARK: Final = r"(?s)\\.|(?<!`)(`++).{1,2000}?(?<!`)\1(?!`)|\[\^([^\]\s]{1,40})\]"


def numbering() -> Callable[[str], str]:
    """Return what calls the footnotes of one text after the other by numbers."""
    numbers: dict[str, int] = {}

    def number(mark: re.Match[str]) -> str:
        if mark[2] is None:
            return mark[0]
        return f"[^{numbers.setdefault(mark[2].casefold(), len(numbers) + 1)}]"

    return lambda words: re.sub(MARK, number, words) if "[^" in words else words
