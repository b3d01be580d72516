"""A glossary in a format of other programs."""

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TypeVar

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.formats import WRITERS

Each = TypeVar("Each")


def exported(glossary: GlossaryFile, to: str) -> bytes:
    """Return the glossary as a file of the format, a key of WRITERS.

    The same glossary gives the same bytes. `formats.lost` says what is lost.
    """
    content: bytes = import_module(WRITERS[to]).written(glossary)
    return content


def merged(glossaries: tuple[GlossaryFile, ...]) -> GlossaryFile:
    """Return several glossaries as one, which says of itself what each of them says."""
    if len(glossaries) == 1:
        return glossaries[0]

    def said(of: Callable[[GlossaryFile], str]) -> str:
        return "; ".join(dict.fromkeys(filter(None, map(of, glossaries))))

    def every(of: Callable[[GlossaryFile], Iterable[Each]]) -> tuple[Each, ...]:
        return tuple(dict.fromkeys(value for each in glossaries for value in of(each)))

    return GlossaryFile(
        file="",
        terms=tuple(term for each in glossaries for term in each.terms),
        title=said(lambda each: each.title),
        owner=said(lambda each: each.owner),
        contact=said(lambda each: each.contact),
        licence=said(lambda each: each.licence),
        version=said(lambda each: each.version),
        languages=every(lambda each: each.languages),
        area=said(lambda each: each.area),
        questions=every(lambda each: each.questions),
        everyday=every(lambda each: each.everyday),
    )
