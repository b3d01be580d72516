"""What the styles of a Word file say: which are headings, which hide their words."""

from collections.abc import Iterator, Mapping
from dataclasses import field
from itertools import islice
from typing import TYPE_CHECKING

from inclusive_meetings.files.zip_guard import local, xml
from inclusive_meetings.model.frozen import frozen

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADING_NAMES = ("heading ", "title", "subtitle", "toc ")
BODY_LEVEL = "9"
STYLES_ABOVE_AT_MOST = 20
STYLES_AT_MOST = 5_000
NO = ("0", "false", "off")


@frozen
class Styles:
    """The ids of the styles that are headings, hide words, or are entries of lists.

    `listed` has the id of the list by that of the style.
    """

    headings: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    listed: Mapping[str, str] = field(default_factory=dict)


def styles(content: bytes | None, shown: str) -> Styles:
    """Return the first STYLES_AT_MOST styles; each takes after what it is based on."""
    if content is None:
        return Styles()
    some = islice(xml(content, shown), STYLES_AT_MOST)
    found = {value(each, "styleId"): each for each in some}
    return Styles(
        frozenset(each for each in found if _is_heading(each, found)),
        frozenset(each for each in found if _hides(each, found)),
        {each: number for each in found if (number := _list_of(each, found))},
    )


def _line_of(style: str, found: dict[str, "_Element"]) -> Iterator["_Element"]:
    """Yield the style, and those that it is based on."""
    for _ in range(STYLES_ABOVE_AT_MOST):
        if style not in found:
            return
        yield found[style]
        style = child_value(found[style], "basedOn") or ""


def _is_heading(style: str, found: dict[str, "_Element"]) -> bool:
    for each in _line_of(style, found):
        level = child_value(child(each, "pPr"), "outlineLvl")
        if level is not None:
            return level != BODY_LEVEL
        if (child_value(each, "name") or "").lower().startswith(HEADING_NAMES):
            return True
    return False


def _hides(style: str, found: dict[str, "_Element"]) -> bool:
    for each in _line_of(style, found):
        hides = hidden(child(each, "rPr"))
        if hides is not None:
            return hides
    return False


def _list_of(style: str, found: dict[str, "_Element"]) -> str:
    looks = (child(each, "pPr") for each in _line_of(style, found))
    numbers = (child_value(child(look, "numPr"), "numId") for look in looks)
    return next((number for number in numbers if number is not None), "")


def hidden(look: "_Element | None") -> bool | None:
    """Return whether the look of a run hides its words; None where it does not say."""
    mark = child(look, "vanish")
    return None if mark is None else value(mark, "val") not in NO


def child(element: "_Element | None", name: str) -> "_Element | None":
    """Return the first child with this name, whatever its namespace."""
    if element is None:
        return None
    return next((each for each in element if local(each) == name), None)


def child_value(element: "_Element | None", name: str) -> str | None:
    """Return the `val` of the first child with this name; None without the child."""
    found = child(element, name)
    return None if found is None else value(found, "val")


def value(element: "_Element", name: str) -> str:
    """Return an attribute by its name, whatever its namespace."""
    for key, found in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(found)
    return ""
