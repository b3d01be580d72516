"""How plain one text is: its numbers, and the places where it gets hard."""

import re
from collections import Counter

from inclusive_meetings.language.plainness import scores
from inclusive_meetings.language.plainness.chains import Chain, chains
from inclusive_meetings.language.plainness.long_sentences import (
    LongSentence,
    long_sentence,
)
from inclusive_meetings.language.plainness.passives import Passive, passives
from inclusive_meetings.language.plainness.readable import readable
from inclusive_meetings.language.plainness.sentences import Sentence, sentences
from inclusive_meetings.language.plainness.syllables import syllables
from inclusive_meetings.language.plainness.words import WORD, plain
from inclusive_meetings.model.frozen import frozen

# What has more words is no sentence but a table or a list without marks.
WORDS_LOOKED_AT_AT_MOST = 5_000
TITLE = re.compile(r"\s*+#[ \t]++([^\n]+)")


@frozen
class Measures:
    """What can be counted in a text; offsets are those of the text as given.

    The scores are grades of schools in the USA, None where the text is too short.
    """

    words: int
    sentences: int
    words_per_sentence: float
    long_sentences: tuple[LongSentence, ...]
    smog: float | None
    flesch_kincaid: float | None
    chains: tuple[Chain, ...]
    passives: tuple[Passive, ...]


def measure(text: str, *, wrapped: bool = True) -> Measures:
    """Return the measures of an English text, in Markdown or plain.

    Where lines are not `wrapped`, a line break ends a sentence, as in the words of a
    Word file.
    """
    counts = _Counts(readable(text, wrapped=wrapped), text)
    for sentence in sentences(counts.readable):
        counts.add(sentence)
    return counts.measures()


class _Counts:
    """What was counted in the sentences so far."""

    def __init__(self, readable_text: str, text: str) -> None:
        self.readable, self.text = readable_text, text
        self.sentences = 0
        self.words: Counter[str] = Counter()
        self.long: list[LongSentence] = []
        self.chains: list[Chain] = []
        self.passives: list[Passive] = []

    def add(self, sentence: Sentence) -> None:
        """Count one more sentence."""
        length = len(sentence.words)
        self.sentences += 1
        self.words.update(sentence.words)
        self.long += long_sentence(self.text, sentence)
        if length <= WORDS_LOOKED_AT_AT_MOST:
            self.chains += chains(self.readable, sentence)
            self.passives += passives(self.readable, sentence)

    def measures(self) -> Measures:
        """Return the measures of all sentences."""
        words = self.words.total()
        said = {word: syllables(word) for word in self.words}
        total = sum(times * said[word] for word, times in self.words.items())
        return Measures(
            words=words,
            sentences=self.sentences,
            words_per_sentence=scores.words_per_sentence(words, self.sentences),
            long_sentences=tuple(self.long),
            smog=scores.smog(self._long_words(said), self.sentences),
            flesch_kincaid=scores.flesch_kincaid(words, self.sentences, total),
            chains=tuple(self.chains),
            passives=tuple(self.passives),
        )

    def _long_words(self, said: dict[str, int]) -> int:
        """Return how many words are long; those of the title are left out.

        So the NHS guide wants it (see `scores.smog`): a text about paracetamol is
        not hard because it says so. The title is a first heading with one "#".
        """
        title = TITLE.match(self.text)
        left_out = (
            {_folded(word) for word in WORD.findall(title[1])} if title else set()
        )
        return sum(
            times
            for word, times in self.words.items()
            if said[word] >= scores.SYLLABLES_OF_A_LONG_WORD
            and not (left_out and _folded(word) in left_out)
        )


def _folded(word: str) -> str:
    return plain(word).casefold()
