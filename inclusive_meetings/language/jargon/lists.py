"""The word lists that ship with the program: terms of art without their meanings.

They say that a word needs explaining, never what it means. People who do not
program keep them: one entry a line, in `content/<language>/jargon/`.
"""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from inclusive_meetings.model.jargon import JargonKind

CONTENT = Path(__file__).parent.parent.parent / "content"
LANGUAGE = "en-GB"
# A list's name begins with what it holds: terms-councils.txt holds terms.
KINDS = {
    "terms": JargonKind.TERM,
    "bodies": JargonKind.BODY,
    "phrases": JargonKind.PHRASE,
    "rare": JargonKind.RARE,
}
SENSES = "senses"
# A list whose name ends so has words that are jargon in meeting papers alone.
IN_PAPERS = "-in-papers"


class Listed(NamedTuple):
    """An entry of a list: a word, and the wordings in which it counts, if not all."""

    word: str
    kind: JargonKind
    wordings: tuple[str, ...] = ()
    weak: bool = False


@cache
def listed() -> tuple[Listed, ...]:
    """Return every word that needs explaining, of all lists."""
    found: list[Listed] = []
    for file in sorted((CONTENT / LANGUAGE / "jargon").glob("*.txt")):
        name, weak = file.stem.partition("-")[0], file.stem.endswith(IN_PAPERS)
        if name == SENSES:
            found += (_sense(line, weak=weak) for line in _lines(file))
        elif name in KINDS:
            found += [Listed(line, KINDS[name], (), weak) for line in _lines(file)]
    return tuple(found)


@cache
def words_of(name: str) -> frozenset[str]:
    """Return the lines of the list with this name, such as “everyday”."""
    return frozenset(_lines(CONTENT / LANGUAGE / "jargon" / f"{name}.txt"))


def _lines(file: Path) -> list[str]:
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _sense(line: str, *, weak: bool) -> Listed:
    word, _, wordings = line.partition(":")
    each = tuple(one.strip() for one in wordings.split(";") if one.strip())
    return Listed(word.strip(), JargonKind.SENSE, each, weak)


@cache
def vocabulary() -> frozenset[str]:
    """Return words that are no acronyms, even where a text has them in capitals."""
    spelled = {word for entry in listed() for word in entry.word.split()}
    places = {word.lower() for word in words_of("places")}
    return frozenset(spelled | places | words_of("shouted"))
