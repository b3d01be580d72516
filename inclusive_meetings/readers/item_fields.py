"""From the fields of an item, as typed, to an item of the meeting."""

import re
from dataclasses import replace
from datetime import time
from itertools import count, pairwise

from inclusive_meetings.files.yaml_nodes import as_key
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import Item, ItemKind, Stage
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY, minutes_of
from inclusive_meetings.readers import when
from inclusive_meetings.readers.field_names import KINDS
from inclusive_meetings.readers.fields import moment, quoted
from inclusive_meetings.readers.items import RawItem

LONGEST_TITLE = 200
READ_BY_PEOPLE = ("purpose", "question", "content-note", "method", "say")
# Marks of stress around a title: `## **Break**` is a break.
STRESS = re.compile(r"[*_`]+(?!\w)|(?<!\w)[*_`]+")
# Ana Pop (Casa Group): as people write it in agendas of their own.
BRACKETED = re.compile(r"(?P<name>[^,()]*[^,()\s])\s*\((?P<organisation>[^()]+)\)")
# “7.2 Falls”, “4a Falls”, “27/102 Falls”: what papers and minutes call it. A second
# would confuse. Not “2026/27 budget”, which is a year.
OWN_NUMBER = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})+[a-z]?|\d{1,2}[a-h]|\d{2,4}/\d{3}"
    r"|\d{2,4}/\d{2,3}/\d{1,3})[.):]?\s+(?=\D)"
)
GOES_ON = re.compile(r"\s?[,:;(/&–—\d]| (?:and|with|to|by|from|for|at|of)\b")


@frozen
class Strictness:
    """How much we ask of an agenda: less where nobody wrote it for this program."""

    needs_minutes: bool
    dots_in_times: bool


STRICT = Strictness(needs_minutes=True, dots_in_times=False)
WILD = Strictness(needs_minutes=False, dots_in_times=True)


def item(raw: RawItem, strictness: Strictness, found: list[Problem]) -> Item:
    """Return the item; what is wrong with it is added to `found`."""
    start, minutes = _times(raw, strictness, found)
    kind = _kind(raw, found)
    if not minutes and strictness.needs_minutes:
        # “11.45 Close” is a moment; what else takes no time cannot be planned.
        found.append(no_minutes(raw.title, serious=kind is not ItemKind.CLOSE))
    if len(raw.title.text) > LONGEST_TITLE:
        what = f"{quoted(raw.title.text)} is a title of {len(raw.title.text)} letters."
        mend = "Keep the title short and put the rest into the text below it."
        found.append(Problem(raw.title.start, "long-title", what, mend, serious=False))
    return Item(
        title=raw.title,
        kind=kind,
        number=raw.number,
        number_is_own=raw.number > 0,
        minutes=minutes,
        start=start,
        start_is_fixed=start is not None,
        leads=tuple(named_person(words.text) for words in _given(raw, "lead")),
        raised_by=tuple(named_person(words.text) for words in _given(raw, "raised-by")),
        purpose=_first(raw, "purpose"),
        questions=tuple(words.text for words in _given(raw, "question")),
        papers=tuple(words.text for words in _given(raw, "paper")),
        stage=_stage(raw.value("stage"), found),
        content_note=_first(raw, "content-note"),
        method=_first(raw, "method"),
        say=tuple(words.text for words in _given(raw, "say")),
        text=raw.text,
        is_in_words=raw.is_in_words,
        in_facts=raw.in_facts,
        fields=tuple(each for name in READ_BY_PEOPLE for each in _given(raw, name)),
    )


