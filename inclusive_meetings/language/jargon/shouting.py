"""Words that a text shouts: in capitals, though they are words and no acronyms."""

from collections.abc import Iterable

from inclusive_meetings.language.jargon.lists import vocabulary
from inclusive_meetings.language.kept import kept_by_text

WORD_FROM = 4


class Shouting:
    """Knows which words in capitals the same texts have in small letters too."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = frozenset[str]().union(*map(_words, texts))

    def has(self, form: str) -> bool:
        """Return whether the form is a word in capitals."""
        if not form.isupper() or not form.isalpha():
            return False
        small = form.lower()
        if len(form) >= WORD_FROM and small in vocabulary():
            return True
        return self._is_written(small) or (
            len(form) >= WORD_FROM and self._is_written(form.title())
        )

    def _is_written(self, word: str) -> bool:
        return word in self._words or any(
            word + sign in self._words for sign in ".,;:)"
        )


@kept_by_text
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())
