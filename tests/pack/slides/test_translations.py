"""Words in other languages on slides: whole, marked as unchecked, never too many."""

from dataclasses import replace

from inclusive_meetings.document.deck import SlideKind
from inclusive_meetings.document.inlines import InLanguage, Text
from inclusive_meetings.document.nodes import Definitions, Paragraph
from inclusive_meetings.model.glossary import Translation, WordUsed
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.slides import deck as slides
from inclusive_meetings.pack.slides.languages import Shown
from inclusive_meetings.writers.fitting.lines import language_of
from inclusive_meetings.writers.fitting.page import Page
from inclusive_meetings.writers.fitting.size import pages
from inclusive_meetings.writers.pptx.own import template
from inclusive_meetings.writers.words_on_paper import plain
from tests.pack.reading import said
from tests.samples import a_meeting, at, the_words, wording


def test_a_word_stands_above_the_same_in_another_language() -> None:
    brief = Brief(a_meeting(), wording(), (in_urdu(),))

    found = slides.make(brief, ("ur",)).slides

    (index,) = (slide for slide in found if slide.explains)
    (entry,) = (b.entries[0] for b in index.blocks if isinstance(b, Definitions))
    english, urdu = entry.meaning
    assert isinstance(english, Paragraph)
    assert isinstance(urdu, Paragraph)
    assert said(english).startswith("Integrated Care Board. The local NHS body")
    assert urdu.words == (InLanguage("ur", (Text("مجلس: صحت کی مجلس۔"),)),)
    assert index.over == "Urdu: not checked yet"


def test_a_long_meaning_and_the_same_in_another_language_are_two_slides() -> None:
    word = in_urdu()
    assert word.sense is not None
    long = " ".join(["Seven words that nobody cuts in halves."] * 4)
    brief = Brief(
        a_meeting(),
        wording(),
        (replace(word, sense=replace(word.sense, meaning=long)),),
    )

    found = slides.make(brief, ("ur",)).slides

    first, second = (s for s in found if s.title.startswith("Words A to Z"))
    assert (first.title, first.over) == ("Words A to Z: ICB", "")
    assert first.explains
    assert long in said(first.blocks)
    assert "مجلس" not in said(first.blocks)
    assert second.title == "Words A to Z: ICB, in Urdu"
    assert second.over == "Urdu: not checked yet"
    assert "مجلس" in said(second.blocks)


def test_what_is_not_translated_is_said_honestly() -> None:
    brief = Brief(a_meeting(), wording(), (in_urdu(),))

    found = slides.make(brief, ("ur", "cy")).slides

    (told,) = (slide for slide in found if slide.title == "Languages on these slides")
    assert "Words are explained in English and Urdu." in said(told.blocks)
    assert "No word of this meeting is translated into Welsh yet." in said(told.blocks)
    assert "The rest is in English." in said(told.blocks)


def test_several_languages_are_named_as_people_name_them() -> None:
    shown = Shown(wording(), ("pl", "pa", "ur"))

    assert shown.english_names(("ur",)) == "Urdu"
    assert shown.english_names(("pl", "pa", "ur")) == "Polish, Punjabi and Urdu"


def test_not_checked_is_said_only_beside_a_translation() -> None:
    other = replace(the_words()[1], appearances=in_urdu().appearances)
    brief = Brief(a_meeting(), wording(), (in_urdu(), other))

    found = slides.make(brief, ("ur",)).slides

    here = [slide for slide in found if slide.kind is SlideKind.WORDS and slide.here]
    assert [(slide.title, slide.over) for slide in here] == [
        ("Words: What families told us", "More: choose a word"),
        ("Words: What families told us, in Urdu too", "Urdu: not checked yet"),
    ]
    warned = [slide for slide in found if slide.over == "Urdu: not checked yet"]
    assert all("مجلس" in said(slide.blocks) for slide in warned)


def test_several_languages_have_a_slide_each_with_their_own_warning() -> None:
    word = in_urdu()
    assert word.sense is not None
    polish = Translation("pl", "rada", at(), "Rada zdrowia.")
    both = (*word.sense.translations, polish)
    word = replace(word, sense=replace(word.sense, translations=both))
    brief = Brief(a_meeting(), wording(), (word,))

    found = slides.make(brief, ("ur", "pl")).slides

    told = [(s.title, s.over) for s in found if s.title.startswith("Words")]
    assert told == [
        ("Words: What families told us", "More: choose a word"),
        ("Words: What families told us, in Urdu", "Urdu: not checked yet"),
        ("Words: What families told us, in Polish", "Polish: not checked yet"),
        ("Words A to Z: ICB", "Back: choose a word"),
        ("Words A to Z: ICB, in Urdu", "Urdu: not checked yet"),
        ("Words A to Z: ICB, in Polish", "Polish: not checked yet"),
    ]
    polish_alone = next(s for s in found if s.title == "Words A to Z: ICB, in Polish")
    assert "مجلس" not in said(polish_alone.blocks)


def test_a_long_translation_beside_what_letters_stand_for_is_the_name_alone() -> None:
    long = in_urdu(" ".join(["صحت"] * 26))

    found = slides.make(Brief(a_meeting(), wording(), (long,)), ("ur",)).slides

    texts = [said(slide.blocks) for slide in found if "ICB" in slide.title]
    (here,) = (s for s in found if s.kind is SlideKind.WORDS and s.here)
    assert said(here.blocks).endswith("Integrated Care Board\nمجلس")
    assert texts[-1].endswith("صحت صحت")


def test_a_long_translation_goes_on_under_the_word_on_the_next_slide() -> None:
    long = in_urdu(" ".join(["صحت"] * 28))
    brief = Brief(a_meeting(), wording(), (long,))
    index = next(each for each in slides.make(brief, ("ur",)).slides if each.explains)

    first, second = pages(index, template("light"), "of")

    assert [page.title for page in (first, second)] == [
        "Words A to Z: ICB (1 of 2)",
        "Words A to Z: ICB (2 of 2)",
    ]
    assert [plain(line.words) for line in second.lines] == ["ICB:", "صحت " * 13 + "صحت"]
    in_both = [word for page in (first, second) for word in plain_urdu(page)]
    assert in_both == ["مجلس:", *["صحت"] * 28]


def plain_urdu(page: Page) -> list[str]:
    """Return the words of the translation on a page."""
    urdu = (line for line in page.lines if language_of(line) == "ur")
    return [word for line in urdu for word in plain(line.words).split()]


def in_urdu(meaning: str = "صحت کی مجلس۔") -> WordUsed:
    """Return a word with a translation that nobody has checked."""
    word = the_words()[0]
    assert word.sense is not None
    urdu = Translation("ur", "مجلس", at(), meaning)
    return replace(word, sense=replace(word.sense, translations=(urdu,)))