def numbered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the items with their author's numbers, or counted from 1.

    “See item 3” says the number that people have on paper. So the author's stay where
    they go up and most talks and reflections have one: what was added since has none,
    and no other item is called by its number. Else these are counted. A title that
    begins with a number of another kind (`7.2 Falls`) keeps that alone.
    """
    counted = [each for each in items if _counts(each)]
    own = [each.number for each in items if each.number]
    without = sum(not each.number for each in counted)
    most_have_one = not without or 2 * without < len(counted)
    if most_have_one and all(a < b for a, b in pairwise(own)):
        return items
    numbers = count(1)
    return tuple(
        replace(each, number=next(numbers) if _counts(each) else 0, number_is_own=False)
        for each in items
    )


def _counts(item: Item) -> bool:
    has_own = OWN_NUMBER.match(item.title.text) is not None
    return item.kind in {ItemKind.TALK, ItemKind.REFLECTION} and not has_own


def named_person(words: str) -> NamedPerson:
    """Return `Ana Pop, Casa Group` as a name and an organisation, or with brackets."""
    if bracketed := BRACKETED.fullmatch(words.strip()):
        return NamedPerson(bracketed["name"], bracketed["organisation"].strip())
    name, _, organisation = words.partition(",")
    return NamedPerson(name.strip(), organisation.strip())


def kind_of(title: str) -> ItemKind:
    """Return what sort of time a title names: Break, Welcome, or a talk."""
    bare = OWN_NUMBER.sub("", STRESS.sub("", title).strip(), count=1)
    words = as_key(bare.strip(" .!?:")).replace("-", " ")
    for kind, names in KINDS.items():
        if _names_one(words, names):
            return ItemKind(kind)
    return ItemKind.CLOSE if words.endswith(" and close") else ItemKind.TALK


def _names_one(words: str, names: tuple[str, ...]) -> bool:
    # "Lunch with music" is a break; "Lunch clubs in Westvale" is a talk.
    for name in names:
        rest = words.removeprefix(name)
        if rest != words and (not rest or GOES_ON.match(rest)):
            return True
    return False


def _kind(raw: RawItem, found: list[Problem]) -> ItemKind:
    words = raw.value("type")
    if words is None or not words.text:
        return kind_of(raw.title.text)
    for kind in ItemKind:
        if as_key(words.text) == kind:
            return kind
    guessed = kind_of(words.text)
    if guessed is not ItemKind.TALK or as_key(words.text) in {"talk", "discussion"}:
        return guessed
    what = f"{quoted(words.text)} is not a type of item."
    mend = f"Write one of: {', '.join(ItemKind)}."
    found.append(Problem(words.start, "type", what, mend))
    return ItemKind.TALK


def _times(
    raw: RawItem, strictness: Strictness, found: list[Problem]
) -> tuple[time | None, int]:
    words, begins = raw.value("time"), raw.value("start")
    dots = strictness.dots_in_times
    start = moment(begins, found, dots=dots) if begins and begins.text else None
    if words is None or not words.text:
        return start, 0
    if both := when.span(words.text, dots=dots):
        return start or both[0], _between(*both, is_wild=dots)
    length = when.minutes(words.text)
    if length is not None and 0 < length <= MINUTES_OF_A_DAY:
        return start, length
    if length is None and dots and (only := when.moment(words.text, dots=True)):
        return start or only, 0
    what = f"{quoted(words.text)} is not a length of time."
    mend = "Write it as  10 min,  1 h 15 min  or  10:00-10:25."
    found.append(
        Problem(words.start, "length", what, mend, serious=strictness.needs_minutes)
    )
    return start, 1 if strictness.needs_minutes else 0


def _between(start: time, end: time, *, is_wild: bool) -> int:
    minutes = (minutes_of(end) - minutes_of(start)) % MINUTES_OF_A_DAY
    # 11.30 - 1.00 lasts an hour and a half where nobody says am or pm.
    half = MINUTES_OF_A_DAY // 2
    return minutes - half if is_wild and minutes > half else minutes


def no_minutes(title: Passage, *, serious: bool) -> Problem:
    """Return what to say of an item whose length nobody can tell."""
    what = f"{quoted(title.text)} does not say how long it takes."
    mend = "Add a line below it:  - Time: 10 min"
    return Problem(title.start, "no-minutes", what, mend, serious=serious)


def _stage(words: Passage | None, found: list[Problem]) -> Stage | None:
    if words is None or not words.text:
        return None
    for stage in Stage:
        if as_key(words.text) == stage:
            return stage
    what = f"{quoted(words.text)} is not a stage."
    mend = f"Write one of: {', '.join(Stage)}."
    found.append(Problem(words.start, "stage", what, mend))
    return None


def _given(raw: RawItem, name: str) -> tuple[Passage, ...]:
    return tuple(words for words in raw.values(name) if words.text)


def _first(raw: RawItem, name: str) -> str:
    return next((words.text for words in _given(raw, name)), "")
