"""Slides as people see them: LibreOffice draws a deck, and we read where words stand.

A structure check is not enough: a deck can be faultless as a file while half of its
words stand below the slide.
"""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from tests.validators import tools

SECONDS_AT_MOST = 900
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
WORD = re.compile(
    r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">'
    r"(.*?)</word>",
    re.DOTALL,
)
# Fonts leave free room above and below their letters, and boxes hold it too.
LETTERS_OF_A_BOX = 0.5
A_POINT = 1.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A word as it is drawn, with its box in points from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Drawn") -> bool:
        """Return whether letters of both lie over one another."""
        across = min(self.right, other.right) - max(self.left, other.left)
        (top, bottom), (top_too, bottom_too) = self.letters, other.letters
        down = min(bottom, bottom_too) - max(top, top_too)
        return across > A_POINT and down > A_POINT

    @property
    def letters(self) -> tuple[float, float]:
        """Return from where to where, from above, its letters stand."""
        edge = (self.bottom - self.top) * (1 - LETTERS_OF_A_BOX) / 2
        return self.top + edge, self.bottom - edge


@dataclass(frozen=True, slots=True)
class Page:
    """One slide as it is drawn."""

    number: int
    width: float
    height: float
    words: tuple[Drawn, ...]

    @property
    def letters(self) -> str:
        """Return all letters on it without spaces: long words are drawn in pieces."""
        return bare(" ".join(word.text for word in self.words))

    @property
    def outside(self) -> list[str]:
        """Return the words that do not stand wholly on the slide."""
        return [
            f"{self.number}: {word.text}"
            for word in self.words
            if min(word.left, word.top) < -A_POINT
            or word.right > self.width + A_POINT
            or word.bottom > self.height + A_POINT
        ]

    @property
    def overlapping(self) -> list[str]:
        """Return the pairs of words that lie over one another."""
        words = [word for word in self.words if not _is_emoji(word.text)]
        return [
            f"{self.number}: {word.text} / {other.text}"
            for at, word in enumerate(words)
            for other in words[at + 1 :]
            if word.overlaps(other)
        ]


def need() -> None:
    """Skip the test where there is no LibreOffice or no poppler."""
    tools.need("soffice", shutil.which("soffice"))
    tools.need("pdftotext", shutil.which("pdftotext"))


def rendered(decks: Sequence[Path], folder: Path) -> dict[str, tuple[Page, ...]]:
    """Return the pages of each deck as LibreOffice draws them, by the deck's name."""
    command = [
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        *map(str, decks),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=SECONDS_AT_MOST)
    return {deck.stem: pages(folder / f"{deck.stem}.pdf") for deck in decks}


def pages(pdf: Path) -> tuple[Page, ...]:
    """Return the pages of a PDF with the words on them."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    ran = subprocess.run(command, check=True, capture_output=True)
    # Where no font has an emoji, LibreOffice writes halves of it, which are no UTF-8.
    return tuple(_pages(ran.stdout.decode("utf-8", "replace")))


def _pages(said: str) -> Iterator[Page]:
    for number, (width, height, inner) in enumerate(PAGE.findall(said), 1):
        words = tuple(
            Drawn(_as_read(unescape(text)), *map(float, box))
            for *box, text in WORD.findall(inner)
        )
        yield Page(number, float(width), float(height), words)


def _is_emoji(word: str) -> bool:
    """Return whether a word is one: where no font has it, its width is not known."""
    kinds = {unicodedata.category(each) for each in word}
    return bool(kinds & {"So", "Cs"}) or kinds <= {"Mn", "Cf"}


def _as_read(word: str) -> str:
    """Return the word from its first letter on: poppler gives it as it stands."""
    ways = {unicodedata.bidirectional(each) for each in word}
    return word[::-1] if ways & {"R", "AL"} else word


def bare(words: str) -> str:
    """Return the letters and digits alone, in one form: what can be compared."""
    whole = unicodedata.normalize("NFKC", words).casefold()
    return "".join(each for each in whole if each.isalnum())
