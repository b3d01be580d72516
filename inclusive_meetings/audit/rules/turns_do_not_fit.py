"""Seven minutes for each of five groups are more than half an hour."""

import re
from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.model.item import Item

NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
}
COUNT = rf"(\d{{1,2}}|{'|'.join(NUMBERS)})"
EACH = re.compile(
    rf"\beach (?:\w+ ){{0,3}}(?:has|gets|takes) {COUNT} minutes"
    rf"|{COUNT} minutes (?:each|for each|per )",
    re.IGNORECASE,
)
# Few texts have it, and to look for it alone takes no time.
ALWAYS_SAID = "minutes"


def check(case: Case) -> Iterator[Fault]:
    """Point at turns that are longer together than their item."""
    for item in case.meeting.items:
        if item.text is None or not item.minutes:
            continue
        found = _turn(item.text.text)
        if found is None:
            continue
        turn, turns = _number(found.group(1) or found.group(2)), _turns(item)
        if turn * turns > item.minutes:
            (place,) = item.text.places_of([found.start()])
            yield could(
                place,
                f"{turns} turns of {turn} minutes are {turn * turns}; the item has"
                f" {item.minutes}.",
                "Make the item longer or the turns shorter, before somebody is cut.",
            )


def _turn(text: str) -> re.Match[str] | None:
    return EACH.search(text) if ALWAYS_SAID in text.lower() else None


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else NUMBERS[word.casefold()]


def _turns(item: Item) -> int:
    return max(len(item.leads), len(item.raised_by), 1)
