"""What will soon be wrong in shared glossaries, by owner, as a list to send.

Whoever shares a glossary cannot look after every file; its owner can, when told.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import GlossaryFile, Sense, Status, Term
from inclusive_meetings.sharing.exchange.cells import harmless
from inclusive_meetings.sharing.signs import shown

CHANGED = {
    Status.ABOLISHED: "has ended",
    Status.RENAMED: "has a new name",
    Status.CLOSING: "is closing",
}
COLUMNS = (
    *("owner", "contact", "file", "line", "id", "term", "context", "status"),
    *("since", "replaced-by", "review-by"),
)
NOBODY = "Nobody is named as the owner"


@frozen
class StaleMeaning:
    """A meaning to look at again. `due` is its review's day, None if that is later."""

    term: Term
    sense: Sense
    due: date | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Return why, in words, such as “is closing (by 2027; in its place: DHSC)”."""
        sense = self.sense
        said = []
        if sense.status in CHANGED:
            now = sense.replaced_by and f"{sense.status.instead}: {sense.replaced_by}"
            more = "; ".join(filter(None, (sense.since, now)))
            said.append(CHANGED[sense.status] + (f" ({more})" if more else ""))
        if self.due is not None:
            said.append(f"to be looked at again by {self.due.isoformat()}")
        return tuple(said)

    def __str__(self) -> str:
        context = f" ({self.sense.context})" if self.sense.context else ""
        return f"{self.term.term}{context}: {'; '.join(self.reasons)}"


@frozen
class OwnersList:
    """What one owner should look at; `owner` and `contact` are "" if not said."""

    owner: str
    contact: str
    meanings: tuple[StaleMeaning, ...]


def stale(glossaries: Iterable[GlossaryFile], by: date) -> tuple[OwnersList, ...]:
    """Return a list for each owner, in the order of the files.

    Listed is what is due for review on the day `by` or before, and what is renamed,
    closing or abolished. Owners with nothing to look at are left out.
    """
    found: dict[tuple[str, str], list[StaleMeaning]] = {}
    for glossary in glossaries:
        listed = found.setdefault((glossary.owner, glossary.contact), [])
        listed += _meanings(glossary, by)
    return tuple(
        OwnersList(*owner, tuple(meanings))
        for owner, meanings in found.items()
        if meanings
    )


def _meanings(glossary: GlossaryFile, by: date) -> Iterator[StaleMeaning]:
    for term in glossary.terms:
        for sense in term.senses:
            day = sense.review.due
            due = day if day is not None and day <= by else None
            if due is not None or sense.status in CHANGED:
                yield StaleMeaning(term, sense, due)


def text(lists: Iterable[OwnersList]) -> str:
    """Return a paragraph for each owner, a line for each meaning with its place."""
    return "\n".join(
        f"{_heading(each)}\n"
        + "".join(f"  {meaning.term.place}: {meaning}\n" for meaning in each.meanings)
        for each in lists
    )


def markdown(lists: Iterable[OwnersList]) -> str:
    """Return a heading for each owner and a list below it, ready for an e-mail."""
    return "\n".join(
        f"## {shown(_heading(each))}\n\n"
        + "".join(
            f"- {shown(meaning)}, {shown(_where(meaning))}\n"
            for meaning in each.meanings
        )
        for each in lists
    )


def as_csv(lists: Iterable[OwnersList]) -> str:
    """Return a table, a row for each meaning; no cell of it can be a formula."""
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(COLUMNS)
    for each in lists:
        for meaning in each.meanings:
            cells = (each.owner, each.contact, *_cells(meaning))
            rows.writerow([harmless(cell) for cell in cells])
    return table.getvalue()


def _cells(meaning: StaleMeaning) -> tuple[str, ...]:
    term, sense = meaning.term, meaning.sense
    due = sense.review.due
    return (
        *(term.place.file, str(term.place.line), term.given_id),
        *(term.term, sense.context, str(sense.status)),
        *(sense.since, sense.replaced_by, due.isoformat() if due else ""),
    )


def _heading(each: OwnersList) -> str:
    return " – ".join(filter(None, (each.owner or NOBODY, each.contact)))


def _where(meaning: StaleMeaning) -> str:
    return f"{meaning.term.place.file}, line {meaning.term.place.line}"


LISTS: dict[str, Callable[[Iterable[OwnersList]], str]] = {
    "text": text,
    "markdown": markdown,
    "csv": as_csv,
}
