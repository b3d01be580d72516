"""The words of a meeting that shut people out, and how plain its texts are."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.language.kept import Kept, kept_last
from inclusive_meetings.language.plainness.measure import Measures, measure
from inclusive_meetings.language.which_language import looks_english
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.workspace.opening import Opened
from inclusive_meetings.workspace.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.texts import (
    Gathered,
    Text,
    gathered,
    texts_of_agenda,
)


@frozen
class Plainness:
    """How plain one item or paper is.

    `places` says where each offset of the measures is. Its share to look up is that
    of the words that stand in jargon, among all words.
    """

    where: str
    place: Place
    measures: Measures
    places: dict[int, Place]


@frozen
class WordList:
    """What was found in some texts: jargon, how plain each is, what went wrong."""

    jargon: tuple[Jargon, ...]
    plainness: tuple[Plainness, ...]
    problems: tuple[Problem, ...]
    files: int
    opened: tuple[Opened, ...] = ()


def word_list(paths: Iterable[Path], sources: Sources = OURS_ALONE) -> WordList:
    """Return the jargon of agendas, papers and folders, most excluding first.

    Raises CannotRead when nothing at all could be read.
    """
    read = gathered(paths, sources)
    jargon = _jargon(read)
    standing = _Standing(jargon)
    whole = [text for text in read.texts if text.is_whole and text.words.text.strip()]
    return WordList(
        jargon=jargon,
        plainness=tuple(_plainness(text, standing) for text in whole),
        problems=read.problems,
        files=len({text.file for text in read.texts}),
        opened=read.opened,
    )


def jargon_of(opened: Opened) -> tuple[Jargon, ...]:
    """Return the jargon of an opened meeting and its papers."""
    texts = texts_of_agenda(opened, opened.meeting.place.file)
    english = tuple(text for text in texts if looks_english(text.words.text))
    return _jargon(Gathered(english, opened.known, opened=(opened,)))


def _jargon(read: Gathered) -> tuple[Jargon, ...]:
    meetings = [opened.meeting for opened in read.opened]
    left_alone = (
        *read.known.everyday,
        *(word.text for meeting in meetings for word in meeting.everyday),
        *(word for opened in read.opened for word in opened.inbox.left_alone),
    )
    chosen = tuple(
        (term.text, sense.text) for meeting in meetings for term, sense in meeting.use
    )
    return _FINDERS.of(read.known)(read.texts, left_alone, chosen)


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


class _Standing:
    """Where jargon stands, file by file, so that the words of a text can be counted."""

    def __init__(self, jargon: Iterable[Jargon]) -> None:
        self._places: dict[str, list[tuple[Place, int]]] = {}
        for word in jargon:
            length = len(word.form.split())
            for each in word.appearances:
                places = self._places.setdefault(each.place.file, [])
                places.append((each.place, length))
        for places in self._places.values():
            places.sort()

    def words_between(self, first: Place, last: Place) -> int:
        """Return how many words stand in jargon from one place to another."""
        places = self._places.get(first.file, [])
        begin = bisect_left(places, (first, 0))
        end = bisect_right(places, (last, len(places)))
        return sum(length for _, length in places[begin:end])


def _plainness(text: Text, standing: _Standing) -> Plainness:
    measures = measure(text.words.text, wrapped=text.wrapped)
    start, end = text.words.places_of([0, max(len(text.words.text) - 1, 0)])
    share = min(standing.words_between(start, end) / (measures.words or 1), 1.0)
    offsets = sorted(
        {each.start for each in measures.long_sentences}
        | {each.start for each in measures.chains}
        | {each.start for each in measures.passives}
    )
    places = dict(zip(offsets, text.words.places_of(offsets), strict=True))
    measures = replace(measures, share_to_look_up=share)
    return Plainness(text.where, start, measures, places)
