"""The words of a paper, and where each of them stands in it.

Invisible characters inside a word would hide the word from us, so they are
left out, and ligatures become letters; the places stay those of the source.
"""

import re
from array import array

from inclusive_meetings.files.decode import FORBIDDEN, INVISIBLE
from inclusive_meetings.model.paper_text import Laid, PaperText, Unit
from inclusive_meetings.model.problems import Problem

LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
LEFT_OUT_OR_CHANGED = re.compile(f"[{INVISIBLE}]|{FORBIDDEN}|[\ufb00-\ufb06]")
# As Symbol and Wingdings number them, in PDFs above all.
BULLETS = (0xF06C, 0xF06E, 0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC)
ONE_FOR_ONE = (
    {ord(odd): "\n" for odd in "\x0b\x0c\x85\u2028\u2029"}
    | {
        ord("\u00a0"): " ",
        ord("\u202f"): " ",
        ord("\u2010"): "-",
        ord("\u2011"): "-",
    }
    | dict.fromkeys(BULLETS, "•")
)
ADDRESS = re.compile(
    r"(?:https?://|\bwww\.|mailto:)[^\s<>()\[\]\"“”]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,20}"
)
ENDS_A_SENTENCE = ".,;:!?"


class Transcript:
    """The words of a paper written out so far."""

    def __init__(self, shown: str, unit: Unit, *, wrapped: bool = False) -> None:
        self.shown, self.unit, self.wrapped = shown, unit, wrapped
        self.length, self.ends_with = 0, "\n"
        self.headings: list[tuple[int, int]] = []
        self.names: dict[int, str] = {}
        self.laid: list[Laid] = []
        self._pieces: list[str] = []
        self._spots = (array("Q"), array("Q"), array("Q"))
        self._next = (0, 0)

    def write(self, words: str, line: int, column: int) -> None:
        """Add words that begin at this place of the paper."""
        last = 0
        for found in LEFT_OUT_OR_CHANGED.finditer(words):
            self._add(words[last : found.start()], line, column + last)
            letters = LIGATURES.get(found.group(), "")
            self._add(letters, line, column + found.start())
            last = found.end()
        self._add(words[last:], line, column + last)

    def end_line(self) -> None:
        """Add a line break unless the last words have one."""
        if self.ends_with != "\n":
            self._append("\n")

    def heading(self, start: int) -> None:
        """Remember that the words from `start` to here were a heading."""
        if start < self.length:
            self.headings.append((start, self.length))

    def finished(self, warnings: tuple[Problem, ...] = ()) -> PaperText:
        """Return all words, their places, and the warnings; addresses are spaces."""
        starts, lines, columns = self._spots
        return PaperText(
            file=self.shown,
            text=ADDRESS.sub(_spaces, "".join(self._pieces)),
            unit=self.unit,
            headings=tuple(self.headings),
            warnings=warnings,
            names=self.names,
            starts=starts,
            lines=lines,
            columns=columns,
            wrapped=self.wrapped,
            laid=tuple(self.laid),
        )

    def _add(self, piece: str, line: int, column: int) -> None:
        if not piece:
            return
        if (line, column) != self._next:
            for spots, value in zip(
                self._spots, (self.length, line, column), strict=True
            ):
                spots.append(value)
        self._append(piece.translate(ONE_FOR_ONE))
        self._next = (line, column + len(piece))

    def _append(self, piece: str) -> None:
        self._pieces.append(piece)
        self.length += len(piece)
        self.ends_with = piece[-1]
        self._next = (0, 0)


def _spaces(address: re.Match[str]) -> str:
    found = address.group()
    return (
        " " * len(found.rstrip(ENDS_A_SENTENCE))
        + found[len(found.rstrip(ENDS_A_SENTENCE)) :]
    )
