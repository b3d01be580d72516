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
from inclusive_meetings.readers.wild.fact_rows import as_facts, first_item
from inclusive_meetings.readers.wild.times_in_words import plain

Fact = tuple[str, str, int]
Pair = tuple[YamlText, YamlNode]
HEADER = re.compile(
    r"^\s*(?:[-*+]\s+)?[*_]{0,3}(?P<key>[A-Za-z][A-Za-z /-]{2,24}?)[*_]{0,3}\s*:"
    r"[*_]{0,3}\s*(?P<value>\S(?:.*[^\s*_])?)[*_]{0,3}\s*$"
)
# `Date: 1 September 2027 Time: 7pm`: two of them in one line.
AGAIN = re.compile(
    r"(?<=\S)(?<![Ss]tart)(?<![Ee]nd)\s+"
    r"(?=[*_]{0,3}(?:Time|Venue|Date|Place|Location|Where|Chair)\s*:)"
)
DAY_WORDS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d{1,4}(?:st|nd|rd|th)?\b|\bof\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b",
    re.IGNORECASE,
)
# `When: Friday 4 June 2027, 2pm`: day and hours under one name.
WHEN = frozenset(
    {"when", "date-and-time", "dates-and-times", "date/time", "day-and-time"}
)


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
    above = as_facts(lines[: first_item(lines, aliases)])
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


def _named(
    lines: list[str], file: str, names: frozenset[str], aliases: Mapping[str, str]
) -> Iterator[Pair]:
    seen = set()
    for number, line in enumerate(lines, 1):
        at = 0
        for part in AGAIN.split(line):
            at = line.index(part, at)
            found = HEADER.match(part)
            if found is None:
                continue
            typed = as_key(found["key"])
            for name, words in _said(aliases.get(typed, typed), found["value"], names):
                if name in seen:
                    continue
                seen.add(name)
                key = Place(file, number, at + part.index(found["key"]) + 1)
                value = Place(file, number, at + part.index(found["value"]) + 1)
                yield YamlText(name, key), YamlText(words, value)


def _said(name: str, value: str, names: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the facts of a line with a name: of `When:` and of a day, the hours too."""
    from inclusive_meetings.readers.wild import line_of_facts as read  # noqa: PLC0415 - most agendas have front matter

    if name in names and name not in WHEN:
        yield name, value
    if name in WHEN or name == "date":
        facts = read.facts_of_when(value)
        yield from ((fact, words) for fact, words, _ in facts if fact != name)


def _whole(lines: list[str], named: list[Pair]) -> Iterator[int]:
    """Yield the lines that say facts and nothing else."""
    for number in dict.fromkeys(key.place.line for key, _ in named):
        line = lines[number - 1]
        here = [pair for pair in named if pair[0].place.line == number]
        parts = AGAIN.split(line)
        is_row = line.lstrip().startswith("|")
        if not is_row and len(here) >= len(parts) and not _has_more(parts, here):
            yield number


def _has_more(parts: list[str], here: list[Pair]) -> bool:
    """Return whether a line has words that became no fact, as beside a day."""
    found = map(HEADER.match, parts)
    left = " ".join(each["value"] for each in found if each)
    for key, value in here:
        if isinstance(value, YamlText) and key.text != "date":
            left = left.replace(value.text, "", 1)
    if any(key.text == "date" for key, _ in here):
        left = DAY_WORDS.sub("", left)
    return re.search(r"\w", left) is not None


def _in_lines(lines: list[str]) -> Iterator[tuple[int, list[Fact], bool]]:
    """Yield the first line with facts: its number, these, and if they are all of it.

    Hours that stand alone in the line below a day are those of the meeting. A day in
    the title is the last that counts.
    """
    from inclusive_meetings.readers.wild import calls_to_a_meeting as calls  # noqa: PLC0415 - most agendas have front matter
    from inclusive_meetings.readers.wild import line_of_facts as read  # noqa: PLC0415 - as above

    has_title = any(line.startswith("#") for line in lines)
    filled = [(n, line) for n, line in enumerate(lines, 1) if line.strip(" *_")]
    for place, (number, line) in enumerate(filled):
        bare = plain(line)
        if bare.startswith("#"):
            continue
        facts = _placed(read.facts_of_a_line(bare), line)
        if facts:
            known = [fact for fact in facts if fact[0] != "title" or not has_title]
            is_whole = known == facts and not read.CALLED_OFF.search(bare)
            yield number, known, is_whole
            has_place = any(name == "where" for name, _, _ in facts)
            yield from _below(filled[place + 1 : place + 2], has_place=has_place)
            return
        if called := list(_called(filled[place : place + 2])):
            yield from called
            return
    for number, line in filled[:1]:
        if facts := _placed(calls.facts_of_a_title(plain(line)), line):
            yield number, facts, False
            yield from _below(filled[1:2], has_place=False)


def _called(lines: list[tuple[int, str]]) -> Iterator[tuple[int, list[Fact], bool]]:
    """Yield the facts of a sentence, which may go on in the second of the lines."""
    from inclusive_meetings.readers.wild import calls_to_a_meeting as calls  # noqa: PLC0415 - as above

    (number, line), *following = lines
    words, last = plain(line), plain(following[0][1]) if following else ""
    if calls.is_half_a_call(words, last):
        words = f"{words} {last}"
    if facts := _placed(calls.facts_of_a_call(words), line):
        yield number, facts, False


def _below(
    filled: list[tuple[int, str]], *, has_place: bool
) -> Iterator[tuple[int, list[Fact], bool]]:
    """Yield what the line below a day gives, where it gives nothing but facts."""
    from inclusive_meetings.readers.wild import line_of_facts as read  # noqa: PLC0415 - as above

    for number, line in filled:
        bare = plain(line)
        facts = _placed(read.facts_below_a_day(bare), line)
        if not facts and not has_place:
            facts = _placed(read.place_below_a_day(bare), line)
        if facts:
            yield number, facts, True


def _placed(facts: Iterable[Fact], line: str) -> list[Fact]:
    """Return facts with where their first words stand in the line as it was typed."""
    return [
        (name, words, max(line.find(words.partition(",")[0]), 0))
        for name, words, _ in facts
    ]
