"""The named values of one table: as people spell names, with every fault kept."""

from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from inclusive_meetings.files.meant import meant
from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    YamlText,
    as_key,
)
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers import when

Choice = TypeVar("Choice", bound=StrEnum)
LONGEST_QUOTE = 60
LANGUAGE_TAG = r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*"


def quoted(words: str) -> str:
    """Return the words in quotation marks, cut to one short line."""
    line = " ".join(words.split())
    if len(line) > LONGEST_QUOTE:
        line = f"{line[:LONGEST_QUOTE]}…"
    return f"“{line}”"


class Fields:
    """Values by name. What is wrong with them is added to `found`.

    A name that is not known is a warning with the nearest known name.
    `is_foreign` says that some name is not one of ours: written for another
    program, or for none.
    """

    quote = staticmethod(quoted)

    def __init__(
        self,
        table: YamlTable,
        known: tuple[str, ...],
        found: list[Problem],
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        self.place = table.place
        self.found = found
        self.values: dict[str, YamlNode] = {}
        self.is_foreign = False
        for key, value in table.pairs:
            name = (aliases or {}).get(as_key(key.text), as_key(key.text))
            self.is_foreign |= name != as_key(key.text) or name not in known
            if name not in known:
                self._unknown(key, (*known, *(aliases or {})))
            elif name in self.values:
                what = f"{quoted(key.text)} says again what another line says."
                self.complain(key.place, "repeated-key", what, "Keep one of the two.")
            else:
                self.values[name] = value

    def places(self) -> dict[str, Place]:
        """Return where each value stands, by its name."""
        return {name: value.place for name, value in self.values.items()}

    def passage(self, name: str) -> Passage | None:
        """Return a value as one line of text with its place; None if empty."""
        value = self.values.get(name)
        if value is None:
            return None
        if not isinstance(value, YamlText):
            what = f"“{name}” has several values here."
            mend = f"Write one value, such as  {name}: some words"
            self.complain(value.place, "one-value", what, mend)
            return None
        words = " ".join(value.text.split())
        return Passage(words, value.place) if words else None

    def text(self, name: str) -> str:
        """Return a value as one line of text; "" where there is none."""
        found = self.passage(name)
        return found.text if found else ""

    def passages(self, name: str) -> tuple[Passage, ...]:
        """Return one value or a list of values."""
        value = self.values.get(name)
        if not isinstance(value, YamlList):
            one = self.passage(name)
            return (one,) if one else ()
        made = []
        for entry in map(_in_one_line, value.entries):
            if isinstance(entry, YamlText) and entry.text.strip():
                made.append(Passage(" ".join(entry.text.split()), entry.place))
            elif not isinstance(entry, YamlText):
                what = f"An entry of “{name}” is not plain words."
                self.complain(entry.place, "one-value", what, "Write words alone.")
        return tuple(made)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return one value or a list of values, as texts."""
        return tuple(passage.text for passage in self.passages(name))

    def day(self, name: str) -> date | None:
        """Return a date; complain about what is none."""
        found = self.passage(name)
        return day(found, self.found, self.quote) if found else None

    def moment(self, name: str) -> time | None:
        """Return a time of day; complain about what is none."""
        found = self.passage(name)
        return moment(found, self.found) if found else None

    def choice(self, name: str, kinds: type[Choice]) -> Choice | None:
        """Return one of the words of `kinds`; say which there are otherwise."""
        found = self.passage(name)
        if found is None:
            return None
        for kind in kinds:
            if as_key(kind) == as_key(found.text):
                return kind
        what = f"{quoted(found.text)} is not a known {name}."
        mend = f"Write one of: {', '.join(kinds)}."
        self.complain(found.start, name, what, mend)
        return None

    def table(
        self, name: str, known: tuple[str, ...], *, is_private: bool = False
    ) -> "Fields | None":
        """Return a table inside this one; complain about anything else."""
        value = self.values.get(name)
        if value is None or (isinstance(value, YamlText) and not value.text):
            return None
        if isinstance(value, YamlTable):
            kind = PrivateFields if is_private else Fields
            return kind(value, known, self.found)
        what = f"“{name}” has no named values."
        mend = f"Write them as  {name}: {{{known[0]}: …}}"
        self.complain(value.place, "shape", what, mend)
        return None

    def complain(self, place: Place, slug: str, what: str, mend: str) -> None:
        """Keep one serious problem."""
        self.found.append(Problem(place, slug, what, mend))

    def _unknown(self, key: YamlText, known: tuple[str, ...]) -> None:
        what = f"{self.quote(key.text)} is not a name that is known here."
        self.found.append(
            Problem(
                key.place, "unknown-key", what, nearest(key.text, known), serious=False
            )
        )


class PrivateFields(Fields):
    """Values that no message repeats: people send on what a program told them."""

    @staticmethod
    def quote(words: str) -> str:  # noqa: ARG004 - what is private is not quoted
        """Return words that say where to look, and not what is there."""
        return "What stands here"


def _in_one_line(entry: YamlNode) -> YamlNode:
    """Return `- The door: it was locked`, in a list of words, as words."""
    if not isinstance(entry, YamlTable) or len(entry.pairs) != 1:
        return entry
    ((key, value),) = entry.pairs
    # In brackets, `{a: b}`, somebody meant a name with a value.
    is_bare = entry.place == key.place and value.place.line == key.place.line
    if not is_bare or not isinstance(value, YamlText):
        return entry
    return YamlText(f"{key.text}: {value.text}".strip(), key.place)


def nearest(name: str, known: tuple[str, ...]) -> str:
    """Return what to write instead of a name that nobody knows."""
    near = meant(as_key(name), known, 0.5)
    if near:
        return f"Did you mean “{near}”?"
    return "Leave it out, or see the docs for the names that are known."


def day(
    words: Passage, found: list[Problem], quote: Callable[[str], str] = quoted
) -> date | None:
    """Return the date; add a problem if there is none such."""
    try:
        made = when.day(words.text)
    except ValueError:
        what = f"{quote(words.text)} is a day that no calendar has."
        mend = "Look at a calendar, and write it as 2026-12-09."
        found.append(Problem(words.start, "no-such-day", what, mend))
        return None
    if made is None:
        what = f"{quote(words.text)} is not a date."
        found.append(Problem(words.start, "date", what, "Write it as 2026-12-09."))
    elif made.year not in when.YEARS:
        what = f"{quote(words.text)} is in the year {made.year}."
        mend = "Look at the four digits of the year, as in 2026-12-09."
        found.append(Problem(words.start, "year", what, mend))
        return None
    if made is not None and (right := when.other_weekday(words.text, made)):
        what = f"{quote(words.text)} is a {right}."
        mend = "Look at a calendar: the weekday or the number is mistyped."
        found.append(Problem(words.start, "weekday", what, mend, serious=False))
    return made


def moment(words: Passage, found: list[Problem], *, dots: bool = False) -> time | None:
    """Return the time of day; add a problem if it is none."""
    made = when.moment(words.text, dots=dots)
    if made is None:
        meant = when.moment(words.text, dots=True)
        example = meant.strftime("%H:%M") if meant else "10:30"
        what = f"{quoted(words.text)} is not a time."
        mend = f"Write it as {example}."
        found.append(Problem(words.start, "time-of-day", what, mend))
    return made
