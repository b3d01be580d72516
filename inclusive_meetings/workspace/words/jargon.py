"""The words of a meeting that shut people out.

Apart from how plain its texts are: a check asks only for these.
"""

from collections.abc import Callable, Iterator

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.language.made_once import Kept, kept_last
from inclusive_meetings.language.which_language import looks_english
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.words.texts import Gathered, Text, texts_of_agenda


def jargon_of(opened: Opened) -> tuple[Jargon, ...]:
    """Return the jargon of an opened meeting and its papers."""
    texts = texts_of_agenda(opened, opened.meeting.place.file)
    english = tuple(text for text in texts if looks_english(text.words.text))
    return jargon_in(Gathered(english, opened.known, opened=(opened,)))


def jargon_in(read: Gathered) -> tuple[Jargon, ...]:
    """Return the jargon of all texts that were read, most excluding first."""
    meetings = [opened.meeting for opened in read.opened]
    left_alone = (
        *read.known.everyday,
        *(word.text for meeting in meetings for word in meeting.everyday),
        *(word for opened in read.opened for word in opened.inbox.left_alone),
        *(name for meeting in meetings for name in _of_groups(meeting)),
    )
    chosen = tuple(
        (term.text, sense.text) for meeting in meetings for term, sense in meeting.use
    )
    return _FINDERS.of(read.known)(read.texts, left_alone, chosen)


def _of_groups(meeting: Meeting) -> Iterator[str]:
    """Yield the names of the contributors' groups: they are nobody's jargon.

    Also without their first words, for a text may leave the place out.
    """
    for person in meeting.contributors:
        words = person.organisation.split()
        yield from (" ".join(words[first:]) for first in range(len(words) - 1))


def _finder(known: Glossary) -> Callable[..., tuple[Jargon, ...]]:
    """Return what finds jargon with this glossary, and keeps what it found last."""

    @kept_last
    def found(
        texts: tuple[Text, ...],
        left_alone: tuple[str, ...],
        chosen: tuple[tuple[str, str], ...],
    ) -> tuple[Jargon, ...]:
        finder = Finder(known, left_alone, dict(chosen))
        return finder.find(
            Written(text.where, text.words, text.file, text.is_agenda) for text in texts
        )

    return found


# A screen asks again at each key, and minutes or a start change no words.
_FINDERS: Kept[Callable[..., tuple[Jargon, ...]]] = Kept(_finder)
