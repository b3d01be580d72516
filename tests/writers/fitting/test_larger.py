"""A few words are written larger, many are not, and none beyond their room."""

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import LineBreak, Strong, TermLink, Text, text
from inclusive_meetings.document.nodes import (
    Bullets,
    Paragraph,
    Picture,
    Section,
    bullets,
    paragraph,
)
from inclusive_meetings.document.square_code import square_code
from inclusive_meetings.writers.fitting.arial import in_arial
from inclusive_meetings.writers.fitting.filling import POINT, height
from inclusive_meetings.writers.fitting.larger import larger
from inclusive_meetings.writers.fitting.lines import Mark
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.pptx.own import template as own_template
from tests.writers.example_pictures import CODE

PLACE = "Upstairs, Slatebank Health Centre, 88 Quarry Lane, Slatebank QR4 4DD"
LONG = "Somebody said that the bus was late, and nobody wrote it down."


def page_of(slide: Slide) -> Page:
    """Return the first page of a slide in our own template."""
    return larger(pages(slide, own_template("light"), "of"))[0]


def test_one_word_and_its_meaning_are_read_from_the_back_of_the_room() -> None:
    page = page_of(Slide("GP", SlideKind.WORDS, (paragraph("A family doctor."),)))

    assert page.body_points == page.layout.body.most == 48


def test_words_that_fill_their_slide_keep_their_size() -> None:
    page = page_of(Slide("A", SlideKind.AGENDA, (bullets(["Tea at the hall"] * 6),)))

    assert page.body_points == 0


def test_all_pages_of_a_slide_have_words_of_one_size() -> None:
    slide = Slide("A", SlideKind.CLOSE, (bullets(["Yes", LONG, LONG, LONG]),))

    made = larger(pages(slide, own_template("light"), "of"))

    assert len(made) > 1
    assert len({page.body_points for page in made}) == 1


def test_larger_words_still_fit_their_room() -> None:
    for many in range(1, 25):
        said = " ".join(["accountability"] * many)
        page = page_of(Slide("A", SlideKind.WORDS, (paragraph(said),)))
        room = page.layout.body
        points = page.body_points or room.points

        assert 32 <= points <= room.most
        sized = type(room)(room.kind, room.idx, room.box, points)
        assert height(list(page.lines), sized) <= room.box.height / POINT


def test_all_lines_of_a_title_begin_beside_its_time() -> None:
    entry = (Paragraph((Strong(text("10:00")), Text(f"\t{LONG}"))),)
    page = page_of(Slide("Today", SlideKind.AGENDA, (Bullets((entry,)),)))

    assert [line.mark for line in page.lines] == [Mark.TIME]


def test_a_long_question_in_pieces_is_as_large_as_each_piece_can_be() -> None:
    page = page_of(Slide("A", SlideKind.QUESTION, big=text(f"{LONG} " * 4)))

    # Whole it would have been 28 points.
    assert page.body_points == 42


def test_words_do_not_grow_where_an_address_would_break() -> None:
    address = (paragraph("annemarie.joseph@example.org"),)
    scan = (paragraph("Scan to write"),)

    page = page_of(Slide("Ask", SlideKind.CLOSE, address, second=scan))

    assert page.body_points == 0


def test_words_are_no_larger_than_a_title_that_had_to_be_smaller() -> None:
    title = " ".join(["Everything that families told us"] * 3)

    page = page_of(Slide(title, SlideKind.CLOSE, (paragraph("Yes"),)))

    assert 28 <= page.title_points < 40
    assert page.body_points <= page.title_points


def test_a_sentence_that_stands_out_stays_the_largest() -> None:
    slide = Slide("Break", SlideKind.REFLECTION, big=text("At ten"), over="10:00")

    assert page_of(slide).body_points == 0


def test_a_title_with_one_word_too_many_is_a_little_smaller_and_on_one_line() -> None:
    title = "1. What stops people, and what has helped"

    page = page_of(Slide(title, SlideKind.ITEM, (paragraph("Listen."),)))

    assert page.layout.title.points > page.title_points >= 34


def test_in_large_text_the_questions_of_a_reflection_stay_together() -> None:
    asked = [
        "What has helped you?",
        "When did we lose you?",
        "What should we do differently from now on?",
    ]
    slide = Slide("How is this for you?", SlideKind.REFLECTION, (bullets(asked),))

    (page,) = pages(slide, own_template("light", large=True), "of")

    assert page.layout.body.points == 42


