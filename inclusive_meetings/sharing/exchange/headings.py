"""Which column is what: groups call them by many names."""

import re
from collections.abc import Iterator, Mapping

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.exchange.heading_names import (
    folded_heading,
    language_in,
    names_of_columns,
)
from inclusive_meetings.sharing.exchange.rows import COLUMNS, TRANSLATION_COLUMNS

SHORT = "short"
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
LONGEST_HEADING = 40
NO_SIGN = re.compile(r"[^\w-]+")
PARTS = re.compile(r"/|\\|\||&|,|\bor\b|\band\b|\bund\b|\be\b|\by\b|\bet\b|\bi\b")


def _by_name() -> Iterator[tuple[str, str]]:
    yield from names_of_columns()
    for column in COLUMNS:
        yield column.replace("-", " "), column
        yield column, column


KNOWN = dict(_by_name())


def column_of(heading: str) -> str:
    """Return the column that a heading means; "" where nobody knows.

    `short` is a column of short forms.
    """
    text = heading.strip()
    if text.lower() in KNOWN:
        return KNOWN[text.lower()]
    tag, _, part = text.rpartition(" ")
    if part in TRANSLATION_COLUMNS and LANGUAGE.fullmatch(tag):
        return text
    found = _of_language(text) or KNOWN.get(folded_heading(text), "")
    return found or _of_parts(text)


def _of_parts(text: str) -> str:
    """Return the column of “Acronym / abbreviation”, whose parts all mean one."""
    parts = [folded_heading(part) for part in PARTS.split(text.casefold())]
    columns = {KNOWN.get(part, "") for part in parts if part}
    if columns == {"term", SHORT}:
        return "term"
    if columns == {"meaning", "expansion"}:
        return "meaning"
    return columns.pop() if len(columns) == 1 else ""


def _of_language(text: str) -> str:
    """Return the column of “Polish” or “Meaning in Urdu”."""
    tag, rest = language_in(" ".join(NO_SIGN.sub(" ", text.casefold()).split()))
    column = KNOWN.get(rest, "") if rest else "term"
    if not tag or column not in ("term", "meaning"):
        return ""
    return column if tag == "en" else f"{tag} {column}"


def guessed(headings: tuple[str, ...]) -> dict[int, str]:
    """Return the column at each position; {} where this is no row of headings.

    Of two headings for one column the first counts. Where only an expansion is
    given, it is the meaning; where nothing is called a term, the first column is.
    """
    found: dict[int, str] = {}
    columns = [column_of(heading) for heading in headings]
    if max(map(len, headings), default=0) > LONGEST_HEADING and "term" not in columns:
        return {}
    for position, column in enumerate(_with_short_forms(columns)):
        if column and column not in found.values():
            found[position] = column
    first = headings[0].strip() if headings else ""
    says = {"meaning", "expansion"} & set(found.values())
    if "term" not in found.values() and says and 0 not in found and first:
        found = {0: "term", **found}
    return found if "term" in found.values() and len(found) > 1 else {}


def _with_short_forms(columns: list[str]) -> list[str]:
    """Return the columns; a short form beside a long one is another form of it.

    Where the short form comes first, it is the term and the long one its full form.
    """
    if SHORT not in columns:
        return columns
    at = columns.index(SHORT)
    if "term" not in columns:
        return ["term" if column == SHORT else column for column in columns]
    short = "term" if at < columns.index("term") else "also"
    long = "expansion" if short == "term" else "term"
    named = {SHORT: short, "term": long}
    return [named.get(column, column) for column in columns]


def chosen(
    headings: tuple[str, ...], columns: Mapping[str, str], place: Place
) -> dict[int, str]:
    """Return the columns as guessed, but as the user named them where they did.

    `columns` are headings (or numbers from 1) by column. Raises CannotRead for a
    heading that is not there.
    """
    found = guessed(headings) if columns else {}
    folded = [heading.strip().lower() for heading in headings]
    problems = []
    for column, heading in columns.items():
        position = _position(heading, folded)
        if position is None:
            what = f"No column is called “{heading}”."
            mend = f"There are: {', '.join(headings)}."[:300]
            problems.append(Problem(place, "no-such-column", what, mend))
            continue
        found = {at: name for at, name in found.items() if name != column}
        found[position] = column
    if problems:
        raise CannotRead(problems)
    return found


def _position(heading: str, folded: list[str]) -> int | None:
    wanted = heading.strip().lower()
    if wanted in folded:
        return folded.index(wanted)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(folded):
        return int(wanted) - 1
    return None
