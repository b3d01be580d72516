"""Marks in titles, questions and names are read, and not shown as they were typed."""

from dataclasses import replace

from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.document.inlines import Link
from inclusive_meetings.model.glossary import Appearance
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import NamedPerson, ShownAs
from inclusive_meetings.pack import agenda
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.pack.phrasing.as_read import as_read
from inclusive_meetings.pack.slides import deck as slides
from tests.pack.reading import every, said
from tests.samples import FAMILIES, JOE, a_meeting, at, passage, the_words, wording

TITLE = "The `JSNA`, ~~its~~ **our** [plan](https://example.org/plan)"
READ = "The JSNA, [struck out: its] our plan"


def marked(*leads: NamedPerson) -> Meeting:
    """Return a meeting with marks wherever an author can type them."""
    item = replace(
        FAMILIES,
        title=passage(TITLE),
        questions=("What is *ours*[^1]?",),
        text=passage("As ~~ten~~ five said[^1].\n\n[^1]: estimate"),
        leads=leads,
    )
    return replace(a_meeting(), title=passage("A *big* day"), items=(item,))


def everyone(meeting: Meeting) -> Brief:
    """Return what everyone may see of it."""
    return Prepared(meeting, wording(), the_words()).brief(Audience.EVERYONE, None)


def test_titles_and_questions_read_as_words_on_slides() -> None:
    made = slides.make(everyone(marked()))
    titles = [slide.title for slide in made.slides]

    assert made.title == titles[0] == "A big day"
    assert f"1. {READ}" in titles
    assert "What is ours (note 1)?" in said([s.big for s in made.slides if s.big][-1])


def test_the_notes_say_what_is_struck_out_and_what_a_footnote_says() -> None:
    made = slides.make(everyone(marked()))
    notes = [line for slide in made.slides for line in slide.notes]

    assert "As [struck out: ten] five said (note 1)." in notes
    assert "Note 1: estimate" in notes


def test_the_address_of_a_link_in_a_title_is_not_lost() -> None:
    made = agenda.make(everyone(marked()))

    links = [link for link in every(Link, made) if isinstance(link, Link)]

    assert "https://example.org/plan" in [link.address for link in links]


def test_the_words_of_an_item_are_found_under_its_new_title() -> None:
    word = replace(the_words()[0], appearances=(Appearance(TITLE, at()),))
    brief = as_read(Brief(marked(), wording(), (word,)))

    assert [each.where for each in brief.words[0].appearances] == [READ]


def test_a_name_in_bold_is_hidden_as_any_other() -> None:
    hidden = replace(JOE, shown_as=ShownAs.NOBODY)
    meeting = replace(marked(NamedPerson(f"**{JOE.name}**")), people=(hidden,))

    assert JOE.name not in repr(everyone(meeting))


def test_what_has_no_marks_stays_as_it_is() -> None:
    brief = Brief(a_meeting(), wording(), the_words())

    assert as_read(brief) == brief
