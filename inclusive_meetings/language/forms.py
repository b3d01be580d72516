"""The forms in which one word is written: plurals, hyphens, -ise and -ize."""

import re
from collections.abc import Iterator

CAPITALS = re.compile(r"[A-Z]")
CAPITALS_OF_AN_ACRONYM = 2
ENDINGS = "(e|ed|es|ing|ation|ations)$"
IS_AND_IZ = (
    (re.compile(f"is{ENDINGS}"), r"iz\1"),
    (re.compile(f"iz{ENDINGS}"), r"is\1"),
)


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
    """Yield the words as they are, and with the last one in the plural."""
    if not words:
        return
    for variant in dict.fromkeys((words, *_other_spelling(words), *_joined(words))):
        yield variant
        yield from ((*variant[:-1], last) for last in plurals(variant[-1]))


def plurals(word: str) -> tuple[str, ...]:
    """Return how the plural of an English word may be written."""
    if is_acronym(word):
        return (f"{word}s",)
    lower = word.lower()
    if lower.endswith("s") and not lower.endswith("ss"):
        return ()
    if lower.endswith(("ss", "x", "ch", "sh")):
        return (f"{word}es",)
    if lower.endswith("y") and lower[-2:-1] not in set("aeiou"):
        return (f"{word[:-1]}ies",)
    return (f"{word}s",)


def _other_spelling(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    together = " ".join(words)
    if "is" not in together and "iz" not in together:
        return
    for pattern, new in IS_AND_IZ:
        changed = tuple(
            [
                pattern.sub(new, word) if len(word) > len("raised") else word
                for word in words
            ]
        )
        if changed != words:
            yield changed


def _joined(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    # "co-production" is two tokens; people also write "coproduction".
    prefixes = {"co", "re", "pre", "non", "multi"}
    if len(words) > 1 and words[0].casefold() in prefixes:
        yield (words[0] + words[1], *words[2:])
