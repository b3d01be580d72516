"""Headings as groups write them: each pair was seen on a list or could be on one."""

import pytest

from inclusive_meetings.sharing.exchange.headings import guessed

T, M, E = "term", "meaning", "expansion"


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        ("Word | Means", (T, M)),
        ("Term | What it means", (T, M)),
        ("Short form | Full name | Explanation", (T, E, M)),
        ("Acronym | Stands for", (T, E)),
        ("Acronym/Abbreviation | Definition", (T, M)),
        ("Term or acronym | Meaning (plain English)", (T, M)),
        ("Abbreviation: | In full: | Notes", (T, E, "note")),
        ("Jargon | Plain English", (T, M)),
        ("What we say | What it means | Example", (T, M, "example")),
        ("Words & phrases | Explanation", (T, M)),
        ("THE WORD | WHAT DOES IT MEAN?", (T, M)),
        ("Name | Acronym | Description", (T, "also", M)),
        ("Acronym | Term | Definition", (T, E, M)),
        ("Key term | Simple meaning | Where used", (T, M, "context")),
        ("Initials | What it stands for | What it is", (T, E, M)),
        ("Phrase | Definition / Explanation | More info", (T, M, "note")),
        ("NHS speak | What it means", (T, M)),
        ("English | Polish | Meaning", (T, "pl term", M)),
        ("Term | Term (Urdu) | Meaning in Urdu", (T, "ur term", "ur meaning")),
        ("Term | Meaning | Punjabi translation", (T, M, "pa-Guru term")),
        ("Termin | Definicja", (T, M)),
        ("Skrót | Rozwinięcie | Znaczenie", (T, E, M)),
        ("Gair | Ystyr", (T, M)),
        ("Terme | Définition", (T, M)),
        ("Begriff | Bedeutung", (T, M)),
        ("Término | Significado", (T, M)),
        ("Termen | Definiție", (T, M)),
        ("Eray | Macnaha", (T, M)),
        ("لفظ | مطلب", (T, M)),
        ("শব্দ | অর্থ", (T, M)),
        ("शब्द | अर्थ", (T, M)),
        ("id | term | pl term | pl meaning", ("id", T, "pl term", "pl meaning")),
    ],
)  # fmt: skip
def test_headings_are_known_however_they_are_written(
    headings: str, columns: tuple[str, ...]
) -> None:
    found = guessed(tuple(heading.strip() for heading in headings.split("|")))

    assert tuple(found.values()) == columns


@pytest.mark.parametrize(
    "cells",
    [
        ("ICB", "The board that plans health care for a whole area of England."),
        ("Quorum", "How many people must be there."),
        ("GP", "General practitioner"),
        ("Welcome", "Introductions"),
        ("2024", "Definition of the budget for the year to come, agreed in March."),
        ("", ""),
    ],
)
def test_a_row_of_words_is_not_taken_for_headings(cells: tuple[str, ...]) -> None:
    assert guessed(cells) == {}
