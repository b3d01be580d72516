"""Whether an organisation's own wording can stand in for ours.

What does not fit is said before a pack is built: a missing field or a name in
braces that nobody fills would otherwise stop the build halfway.
"""

import re
from collections.abc import Iterator, Mapping

from inclusive_meetings.language.scripts import is_tag
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.wording import placeholders

Record = Mapping[str, str]
Value = str | tuple[str, ...] | tuple[Record, ...]

# Days and months are asked for by their number: each of them must be there.
COUNTED = frozenset(["calendar-words.days", "calendar-words.months"])
# Says in which language a folder of wording is.
LANGUAGE = "about.language"
# The program finds these lines by their name and needs every one of them.
NAMED = {
    "index.parts": "part",
    "index.formats": "suffix",
    "venue-checklist.groups": "id",
    "checklist.groups": "id",
    "asking-letter.questions": "key",
    "reflection.methods": "id",
}
NUMBER = re.compile(r"[1-9]\d{0,3}")


def misfits(key: str, value: Value, shipped: Value, place: Place) -> Iterator[Problem]:
    """Yield what keeps the value from standing where the shipped one stands."""
    if shape(value) != shape(shipped):
        yield Problem(place, "wording-shape", *SHAPE)
        return
    if isinstance(value, str) and shipped and not value.strip():
        # A heading, a caption or the name of a link must not be empty.
        yield Problem(place, "wording-empty", f"“{key}” is empty.", "Write some words.")
    if key == LANGUAGE and not is_tag(str(value)):
        what = f"“{value}” is not a language tag that we know."
        yield Problem(place, "wording-language", what, "Write a tag, such as  cy")
    if key in COUNTED and len(value) != len(shipped):
        what = f"“{key}” has {len(value)} entries."
        yield Problem(place, "wording-shape", what, f"Write {len(shipped)} of them.")
    yield from _odd_braces(key, value, shipped, place)
    records, ours = _records(value), _records(shipped)
    if ours:
        yield from _odd_records(key, records, ours, place)


def shape(value: Value) -> str:
    """Return what sort of value it is: a text, a list of texts, or records."""
    if isinstance(value, str):
        return "text"
    return "list" if all(isinstance(entry, str) for entry in value) else "records"


def _odd_braces(
    key: str, value: Value, shipped: Value, place: Place
) -> Iterator[Problem]:
    known = frozenset(name for text in texts_in(shipped) for name in placeholders(text))
    names = ", ".join(f"{{{name}}}" for name in sorted(known))
    mend = f"Use only: {names}." if names else "This text has no placeholders."
    for text in texts_in(value):
        try:
            unknown = placeholders(text) - known
        except ValueError:
            what = f"“{key}” has a brace without its partner."
            lone = "Write {{ or }} for a brace that is meant as such."
            yield Problem(place, "placeholder", what, lone)
            continue
        for name in sorted(unknown):
            what = f"“{{{name}}}” is not known in “{key}”."
            yield Problem(place, "placeholder", what, mend)


def _odd_records(
    key: str, records: tuple[Record, ...], ours: tuple[Record, ...], place: Place
) -> Iterator[Problem]:
    needed = frozenset.intersection(*(frozenset(record) for record in ours))
    for number, record in enumerate(records, 1):
        for field in sorted(needed - frozenset(record)):
            what = f"Entry {number} of “{key}” has no “{field}”."
            yield Problem(place, "wording-field", what, f"Add  {field}: …")
        for field in sorted(needed & frozenset(record)):
            numbers = all(NUMBER.fullmatch(each[field]) for each in ours)
            if numbers and not NUMBER.fullmatch(record[field]):
                what = f"“{field}” in entry {number} of “{key}” is not a number."
                yield Problem(place, "wording-field", what, f"Write  {field}: 2")
    name = NAMED.get(key)
    if name:
        there = {record.get(name) for record in records}
        for each in ours:
            if each[name] not in there:
                what = f"“{key}” has no entry with {name}: {each[name]}."
                yield Problem(place, "wording-field", what, "Add it; keep all of ours.")


def _records(value: Value) -> tuple[Record, ...]:
    if isinstance(value, str):
        return ()
    return tuple(entry for entry in value if not isinstance(entry, str))


def texts_in(value: Value) -> Iterator[str]:
    """Yield every text of a value."""
    if isinstance(value, str):
        yield value
        return
    for entry in value:
        if isinstance(entry, str):
            yield entry
        else:
            yield from entry.values()


SHAPE = (
    "This is neither a text, nor a list of texts, nor a list of small tables.",
    "Keep the shape that the shipped file has.",
)
