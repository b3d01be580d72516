"""A list of the words that shut people out, and how plain the texts are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from pathlib import Path

from inclusive_meetings.language.plainness.measure import Measures, measure
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.workspace.opening.opened import Opened
from inclusive_meetings.workspace.opening.sources import OURS_ALONE, Sources
from inclusive_meetings.workspace.words.jargon import jargon_in
from inclusive_meetings.workspace.words.texts import Text, gathered


@frozen
class Plainness:
    """How plain one item or paper is.

    `places` says where each offset of the measures is. `share_to_look_up` is that of
    the words that stand in jargon, among all words: from 0 to 1.
    """

    where: str
    place: Place
    measures: Measures
    share_to_look_up: float
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
    jargon = jargon_in(read)
    standing = _Standing(jargon)
    whole = [text for text in read.texts if text.is_whole and text.words.text.strip()]
    return WordList(
        jargon=jargon,
        plainness=tuple(_plainness(text, standing) for text in whole),
        problems=read.problems,
        files=len({text.file for text in read.texts}),
        opened=read.opened,
    )


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
    return Plainness(text.where, start, measures, share, places)
