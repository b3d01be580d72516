"""A briefing is one person's own: by name, honest, short, and nobody else's needs."""

from dataclasses import replace

import pytest

from inclusive_meetings.document.nodes import Document, Paragraph
from inclusive_meetings.model.glossary import Appearance, Sense, Term, WordUsed
from inclusive_meetings.model.item import Stage
from inclusive_meetings.model.meeting import Meeting, Where
from inclusive_meetings.model.people import Contributor, Private, ShownAs
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.briefing import make, own_words
from inclusive_meetings.pack.two_pages import word_count
from tests.pack.reading import every, said, section
from tests.samples import (
    FAMILIES,
    JOE,
    NASREEN,
    SAM,
    a_bare_meeting,
    a_meeting,
    at,
    the_words,
    wording,
)

WORDS_ON_TWO_PAGES = 750
ASKED = "What we will ask of you, and when"
WHERE = "When, where and with whom"
PAY = "Payment and expenses, and what you want in return"


def briefing(
    reader: Contributor,
    meeting: Meeting | None = None,
    words: tuple[WordUsed, ...] = (),
) -> Document:
    """Return the briefing of a person who takes part in the meeting."""
    known = meeting or a_meeting()
    others = tuple(p for p in known.people if p.place != reader.place)
    whole = replace(known, people=(*others, reader))
    return make(Brief(whole.seen_by(reader), wording(), words, reader=reader))


def with_private(private: Private) -> Contributor:
    """Return someone of whom only these answers are known."""
    return replace(NASREEN, private=private)


def test_a_briefing_speaks_to_the_person_by_name_and_says_it_is_private() -> None:
    document = briefing(NASREEN)

    assert "Nasreen Akhtar" in document.title
    assert document.notice == "Private: for Nasreen Akhtar and the chair only."
    assert "Dear Nasreen Akhtar" in said(document.blocks[:1])


def test_a_briefing_holds_all_that_is_arranged_for_its_reader() -> None:
    words = said(briefing(NASREEN))

    for name in ("ACCESS", "LANGUAGE", "FOOD", "PAYMENT", "RETURN", "POST", "ARRANGED"):
        assert f"CANARY{name}" in words


def test_nothing_private_of_anybody_else_is_in_a_briefing() -> None:
    assert "CANARYJOE" not in said(briefing(NASREEN))
    assert said(briefing(JOE)).count("CANARY") == 1


def test_a_person_learns_why_they_are_asked_and_what_they_told_us() -> None:
    words = section(briefing(NASREEN), "Why you")

    assert "You have sat with forty families" in words
    assert "What families try before they ask a doctor." in words
    assert "Why the letters come only in English" in words


def test_a_person_learns_what_they_will_be_asked_and_when() -> None:
    words = section(briefing(NASREEN), ASKED)

    assert "10:10, What families told us (30 minutes). You lead this." in words
    assert "What must the pathway never do?" in words
    assert "At 10:55: you can say how the meeting is for you." in words


def test_a_person_without_items_is_told_so_plainly() -> None:
    words = section(briefing(JOE), ASKED)

    assert "No item is yours to lead" in words


def test_an_item_that_is_decided_is_said_to_its_reader() -> None:
    decided = replace(FAMILIES, stage=Stage.DECIDED)

    words = section(
        briefing(NASREEN, replace(a_meeting(), items=(decided,))),
        ASKED,
    )

    assert "This is only an idea." in words
    assert "In “What families told us”: This has already been decided." in words


def test_a_hard_subject_is_announced_to_everyone() -> None:
    hard = replace(FAMILIES, content_note="We will hear about violence.")

    words = said(briefing(JOE, replace(a_meeting(), items=(hard,))))

    assert "A warning about “What families told us”" in words


def test_who_will_be_there_leaves_out_who_wants_no_name() -> None:
    hidden = replace(JOE, shown_as=ShownAs.NOBODY)
    meeting = replace(a_meeting(), people=(SAM, NASREEN, hidden))

    words = section(briefing(NASREEN, meeting), WHERE)

    assert "Sam Okoro (Westvale Integrated Care Board); and 1 more." in words
    assert "Joe" not in words


