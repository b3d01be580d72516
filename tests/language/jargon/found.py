"""What the finder finds in a few words, for the tests."""

from functools import cache

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.model.glossary import Glossary, Term
from inclusive_meetings.model.jargon import Jargon
from tests.samples import passage

LEAFLET = "You can ask your provider about your flow of care. " * 30
BOARD_PAPER = (
    "The XQZ asked each provider for assurance. The Quality Committee noted the"
    " risk register. Matters arising: the ABX and the CDX. "
)


def jargon(
    *texts: str, terms: tuple[Term, ...] = (), everyday: tuple[str, ...] = ()
) -> tuple[Jargon, ...]:
    """Return the jargon of texts that belong together."""
    written = [
        Written(f"Paper {number}", passage(text))
        for number, text in enumerate(texts, 1)
    ]
    return _finder(terms, everyday).find(written)


@cache
def _finder(terms: tuple[Term, ...], everyday: tuple[str, ...]) -> Finder:
    """Return the finder, which takes longer to build than a few words to read."""
    return Finder(Glossary(terms), everyday)


def forms(
    *texts: str, terms: tuple[Term, ...] = (), everyday: tuple[str, ...] = ()
) -> set[str]:
    """Return the forms alone."""
    return {word.form for word in jargon(*texts, terms=terms, everyday=everyday)}


def one(form: str, *texts: str, terms: tuple[Term, ...] = ()) -> Jargon:
    """Return the jargon with this form."""
    return next(word for word in jargon(*texts, terms=terms) if word.form == form)
