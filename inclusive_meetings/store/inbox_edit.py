"""Add words to an inbox, or change one, and leave every other byte as it was."""

from collections.abc import Iterable, Mapping

from inclusive_meetings.store.splice import spliced
from inclusive_meetings.store.splice_tree import Put

NEW = """\
# Words that nobody has explained yet, kept beside the agenda. It is yours to change.
# state is one of: to explain, asked, answered, everyday, ignore (give a reason).
# An answer:  state: answered  with  meaning: …  and  said-by: …
words:
  - word: first
    state: to explain
"""


def with_words(text: str, file: str, there: int, words: Iterable[str]) -> str:
    """Return the text with more words to explain, behind the `there` that it has.

    An empty text becomes a new inbox.
    """
    entries = [{"word": word, "state": "to explain"} for word in words]
    if not entries:
        return text
    if not text.strip():
        # The first word takes the place of the one that shows how it looks.
        first = Put(("words", 0, "word"), entries.pop(0)["word"])
        text, there = spliced(NEW, file, [first]), 1
    elif not there:
        return spliced(text, file, [Put(("words",), tuple(entries))])
    for number, entry in enumerate(entries, there):
        text = spliced(text, file, [Put(("words", number), entry)])
    return text


def with_values(text: str, file: str, values: Mapping[int, Mapping[str, str]]) -> str:
    """Return the text with values of some words set, by the number of the word."""
    changes = [
        Put(("words", number, key), value)
        for number, keys in values.items()
        for key, value in keys.items()
    ]
    return spliced(text, file, changes)
