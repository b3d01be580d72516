"""What stands in a text and is no word that a reader meets: addresses and code.

Only their places are told. The text itself stays as it is, and a word that is found
in one of them is left out afterwards, so that no long text is copied. Every part has
a longest length: without one, a long run of letters is read again from each of them.
"""

import re
from collections.abc import Iterator

ADDRESS, BARE_ADDRESS = re.compile(r"://\S*"), re.compile(r"www\.\S*")
CODE = re.compile(r"`[^`\n]{0,500}`")
TARGET_OF_LINK = re.compile(r"\]\([^)\n]{0,2000}\)")
# A picture that a program wrote into the text: letters by the thousand, none a word.
DATA = re.compile(r"data:\w{1,40}/\S*")
# Each begins with the signs to which the search leaps.
PATTERNS = (ADDRESS, BARE_ADDRESS, CODE, TARGET_OF_LINK, DATA)
MAIL = re.compile(r"@[\w.-]{1,250}")
BEFORE_MAIL = re.compile(r"[\w.+-]{1,64}\Z")
LONGEST_BEFORE_MAIL = 64


def no_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where addresses and code begin and end, in no order."""
    for pattern in PATTERNS:
        for found in pattern.finditer(text):
            yield found.span()
    yield from with_what_stands_before(text, MAIL, BEFORE_MAIL, LONGEST_BEFORE_MAIL)


def with_what_stands_before(
    text: str, pattern: re.Pattern[str], before: re.Pattern[str], longest: int
) -> Iterator[tuple[int, int]]:
    """Yield what ends with the pattern: a mail address, the name of a file."""
    for found in pattern.finditer(text):
        start = found.start()
        lead = before.search(text, max(0, start - longest), start)
        if lead:
            yield lead.start(), found.end()
