"""Add words to an inbox, or change one, and leave every other byte as it was."""

from collections.abc import Iterable, Mapping

from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.kept_edit import appended, changed
from inclusive_meetings.store.splicing.changes import Put
from inclusive_meetings.store.splicing.splice import spliced

NEW = """\
# Words that nobody has explained yet, kept beside the agenda. It is yours to change.
# state is one of: to explain, asked, answered, everyday, ignore (give a reason).
# An answer:  state: answered  with  meaning: …  and  said-by: …
words:
  - word: first
    state: to explain
"""


def new_inbox(file: str, words: Iterable[str]) -> str:
    """Return an inbox with these words, at least one, to explain."""
    first, *others = words
    # The first word takes the place of the one that shows how it looks.
    text = spliced(NEW, file, [Put(("words", 0, "word"), first)])
    return with_words(Draft(file, b"", text), 1, others)


def with_words(before: Draft, there: int, words: Iterable[str]) -> str:
    """Return the text with more words to explain, behind the `there` that it has.

    Raises CannotRead where the file is written so that it cannot be changed safely.
    """
    entries = ({"word": word, "state": "to explain"} for word in words)
    return appended(before, before.text, "words", there, entries)


def with_values(before: Draft, values: Mapping[int, Mapping[str, str]]) -> str:
    """Return the text with values of some words set, by the number of the word.

    Raises CannotRead as above.
    """
    changes = [
        Put(("words", number, key), value)
        for number, keys in values.items()
        for key, value in keys.items()
    ]
    return changed(before, before.text, changes)
