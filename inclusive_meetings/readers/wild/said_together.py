"""What the items of an agenda say only together.

One `(Helen)` behind a title may be more of it, as `(urgent)` is. Where three items end
with who, they are who leads, and so is whoever leads another item; and times that rise
from item to item are when each begins.
"""

import re
from dataclasses import replace
from itertools import pairwise

from inclusive_meetings.language.jargon.titles import OF_ONE
from inclusive_meetings.model.place import Passage
from inclusive_meetings.readers import when
from inclusive_meetings.readers.items import RawItem
from inclusive_meetings.readers.wild.afternoon import meant
from inclusive_meetings.readers.wild.names_of_people import ROLES, may_lead

FEWEST = 3
# Of a title of dashes alone, no more than a few are read again from each of them.
AT_END = re.compile(
    r"[\s,–—-]{1,9}(?P<start>\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)$", re.IGNORECASE
)
BRACKETS = re.compile(r"\s?\((?P<lead>[^()]{2,80})\)$")
PERSON = re.compile(
    rf"(?:(?:{OF_ONE})\.? [A-Z]|[A-Z][\w'’-]+ [A-Z]).*|{'|'.join(ROLES)}", re.DOTALL
)
ONE_NAME = re.compile(r"[A-Z][a-z'’-]+")
# Behind a paper and behind no person.
OF_A_PAPER = frozenset(
    ("word", "excel", "attached", "verbal", "enclosed", "tabled", "oral", "report")
)


def said_together(items: tuple[RawItem, ...]) -> tuple[RawItem, ...]:
    """Return the items with starts and leads that stand behind three titles or more."""
    return _with_leads(_with_starts(items))


def _with_starts(items: tuple[RawItem, ...]) -> tuple[RawItem, ...]:
    found = {n: AT_END.search(each.title.text) for n, each in enumerate(items)}
    ends = {n: each for n, each in found.items() if each}
    starts = [when.moment(each["start"], dots=True) for each in ends.values()]
    rising = [meant(start) for start in starts if start is not None]
    if len(rising) < max(FEWEST, len(starts)) or any(
        a > b for a, b in pairwise(rising)
    ):
        return items
    return tuple(
        _with(each, "start", ends[n]["start"], ends[n].start()) if n in ends else each
        for n, each in enumerate(items)
    )


def _with_leads(items: tuple[RawItem, ...]) -> tuple[RawItem, ...]:
    found = {n: BRACKETS.search(each.title.text) for n, each in enumerate(items)}
    ends = {n: each for n, each in found.items() if each}
    certain = [n for n, each in ends.items() if _is_a_person(each["lead"])]
    are_people = len(certain) >= FEWEST and 2 * len(certain) >= len(ends)
    also = {words.text for each in items for words in each.values("lead")}
    names = {
        n
        for n, each in ends.items()
        if each["lead"] in also
        or (are_people and (n in certain or _is_one_name(each["lead"])))
    }
    return tuple(
        _with(each, "lead", ends[n]["lead"], ends[n].start()) if n in names else each
        for n, each in enumerate(items)
    )


def _is_a_person(words: str) -> bool:
    return PERSON.fullmatch(words) is not None and may_lead(words.partition(",")[0])


def _is_one_name(words: str) -> bool:
    return ONE_NAME.fullmatch(words) is not None and words.lower() not in OF_A_PAPER


def _with(raw: RawItem, name: str, words: str, cut: int) -> RawItem:
    """Return an item with a field that its title said; one that has it stays."""
    title = raw.title.text[:cut].rstrip(" -–—,")
    if raw.value(name) is not None or not title:
        return raw
    field = (name, Passage(words, raw.title.start))
    return replace(
        raw,
        title=Passage(title, raw.title.start),
        fields=(*raw.fields, field),
        is_in_words=True,
    )
