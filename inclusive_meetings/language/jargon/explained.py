"""What the texts themselves explain, and what they only let the reader guess."""

import re
from collections.abc import Iterable, Mapping

from inclusive_meetings.language.definitions.in_text import definitions
from inclusive_meetings.language.jargon.hits import Hit, key, of_one, trimmed
from inclusive_meetings.language.jargon.long_forms import long_forms
from inclusive_meetings.language.jargon.people_names import is_name, people
from inclusive_meetings.model.jargon import JargonKind

SMALL = "a and at by for from in of on or the to with"
SMALL_WORDS = frozenset(SMALL.split())
WORD = re.compile(r"[^\W_]+")
# With fewer letters, too many names have the same.
FEWEST_LETTERS = 3
LETTERS_OF_A_GIST = 4


class Explained:
    """The short forms that a meeting's texts explain, each with what it stands for.

    `names` are the long forms of each text, where they stand beside the short ones.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._long: dict[str, str] = {}
        self._spelled: dict[str, dict[str, str]] = {}
        self.names: list[list[Hit]] = []
        for text in texts:
            listed = people(text)
            found = [each for each in definitions(text) if each.short not in listed]
            self.names.append(list(long_forms(text, found)))
            for each in found:
                if not is_name(each.long):
                    self._long.setdefault(key(each.short), each.long)
                    spelled = self._spelled.setdefault(key(each.short), {})
                    spelled.setdefault(of_one(trimmed(each.short)), each.long)

    def add(self, names: Mapping[str, str]) -> None:
        """Take more names that the texts make plain, by their short forms' keys."""
        self._long = {**names, **self._long}

    def long_form(self, form: str) -> str:
        """Return what the texts say that it stands for, or ""."""
        if self.tell_apart(form):
            return self._spelled[key(form)].get(of_one(trimmed(form)), "")
        return self._long.get(key(form), "")

    def tell_apart(self, form: str) -> bool:
        """Return whether its capitals matter: CoP is one thing here, and COP another.

        Where they do not, people write the same word with any capitals.
        """
        spelled = self._spelled.get(key(form), {})
        return len(spelled) > 1 and len({_gist(long) for long in spelled.values()}) > 1

    @property
    def short_forms(self) -> frozenset[str]:
        """Return the keys of all short forms that are explained."""
        return frozenset(self._long)


class Guesses:
    """What an acronym may stand for: a name in the same texts with its initials."""

    def __init__(self, hits: Iterable[Hit]) -> None:
        self._by_initials: dict[str, str] = {}
        for hit in hits:
            if hit.kind is not JargonKind.ACRONYM and " " in hit.form:
                for letters in _initials(hit.form):
                    self._by_initials.setdefault(letters, trimmed(hit.form))

    def guess(self, acronym: str) -> str:
        """Return the name, or ""."""
        letters = _letters(acronym)
        # IR35, LS11 and s117 are numbers of something.
        is_a_name = len(letters) > 1 and sum(map(str.isdigit, acronym)) <= 1
        return self._by_initials.get(letters, "") if is_a_name else ""

    def sure(self, acronyms: Iterable[str]) -> dict[str, str]:
        """Return the names of acronyms too long for chance, by their keys."""
        long = (form for form in acronyms if _all_letters(form) >= FEWEST_LETTERS)
        return {key(form): name for form in long if (name := self.guess(form))}


def _gist(name: str) -> tuple[str, ...]:
    """Return how the words of a name begin: the same for Memo and Memorandums."""
    words = (word.casefold() for word in WORD.findall(name))
    return tuple(word[:LETTERS_OF_A_GIST] for word in words if word not in SMALL_WORDS)


def _letters(acronym: str) -> str:
    return re.sub(r"[^a-z]", "", key(acronym).casefold())


def _all_letters(acronym: str) -> int:
    """Return how many letters it has, or 0 where it has a digit too."""
    return 0 if any(map(str.isdigit, acronym)) else len(_letters(acronym))


def _initials(name: str) -> tuple[str, str]:
    words = [word.casefold() for word in WORD.findall(name)]
    small = "".join(word[0] for word in words if word not in SMALL_WORDS)
    return small, "".join(word[0] for word in words)
