"""The kinds of questions: one of several, one of a list, some words, a number, a text.

Each says what it did not understand and asks again. A number answers, and so does the
word; what follows the word answers the question that comes next: “minutes 3 20”.
"""

from collections.abc import Callable, Sequence
from functools import partial

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.plain.leaving import Afresh, Back
from inclusive_meetings.plain.talk import Talk
from inclusive_meetings.workspace.editing.typed import one_line
from inclusive_meetings.workspace.saying import has, in_words, say

EMPTY = "-"
END = "."
# More are a cat on the keyboard, and more than Python reads as a number.
DIGITS_AT_MOST = 9


@frozen
class Choice:
    """One thing that can be done: its name, the word for it, and what it does."""

    name: str
    word: str
    does: str
    act: Callable[[], object]


@frozen
class Menu:
    """What can be done in a place; `told` is said when one comes there."""

    place: str
    told: tuple[str, ...]
    choices: tuple[Choice, ...]


def choice(place: str, name: str, act: Callable[[], object]) -> Choice:
    """Return a choice of a place; its words are `do-<name>`, word and deed."""
    word, _, does = say(f"{place}.do-{name}").partition(" | ")
    return Choice(name, word, does, act)


def stay(talk: Talk, menu: Callable[[], Menu]) -> None:
    """Ask what to do in a place, and do it, until somebody goes back."""
    _tell_menu(talk, menu())
    while True:
        try:
            chosen = _chosen(talk, menu)
        except Back:
            return
        except Afresh:
            continue
        try:
            chosen.act()
        except CannotRead as error:
            talk.tell(in_words(error))
        except (Back, Afresh):
            pass
        talk.hush()


def pick(talk: Talk, question: str, rows: Sequence[str], *, lists: bool = True) -> int:
    """Return the number from 0 of the row that somebody wants.

    `lists` says whether the rows are said first. Raises Back where there is none.
    """
    if not rows:
        raise Back

    again = partial(tell_rows, talk, rows)
    if lists and not talk.is_ahead:
        again()
    while True:
        found = row_or_words(talk, question, rows, again)
        if isinstance(found, int):
            return found
        talk.tell(say("plain.not-in-list", words=found, last=len(rows)))


def tell_rows(talk: Talk, rows: Sequence[str]) -> None:
    """Say all rows, each with the number by which it is picked."""
    for number, row in enumerate(rows, 1):
        talk.tell(f"{number}. {row}")


def row_or_words(
    talk: Talk, question: str, rows: Sequence[str], again: Callable[[], object]
) -> int | str:
    """Return the number from 0 of a row, or what was typed where it names none."""
    asked = say("plain.which", question=question, last=len(rows))
    words = talk.answer(asked, say("plain.help-pick"), again).strip()
    first, _, rest = words.partition(" ")
    typed = _whole(first.rstrip("."))
    if typed is not None and 1 <= typed <= len(rows):
        talk.ahead(rest.strip())
        return typed - 1
    found = _beginning(words, rows)
    return words if found is None else found


def ask(
    talk: Talk,
    question: str,
    there: str = "",
    *,
    may_be_empty: bool = False,
    about: str = "",
) -> str:
    """Return some words on one line; Enter alone keeps what is `there`.

    `-` takes it away, where it `may_be_empty`.
    """
    if there:
        question = f"{question}\n{say('plain.now', words=there)}"
    helped = about or say("plain.help-words")
    while True:
        words = one_line(talk.answer(question, helped, lambda: None))
        if words == EMPTY and may_be_empty:
            return ""
        if words and words != EMPTY:
            return words
        if not words and (there or may_be_empty):
            return there
        talk.tell(say("plain.nothing-typed"))


def number(
    talk: Talk, question: str, least: int, most: int, there: int | None = None
) -> int:
    """Return a whole number between two others; Enter alone keeps what is `there`."""
    shown = "" if there is None else str(there)
    while True:
        words = ask(talk, question, shown, about=say("plain.help-number"))
        typed = _whole(words)
        if typed is not None and least <= typed <= most:
            return typed
        talk.tell(say("plain.no-number", words=words, least=least, most=most))


def agrees(talk: Talk, question: str) -> bool:
    """Return whether somebody says yes."""
    yes, no = say("plain.yes"), say("plain.no")
    while True:
        words = ask(talk, f"{question} ({yes}/{no})").lower()
        if words in {yes, no, yes[0], no[0]}:
            return words[0] == yes[0]
        talk.tell(say("plain.yes-or-no", words=words))


def lines(talk: Talk, question: str, take: Callable[[str], object]) -> None:
    """Hand over a text of many lines after each of them, until a lone full stop."""
    talk.tell(question)
    talk.tell(say("plain.lines-how"))
    typed: list[str] = []
    while True:
        line = talk.line()
        if line.strip() == END:
            return
        if line.strip().lower() == say("plain.word-back"):
            raise Back
        typed.append(line)
        take("\n".join(typed))


def offered(talk: Talk, choices: Sequence[Choice]) -> None:
    """Say the choices, each with its number and its word."""
    for number, each in enumerate(choices, 1):
        talk.tell(f"{number}. {each.word}: {each.does}")


def _tell_menu(talk: Talk, menu: Menu) -> None:
    for line in menu.told:
        talk.tell(line)
    offered(talk, menu.choices)


def _chosen(talk: Talk, menu: Callable[[], Menu]) -> Choice:
    while True:
        talk.looks()
        shown = menu()
        key = f"{shown.place}.help"
        about = say(key) if has(key) else say("plain.help-choose")
        question = say("plain.what-next", place=say(f"{shown.place}.name"))
        words = talk.answer(question, about, lambda: _tell_menu(talk, menu()))
        found, rest = _choice_in(words, shown.choices)
        if found is not None:
            talk.ahead(rest)
            return found
        last = len(shown.choices)
        talk.tell(say("plain.no-choice", words=words.strip(), last=last))


def _choice_in(words: str, choices: Sequence[Choice]) -> tuple[Choice | None, str]:
    typed = words.strip()
    first, _, rest = typed.partition(" ")
    plain = first.rstrip(".")
    if plain.isdecimal():
        at = (_whole(plain) or 0) - 1
        return (choices[at], rest.strip()) if 0 <= at < len(choices) else (None, "")
    for each in sorted(choices, key=lambda each: -len(each.word)):
        if f"{typed.lower()} ".startswith(f"{each.word} "):
            return each, typed[len(each.word) :].strip()
    near = [each for each in choices if plain and each.word.startswith(plain.lower())]
    return (near[0], rest.strip()) if len(near) == 1 else (None, "")


def _whole(words: str) -> int | None:
    """Return the whole number that was typed; None for words and endless digits."""
    if words.isdecimal() and len(words) <= DIGITS_AT_MOST:
        return int(words)
    return None


def _beginning(words: str, rows: Sequence[str]) -> int | None:
    typed = words.strip().lower()
    found = [at for at, row in enumerate(rows) if row.lower().startswith(typed)]
    return found[0] if typed and len(found) == 1 else None
