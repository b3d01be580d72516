"""Where the lines of a title break so that none is much shorter than the others.

As a person would set it: no small word at the end of a line if it can be, and rather a
new line after a comma.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.fitting.letter_widths import IN_ANY_FONT

# A last line that is shorter than this share of the longest looks forgotten; one word
# alone does so sooner.
SHARE_OF_A_LINE, SHARE_OF_A_WORD = 0.4, 0.6
# Words that shall not fit on the line before must be clearly too long for it.
CLEARLY: Final = 1.04
# What it saves to end a line with a sentence or a pause.
SAVED: Final = dict.fromkeys(".!?", 0.12) | dict.fromkeys(",;:–—", 0.05)
# What it costs to end it with a small word, within a quotation, or at a hyphen.
SMALL, QUOTED, WITHIN = 0.03, 0.06, 0.2
# What a line costs that is much shorter than the mean: “Everything” between two others.
MUCH_SHORTER, SHORT = 0.7, 0.2
LETTERS_OF_A_SMALL_WORD: Final = 3
# So many words stay on a line of which the last one goes to the next.
WORDS_THAT_STAY: Final = 2
SPACE: Final = 278


@frozen
class Measured:
    """Words with their widths, in a room; `spaces` are the places between them."""

    words: tuple[str, ...]
    widths: tuple[int, ...]
    spaces: tuple[int, ...]
    room: float

    @classmethod
    def of(cls, said: str, letters: Sequence[int], room: float) -> "Measured":
        """Return words of which each letter has its width, in the unit of the room."""
        words = tuple(said.split(" "))
        begins = (0, *accumulate(len(word) + 1 for word in words))
        widths = tuple(sum(letters[begin : end - 1]) for begin, end in pairwise(begins))
        return cls(words, widths, tuple(end - 1 for end in begins[1:-1]), room)

    def begins(self) -> list[int]:
        """Return with which word each line begins, as programs break them."""
        begins, used = [0], -SPACE
        for at, own in enumerate(self.widths):
            used += SPACE + own
            if at and used > self.room:
                begins.append(at)
                used = own
        return begins

    def last_word_can_be_tied(self) -> bool:
        """Return whether it stands alone, and has room beside the word before it."""
        *others, last = (*self.begins(), len(self.words))
        if len(others) < 2 or others[-1] != last - 1:  # noqa: PLR2004 - two lines
            return False
        both = self._long(last - 2, last) * IN_ANY_FONT
        return last - 1 - others[-2] > WORDS_THAT_STAY and both <= self.room

    def spaces_to_tie(self) -> Iterator[int]:
        """Yield the spaces at which no line may end, so that lines are about even.

        There are none where the last line is long enough as it is.
        """
        begins = self.begins()
        long = [self._long(a, b) for a, b in pairwise([*begins, len(self.words)])]
        is_a_word = begins[-1] == len(self.words) - 1
        share = SHARE_OF_A_WORD if is_a_word else SHARE_OF_A_LINE
        if len(begins) > 1 and long[-1] < max(long) * share:
            yield from self._ties(self._even(len(begins)))

    def _long(self, first: int, end: int) -> int:
        return sum(self.widths[first:end]) + SPACE * (end - first - 1)

    def _even(self, many: int) -> tuple[int, ...]:
        """Return with which word each of so many lines best begins."""
        mean = self._long(0, len(self.words)) / many
        breaks = [0.0, *(self._break_cost(end) for end in range(1, len(self.words)))]
        best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
        for _ in range(many):
            longer: dict[int, tuple[float, tuple[int, ...]]] = {}
            for first, (cost, lines) in best.items():
                for end in range(first + 1, len(self.words) + 1):
                    long = self._long(first, end)
                    if long > self.room and end > first + 1:
                        break
                    whole = cost + ((long - mean) / self.room) ** 2
                    if end < len(self.words):
                        whole += SHORT * (long < MUCH_SHORTER * mean)
                        whole += breaks[end] + WITHIN * self._breaks_within(long, end)
                    if end not in longer or whole < longer[end][0]:
                        longer[end] = whole, (*lines, first)
            best = longer
        return best[len(self.words)][1]

    def _break_cost(self, end: int) -> float:
        """Return what it costs to end a line before this word, and what it saves."""
        last = self.words[end - 1]
        saved = SAVED.get(last[-1:], 0)
        is_small = not saved and len(last) <= LETTERS_OF_A_SMALL_WORD
        return QUOTED * self._is_quoted(end) + SMALL * is_small - saved

    def _breaks_within(self, long: float, end: int) -> bool:
        """Return whether the beginning of a word with a hyphen fits on the line."""
        word = self.words[end]
        begun = word.find("-") + 1
        share = begun / len(word) if begun > 1 else 1
        return share < 1 and long + SPACE + share * self.widths[end] <= self.room

    def _is_quoted(self, end: int) -> bool:
        """Return whether a quotation has begun before this word and goes on."""
        before = "".join(self.words[:end])
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _ties(self, begins: tuple[int, ...]) -> Iterator[int]:
        """Yield the spaces that keep the beginning of each line from the line before.

        No more than are needed: as many words together as do not fit there.
        """
        for before, first, after in zip(
            begins, begins[1:], (*begins[2:], len(self.words)), strict=False
        ):
            free = self.room - self._long(before, first) - SPACE
            end = first + 1
            while end < after and self._long(first, end) < free * CLEARLY:
                end += 1
            if self._long(first, end) * CLEARLY <= self.room:
                yield from self.spaces[first : end - 1]
