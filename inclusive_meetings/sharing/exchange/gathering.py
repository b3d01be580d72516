"""From rows to terms: rows of one term become its senses, equal rows one."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TypeAlias, TypeVar

from inclusive_meetings.language.forms import is_acronym
from inclusive_meetings.model.glossary import (
    Checked,
    Review,
    Sense,
    Source,
    Status,
    Term,
    TermKind,
    Translation,
    by_line,
)
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing.exchange.cells import one_line, parted
from inclusive_meetings.sharing.exchange.rows import TRANSLATION_COLUMNS, Row

Choice = TypeVar("Choice", bound=StrEnum)
# By id, which is "" for none and None where the list has no ids, and by term.
Groups: TypeAlias = "dict[tuple[str | None, str], list[Row]]"
INSTEAD_OF_A_MEANING = ("expansion", "note")


def gathered(rows: Iterable[Row]) -> tuple[tuple[Term, ...], tuple[Problem, ...]]:
    """Return the terms in the order of the rows, and what is wrong in rows."""
    gathering = _Gathering()
    groups: Groups = {}
    for row in rows:
        whole = gathering.whole(row)
        if whole is not None:
            own = (whole.values.get("id"), whole.values["term"])
            groups.setdefault(own, []).append(whole)
    terms = gathering.terms(groups)
    return tuple(terms), tuple(gathering.problems)


class _Gathering:
    """Reads rows and keeps every problem on the way."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def whole(self, row: Row) -> Row | None:
        """Return the row with a meaning; None after saying what is missing."""
        values = {key: one_line(value) for key, value in row.values.items()}
        values = {key: value for key, value in values.items() if value or key == "id"}
        if "term" not in values and "expansion" in values:
            values["term"] = values.pop("expansion")
        if "term" not in values:
            said = " | ".join(filter(None, values.values()))[:60]
            self.say(row, "no-term", f"“{said}” stands beside no term.", NO_TERM)
            return None
        for other in INSTEAD_OF_A_MEANING:
            if "meaning" not in values and other in values:
                values["meaning"] = values.pop(other)
                what = f"“{values['term'][:60]}” has no meaning; its {other} was taken."
                self.say(row, "no-meaning", what, LOOK, serious=False)
        if "meaning" not in values:
            what = f"“{values['term'][:60]}” has no meaning and was left out."
            self.say(row, "no-meaning", what, NO_MEANING)
            return None
        return Row(values, row.place, row.where)

    def terms(self, groups: Groups) -> Iterator[Term]:
        """Yield a term for each group of rows, each with an id of its own.

        A list that has ids may leave some out: those terms have none here either.
        """
        taken = {own for own, _ in groups if own}
        used: set[str] = set()
        number = 0
        for (own, _), group in groups.items():
            if own == "":
                yield self.term(by_line(group[0].place), group)
                continue
            name = own or ""
            if own and own in used:
                what = f"The id “{own[:60]}” is there twice; this term got a new one."
                self.say(group[0], "repeated-id", what, LOOK, serious=False)
            while not name or name in used or (name != own and name in taken):
                number += 1
                name = f"imp-{number:03}"
            used.add(name)
            yield self.term(name, group)

    def term(self, own: str, group: list[Row]) -> Term:
        """Return the term whose meanings stand in these rows."""
        first = group[0]
        name = first.values["term"]
        guessed = TermKind.ACRONYM if is_acronym(name) else TermKind.TERM
        friends = (each.partition(": ") for each in _all(group, "false-friends"))
        return Term(
            id=own,
            term=name,
            senses=tuple(self.senses(group)),
            place=first.place,
            kind=self.choice(first, "kind", TermKind) or guessed,
            forms=tuple(each for each in _all(group, "also") if each != name),
            misspelt=_all(group, "misspelt"),
            community_words=_all(group, "community-words"),
            false_friends=tuple((tag, warning) for tag, _, warning in friends),
            area=first.values.get("area", ""),
        )

    def senses(self, group: list[Row]) -> Iterator[Sense]:
        """Yield each meaning once; say which rows repeat one."""
        seen: dict[tuple[tuple[str, str], ...], Row] = {}
        for row in group:
            same = tuple(sorted(row.values.items()))
            if same in seen:
                line = seen[same].place.line
                what = f"“{row.values['term'][:60]}” says the same as in line {line}."
                self.say(row, "repeated", what, "It is kept once.", serious=False)
                continue
            seen[same] = row
            yield self.sense(row)

    def sense(self, row: Row) -> Sense:
        """Return the meaning in the row."""
        get = row.values.get
        name, address = get("source", ""), get("source-address", "")
        return Sense(
            meaning=row.values["meaning"],
            expansion=get("expansion", ""),
            context=get("context", ""),
            example=get("example", ""),
            not_the_same_as=get("not-the-same-as", ""),
            status=self.choice(row, "status", Status) or Status.CURRENT,
            replaced_by=get("replaced-by", ""),
            since=get("since", ""),
            source=Source(name, address, get("source-licence", "")),
            note=get("note", ""),
            as_of=self.day(row, "as-of"),
            review=Review(
                get("reviewed-by", ""),
                self.day(row, "reviewed-on"),
                self.day(row, "review-by"),
            ),
            translations=tuple(self.translations(row)),
        )

    def translations(self, row: Row) -> Iterator[Translation]:
        """Yield the translations in the order of their columns."""
        parts = (key.rpartition(" ") for key in row.values)
        tags = (tag for tag, _, part in parts if tag and part in TRANSLATION_COLUMNS)
        for tag in dict.fromkeys(tags):
            yield Translation(
                language=tag,
                term=row.values.get(f"{tag} term", ""),
                place=row.place,
                meaning=row.values.get(f"{tag} meaning", ""),
                status=self.choice(row, f"{tag} status", Checked) or Checked.DRAFT,
                checked_by=row.values.get(f"{tag} checked-by", ""),
                checked_on=self.day(row, f"{tag} checked-on"),
            )

    def choice(self, row: Row, key: str, kinds: type[Choice]) -> Choice | None:
        """Return one of the words of `kinds`; say which there are otherwise."""
        text = row.values.get(key, "").lower()
        if not text or text in tuple(kinds):
            return kinds(text) if text else None
        what = f"“{text[:60]}” is not a {key} that is known here; it was left out."
        mend = f"Known: {', '.join(kinds)}."
        self.say(row, "unknown-choice", what, mend, serious=False)
        return None

    def day(self, row: Row, key: str) -> date | None:
        """Return a date such as 2027-05-31."""
        text = row.values.get(key, "").removesuffix(" 00:00:00")
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            what = f"“{text[:60]}” under {key} is not a date; it was left out."
            self.say(row, "date", what, "Write it as 2027-05-31.", serious=False)
            return None

    def say(
        self, row: Row, slug: str, what: str, mend: str, *, serious: bool = True
    ) -> None:
        """Keep one problem, with the place in words before it."""
        words = f"{row.where}: {what}" if row.where else what
        self.problems.append(Problem(row.place, slug, words, mend, serious))


def _all(group: list[Row], key: str) -> tuple[str, ...]:
    words = (each for row in group for each in parted(row.values.get(key, "")))
    return tuple(dict.fromkeys(words))


NO_TERM = "Write the term in front of it, or take the row away."
NO_MEANING = "Write what it means in plain words."
LOOK = "Look at it in the new file."
