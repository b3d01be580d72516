"""Everyone can read from the agenda when, who, what is asked and what can change."""

from dataclasses import replace
from datetime import date

from inclusive_meetings.document.inlines import Link, TermLink
from inclusive_meetings.document.nodes import Document, Timeline
from inclusive_meetings.model.glossary import Appearance, WordUsed
from inclusive_meetings.model.item import Item, Stage
from inclusive_meetings.model.meeting import Meeting, Mode, Paper, Where
from inclusive_meetings.model.people import Contact
from inclusive_meetings.pack.agenda import make
from inclusive_meetings.pack.brief import Brief
from tests.pack.reading import every, said, section
from tests.samples import (
    FAMILIES,
    HALL,
    ICB,
    a_bare_meeting,
    a_meeting,
    at,
    passage,
    the_words,
    wording,
)


def agenda(meeting: Meeting, words: tuple[WordUsed, ...] = ()) -> Document:
    """Return the agenda of the meeting."""
    return make(Brief(meeting.seen_by_everyone(), wording(), words))


def with_item(item: Item) -> Document:
    """Return an agenda with one item."""
    return agenda(replace(a_meeting(), items=(item,)))


def test_the_day_the_place_the_chair_and_the_contact_stand_at_the_start() -> None:
    start = said(agenda(a_meeting()).blocks[:8])

    for words in (
        "Wednesday 9 December 2026, 10:00 to 11:40",
        "Khidmat Hall, 1 Example Road, Westvale",
        "Bus 12 stops outside.",
        "Sam Okoro, Westvale Integrated Care Board",
        "Wednesday 2 December 2026, 14:00, 45 minutes, by phone or at Khidmat Hall",
    ):
        assert words in start


def test_the_times_show_every_item_in_order_with_its_length() -> None:
    found = every(Timeline, agenda(a_meeting()))[0]

    assert isinstance(found, Timeline)
    assert [(entry.time, entry.length) for entry in found.entries][:3] == [
        ("10:00", "10 minutes"),
        ("10:10", "30 minutes"),
        ("10:40", "15 minutes"),
    ]


def test_a_break_says_when_the_meeting_goes_on() -> None:
    assert "We start again at 10:55." in section(agenda(a_meeting()), "The times")


def test_an_item_says_who_leads_who_raised_it_and_what_it_asks() -> None:
    item = section(agenda(a_meeting()), "1. What families told us")

    assert "Leads: Nasreen Akhtar, Meri Awaaz" in item
    assert "Raised by: Meri Awaaz" in item
    assert "Listen first" in item
    assert "What must the pathway never do?" in item


def test_a_purpose_of_the_authors_own_stands_as_written() -> None:
    item = replace(FAMILIES, purpose="Dream a little")

    assert "Dream a little" in said(with_item(item))


def test_what_is_decided_says_plainly_that_it_cannot_change() -> None:
    item = section(agenda(a_meeting()), "3. Who may employ a PA")

    assert "already been decided. It cannot change now." in item


def test_each_stage_of_a_meeting_says_something_else() -> None:
    said_of = {
        said(agenda(replace(a_meeting(), stage=stage, items=())))
        for stage in (None, *Stage)
    }

    assert len(said_of) == len(Stage) + 1


def test_a_note_of_warning_comes_before_the_text_of_the_item() -> None:
    words = section(
        agenda(replace(a_meeting(), items=(replace(FAMILIES, content_note="Death."),))),
        "1. What families told us",
    )

    assert words.index("Death.") < words.index("Bring")


def test_the_reflection_says_that_the_others_listen_and_one_may_pass() -> None:
    words = section(agenda(a_meeting()), "2. How is this meeting going for you?")

    assert "listens and does not answer" in words
    assert "pass" in words


def test_a_paper_says_on_which_day_it_was_sent() -> None:
    papers = (Paper("The draft", at(), sent=date(2026, 11, 24)), Paper("A map", at()))

    words = section(agenda(replace(a_meeting(), papers=papers)), "Papers")

    assert "The draft, sent on Tuesday 24 November 2026" in words
    assert words.endswith("A map")


def test_an_address_to_join_can_be_followed_and_the_phone_stays_beside_it() -> None:
    where = Where(Mode.ONLINE, join="https://example.org/join, or phone 020 7946 0120")

    links = [
        found.address
        for found in every(Link, agenda(replace(a_meeting(), where=where)))
        if isinstance(found, Link)
    ]

    assert "https://example.org/join" in links


def test_a_venue_that_is_also_online_says_both() -> None:
    where = Where(Mode.HYBRID, venue=HALL)

    words = said(agenda(replace(a_meeting(), where=where)))

    assert "In the room and online: Khidmat Hall" in words


def test_the_contact_keeps_the_words_of_the_agenda_and_gains_links() -> None:
    line = "Ana Pop, phone or text 0113 496 0000, ana@example.org"
    contact = Contact("Ana Pop", "0113 496 0000", "ana@example.org", line)

    document = agenda(replace(a_meeting(), contact=contact))

    links = [f.address for f in every(Link, document) if isinstance(f, Link)]
    assert line in said(document)
    assert links[:2] == ["tel:01134960000", "mailto:ana@example.org"]


def test_a_word_that_stands_only_in_a_paper_is_not_explained_in_the_agenda() -> None:
    only_in_paper = WordUsed(ICB, ICB.senses[0], (Appearance("The draft", at()),))

    document = agenda(a_meeting(), (only_in_paper,))

    assert document.words is None
    assert not every(TermLink, document)


def test_the_words_of_the_agenda_are_explained_at_its_end() -> None:
    words = agenda(a_meeting(), the_words()).words

    assert words is not None
    assert [word.term for word in words.words] == ["ICB", "Healthwatch", "PA"]


def test_an_agenda_that_says_hardly_anything_still_makes_a_kind_page() -> None:
    words = said(agenda(a_bare_meeting()))

    assert "1. Budget" in words
    assert "The agenda does not say yet. Please ask." in words
    assert "The agenda does not name anybody to ask." in words


def test_an_agenda_without_items_says_so() -> None:
    empty = replace(a_bare_meeting(), items=())

    assert "no items yet" in said(agenda(empty))
    assert not every(Timeline, agenda(empty))


def test_markup_in_a_title_stays_words() -> None:
    item = Item(passage("<b>Money</b> & {time}"), number=1)

    assert "1. <b>Money</b> & {time}" in said(with_item(item))


def test_no_need_of_anybody_is_in_the_agenda() -> None:
    assert "CANARY" not in said(agenda(a_meeting(), the_words()))
