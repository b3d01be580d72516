"""A person with a new name keeps it where the agenda names them."""

from inclusive_meetings.audit.mending.lines import Edit, applied
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.readers.item_fields import named_person
from inclusive_meetings.workspace.editing.facts import fact_set, fact_words
from inclusive_meetings.workspace.editing.fields import field_set
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.whereabouts import where
from inclusive_meetings.workspace.saying import say

NAMING = ("lead", "raised-by")
CHAIR = "chair"


@frozen
class Renamed:
    """The text with the new name, and the places in it that changed, in words."""

    text: str
    places: tuple[str, ...] = ()


def renamed(outline: Outline, old: str, new: str) -> Renamed:
    """Return the agenda with the new name of a person where items or facts name them.

    Raises CannotRead where the facts are written so that this is not safe.
    """
    if "," in new:  # what follows a comma is read as an organisation
        return Renamed(outline.text)
    edits: list[Edit] = []
    places: list[str] = []
    for number, item in enumerate(outline.items):
        here = _edits(outline, number, old, new)
        if here:
            edits += here
            places.append(where(item.title.start, outline.meeting))
    text = applied(outline.text, edits)
    chair = fact_words(outline).get(CHAIR, "")
    if called(chair, old, new) != chair:
        text = fact_set(Outline(text, outline.meeting), CHAIR, called(chair, old, new))
        places.insert(0, say("agenda.where-top"))
    return Renamed(text, tuple(places))


def _edits(outline: Outline, number: int, old: str, new: str) -> list[Edit]:
    lines = outline.fields(number)
    return [
        edit
        for name in NAMING
        for edit in field_set(
            outline,
            number,
            name,
            tuple(called(each.value, old, new) for each in lines if each.name == name),
        )
    ]


def called(words: str, old: str, new: str) -> str:
    """Return `Ana Pop, Casa Group` with the new name, where it is this person's."""
    if named_person(words).name != old:
        return words
    return f"{new}{words.strip().removeprefix(old)}"
