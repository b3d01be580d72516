"""Words that a text shouts: in capitals, though they are words and no acronyms."""

from collections.abc import Iterable, Iterator

from inclusive_meetings.language.blocks import blocks
from inclusive_meetings.language.jargon.lists import vocabulary
from inclusive_meetings.language.made_once import kept_by_text

WORD_FROM = 4
# REVIEWED, PENDING: no letters that stand for words end so.
LONG, ENDINGS = 7, ("ED", "ING", "TION", "MENT", "NESS", "ABLE", "LY")
SIGNS_BEHIND = ("", *".,;:)")


def shouted(forms: Iterable[str], texts: Iterable[str]) -> set[str]:
    """Return which of the forms are words in capitals.

    They are known to be words, end as words do, or the same texts have them in small
    letters too.
    """
    found: set[str] = set()
    ways: dict[str, str] = {}
    for form in forms:
        if form.isupper() and form.isalpha():
            is_long = len(form) >= LONG and form.endswith(ENDINGS)
            if is_long or (len(form) >= WORD_FROM and form.lower() in vocabulary()):
                found.add(form)
            ways.update(dict.fromkeys(_ways(form), form))
    wanted = frozenset(ways)
    for text in texts:
        found.update(ways[word] for word in wanted & _words(text))
    return found


def _ways(form: str) -> Iterator[str]:
    """Yield how a text has the word in small letters, with and without a sign."""
    for sign in SIGNS_BEHIND:
        yield form.lower() + sign
        if len(form) >= WORD_FROM:
            yield form.title() + sign


@kept_by_text
def _words(text: str) -> frozenset[str]:
    found: set[str] = set()
    for _, block in blocks(text):
        found.update(block.split())
    return frozenset(found)
