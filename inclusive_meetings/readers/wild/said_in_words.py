"""What an item says of itself without fields: `Falls (10 min)`, `10 mins. Lead: Ana`.

Agendas that people already have say it in the title, or in the first lines below it.
"""

import re
from dataclasses import replace

from inclusive_meetings.model.item import InFacts, ItemKind
from inclusive_meetings.model.place import Passage, Place
from inclusive_meetings.model.time_of_day import MINUTES_OF_A_DAY
from inclusive_meetings.readers import when
from inclusive_meetings.readers.item_fields import (
    kind_of,
    named_person,
)
from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.wild.first_lines import (
    Part,
    can_go,
    left_of,
    lines_of_parts,
)
from inclusive_meetings.readers.wild.times_in_words import times_taken

Fields = tuple[tuple[str, Passage], ...]
Lines = tuple[tuple[Part, ...], ...]
# A link or a note stays in the text: a name among the facts leads nowhere.
MORE_THAN_WORDS = re.compile(r"[\[\]<>`~]|https?:")


def with_what_words_say(raw: RawItem) -> RawItem:
    """Return an item with what its title and its first lines say, where no field does.

    One whose fields say how long it takes is as its author wants it.
    """
    if raw.value("time") is not None:
        return raw
    title, said = (raw.title, ()) if raw.fields else _of_title(raw.title)
    lines = tuple(lines_of_parts(raw.text.text)) if raw.text else ()
    known = {name for name, words in (*raw.fields, *said) if words.text}
    below = _of_lines(lines, raw.text.start) if raw.text else ()
    new = (*said, *(each for each in below if each[0] not in known))
    new = tuple(each for each in new if not raw.value(each[0]))
    fields = (*raw.fields, *new)
    made = replace(raw, title=title, fields=fields, is_in_words=bool(new))
    return _without_what_is_shown(made, lines) if new else made


def _of_title(title: Passage) -> tuple[Passage, Fields]:
    words, times = times_taken(title.text)
    said = tuple((name, Passage(value, title.start)) for name, value in times.items())
    return Passage(words or title.text, title.start), said


def _of_lines(lines: Lines, start: Place) -> Fields:
    given = (said for line in lines for part in line for said in part.gives)
    return tuple((name, Passage(words, start)) for name, words in dict.fromkeys(given))


def _without_what_is_shown(raw: RawItem, lines: Lines) -> RawItem:
    """Return the item with a note of what in its first lines its fields say as well."""
    shown = [[_is_in_fields(raw, part) for part in line] for line in lines]
    if raw.text is None or not any(map(any, shown)):
        return raw
    left = filter(None, map(left_of, lines, shown))
    in_facts = InFacts(len(lines), "\n".join(left))
    return replace(raw, in_facts=in_facts) if can_go(raw.text.text, in_facts) else raw


def _is_in_fields(raw: RawItem, part: Part) -> bool:
    is_plain = MORE_THAN_WORDS.search(part.typed) is None
    return (
        bool(part.gives)
        and is_plain
        and all(_is_used(raw, *said) for said in part.gives)
    )


def _is_used(raw: RawItem, name: str, words: str) -> bool:
    """Return whether the field that counts means the same as these words."""
    used = [value.text for value in raw.values(name)]
    if name == "lead":
        return str(named_person(words)) in map(str, map(named_person, used))
    if name == "purpose":
        # Slides ask nothing of people in a break.
        return words == used[0] and kind_of(raw.title.text) is ItemKind.TALK
    if name == "start":
        return when.moment(words) == when.moment(used[0])
    length = when.minutes(words) or 0
    return 0 < length <= MINUTES_OF_A_DAY and length == when.minutes(used[0])
