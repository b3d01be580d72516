"""Lines to somebody who hears or feels them, and the lines that come back.

Lines only ever come below one another. What does not fit on a screen waits until
somebody says “more”, and never stands in the way of an answer.
"""

import shutil
import sys
from collections.abc import Callable, Mapping
from textwrap import wrap
from typing import TextIO

from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.plain.leaving import Back, EndOfInput, Stop
from inclusive_meetings.workspace.saying import say

# The question itself, the line in which one types, and one that says there is more.
OWN_LINES = 3
LEAST_LINES = 3
LEAST_WIDTH = 10
PROMPT = "> "
WAYS_OUT = {"back": Back, "stop": Stop}
WORDS = ("help", "again", "more", "back", "stop", "undo", "redo", "private")


class Talk:
    """Two streams, and what is to be said before the next question.

    `asides` are what a word does that can be typed at every question; `looks` is done
    before somebody is asked what comes next.
    """

    def __init__(self, given: TextIO, said: TextIO) -> None:
        self._given = given
        self._said = said
        self._waiting: list[str] = []
        self._ahead: list[str] = []
        self.asides: Mapping[str, Callable[[], object]] = {}
        self.looks: Callable[[], object] = self.hush

    def tell(self, words: object = "") -> None:
        """Say something before the next question, one line or more."""
        for line in cleaned(str(words)).split("\n"):
            self._waiting += _folded(line)

    def now(self, words: object = "") -> None:
        """Say something at once, with all that waited: work goes on meanwhile."""
        self.tell(words)
        self._put(self._waiting)
        self._waiting = []

    def answer(self, question: str, about: str, again: Callable[[], object]) -> str:
        """Return what is typed to a question.

        `about` is its help; `again` says once more what stood before it. Raises Back,
        Stop and EndOfInput, and whatever one of the `asides` raises.
        """
        if self._ahead:
            return self._ahead.pop()
        while True:
            line = self._line(question)
            word = _word(line)
            if not word:
                self._waiting = []
                return _unquoted(line)
            if word in WAYS_OUT:
                self._waiting = []
                raise WAYS_OUT[word]
            self._aside(word, about, again)

    def line(self) -> str:
        """Return one line of a longer text, as it is typed. Raises EndOfInput."""
        return self._line("")

    @property
    def is_ahead(self) -> bool:
        """Return whether the next question has its answer already."""
        return bool(self._ahead)

    def ahead(self, words: str) -> None:
        """Take these words for the answer to the next question."""
        if words:
            self._ahead.append(words)

    def hush(self) -> None:
        """Forget what was typed ahead: it was meant for a question that is gone."""
        self._ahead.clear()

    def _line(self, question: str) -> str:
        self._page()
        for part in filter(None, cleaned(question).split("\n")):
            self._put(_folded(part))
        self._said.write(PROMPT)
        self._said.flush()
        line = self._given.readline()
        if not line:
            self._put([""])
            raise EndOfInput
        if not self._given.isatty():
            # So that what was said and what was answered can be read together.
            self._put([cleaned(line.rstrip("\r\n"))])
        return line.rstrip("\r\n")

    def _page(self) -> None:
        room = max(shutil.get_terminal_size().lines - OWN_LINES, LEAST_LINES)
        self._put(self._waiting[:room])
        self._waiting = self._waiting[room:]
        if self._waiting:
            count = len(self._waiting)
            key = "plain.more" if count > 1 else "plain.more-one"
            self._put(_folded(say(key, count=count)))

    def _put(self, lines: list[str]) -> None:
        self._said.writelines(f"{line}\n" for line in lines)
        self._said.flush()

    def _aside(self, word: str, about: str, again: Callable[[], object]) -> None:
        if word == "more":
            if not self._waiting:
                self.tell(say("plain.no-more"))
            return
        self._waiting = []
        if word == "help":
            self.tell(about)
            self.tell(say("plain.help"))
        elif word == "again":
            again()
        else:
            self.asides.get(word, self._nothing)()

    def _nothing(self) -> None:
        self.tell(say("plain.not-here"))


def streams() -> Talk:
    """Return a talk over the streams of the program, whatever letters come in."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    return Talk(sys.stdin, sys.stdout)


def _folded(line: str) -> list[str]:
    width = max(shutil.get_terminal_size().columns, LEAST_WIDTH)
    return wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]


def _word(line: str) -> str:
    """Return which of the words that work everywhere was typed; "" for none."""
    typed = " ".join(line.lower().split()).rstrip(".")
    if typed == "?":
        return "help"
    return next((word for word in WORDS if typed == say(f"plain.word-{word}")), "")


def _unquoted(line: str) -> str:
    """Return an answer without the quotes that let it be a word such as “stop”."""
    words = line.strip()
    inside = words[1:-1]
    return inside if words[:1] == words[-1:] == '"' and _word(inside) else line
