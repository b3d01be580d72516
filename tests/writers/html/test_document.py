"""A page that everyone can read: by eye, by ear, by keyboard, on paper."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from inclusive_meetings.document.inlines import InLanguage, text
from inclusive_meetings.document.nodes import (
    Callout,
    Document,
    Paragraph,
    Section,
    Tone,
    paragraph,
)
from inclusive_meetings.writers.html import document as html
from inclusive_meetings.writers.style import Style
from tests.writers.example import LABELS, STYLE, example
from tests.writers.example_pictures import HIGH, WIDE
from tests.writers.example_words import URDU
from tests.writers.pages import written


class Outline(HTMLParser):
    """Reads a page and remembers its tags with their attributes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember a tag."""
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of each of these tags."""
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def page() -> str:
    """Return the page of a document that uses everything."""
    return html.write(example(), STYLE).decode("utf-8")


def test_the_page_says_its_language_and_title_and_has_one_main_part(page: str) -> None:
    outline = Outline(page)

    assert page.startswith('<!doctype html>\n<html lang="en-GB" dir="ltr">')
    assert "<title>Designing the dementia pathway together</title>" in page
    assert [len(outline.all(tag)) for tag in ("main", "h1", "header")] == [1, 1, 1]


def test_the_page_needs_nothing_else_and_runs_nothing(page: str) -> None:
    outline = Outline(page)

    used = {tag for tag, _ in outline.tags}
    assert not used & {"script", "link", "iframe", "object", "embed", "form"}
    assert all(
        str(each["src"]).startswith("data:image/") for each in outline.all("img")
    )
    assert not [
        name
        for _, attributes in outline.tags
        for name in attributes
        if name[:2] == "on"
    ]
    assert "url(" not in page
    assert "@import" not in page


def test_no_heading_level_is_left_out_and_none_is_deeper_than_six(page: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-9])", page)]

    assert levels[0] == 1
    assert all(later <= before + 1 for before, later in pairwise(levels))
    assert max(levels) == 6


def test_no_two_things_share_a_name(page: str) -> None:
    names = [a["id"] for _, a in Outline(page).tags if "id" in a]
    regions = [
        a.get("aria-label") for _, a in Outline(page).tags if a.get("role") == "region"
    ]

    assert len(names) == len(set(names))
    assert len(regions) == len(set(regions))


def test_every_way_within_the_page_leads_somewhere(page: str) -> None:
    outline = Outline(page)
    names = {a["id"] for _, a in outline.tags if "id" in a}

    ways = {str(a["href"])[1:] for a in outline.all("a") if str(a["href"])[0] == "#"}
    ways |= {str(a["popovertarget"]) for a in outline.all("button")}
    ways |= {
        str(a["aria-labelledby"]) for _, a in outline.tags if "aria-labelledby" in a
    }

    assert "main" in ways
    assert ways <= names


def test_a_list_of_contents_appears_from_four_sections_on() -> None:
    three = [Section(text(f"Part {n}"), (paragraph("Words"),)) for n in (1, 2, 3)]

    assert "<nav" not in written(*three)
    assert '<nav aria-label="On this page">' in written(*three, three[0])


def test_the_list_of_contents_leads_to_sections_wherever_they_stand() -> None:
    inner = Section(text("Inside"), ())
    many = [Section(text(f"Part {n}"), ()) for n in (1, 2, 3)]

    page = written(Callout(Tone.NOTE, "Box", (inner,)), *many)

    assert '<a href="#section-2">Part 1</a>' in page
    assert '<h2 id="section-2">Part 1</h2>' in page


def test_a_word_is_explained_each_time_by_a_button_of_its_own(page: str) -> None:
    buttons = [b for b in Outline(page).all("button") if b["class"] == "word"]
    meanings = [s for s in Outline(page).all("span") if s.get("class") == "meaning"]

    assert len(buttons) == 4
    assert [b["popovertarget"] for b in buttons] == [s["id"] for s in meanings]
    assert all("popover" in s for s in meanings)


def test_a_word_that_is_not_in_the_list_stays_a_word(page: str) -> None:
    assert "Elsewhere explained: the Urdu" in page


