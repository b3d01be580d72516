"""A glossary in a format of other programs."""

from importlib import import_module

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.exchange.formats import WRITERS


def exported(glossary: GlossaryFile, to: str) -> bytes:
    """Return the glossary as a file of the format, a key of WRITERS.

    The same glossary gives the same bytes. `formats.lost` says what is lost.
    """
    content: bytes = import_module(WRITERS[to]).written(glossary)
    return content


def merged(glossaries: tuple[GlossaryFile, ...]) -> GlossaryFile:
    """Return several glossaries as one; the file's own words are those of one alone."""
    if len(glossaries) == 1:
        return glossaries[0]
    terms = tuple(term for each in glossaries for term in each.terms)
    return GlossaryFile(file="", terms=terms)
