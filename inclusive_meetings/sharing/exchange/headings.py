"""Which column is what: groups call them by many names."""

import re
from collections.abc import Iterator, Mapping

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.sharing.exchange.rows import COLUMNS, TRANSLATION_COLUMNS

NAMES = {
    "term": "abbreviation abbr acronym word words phrase name jargon initials "
    "title label entry short form|short|expression|concept|terms|acronyms|"
    "abbreviations|key word|glossary term|preflabel",
    "meaning": "definition definitions meanings description explanation "
    "plain english|in plain english|plain meaning|what it means|def|gloss|"
    "plain words|meaning/definition|definition/meaning|stands for/meaning",
    "expansion": "expansion full expanded full form|full name|full words|long form|"
    "stands for|full title|what it stands for|in full|spelled out",
    "also": "synonyms synonym alternatives alias aliases other forms|also known as|"
    "other names|variants|aka",
    "context": "context subject topic category domain field used in|section|theme",
    "example": "example examples example sentence|usage",
    "note": "note notes info comments comment remarks further information|"
    "more information|additional information",
    "source": "source reference origin where from",
    "source-address": "url link website address web page|source url|links|web",
    "source-licence": "license licence source license",
    "not-the-same-as": "not to be confused with|do not confuse with",
    "community-words": "people say|we say|how people say it|community word",
    "area": "nation region country",
    "misspelt": "misspellings misspelling",
}
BETWEEN_WORDS = re.compile(r"[\s_*:]+")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


def _by_name() -> Iterator[tuple[str, str]]:
    for column, names in NAMES.items():
        single, *several = names.split("|")
        words = single.split()
        for name in (*words, " ".join(words[-2:]), *several):
            yield name, column
    for column in COLUMNS:
        yield column.replace("-", " "), column
        yield column, column


KNOWN = dict(_by_name())


def column_of(heading: str) -> str:
    """Return the column that a heading means; "" where nobody knows."""
    text = heading.strip()
    tag, _, part = text.rpartition(" ")
    if (
        part in TRANSLATION_COLUMNS
        and LANGUAGE.fullmatch(tag)
        and len(text) > len(part)
    ):
        return text
    return KNOWN.get(BETWEEN_WORDS.sub(" ", text).strip().lower(), "")


def guessed(headings: tuple[str, ...]) -> dict[int, str]:
    """Return the column at each position; {} where this is no row of headings.

    Of two headings for one column the first counts. Where only an expansion is
    given, it is the meaning.
    """
    found: dict[int, str] = {}
    for position, heading in enumerate(headings):
        column = column_of(heading)
        if column and column not in found.values():
            found[position] = column
    return found if "term" in found.values() and len(found) > 1 else {}


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
