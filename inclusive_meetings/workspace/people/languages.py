"""Languages as people call them: a file names them by codes, which nobody knows."""

from collections.abc import Mapping
from functools import cache

from inclusive_meetings.store.wording.wording import shipped

# English is no language of translations, and a few have other names in use.
BESIDES = {
    "english": "en",
    "british sign language": "bfi",
    "bsl": "bfi",
    "farsi": "fa",
}
NAMES = {"en": "English", "bfi": "British Sign Language"}


def code_of(name: str) -> str:
    """Return the code of a language, by its English name or its own; else `name`."""
    return _codes().get(name.strip().casefold(), name)


def name_of(code: str) -> str:
    """Return what a language is called in English; its code where that says more.

    `pa-Arab` is Punjabi as `pa` is, and would lose its script.
    """
    name = NAMES.get(code) or _english(_names().get(code, ""))
    return name if _codes().get(name.casefold()) == code else code


@cache
def _codes() -> Mapping[str, str]:
    """Return the codes by the names in small letters; of two, the shorter code."""
    found = dict(BESIDES)
    for code, words in sorted(_names().items(), key=lambda each: len(each[0])):
        for name in (_english(words), words.partition(" (")[0]):
            found.setdefault(name.casefold(), code)
    return found


@cache
def _names() -> Mapping[str, str]:
    """Return both names of each language by its code."""
    return {
        key.partition(".")[2]: str(words)
        for key, (words, _) in shipped("languages").items()
    }


def _english(words: str) -> str:
    """Return the English one of two names: `اردو (Urdu)`."""
    return words.partition(" (")[2].removesuffix(")")
