"""All checks over all files that are given, in the order of the files."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.check import (
    about,
    characters,
    identity,
    jargon,
    languages,
    meanings,
    references,
    reviews,
)
from inclusive_meetings.sharing.check.sheet import Sheet
from inclusive_meetings.sharing.check.spots import Spots

LETTERS_SHOWN = 600


def checked(sheets: Iterable[Sheet], today: date) -> tuple[Problem, ...]:
    """Return everything that is wrong, by file, line and column.

    Two files that say one thing differently are seen only if both are given.
    """
    given = tuple(sheets)
    order = {sheet.file: number for number, sheet in enumerate(given)}
    problems = dict.fromkeys(map(_shortened, _all(given, today)))
    return tuple(
        sorted(
            problems,
            key=lambda problem: (
                order.get(problem.place.file, len(order)),
                problem.place.line,
                problem.place.column,
            ),
        )
    )


def _shortened(problem: Problem) -> Problem:
    # A file may hold a word of a million letters; nobody wants to read it here.
    if max(len(problem.what), len(problem.mend)) <= LETTERS_SHOWN:
        return problem
    what, mend = (words[:LETTERS_SHOWN] for words in (problem.what, problem.mend))
    return replace(problem, what=f"{what}…", mend=mend)


def _all(sheets: tuple[Sheet, ...], today: date) -> Iterator[Problem]:
    readable: list[GlossaryFile] = []
    spots = Spots(sheet.tree for sheet in sheets)
    for sheet in sheets:
        yield from sheet.problems
        yield from characters.check(sheet)
        if sheet.glossary is not None:
            readable.append(sheet.glossary)
            yield from about.check(sheet.glossary)
            yield from languages.check(sheet.glossary, spots)
            yield from reviews.check(sheet.glossary, today, spots)
            yield from meanings.check(sheet.glossary, spots)
    yield from identity.check(tuple(readable), spots)
    yield from jargon.check(tuple(readable), spots)
    yield from references.check(tuple(readable), spots)
