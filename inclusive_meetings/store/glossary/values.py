"""Single values of a glossary file: texts, days, words from a list of words.

Every reading keeps its problems and goes on, so that all are said in one pass.
"""

from collections.abc import Mapping
from datetime import date
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
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.store.glossary.levels import belongs

Choice = TypeVar("Choice", bound=StrEnum)
Keys = Mapping[str, YamlNode]

SHOWN = 60


class Values:
    """Reads values by key and keeps every problem on the way."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def table(self, node: YamlTable, known: tuple[str, ...]) -> dict[str, YamlNode]:
        """Return the values by key; say which keys nobody knows."""
        found: dict[str, YamlNode] = {}
        for key, value in node.pairs:
            name = as_key(key.text)
            if name in known:
                found[name] = value
                continue
            hint = belongs(name, known) or _nearest(name, known)
            what = f"“{key.text[:SHOWN]}” is not a name that glossaries use here."
            self.complain(key.place, "unknown-key", what, hint)
        return found

    def text(self, keys: Keys, key: str) -> str:
        """Return a value as one line of text; "" where there is none."""
        value = keys.get(key)
        if value is None:
            return ""
        if isinstance(value, YamlText):
            return " ".join(value.text.split())
        self.complain(value.place, "one-value", f"“{key}” has several values.", ONE)
        return ""

    def texts(self, keys: Keys, key: str) -> tuple[str, ...]:
        """Return one or several values as texts."""
        value = keys.get(key)
        if not isinstance(value, YamlList):
            text = self.text(keys, key)
            return (text,) if text else ()
        found = []
        for entry in value.entries:
            if isinstance(entry, YamlText):
                found.append(" ".join(entry.text.split()))
            else:
                what = f"An entry of “{key}” is not a plain text."
                self.complain(entry.place, "one-value", what, ONE)
        return tuple(filter(None, found))

    def day(self, keys: Keys, key: str) -> date | None:
        """Return a date such as 2027-05-31."""
        text = self.text(keys, key)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            what = f"“{text[:SHOWN]}” is not a date."
            mend = "Write it as 2027-05-31."
            self.complain(keys[key].place, "date", what, mend)
            return None

    def choice(self, keys: Keys, key: str, kinds: type[Choice]) -> Choice | None:
        """Return one of the words of `kinds`; say which there are otherwise."""
        text = self.text(keys, key).lower()
        if not text:
            return None
        try:
            return kinds(text)
        except ValueError:
            what = f"“{text[:SHOWN]}” is not a known {key}."
            mend = f"Write one of: {', '.join(kinds)}."
            self.complain(keys[key].place, f"unknown-{key}", what, mend)
            return None

    def complain(self, place: Place, slug: str, what: str, mend: str) -> None:
        """Keep one problem."""
        self.problems.append(Problem(place, slug, what, mend))


def _nearest(name: str, known: tuple[str, ...]) -> str:
    near = meant(name, known)
    return f"Did you mean “{near}”?" if near else f"Known: {', '.join(known)}."


ONE = "Write one value, in one line."
