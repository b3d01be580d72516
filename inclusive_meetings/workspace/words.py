"""The words of a meeting that shut people out, and how plain its texts are."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.language.plainness.measure import Measures, measure
from inclusive_meetings.language.usage import texts_of
from inclusive_meetings.language.which_language import looks_english
from inclusive_meetings.model.inbox import Inbox
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.workspace.opening import OURS_ALONE, Opened, Sources
from inclusive_meetings.workspace.texts import Text, gathered


@dataclass(frozen=True, slots=True)
class Plainness:
    """How plain one item or paper is.

    `places` says where each offset of the measures is. Its share to look up is that
    of the words that stand in jargon, among all words.
    """

    where: str
    place: Place
    measures: Measures
    places: dict[int, Place]


@dataclass(frozen=True, slots=True)
class WordList:
    """What was found in some texts: jargon, how plain each is, what went wrong."""

    jargon: tuple[Jargon, ...]
    plainness: tuple[Plainness, ...]
    problems: tuple[Problem, ...]
    files: int
    meetings: tuple[Meeting, ...] = ()
    inboxes: tuple[Inbox, ...] = ()


def word_list(paths: Iterable[Path], sources: Sources = OURS_ALONE) -> WordList:
    """Return the jargon of agendas, papers and folders, most excluding first.

    Raises CannotRead when nothing at all could be read.
    """
    read = gathered(paths, sources)
    written = [
        Written(text.where, text.words, text.file, text.is_agenda)
        for text in read.texts
    ]
    left_alone = [
        *(word.text for each in read.meetings for word in each.everyday),
        *(word for inbox in read.inboxes for word in inbox.left_alone),
    ]
    chosen = {
        term.text: sense.text for each in read.meetings for term, sense in each.use
    }
    jargon = Finder(read.known, left_alone, chosen).find(written)
    whole = [text for text in read.texts if text.is_whole and text.words.text.strip()]
    return WordList(
        jargon=jargon,
        plainness=tuple(_plainness(text, jargon) for text in whole),
        problems=read.problems,
        files=len({text.file for text in read.texts}),
        meetings=read.meetings,
        inboxes=read.inboxes,
    )


def _plainness(text: Text, jargon: Iterable[Jargon]) -> Plainness:
    measures = measure(text.words.text, wrapped=text.wrapped)
    (start,) = text.words.places_of([0])
    to_look_up = sum(
        len(word.form.split())
        for word in jargon
        for each in word.appearances
        if each.where == text.where and each.place.file == start.file
    )
    share = min(to_look_up / (measures.words or 1), 1.0)
    offsets = sorted(
        {each.start for each in measures.long_sentences}
        | {each.start for each in measures.chains}
        | {each.start for each in measures.passives}
    )
    places = dict(zip(offsets, text.words.places_of(offsets), strict=True))
    measures = replace(measures, share_to_look_up=share)
    return Plainness(text.where, start, measures, places)


def jargon_of(opened: Opened) -> tuple[Jargon, ...]:
    """Return the jargon of an opened meeting and its papers."""
    meeting = opened.meeting
    papers = {id(paper.text): paper.file for paper in meeting.papers}
    written = [
        Written(where, words, papers.get(id(words), ""), id(words) not in papers)
        for where, words in texts_of(meeting)
        if looks_english(words.text)
    ]
    left_alone = (*(word.text for word in meeting.everyday), *opened.inbox.left_alone)
    chosen = {term.text: sense.text for term, sense in meeting.use}
    return Finder(opened.known, left_alone, chosen).find(written)
