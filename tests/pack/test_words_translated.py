"""Who reads another language finds the words of the meeting in it, marked honestly."""

from dataclasses import replace

from inclusive_meetings.document.inlines import InLanguage
from inclusive_meetings.document.nodes import Definition, Document, NewPage, Section
from inclusive_meetings.model.glossary import (
    Appearance,
    Checked,
    Sense,
    Term,
    Translation,
    WordUsed,
)
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Role, ShownAs
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.words import make
from tests.pack.reading import every, said, section
from tests.samples import a_meeting, at, wording

URDU = Translation("ur", "بورڈ", at(), "مقامی ادارہ")
POLISH = Translation(
    "pl", "rada", at(), "Lokalny urząd.", Checked.CHECKED, "Ola, Dom Polski"
)
PUNJABI = Translation("pa-Guru", "ਬੋਰਡ", at())


def reads(*languages: str, shown_as: ShownAs = ShownAs.NAME) -> Contributor:
    """Return somebody who said which languages they read."""
    return Contributor("Hawa", at(), Role.VCSO, languages=languages, shown_as=shown_as)


def meeting_of(*people: Contributor, language: str = "en-GB") -> Meeting:
    """Return a meeting to which these come."""
    return replace(a_meeting(), people=people, language=language)


def page(meeting: Meeting, *senses: Sense) -> Document:
    """Return the words page with one word of these meanings."""
    meant = senses or (Sense("The local body.", translations=(URDU, POLISH, PUNJABI)),)
    chosen = meant[0] if len(meant) == 1 else None
    term = Term("x-1", "Board", meant, at())
    used = WordUsed(term, chosen, (Appearance("Money", at()),))
    return make(Brief(meeting.seen_by_everyone(), wording(), (used,)))


def languages(document: Document) -> set[str]:
    """Return the languages in which something is said."""
    return {
        node.language
        for node in every(InLanguage, document)
        if isinstance(node, InLanguage)
    }


def test_a_language_that_somebody_reads_has_a_sheet_of_its_own() -> None:
    document = page(meeting_of(reads("en", "ur")))

    assert languages(document) == {"ur"}
    assert every(NewPage, document)
    assert "بورڈ" in section(document, "In اردو (Urdu)")


def test_a_language_that_nobody_reads_is_not_there() -> None:
    assert languages(page(meeting_of(reads("en")))) == set()
    assert "other languages" not in said(page(meeting_of(reads("en"))))


def test_a_word_that_nobody_checked_says_so_beside_it() -> None:
    shown = section(page(meeting_of(reads("ur"))), "In اردو (Urdu)")

    assert "Not checked yet" in shown
    assert "They may be wrong." in shown


def test_a_word_that_somebody_checked_says_who() -> None:
    shown = section(page(meeting_of(reads("pl"))), "In Polski (Polish)")

    assert "Checked by Ola, Dom Polski" in shown
    assert "ot checked" not in shown


def test_the_top_of_the_page_says_which_languages_come() -> None:
    shown = said(page(meeting_of(reads("ur"), reads("pl"))))

    assert (
        "In other languages, at the end of this document: "
        "اردو (Urdu), Polski (Polish)." in shown
    )


def test_who_reads_punjabi_is_given_punjabi_in_the_script_there_is() -> None:
    assert languages(page(meeting_of(reads("pa")))) == {"pa-Guru"}
    assert languages(page(meeting_of(reads("pa-Arab")))) == set()


def test_an_agenda_in_polish_has_the_words_in_polish() -> None:
    assert languages(page(meeting_of(language="pl"))) == {"pl"}


def test_a_person_named_nowhere_is_not_given_away_by_their_language() -> None:
    hidden = reads("ur", shown_as=ShownAs.NOBODY)

    assert languages(page(meeting_of(hidden))) == set()


def test_each_meaning_of_a_word_is_told_apart_by_its_context() -> None:
    one = Sense("A helper.", context="social care", translations=(URDU,))
    two = Sense("A worker.", context="GP", translations=(replace(URDU, term="پی"),))

    shown = section(page(meeting_of(reads("ur")), one, two), "In اردو (Urdu)")

    assert "Board (social care)" in shown
    assert "Board (GP)" in shown


def test_every_entry_says_its_state_in_words() -> None:
    document = page(meeting_of(reads("ur", "pl", "pa")))
    sheets = [
        node
        for node in every(Section, document)
        if isinstance(node, Section) and said(node.title).startswith("In ")
    ]

    for entry in every(Definition, tuple(sheets)):
        assert any(mark in said(entry) for mark in ("Not checked yet", "Checked by"))
    assert len(sheets) == 3
