"""What an item says of itself without fields: `Falls (10 min)`, `10 mins. Lead: Ana`.

Agendas that people already have say it in the title, or in the first line below it.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from inclusive_meetings.model.place import Passage
from inclusive_meetings.readers import when
from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.times_in_words import plain, times_taken

Said = dict[str, Passage]
# A point behind “Dr” or an initial ends nothing.
BETWEEN = re.compile(r"(?<!\bDr)(?<!\bM[rsx])(?<!\bMrs)(?<!\b[A-Z])[.;|](?:\s+|$)")
BEFORE_LENGTH = re.compile(r"(?:time|duration|length|allow)\s*:?\s*", re.IGNORECASE)
LED_BY = re.compile(
    r"(?:(?:(?:item )?leads?|presenters?|speakers?)\s*:"
    r"|(?:led|presented|introduced) by\b)\s*:?\s*(?P<lead>[^\W\d_].{1,79})",
    re.IGNORECASE,
)
NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Cllr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2}"
)
# What stands between the two, and is neither: “Paper B”, “To note”.
BESIDE = re.compile(
    r"(?:(?:paper|enclosure|appendix|item)\b|(?:to|for) [a-z]+|verbal\b).{0,60}",
    re.IGNORECASE,
)


def with_what_words_say(raw: RawItem) -> RawItem:
    """Return an item with what its title and its first line say, where no field does.

    One whose fields say how long it takes is as its author wants it.
    """
    if raw.value("time") is not None:
        return raw
    title, said = (raw.title, {}) if raw.fields else _of_title(raw.title)
    said = _of_first_line(raw.text) | said
    new = tuple((name, words) for name, words in said.items() if not raw.value(name))
    fields = (*raw.fields, *new)
    return replace(raw, title=title, fields=fields, is_in_words=bool(new))


def _of_title(title: Passage) -> tuple[Passage, Said]:
    words, times = times_taken(title.text)
    said = {name: Passage(value, title.start) for name, value in times.items()}
    return Passage(words or title.text, title.start), said


def _of_first_line(text: Passage | None) -> Said:
    if text is None:
        return {}
    line = plain(text.text.partition("\n")[0]).lstrip("-*• ")
    return {name: Passage(value, text.start) for name, value in _of_a_line(line)}


def _of_a_line(line: str) -> Iterator[tuple[str, str]]:
    """Yield the fields that a line gives, up to where it says anything else."""
    for part in BETWEEN.split(line):
        if lasts := _length(part):
            yield "time", lasts
        elif led := LED_BY.fullmatch(part):
            yield "lead", led["lead"]
        elif both := dict(_listed(part)):
            yield from both.items()
        elif not BESIDE.fullmatch(part):
            return


def _listed(part: str) -> Iterator[tuple[str, str]]:
    """Yield what `10:00, Helen Marsh, 5 minutes` gives; nothing where more is said."""
    words = [word for word in part.split(", ") if not BESIDE.fullmatch(word)]
    lasts = [length for length in map(_length, words) if length]
    others = [word for word in words if not _length(word)]
    begins = [word for word in others if when.moment(word)]
    named = [word for word in others if word not in begins]
    if len(lasts) != 1 or len(begins) > 1:
        return
    if named and not NAME.fullmatch(named[0]):
        return
    yield "time", lasts[0]
    yield from (("start", word) for word in begins)
    if named:
        yield "lead", ", ".join(named)


def _length(part: str) -> str:
    """Return a length with its unit, `10 mins` or `half an hour`; "" for none."""
    words = BEFORE_LENGTH.sub("", part, count=1)
    return "" if words.isdecimal() or not when.minutes(words) else words
