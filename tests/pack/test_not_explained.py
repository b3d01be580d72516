"""The chair sees which words nobody explains; nobody else does, and none is guessed."""

from dataclasses import replace

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.build.pack import pack
from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.model.glossary import Glossary
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.pack import not_explained
from tests.pack.briefs import chair_brief
from tests.pack.reading import said, section
from tests.samples import ICB, PA, a_meeting, passage, wording

TEXT = "The Better Board met. The XQZ, the PA and the BB met the ICB."


def jargon(text: str = TEXT) -> tuple[Jargon, ...]:
    """Return the jargon of the first item of the sample meeting."""
    where = a_meeting().items[1].title.text
    finder = Finder(Glossary((ICB, PA)))
    return finder.find([Written(where, passage(text), is_a_paper=True)])


def page(text: str = TEXT) -> str:
    """Return what the page says."""
    brief = replace(chair_brief(a_meeting()), jargon=jargon(text))
    return said(not_explained.make(brief))


def test_a_word_is_shown_with_its_guess_and_whom_to_ask() -> None:
    brief = replace(chair_brief(a_meeting()), jargon=jargon())
    found = section(not_explained.make(brief), "What nobody explains")

    assert "XQZ" in found
    assert "It may stand for “Better Board”: ask." in found
    assert "Once, in “" in found
    assert "ICB" not in found


def test_a_word_with_several_meanings_shows_them() -> None:
    brief = replace(chair_brief(a_meeting()), jargon=jargon())

    found = section(not_explained.make(brief), "What has several meanings")

    assert all((sense.expansion or sense.meaning) in found for sense in PA.senses)


def test_a_meeting_without_jargon_says_so() -> None:
    assert "The program found no word that nobody explains." in page("We met.")


def test_only_the_chair_gets_the_page_and_no_guess_is_shared() -> None:
    made = pack(
        Prepared(a_meeting(), wording(), (), jargon()), Choices(("html", "text"))
    )

    holders = [name for name, content in made.files.items() if b"XQZ" in content]
    assert holders == [
        "private/not-explained-yet.html",
        "private/not-explained-yet.txt",
    ]
