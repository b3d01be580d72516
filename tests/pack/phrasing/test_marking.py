"""A word is explained where a reader first meets it, and nowhere gets in the way."""

from dataclasses import replace

from inclusive_meetings.document.inlines import (
    Emphasis,
    Link,
    Strong,
    TermLink,
    Text,
    text,
)
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Callout,
    Paragraph,
    Section,
    Table,
    Tone,
    paragraph,
)
from inclusive_meetings.pack.phrasing.marking import marked
from inclusive_meetings.pack.phrasing.meanings import word_list
from tests.pack.reading import every, said
from tests.samples import HEALTHWATCH, ICB, the_words, wording


def marks(*blocks: Block) -> list[str]:
    """Return the marked words, in order."""
    return [said(found) for found in every(TermLink, marked(blocks, the_words()))]


def test_the_first_use_in_each_section_is_marked() -> None:
    one = Section(text("One"), (paragraph("The ICB pays. The ICB plans."),))
    two = Section(text("Two"), (paragraph("Two ICBs meet."),))

    assert marks(one, two) == ["ICB", "ICBs"]


def test_marking_does_not_change_what_is_said() -> None:
    blocks = (paragraph("The ICB, Healthwatch and a PA. No ICBMs."),)

    assert said(marked(blocks, the_words())) == said(blocks)


def test_a_word_inside_a_longer_word_is_not_marked() -> None:
    assert marks(paragraph("Put the PAPER on the PAnel.")) == []


def test_headings_and_links_stay_as_they_are() -> None:
    link = Link(text("the ICB's page"), "https://example.org")

    assert marks(Section(text("The ICB"), (Paragraph((link,)),))) == []


def test_words_are_marked_wherever_they_stand() -> None:
    deep = Paragraph((Strong((Emphasis((Text("ICB"),)),)),))
    cells = Table("Who", (text("Body"),), ((text("Healthwatch"),),))
    box = Callout(Tone.NOTE, "Ask", (paragraph("Ask a PA."),))

    assert marks(Bullets(((deep,),)), cells, box) == ["ICB", "Healthwatch", "PA"]


def test_a_section_within_a_section_does_not_forget_what_was_marked_around_it() -> None:
    inner = Section(text("Inner"), (paragraph("Nothing here."),))
    outer = Section(text("Outer"), (paragraph("ICB."), inner, paragraph("ICB.")))

    assert marks(outer) == ["ICB"]


def test_each_marked_word_leads_to_its_meaning() -> None:
    blocks = marked((paragraph("The ICB and a PA."),), the_words())
    explained = word_list(the_words(), wording())

    links = {f.term for f in every(TermLink, blocks) if isinstance(f, TermLink)}

    assert explained is not None
    assert links <= {word.id for word in explained.words}


def test_no_words_give_no_list() -> None:
    assert word_list((), wording()) is None


def test_a_word_with_an_odd_id_still_has_an_id_that_html_can_hold() -> None:
    odd = replace(the_words()[0], term=replace(ICB, id='x "><b> 1'))

    explained = word_list((odd,), wording())

    assert explained is not None
    assert explained.words[0].id == "w-x-b-1"


def test_a_body_that_is_closing_says_so_and_as_of_when() -> None:
    explained = word_list((the_words()[1],), wording())

    assert explained is not None
    meaning = said(explained.words[0].meaning)
    assert "due to close" in meaning
    assert "NHS bodies and councils (planned)" in meaning
    assert "23 November 2026" in meaning


def test_a_date_of_change_is_said_in_words() -> None:
    sense = replace(HEALTHWATCH.senses[0], since="2027-03-31")

    explained = word_list((replace(the_words()[1], sense=sense),), wording())

    assert explained is not None
    assert "31 March 2027" in said(explained.words[0].meaning)


def test_a_word_that_nobody_chose_a_meaning_for_lists_all_of_them() -> None:
    explained = word_list((the_words()[2],), wording())

    assert explained is not None
    meaning = said(explained.words[0].meaning)
    assert "personal assistant" in meaning
    assert "physician associate" in meaning
    assert "has not said which" in meaning
