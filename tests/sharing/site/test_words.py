"""A page of a word says all that is known of it, and nothing that is not so."""

import re

import pytest

from tests.sharing.site.made import links, made, starters


@pytest.mark.parametrize(
    ("status", "told", "instead"),
    [
        ("closing", "closing, or due to close", "In its place: ICB."),
        ("proposed", "planned and not there yet", "In its place: ICB."),
        ("renamed", "another name now", "Now: ICB."),
        ("abolished", "has ended", "Now: ICB."),
        ("contested", "do not agree", "You can say: ICB."),
    ],
)
def test_a_word_that_has_changed_says_so_wherever_it_stands(
    status: str, told: str, instead: str
) -> None:
    files = made(
        f"terms:\n  - id: w-1\n    term: CCG\n    meaning: M.\n    status: {status}\n"
        "    replaced-by: ICB\n    since: 2022-07-01\n"
    )

    for name in ("words/w-1.html", "letters/c.html", "changed.html"):
        page = files[name].decode()
        assert told in page
        assert instead in page
        assert "1 July 2022." in page
    assert told in files["search-words.js"].decode()
    assert "changed.html" in links(files["index.html"]).addresses


def test_what_is_only_planned_is_never_said_to_be_so_now() -> None:
    files = starters()
    pages = (c.decode() for name, c in files.items() if name.startswith("words/"))
    notices = [n for page in pages for n in re.findall('<p class="changed">.*', page)]
    closing = [notice for notice in notices if "due to close" in notice]

    assert len(closing) >= 5
    assert not [notice for notice in closing if "Now:" in notice]


def test_a_list_shows_the_full_words_and_which_meaning_is_which() -> None:
    page = made(
        "terms:\n  - {id: w-1, term: PALS, expansion: patient advice, meaning: M.}\n"
        "  - id: w-2\n    term: Place\n    senses:\n"
        "      - {context: planning, meaning: An area.}\n"
        "      - {expansion: place name, meaning: A name.}\n"
    )["letters/p.html"].decode()

    for name in ("Patient advice.", "Planning.", "Place name."):
        assert f"<b>{name}</b>" in page


def test_a_page_says_where_the_word_is_used_and_on_which_day_it_was_right() -> None:
    page = made(
        "area: England\nterms:\n  - {id: w-1, term: ICB, meaning: M., "
        "as-of: 2026-11-29, review-by: 2027-03-31}\n"
        "  - {id: w-2, term: Llais, meaning: M., area: Wales}\n"
    )
    england = page["words/w-1.html"].decode()

    assert "Used in: England" in england
    assert "29 November 2026" in england
    assert "31 March 2027" in england
    assert "Used in: Wales" in page["words/w-2.html"].decode()


def test_a_translation_has_its_direction_and_says_whether_anybody_checked_it() -> None:
    files = made(
        "terms:\n  - id: w-1\n    term: Quorum\n    meaning: M.\n    translations:\n"
        "      ur: {term: کورم, meaning: لوگ۔}\n"
        "      pl: {term: kworum, status: checked, checked-by: Ola}\n"
    )
    for name in ("words/w-1.html", "languages/ur.html"):
        page = files[name].decode()
        assert 'lang="ur" dir="rtl"' in page
        assert "not checked yet" in page
    assert "checked by Ola" in files["languages/pl.html"].decode()
    assert "not checked yet" not in files["languages/pl.html"].decode()
