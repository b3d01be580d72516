"""The words in which the program asks: data in content/en-GB/terminal, by place.

The screens and the questions line by line say the same things, so they share them. A
problem says how to mend it in a file, with two spaces around what can be copied. Who
is asked here has no file open, so what names a key or a command is said otherwise.
"""

import re
from functools import cache

from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.store.wording.wording import CONTENT, wording_in

FOLDER = CONTENT / "en-GB" / "terminal"
COPIED = re.compile(r"  (\S.*?)(?:  |$)|`([^`]+)`")
OF_A_FILE = re.compile(
    r"(?:^|[\s{])[\w…-]+:(?:\s|$|…)|^-|^[#[{]|\.ya?ml\b|inclusive-meetings\b"
)
FOR_A_FILE = re.compile(r"\bthe command\b|\b(?:venue|people) file\b")


@cache
def words() -> Wording:
    """Return all words of the screens and of the questions."""
    return wording_in(FOLDER)


def say(key: str, **names: object) -> str:
    """Return one text, each `{name}` filled with its value: `agenda.totals`."""
    return words().say(key, **names)


def has(key: str) -> bool:
    """Return whether there is such a text."""
    return key in words().texts


def is_for_a_file(advice: str) -> bool:
    """Return whether an advice is to write a key into a file, or a command."""
    copied = (one or other for one, other in COPIED.findall(advice))
    return bool(FOR_A_FILE.search(advice)) or any(map(OF_A_FILE.search, copied))


def sentences(problem: Problem) -> str:
    """Return a problem and how to mend it, for somebody who has no file open."""
    return f"{problem.what} {_mend(problem)}"


def in_words(error: CannotRead) -> str:
    """Return the first problem and how to mend it, as a sentence or two."""
    return sentences(error.problems[0])


def _mend(problem: Problem) -> str:
    key, place = f"mends.{problem.slug}", problem.place
    if has(key):
        return say(key)
    if not is_for_a_file(problem.mend):
        return problem.mend
    file = place.file.rpartition("/")[2]
    return say("mends.by-hand", file=file, line=place.line)