def test_someone_alone_from_a_community_may_bring_company() -> None:
    meeting = replace(a_meeting(), people=(SAM, NASREEN))

    words = section(briefing(NASREEN, meeting), WHERE)

    assert "You can bring someone you trust." in words


def test_the_time_with_the_chair_before_and_the_answer_after_are_said() -> None:
    words = section(briefing(NASREEN), "Before, on the day, and after")

    assert "Wednesday 2 December 2026, 14:00" in words
    assert "within 5 working days" in words


def test_a_promise_that_the_chair_did_not_make_is_not_made() -> None:
    words = section(
        briefing(NASREEN, replace(a_meeting(), we_heard_by="", pre_meeting=None)),
        "Before, on the day, and after",
    )

    assert "working days" not in words
    assert "has not set a time to meet you yet" in words


def test_payment_that_is_not_agreed_is_said_with_whom_to_ask() -> None:
    words = section(briefing(with_private(Private(food="Halal"))), PAY)

    assert "We have not yet agreed payment and expenses with you." in words
    assert "Ask Ana Pop before the day." in words


def test_payment_leads_to_no_conclusion_about_benefits() -> None:
    words = section(briefing(NASREEN), PAY)

    assert "may affect benefits: get independent advice" in words
    assert "will not affect" not in words


def test_an_answer_of_none_for_payment_is_not_called_agreed() -> None:
    words = section(briefing(with_private(Private(payment="None."))), PAY)

    assert "If you did not agree to that, ask Ana Pop" in words


def test_what_nobody_asked_is_a_question_and_never_a_need_of_nothing() -> None:
    reader = with_private(Private(access="Nothing", food="Halal"))

    words = section(briefing(reader), "What we have arranged for you")

    assert "We have not asked you yet about: the language you want to use." in words
    assert "you need nothing for: what helps you to take part." in words
    assert "Halal" in words


def test_what_they_want_in_return_is_asked_until_they_answer() -> None:
    asked = section(briefing(with_private(Private(food="Halal"))), PAY)
    told = section(briefing(with_private(Private(in_return="A letter."))), PAY)

    assert "“Nothing” is an answer too." in asked
    assert told.endswith("You told us: A letter. You may change your mind.")


def test_only_words_of_their_own_items_and_papers_are_explained() -> None:
    item = replace(FAMILIES, papers=("The draft",))
    meeting = replace(a_meeting(), items=(item, *a_meeting().items[2:]))
    term = Term("x-1", "MAS", (Sense("A clinic."),), at())
    in_paper = WordUsed(term, term.senses[0], (Appearance("The draft", at()),))

    words = own_words((*the_words(), in_paper), meeting, NASREEN)

    assert [word.term.term for word in words] == ["ICB", "Healthwatch", "MAS"]
    assert own_words(the_words(), meeting, JOE) == ()


def test_there_is_somebody_to_tell_who_is_not_the_chair() -> None:
    named = said(briefing(NASREEN))
    unnamed = said(briefing(NASREEN, replace(a_meeting(), if_it_went_badly=None)))

    assert "somebody who is not the chair: Li Wei" in named
    assert "Ask for somebody who is not the chair" in unnamed


def test_a_typical_briefing_fits_on_two_pages() -> None:
    document = briefing(NASREEN, words=the_words())

    assert word_count(document) <= WORDS_ON_TWO_PAGES


def test_many_words_give_way_before_the_plan_of_the_person_does() -> None:
    long = Sense("A meaning of a good many words, " * 4)
    terms = (Term(f"x-{n}", f"word{n}", (long,), at()) for n in range(30))
    place = (Appearance(FAMILIES.title.text, at()),)
    words = tuple(WordUsed(term, long, place) for term in terms)

    document = briefing(NASREEN, words=words)

    assert word_count(document) <= WORDS_ON_TWO_PAGES
    assert document.words is not None
    assert "explains more words of your items" in said(document)


@pytest.mark.parametrize("meeting", [a_bare_meeting(), replace(a_meeting(), items=())])
def test_an_agenda_that_says_little_still_makes_a_briefing(meeting: Meeting) -> None:
    document = briefing(JOE, replace(meeting, where=Where()))

    assert "The agenda does not say yet. Please ask." in said(document)
    assert all(said(found) for found in every(Paragraph, document))
