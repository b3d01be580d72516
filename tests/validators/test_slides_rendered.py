"""Every word that should be on a slide can be read there; none lies over another."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from inclusive_meetings.build.prepared import Prepared
from inclusive_meetings.document.deck import WORDS_AT_MOST, SlideKind
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.pack.phrasing.voices import voiced
from inclusive_meetings.pack.slides import deck as slides
from inclusive_meetings.workspace.findings.checking_slides import check_deck
from inclusive_meetings.workspace.opening.opened import Opened, open_meeting
from inclusive_meetings.writers.fitting.cuts import words_read
from inclusive_meetings.writers.fitting.filling import words_of
from inclusive_meetings.writers.fitting.lines import Line, Mark
from inclusive_meetings.writers.fitting.page import Page as Fitted
from inclusive_meetings.writers.pptx import deck as pptx
from inclusive_meetings.writers.style import Style
from inclusive_meetings.writers.words_on_paper import plain
from tests.validators import tools
from tests.validators.hard_agendas import HARD
from tests.validators.rendering import Page, bare, need, rendered

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1500)]
AGENDAS = Path(__file__).parent.parent.parent / "agendas"
POINTS_AT_MOST = 6
LOOKS = ("light", "cream", "dark")


class Shown:
    """All decks, drawn once: by name the deck's file, its meeting, and its pages."""

    def __init__(self, folder: Path) -> None:
        self.meetings: dict[str, Meeting] = {}
        self.made: dict[str, tuple[pptx.Made, ...]] = {}
        self.files: dict[str, Path] = {}
        for agenda in sorted(AGENDAS.glob("*-*.md")):
            for look in LOOKS:
                self._add(f"{agenda.stem}-{look}", agenda, folder, Style(OF, look=look))
            large = Style(OF, is_large=True)
            self._add(f"{agenda.stem}-large", agenda, folder, large)
            self._add(f"{agenda.stem}-ur", agenda, folder, Style(OF), ("ur",))
        for name, text in HARD.items():
            agenda = folder / f"{name}.md"
            agenda.write_text(text, encoding="utf-8")
            self._add(f"hard-{name}", agenda, folder, Style(OF))
        self.pages = rendered(list(self.files.values()), folder)

    def _add(
        self,
        name: str,
        agenda: Path,
        folder: Path,
        style: Style,
        languages: tuple[str, ...] = (),
    ) -> None:
        opened = open_meeting(agenda, agenda.name)
        brief = brief_of(opened)
        deck = voiced(slides.make(brief, languages), brief.meeting, brief.wording)
        self.meetings[name] = brief.meeting
        self.made[name] = pptx.paged(deck, style)
        self.files[name] = folder / f"{name}.pptx"
        self.files[name].write_bytes(pptx.write(deck, style))


OF = {"of": "of"}


def brief_of(opened: Opened) -> Brief:
    """Return what everyone may see of a meeting, its marks read."""
    whole = Prepared(opened.meeting, opened.wording, opened.words)
    return whole.brief(Audience.EVERYONE, None)


@cache
def shown() -> Shown:
    """Return all decks, drawn."""
    need()
    return Shown(Path(mkdtemp()))


def wanted(meeting: Meeting) -> Iterator[str]:
    """Yield what of an agenda should be on its slides, in its own words."""
    yield from (meeting.title.text, meeting.purpose)
    yield from (person.credit for person in meeting.people)
    for item in meeting.items:
        yield item.title.text
        yield from item.questions
        if item.kind is ItemKind.TALK:
            yield item.content_note
            yield from map(str, item.leads)
    for contact in filter(None, (meeting.contact, meeting.if_it_went_badly)):
        yield from (contact.name, contact.phone, contact.email)


def test_every_slide_is_drawn() -> None:
    counts = {name: len(pages) for name, pages in shown().pages.items()}

    assert counts == {name: len(made) for name, made in shown().made.items()}
    assert min(counts.values()) >= 5


def test_every_word_of_the_agenda_that_should_be_on_a_slide_can_be_read() -> None:
    lost = [
        f"{name}: {words}"
        for name, meeting in shown().meetings.items()
        for words in wanted(meeting)
        if not can_be_read(words, shown().pages[name])
    ]

    assert lost == []


def can_be_read(words: str, pages: tuple[Page, ...]) -> bool:
    """Return whether each of the words stands on some slide."""
    letters = [page.letters for page in pages]
    together = "".join(letters)
    return bare(words) in together or all(
        any(bare(word) in each for each in letters) for word in words.split()
    )


def test_every_letter_of_every_slide_is_drawn_on_it() -> None:
    lost = [
        f"{name}, slide {page.number}: {missing}"
        for name, made in shown().made.items()
        for each, page in zip(made, shown().pages[name], strict=True)
        if (missing := _missing(each, page))
    ]

    assert lost == []


def _missing(made: pptx.Made, page: Page) -> str:
    """Return the letters of the slide that are not on the page."""
    lines: list[Line] = [*made.page.lines, *made.page.second]
    said = [made.page.title, *(plain(line.words) for line in lines)]
    if made.page.table is not None:
        for row in (made.page.table.heads, *made.page.table.rows):
            said += [plain(cell) for cell in row]
    # Letters join and change places in some scripts: those are only counted.
    due = Counter(each for each in bare(" ".join(said)) if each.isascii())
    return "".join((due - Counter(page.letters)).elements())


def test_no_word_stands_outside_its_slide() -> None:
    assert [
        f"{name} {word}"
        for name, pages in shown().pages.items()
        for page in pages
        for word in page.outside
    ] == []


def test_no_word_lies_over_another() -> None:
    assert [
        f"{name} {pair}"
        for name, pages in shown().pages.items()
        for page in pages
        for pair in page.overlapping
    ] == []


def test_no_word_lies_over_the_line_of_times_at_the_foot() -> None:
    foot = 6.9 / 7.5

    low = [
        f"{name} {page.number}: {word.text}"
        for name, pages in shown().pages.items()
        for page in pages
        for word in page.words
        if word.bottom > page.height * foot and word.text != str(page.number)
        if shown().made[name][page.number - 1].slide.kind is not SlideKind.TITLE
    ]

    assert low == []


def test_no_slide_has_more_than_25_words_and_six_points() -> None:
    too_much = [
        f"{name}, slide {number}"
        for name, made in shown().made.items()
        for number, each in enumerate(made, 1)
        if _words(each.page) > WORDS_AT_MOST or _points(each.page) > POINTS_AT_MOST
    ]

    assert too_much == []


def _words(page: Fitted) -> int:
    table = page.table.rows if page.table else ()
    in_cells = sum(words_read(cell) for row in table for cell in row)
    return words_of([*page.lines, *page.second]) + in_cells


def _points(page: Fitted) -> int:
    lines = (*page.lines, *page.second)
    return sum(line.mark in {Mark.BULLET, Mark.NUMBER, Mark.TIME} for line in lines)


def test_every_deck_follows_the_schema() -> None:
    tools.need_ooxml()

    assert tools.ooxml(list(shown().files.values())) == []


@pytest.mark.parametrize("suffix", [*LOOKS, "large", "ur"])
def test_the_check_of_decks_finds_nothing_in_ours(suffix: str) -> None:
    decks = [path for name, path in shown().files.items() if name.endswith(suffix)]

    found = [
        f"{path.name} {each.place}: {each.what}"
        for path in decks
        for each in check_deck(path, path.name).findings
        # A meaning in another language is not cut in the middle for being long.
        if not (suffix == "ur" and each.check == "too-many-words")
    ]

    assert len(decks) == 5
    assert found == []
