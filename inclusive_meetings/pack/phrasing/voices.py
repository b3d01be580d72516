"""Which words of a part are the meeting's, and which are ours in another language.

An agenda in Welsh gets our sentences in English, as far as nobody has translated them.
Each is then marked as what it is: a Welsh voice cannot read English.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from inclusive_meetings.document.deck import Deck
from inclusive_meetings.document.nodes import Document
from inclusive_meetings.language.made_once import Kept
from inclusive_meetings.model.meeting import Meeting, Paper
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.wording import Wording

if TYPE_CHECKING:
    from inclusive_meetings.language.voices import Voices

Written = TypeVar("Written", bound=Document | Deck)


def _voices(meeting: Meeting, wording: Wording) -> "Voices | None":
    spoken = [meeting.language, wording.language]
    spoken += [each.language for each in wording.translated]
    if len({tag.partition("-")[0].lower() for tag in spoken}) == 1:
        return None
    # Loaded here: most meetings are in one language.
    from inclusive_meetings.language.side_by_side import (  # noqa: PLC0415 - as above
        without_english,
    )
    from inclusive_meetings.language.voices import Voices  # noqa: PLC0415 - as above

    translated = ((each.language, each.texts) for each in wording.translated)
    own: Iterable[str] = _texts(meeting)
    if wording.language.startswith("en"):
        own = without_english(own)
    return Voices(wording.language, [*translated, (meeting.language, own)])


# All parts for one audience are made from the same meeting.
_VOICES: Kept["Voices | None"] = Kept(_voices)


def voiced(made: Written, meeting: Meeting, wording: Wording) -> Written:
    """Return the part with what tells its languages apart, if it has several."""
    told = _VOICES.of(meeting, wording)
    return replace(made, voices=told) if told else made


def _texts(value: object) -> Iterator[str]:
    """Yield every text within a value: nobody can forget a field.

    What a paper says is in no part, and may be in any language: of papers the title.
    """
    if isinstance(value, Enum):
        return  # the key of a fact is in English in every agenda
    if isinstance(value, Paper):
        yield value.title
    elif isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value) and not isinstance(value, Place):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
