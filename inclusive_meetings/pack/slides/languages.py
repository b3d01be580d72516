"""In which languages words stand on slides, and what those languages are called."""

from collections.abc import Sequence
from dataclasses import replace

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Sense, Translation, WordUsed
from inclusive_meetings.model.wording import Wording

HERE = "slides"


@frozen
class Shown:
    """How words are shown: in the wording's language and in these beside it."""

    wording: Wording
    languages: tuple[str, ...] = ()

    def translations(self, sense: Sense | None) -> tuple[Translation, ...]:
        """Return the meaning in each of the languages, as far as it is there."""
        if sense is None:
            return ()
        return tuple(
            each
            for language in self.languages
            for each in sense.translations
            if speaks(each.language, language)
        )

    def languages_of(self, words: tuple[WordUsed, ...]) -> tuple[str, ...]:
        """Return the languages into which at least one of the words is translated."""
        return tuple(
            language
            for language in self.languages
            if any(
                speaks(each.language, language)
                for word in words
                for each in self.translations(word.sense)
            )
        )

    @property
    def without_others(self) -> "Shown":
        """Return how words are shown in the wording's language alone."""
        return replace(self, languages=())

    def in_language(self, language: str) -> "Shown":
        """Return how words are shown with one language alone beside it."""
        return replace(self, languages=(language,))

    def english_names(self, languages: Sequence[str]) -> str:
        """Return the languages by their English names, `Urdu, Polish and Dari`."""
        *some, last = dict.fromkeys(map(self._english_name, languages))
        if not some:
            return last
        return self.wording.say(
            f"{HERE}.languages-and", some=", ".join(some), last=last
        )

    def own_name(self, language: str) -> str:
        """Return what the language calls itself; "" where we do not know."""
        return self._named(language).partition(" (")[0]

    def _english_name(self, language: str) -> str:
        _, _, english = self._named(language).partition(" (")
        return english.rstrip(")") or language

    def _named(self, language: str) -> str:
        texts = self.wording.texts
        key = f"languages.{language}"
        return texts.get(key, texts.get(key.partition("-")[0], ""))


def speaks(tag: str, asked: str) -> bool:
    """Return whether a translation is in the language asked for: pa-Guru is in pa."""
    return tag.lower() == asked.lower() or tag.lower().startswith(f"{asked.lower()}-")
