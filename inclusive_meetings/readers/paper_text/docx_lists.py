"""How a Word file marks the entries of its lists: with numbers, bullets or nothing.

A paragraph only points at a list and a level. Which sign stands before it, and with
which number the list begins, is said in a part of its own (numbering.xml). What is
marked with nothing is one more paragraph of the entry above it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from inclusive_meetings.files.zip_guard import local, xml
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.readers.paper_text.docx_styles import child, child_value, value

if TYPE_CHECKING:
    from lxml.etree import _Element

LISTS_AT_MOST = 20_000
DIGITS_AT_MOST = 4
COUNTED = frozenset(("decimal", "decimalZero", "cardinalText", "ordinal", ""))


@frozen
class Level:
    """One level of a list: `first` is the number that it begins with.

    It is `counted` where it has numbers, and `marked` where it has any sign.
    """

    counted: bool = True
    marked: bool = True
    first: int = 1


COUNTED_FROM_ONE = Level()


@frozen
class Lists:
    """The levels of the lists, by the id of a list and the depth of the level.

    `rows` has for each list the row of numbers that it belongs to: lists of one look go
    on counting, unless the later one begins anew.
    """

    levels: Mapping[tuple[str, str], Level]
    rows: Mapping[str, str]

    def level(self, number: str, deep: str) -> Level:
        """Return how an entry is marked: by numbers from 1 if the file is silent."""
        return self.levels.get((number, deep), COUNTED_FROM_ONE)


NO_LISTS = Lists({}, {})


def lists(content: bytes | None, shown: str) -> Lists:
    """Return what the file says of its lists, of the first LISTS_AT_MOST."""
    if content is None:
        return NO_LISTS
    looks: dict[str, dict[str, Level]] = {}
    levels: dict[tuple[str, str], Level] = {}
    rows: dict[str, str] = {}
    for each in islice(xml(content, shown), LISTS_AT_MOST):
        name = local(each)
        if name == "abstractNum":
            of_look = ((value(one, "ilvl"), _level(one)) for one in _all(each, "lvl"))
            looks[value(each, "abstractNumId")] = dict(of_look)
        elif name == "num":
            number, look = value(each, "numId"), child_value(each, "abstractNumId")
            own = dict(_overrides(each, looks.get(look or "", {})))
            merged = looks.get(look or "", {}) | own
            levels |= {(number, deep): level for deep, level in merged.items()}
            rows[number] = f"list {number}" if own else f"look {look}"
    return Lists(levels, rows)


def _overrides(
    number: "_Element", of_look: Mapping[str, Level]
) -> Iterator[tuple[str, Level]]:
    """Yield the levels in which a list differs from its look, each with its depth."""
    for each in _all(number, "lvlOverride"):
        deep = value(each, "ilvl")
        own = child(each, "lvl")
        level = of_look.get(deep, COUNTED_FROM_ONE) if own is None else _level(own)
        yield deep, replace(level, first=_first(each, "startOverride", level.first))


def _level(element: "_Element") -> Level:
    kind = child_value(element, "numFmt") or ""
    sign = child_value(element, "lvlText")
    return Level(
        counted=kind in COUNTED,
        marked=kind != "none" and (sign is None or bool(sign.strip())),
        first=_first(element, "start", 1),
    )


def _first(element: "_Element", name: str, usual: int) -> int:
    said = child_value(element, name) or ""
    return int(said) if said.isdecimal() and len(said) <= DIGITS_AT_MOST else usual


def _all(element: "_Element", name: str) -> Iterator["_Element"]:
    return (each for each in element if local(each) == name)