def test_the_words_are_listed_at_the_end_to_be_read_on_paper(page: str) -> None:
    end = page.partition('<h2 id="words">Words in this paper</h2>')[2]

    assert "<dt>ICB (Integrated Care Board)</dt>" in end
    assert "<dt>co-production</dt>" in end


def test_nothing_to_press_stands_inside_something_else_to_press(page: str) -> None:
    inside = re.findall(r"<(a|button)\b[^>]*>(.*?)</\1>", page, re.DOTALL)

    assert inside
    assert not [words for _, words in inside if "<a" in words or "<button" in words]


def test_hostile_words_are_shown_and_never_obeyed(page: str) -> None:
    assert "<p>&lt;script&gt;alert(&#x27;now&#x27;)&lt;/script&gt; &amp; " in page
    assert not set(page) & {"\x00", "\x1b", "\ufffe"}


def test_a_paragraph_in_urdu_runs_from_the_right() -> None:
    page = written(Paragraph((InLanguage("ur", text(URDU)),)))

    assert f'<p lang="ur" dir="rtl">{URDU}</p>' in page


def test_urdu_within_english_does_not_mix_up_the_order() -> None:
    page = written(Paragraph((*text("Say "), InLanguage("ur", text("سلام")))))

    assert '<p>Say <bdi lang="ur" dir="rtl">سلام</bdi></p>' in page


def test_a_page_in_urdu_runs_from_the_right() -> None:
    assert '<html lang="ur" dir="rtl">' in written(paragraph(URDU), language="ur")


def test_every_answer_has_its_words_and_only_yes_has_a_tick(page: str) -> None:
    states = re.findall(
        r'<li class="([a-z-]+)">\n<p class="state">(<svg.*?</svg>) (.*?)</p>', page
    )

    assert [(kind, words) for kind, _, words in states] == [
        ("yes", "Yes"),
        ("no", "No"),
        ("not-checked", "Not checked"),
        ("not-needed", "Not needed"),
    ]
    assert [kind for kind, mark, _ in states if 'class="cut"' in mark] == ["yes"]
    assert len({mark for _, mark, _ in states}) == 4


def test_the_kind_of_a_moment_is_said_in_words(page: str) -> None:
    assert '<p class="kind">Reflection</p>' in page
    assert [f'<li class="{kind}">' in page for kind in ("break", "reflection")] == [
        True,
        True,
    ]


def test_tables_have_a_caption_and_heads_and_wide_ones_can_be_scrolled(
    page: str,
) -> None:
    outline = Outline(page)

    scopes = [a.get("scope") for a in outline.all("th")]
    assert len(outline.all("caption")) == len(outline.all("table")) == 2
    assert scopes.count("col") == 7
    assert scopes.count("row") == 30
    assert [a["tabindex"] for a in outline.all("div") if a.get("role") == "region"] == [
        "0"
    ]


def test_a_caption_that_the_heading_has_said_is_not_shown_again() -> None:
    lines = next(
        b
        for b in example().blocks
        if isinstance(b, Section) and b.title == text("The hall")
    )

    page = written(Section(text("Arriving"), lines.blocks))

    assert '<p class="caption">' not in page
    assert '<ul class="checklist" aria-label="Arriving">' in page


def test_room_to_write_has_as_many_lines_as_were_asked_for(page: str) -> None:
    assert page.count('<div class="rule"></div>') == 4


def test_the_notice_is_said_first(page: str) -> None:
    assert page.index('<p class="notice">Private') < page.index("<h1>")


def test_large_print_prints_large() -> None:
    document = Document("Notes", "en-GB", ())

    page = html.write(document, Style(LABELS, points=18)).decode("utf-8")

    assert "@media print { body { font-size: 18pt; } }" in page


def test_the_same_document_gives_the_same_bytes() -> None:
    assert html.write(example(), STYLE) == html.write(example(), STYLE)


def test_pictures_are_within_the_page_with_what_they_show(page: str) -> None:
    shown = Outline(page).all("img")

    assert [each["alt"] for each in shown] == [WIDE.alternative, HIGH.alternative, ""]
    starts = ["data:image/png;base64,", "data:image/jpeg;base64,"]
    assert all(str(each["src"]).startswith(tuple(starts)) for each in shown)
    assert [each["width"] for each in shown] == ["800", "300", "60"]
