"""A list from elsewhere as terms of ours, with everything that did not fit."""

from collections.abc import Mapping
from dataclasses import field, replace
from importlib import import_module

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import GlossaryFile, Sense, Source, Term
from inclusive_meetings.model.problems import Problem, refused
from inclusive_meetings.sharing.exchange.formats import OURS, READERS, guessed_format
from inclusive_meetings.sharing.exchange.gathering import gathered
from inclusive_meetings.sharing.exchange.rows import Reading

NOTHING_SAID = GlossaryFile("")


@frozen
class Wishes:
    """What the user says of the list; all may be empty.

    `columns` are headings by column, such as `{"meaning": "Plain English"}`.
    `source` and `licence` count for every meaning that names no source.
    """

    format: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""
    source: str = ""
    licence: str = ""


@frozen
class Imported:
    """The terms, every problem with its place, and what was guessed."""

    terms: tuple[Term, ...]
    problems: tuple[Problem, ...]
    format: str
    columns: tuple[tuple[str, str], ...] = ()
    about: GlossaryFile = NOTHING_SAID


def imported(content: bytes, name: str, wishes: Wishes | None = None) -> Imported:
    """Return the list in the bytes of the file `name`; nothing is written.

    Raises CannotRead for a file that cannot be read at all. A serious problem is
    a row that was left out; any other tells what was done with a row.
    """
    wishes = wishes or Wishes()
    kind = wishes.format or guessed_format(content, name)
    if kind not in READERS:
        raise refused(name, "unknown-format", *NOT_KNOWN)
    module = import_module(READERS[kind])
    about = GlossaryFile(name)
    columns: tuple[tuple[str, str], ...] = ()
    if kind in OURS:
        about, problems = module.read(content, name)
        terms = about.terms
    else:
        reading: Reading = module.read(content, name, wishes.columns)
        terms, more = gathered(reading.rows)
        problems, columns = (*reading.problems, *more), reading.columns
    said = tuple(sorted(problems, key=lambda problem: problem.place))
    found = tuple(_with_source(term, wishes) for term in terms)
    return Imported(found, said, kind, columns, replace(about, terms=()))


def glossary_of(found: Imported, wishes: Wishes) -> GlossaryFile:
    """Return the terms as a glossary that says whose it is."""
    return replace(
        found.about,
        terms=found.terms,
        owner=wishes.owner or found.about.owner,
        licence=wishes.licence or found.about.licence,
    )


def _with_source(term: Term, wishes: Wishes) -> Term:
    if not (wishes.source or wishes.licence):
        return term
    senses = tuple(_sourced(sense, wishes) for sense in term.senses)
    return replace(term, senses=senses)


def _sourced(sense: Sense, wishes: Wishes) -> Sense:
    said = sense.source
    source = Source(
        said.name or wishes.source, said.address, said.licence or wishes.licence
    )
    return replace(sense, source=source)


NOT_KNOWN = (
    "It is not clear in which format this file is.",
    f"Say it:  --from FORMAT  with one of {', '.join(READERS)}.",
)
