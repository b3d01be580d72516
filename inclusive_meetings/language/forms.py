"""The forms in which one word is written: plurals, hyphens, -ise and -ize."""

import re
from collections.abc import Iterator

CAPITALS = re.compile(r"[A-Z]")
CAPITALS_OF_AN_ACRONYM = 2
# "co-production" is two tokens; people also write "coproduction".
PREFIXES = frozenset({"co", "re", "pre", "non", "multi"})
ENDINGS = ("e", "ed", "es", "ing", "ation", "ations")
OTHER_SPELLINGS = (("is", "iz"), ("iz", "is"))
SPELLED_TWO_WAYS = tuple(way + end for way, _ in OTHER_SPELLINGS for end in ENDINGS)
# "raised" is no "raized": only longer words have the ending.
LONGEST_WITHOUT = len("raised")
# What has the plural stands before these: “delayed transfers of care”.
BEFORE_THESE = frozenset({"of", "for", "to", "in"})


def folded(word: str) -> str:
    """Return the word without capitals, apostrophes alike."""
    return word.casefold().replace("’", "'")


def is_acronym(word: str) -> bool:
    """Return whether capitals matter in it: ICB, MoU, D2A; not Board."""
    capitals = len(CAPITALS.findall(word))
    return capitals >= CAPITALS_OF_AN_ACRONYM or (
        capitals == 1 and (len(word) == 1 or any(map(str.isdigit, word)))
    )


def spellings(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield the words as they are, and with a plural: at the end, or before “of”."""
    if not words:
        return
    for variant in dict.fromkeys((words, *_other_spelling(words), *_joined(words))):
        yield variant
        yield from ((*variant[:-1], last) for last in plurals(variant[-1]))
        yield from _plural_inside(variant)


def plurals(word: str) -> tuple[str, ...]:
    """Return how the plural of an English word may be written."""
    if not word.islower() and is_acronym(word):
        return (f"{word}s",)
    lower = word.lower()
    if lower.endswith("s") and not lower.endswith("ss"):
        return ()
    if lower.endswith(("ss", "x", "ch", "sh")):
        return (f"{word}es",)
    if lower.endswith("y") and lower[-2:-1] not in set("aeiou"):
        return (f"{word[:-1]}ies",)
    return (f"{word}s",)


def _plural_inside(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield “delayed transfers of care” for “delayed transfer of care”."""
    for at, word in enumerate(words[1:-1]):
        if word in BEFORE_THESE:
            for many in plurals(words[at]):
                yield (*words[:at], many, *words[at + 1 :])
            return


def has_other_spelling(word: str) -> bool:
    """Return whether the word may be spelled with -ise or -ize."""
    return len(word) > LONGEST_WITHOUT and word.endswith(SPELLED_TWO_WAYS)


def _spelled(word: str, old: str, new: str) -> str:
    if len(word) > LONGEST_WITHOUT:
        for end in ENDINGS:
            if word.endswith(old + end):
                return f"{word[: -len(old + end)]}{new}{end}"
    return word


def _other_spelling(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if any(map(has_other_spelling, words)):
        for way in OTHER_SPELLINGS:
            changed = tuple(_spelled(word, *way) for word in words)
            if changed != words:
                yield changed


def _joined(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    if len(words) > 1 and words[0].casefold() in PREFIXES:
        yield (words[0] + words[1], *words[2:])
