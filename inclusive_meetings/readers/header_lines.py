"""What stands above an agenda without front matter: `Date: 9 December`, a day, a call.

A line is taken out of the text only where all that it says is a fact. What else it
says, or what nobody understands, stays to be read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from inclusive_meetings.files.yaml_nodes import YamlNode, YamlText, as_key
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem

Fact = tuple[str, str, int]
Pair = tuple[YamlText, YamlNode]
HEADER = re.compile(
    r"^\s*(?:[-*+]\s+)?[*_]{0,3}(?P<key>[A-Za-z][A-Za-z /-]{2,24}?)[*_]{0,3}\s*:"
    r"[*_]{0,3}\s*(?P<value>\S.*?)[*_]{0,3}\s*$"
)
# `Date: 1 September 2027 Time: 7pm`: two of them in one line.
AGAIN = re.compile(
    r"(?<=\S)\s+(?=[*_]{0,3}(?:Time|Venue|Date|Place|Location|Where|Chair)\s*:)"
)
DAY_WORDS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,4}(?:st|nd|rd|th)?\b|\bof\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b",
    re.IGNORECASE,
)
NUMBERED = re.compile(r"\s*(?:##|\d{1,2}[.)]\s|\|)")


@frozen
class Header:
    """The facts above an agenda, and in which lines, from 1, nothing else is said."""

    pairs: tuple[Pair, ...]
    whole: frozenset[int]

    def body(self, lines: list[str]) -> str:
        """Return the lines without those that are facts alone."""
        kept = ("" if n in self.whole else line for n, line in enumerate(lines, 1))
        return "\n".join(kept)


def header(
    lines: list[str], file: str, names: frozenset[str], aliases: Mapping[str, str]
) -> Header:
    """Return the facts above the items: those with a name, then those of a line."""
    above = lines[: _first_item(lines)]
    named = list(_named(above, file, names, aliases))
    said = {key.text for key, _ in named}
    whole = set(_whole(above, named))
    for number, facts, is_whole in _in_lines(above):
        new = [fact for fact in facts if fact[0] not in said]
        if is_whole and len(new) == len(facts):
            whole.add(number)
        for name, words, at in new:
            said.add(name)
            place = Place(file, number, at + 1)
            named.append((YamlText(name, place), YamlText(words, place)))
    return Header(tuple(named), frozenset(whole))


def shown_again(body: str, lines: list[str], problems: Iterable[Problem]) -> str:
    """Return the body with each line of facts back that was not understood."""
    back = {problem.place.line for problem in problems}
    kept = enumerate(zip(body.split("\n"), lines, strict=True), 1)
    return "\n".join(was if n in back and not line else line for n, (line, was) in kept)


def _first_item(lines: list[str]) -> int | None:
    from inclusive_meetings.readers.numbered_lines import numbered_lines  # noqa: PLC0415 - most agendas have front matter

    begins = next((n for n, line in enumerate(lines) if NUMBERED.match(line)), None)
    counted = [row.line for row in numbered_lines(lines)[:1]]
    return min([*counted, *([] if begins is None else [begins])], default=None)


def _named(
    lines: list[str], file: str, names: frozenset[str], aliases: Mapping[str, str]
) -> Iterator[Pair]:
    seen = set()
    for number, line in enumerate(lines, 1):
        at = 0
        for part in AGAIN.split(line):
            at = line.index(part, at)
            found = HEADER.match(part)
            typed = as_key(found["key"]) if found else ""
            name = aliases.get(typed, typed)
            if not found or typed not in names or name in seen:
                continue
            seen.add(name)
            key, value = (
                Place(file, number, at + found.start(part_) + 1)
                for part_ in ("key", "value")
            )
            yield YamlText(name, key), YamlText(found["value"], value)


def _whole(lines: list[str], named: list[Pair]) -> Iterator[int]:
    """Yield the lines that say facts and nothing else."""
    taken = [key.place.line for key, value in named if _is_all(key, value)]
    for number in dict.fromkeys(taken):
        if taken.count(number) == len(AGAIN.split(lines[number - 1])):
            yield number


def _is_all(key: YamlText, value: YamlNode) -> bool:
    """Return whether a value holds its fact alone, and no words beside a day."""
    if key.text != "date" or not isinstance(value, YamlText):
        return True
    return not re.search(r"\w", DAY_WORDS.sub("", value.text))


def _in_lines(lines: list[str]) -> Iterator[tuple[int, list[Fact], bool]]:
    """Yield the first line with facts: its number, these, and if they are all of it.

    Hours that stand alone in the line below a day are those of the meeting. A day in
    the title is the last that counts.
    """
    from inclusive_meetings.readers import line_of_facts as read  # noqa: PLC0415 - most agendas have front matter

    has_title = any(line.startswith("#") for line in lines)
    filled = [(n, line) for n, line in enumerate(lines, 1) if line.strip(" *_")]
    for place, (number, line) in enumerate(filled):
        bare = line.strip(" *_")
        if bare.startswith("#"):
            continue
        facts = _moved(read.facts_of_a_line(bare), line.index(bare))
        if facts:
            known = [fact for fact in facts if fact[0] != "title" or not has_title]
            yield number, known, known == facts
            yield from _below(filled[place + 1 : place + 2])
            return
        if calls := _moved(read.facts_of_a_call(bare), line.index(bare)):
            yield number, calls, False
            return
    for number, line in filled[:1]:
        if facts := list(read.day_of_a_title(line)):
            yield number, facts, False
            yield from _below(filled[1:2])


def _below(filled: list[tuple[int, str]]) -> Iterator[tuple[int, list[Fact], bool]]:
    """Yield what the line below a day gives, where it gives nothing but facts."""
    from inclusive_meetings.readers.line_of_facts import facts_below_a_day  # noqa: PLC0415 - as above

    for number, line in filled:
        bare = line.strip(" *_")
        if facts := _moved(facts_below_a_day(bare), line.index(bare)):
            yield number, facts, True


def _moved(facts: Iterable[Fact], by: int) -> list[Fact]:
    return [(name, words, at + by) for name, words, at in facts]
