"""Texts that hide their words from us: in another language, in two scripts at once."""

from collections.abc import Iterator

from inclusive_meetings.language.which_language import looks_english, mixed_words
from inclusive_meetings.model.place import Located
from inclusive_meetings.model.problems import Problem

MIXED_SHOWN = 5


def odd_letters(where: str, words: Located) -> Iterator[Problem]:
    """Yield warnings about a text, called `where`: its language, or its odd words."""
    if not looks_english(words.text):
        yield _other_language(where, words)
        return
    found = list(mixed_words(words.text))[:MIXED_SHOWN]
    places = words.places_of(word.start() for word in found)
    for word, place in zip(found, places, strict=True):
        what = f"“{word.group()[:60]}” mixes letters of two scripts that look alike."
        mend = "Type it again; as it is, neither people's search nor ours finds it."
        yield Problem(place, "mixed-scripts", what, mend, serious=False)


def _other_language(where: str, words: Located) -> Problem:
    (place,) = words.places_of([0])
    what = f"“{where}” looks as if it were not in English."
    mend = "Its words were not looked for: they are no jargon."
    return Problem(place, "other-language", what, mend, serious=False)