def test_questions_of_a_reflection_with_too_many_words_are_on_two_slides() -> None:
    asked = bullets(
        [
            "When did somebody talk over you, or down to you, today?",
            "What did you hear that you would tell your neighbours on the stairs?",
            "What should we stop doing before the next time that we meet?",
        ]
    )
    slide = Slide("How is this for you?", SlideKind.REFLECTION, (asked,), stays=True)

    for large in (False, True):
        assert len(pages(slide, own_template("light", large=large), "of")) == 2


def test_in_large_text_who_leads_stays_with_what_the_item_asks() -> None:
    named = (
        ("Moira Teasdale", "Chief Executive"),
        ("Priya Nair", "Chief Operating Officer"),
    )
    people = (Paragraph((Text(n), LineBreak(), Text(what))) for n, what in named)
    who = Section(text("With"), tuple(people))
    slide = Slide(
        "5. Integrated Performance Report, month eleven",
        SlideKind.ITEM,
        (
            Paragraph(
                (Text("Say what you think."), LineBreak(), Text("Nothing is decided."))
            ),
        ),
        second=(who,),
        over="10:15  Part 6 of 15",
    )

    (page,) = pages(slide, own_template("light", large=True), "of")

    assert 35 <= page.body_points < 42


def test_in_large_text_the_place_and_whom_to_ask_are_on_one_slide() -> None:
    when = ("Friday 5 February 2027", "08:30 to 13:00", PLACE)
    whom = ("Dilys Probert", "phone or text 020 7946 0121", "dilys.probert@example.org")
    code = Picture(CODE, "A code")
    both = (
        Slide("Working together", SlideKind.TITLE, tuple(map(paragraph, when))),
        Slide("Ask", SlideKind.CLOSE, tuple(map(paragraph, whom)), picture=code),
    )

    large = own_template("light", large=True)
    assert [len(pages(slide, large, "of")) for slide in both] == [1, 1]


def test_a_link_grows_only_as_far_as_it_fits_on_one_line() -> None:
    term = TermLink(text("minutes of the last meeting of the committee"), "minutes")
    words = (Paragraph((Strong((term,)), Text(": What was said."))),)
    said = (Paragraph((Strong(term.words), Text(": What was said."))),)

    linked = page_of(Slide("Words", SlideKind.WORDS, words))
    unlinked = page_of(Slide("Words", SlideKind.WORDS, said))

    assert unlinked.body_points == 48
    assert linked.body_points < 48


def test_in_large_text_the_times_are_on_as_few_slides_as_may_be() -> None:
    titles = [
        "Welcome and apologies",
        "1. What families told us last winter",
        "2. Winter pressures and delayed discharges",
        "3. Falls: what we do next",
        "Break",
        "4. Direct payments: who can employ whom",
        "5. How is this meeting going for you?",
        "What happens next and close",
    ]
    times = tuple(
        (Paragraph((Strong(text(f"1{at}:00")), Text(f"\t{title}"))),)
        for at, title in enumerate(titles)
    )
    slide = Slide("Today", SlideKind.AGENDA, (Bullets(times),))

    large, usual = (
        pages(slide, own_template("light", large=large), "of")
        for large in (True, False)
    )

    assert [len(page.lines) for page in large] == [4, 4]
    assert {35 <= page.body_points < 42 for page in large} == {True}
    assert {page.body_points for page in usual} == {0}


def test_an_address_in_large_text_is_rather_a_little_smaller_than_broken() -> None:
    whom = ("Anne-Marie Joseph", "020 7946 0122", "annemarie.joseph@example.org")
    code = Picture(square_code("https://example.org"), "A code")
    ask = Slide("Ask", SlideKind.CLOSE, tuple(map(paragraph, whom)), picture=code)
    room = own_template("light", large=True).layouts[SlideKind.CLOSE].body

    (page,) = pages(ask, own_template("light", large=True), "of")

    assert 35 <= page.body_points < room.points
    assert in_arial(whom[-1], page.body_points) <= room.box.width / POINT
    assert in_arial(whom[-1], page.body_points + 1) > room.box.width / POINT


def test_in_large_text_several_who_lead_stay_beside_what_is_asked() -> None:
    leads = (
        ("Tahmina Chowdhury", "Tenter Lane Women's Group"),
        ("Ngozi Eze", "Slatebank Surgery"),
    )
    named = tuple(
        Paragraph((Strong(text(name)), LineBreak(), Text(of))) for name, of in leads
    )
    slide = Slide(
        "4. Rooms, time and money",
        SlideKind.ITEM,
        (
            Paragraph(
                (Text("Say what you know."), LineBreak(), Text("Hear the others."))
            ),
        ),
        second=(Section(text("With"), named),),
        over="11:00  Part 7 of 11",
    )

    (page,) = pages(slide, own_template("light", large=True), "of")

    assert 32 <= page.body_points < 42
