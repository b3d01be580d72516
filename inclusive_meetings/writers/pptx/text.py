"""Words on slides and in notes: a language on every run, right to left where due."""

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from html import escape
from typing import Final

from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Struck,
    TermLink,
    Text,
    text,
)
from inclusive_meetings.language.direction import direction
from inclusive_meetings.language.scripts import script_of
from inclusive_meetings.language.scripts_in_text import script_of_text
from inclusive_meetings.writers.fitting.filling import (
    BESIDE_NUMBERS,
    BESIDE_TIMES,
    HANGING,
    POINT,
)
from inclusive_meetings.writers.fitting.lines import Line, Mark, is_translation
from inclusive_meetings.writers.office_languages import office_language
from inclusive_meetings.writers.pptx.links import Links
from inclusive_meetings.writers.pptx.looks import FONTS_OF_SCRIPTS
from inclusive_meetings.writers.pptx.theme import ACCENT, INK
from inclusive_meetings.writers.pptx.xml import colour
from inclusive_meetings.writers.spoken import Spoken
from inclusive_meetings.writers.words_on_paper import plain
from inclusive_meetings.writers.xml_text import clean

DEEPEST: Final = 4
STRUCK: Final = ' strike="sngStrike"'
GAP: Final = "\u00a0\u00a0"
OPENING: Final = "\"“„‘«('["
CLOSING: Final = "\"”’»)'],.;!?"
# A line in another language stands near the line that it translates.
NEAR: Final = '<a:spcBef><a:spcPts val="600"/></a:spcBef>'
# The language of our own words, wherever a deck in another language needs some.
OURS: Final = "en-GB"
FONTS: Final = {
    "ARABIC": FONTS_OF_SCRIPTS["Arab"],
    "HEBREW": FONTS_OF_SCRIPTS["Hebr"],
    "DEVANAGARI": FONTS_OF_SCRIPTS["Deva"],
    "BENGALI": FONTS_OF_SCRIPTS["Beng"],
    "GUJARATI": FONTS_OF_SCRIPTS["Gujr"],
    "GURMUKHI": FONTS_OF_SCRIPTS["Guru"],
    "TAMIL": FONTS_OF_SCRIPTS["Taml"],
}


class Words:
    """Writes words in the languages of a deck, with the links of one slide.

    `ink` is the theme's name of the colour that the words have there; with `inked` it
    is written into each run, where none is inherited.
    """

    def __init__(
        self,
        spoken: Spoken,
        links: Links,
        ink: str = INK,
        *,
        inked: bool = False,
    ) -> None:
        self.language = spoken.language
        self._spoken = spoken
        self._links = links
        self._tint = ACCENT if ink == INK else ink
        self._fill = colour(ink) if inked else ""

    def paragraphs(self, many: Iterable[Line], run: str = "") -> str:
        """Return the lines as paragraphs; `run` are attributes of their runs."""
        return "".join([self.paragraph(line, run) for line in many])

    def paragraph(self, line: Line, run: str = "") -> str:
        """Return one line as a paragraph."""
        if line.mark is Mark.TIME and _is_right_to_left(line, self.language):
            line = _without_tab(line)
        words = self.inlines(line.words, self.language, run)
        return f"<a:p>{self._layout(line)}{words}</a:p>"

    def inlines(self, words: Inlines, language: str, run: str, link: str = "") -> str:
        """Return words as runs. `link` is what a run holds that leads somewhere."""
        whole = _quoted_links(words) if len(words) > 1 else words
        return "".join([self._inline(word, language, run, link) for word in whole])

    def _inline(self, word: Inline, language: str, run: str, link: str) -> str:
        match word:
            case Text(said):
                return "".join(
                    [
                        self._run(piece, tag, run, link)
                        for tag, piece in self._spoken.pieces(clean(said), language)
                    ]
                )
            case Strong(words) | Emphasis(words):
                bold = run if ' b="1"' in run else f'{run} b="1"'
                return self.inlines(words, language, bold, link)
            case Struck(words):
                through = run if STRUCK in run else run + STRUCK
                return self.inlines(words, language, through, link)
            case InLanguage(other, words):
                return self.inlines(words, other, run, link)
            case Link(words, address):
                leads = self._links.to(address)
                return self.inlines(words, language, run, leads)
            case TermLink(words, term):
                leads = self._links.to(f"#{term}")
                return self.inlines(words, language, run, leads)
            case LineBreak():
                # As large as its line: else the line is as high as the usual size.
                return f'<a:br><a:rPr lang="{attribute(language)}"{run}/></a:br>'

    def _run(self, said: str, language: str, run: str, link: str) -> str:
        spoken = spoken_language(said, language)
        font = FONTS.get(script_of(spoken), "")
        # A link has a colour of its own: the theme's may be too faint here.
        inner = colour(self._tint) if link else self._fill
        if font:
            inner += f'<a:cs typeface="{font}"/>'
        start = f'<a:r><a:rPr lang="{attribute(spoken)}"{run}'
        more = f">{inner}{link}</a:rPr>" if inner or link else "/>"
        return f"{start}{more}<a:t>{escape(said, quote=False)}</a:t></a:r>"

    def _layout(self, line: Line) -> str:
        way = ' algn="r" rtl="1"' if _is_right_to_left(line, self.language) else ""
        depth = min(line.depth, DEEPEST)
        level = f' lvl="{depth}"' if depth else ""
        close = NEAR if is_translation(line) else ""
        if line.mark is Mark.NONE:
            # Said each time: in an organisation's template every line has a bullet.
            inset = f' marL="{HANGING * POINT * depth}"{level} indent="0"'
            return f"<a:pPr{inset}{way}>{close}<a:buNone/></a:pPr>"
        if line.mark is Mark.TIME:
            beside = BESIDE_TIMES * POINT
            inset = f' marL="{beside}" indent="-{beside}"'
            stop = f'<a:tabLst><a:tab pos="{beside}" algn="l"/></a:tabLst>'
            return f"<a:pPr{inset}>{close}<a:buNone/>{stop}</a:pPr>"
        beside, mark = HANGING * POINT, '<a:buChar char="•"/>'
        if line.mark is Mark.NUMBER:
            beside = BESIDE_NUMBERS * POINT
            mark = f'<a:buAutoNum type="arabicPeriod" startAt="{line.number}"/>'
        inset = f' marL="{HANGING * POINT * depth + beside}"'
        font = '<a:buFont typeface="Arial"/>'
        tint = f'<a:buClr><a:schemeClr val="{self._tint}"/></a:buClr>'
        return (
            f'<a:pPr{inset}{level} indent="-{beside}"{way}>'
            f"{close}{tint}{font}{mark}</a:pPr>"
        )


def _without_tab(line: Line) -> Line:
    """Return a line that begins with a time as one without a column for it.

    Programs do not agree on what a tab does in a line from the right.
    """
    words = tuple(
        Text(word.text.replace("\t", GAP)) if isinstance(word, Text) else word
        for word in line.words
    )
    return replace(line, words=words, mark=Mark.NONE)


def _quoted_links(words: Inlines) -> Inlines:
    """Return the words with the marks beside a link inside it.

    Some programs begin a new line at either end of a link, and would leave them alone.
    """
    made = list(words)
    for at in range(len(words) - 1):
        before, after = made[at], made[at + 1]
        if isinstance(before, Text) and isinstance(after, TermLink | Link):
            rest = before.text.rstrip(OPENING)
            mark = text(before.text[len(rest) :])
            made[at : at + 2] = Text(rest), _joined(after, mark, ())
        elif isinstance(before, TermLink | Link) and isinstance(after, Text):
            rest = after.text.lstrip(CLOSING)
            mark = text(after.text[: len(after.text) - len(rest)])
            made[at : at + 2] = _joined(before, (), mark), Text(rest)
    return tuple(word for word in made if word != Text(""))


def _joined(link: TermLink | Link, first: Inlines, last: Inlines) -> TermLink | Link:
    """Return the link with marks at its ends, plain words being one run."""
    words = (*first, *link.words, *last)
    if all(isinstance(word, Text) for word in words):
        words = text("".join(map(plain, ((word,) for word in words))))
    return replace(link, words=words)


def attribute(language: str) -> str:
    """Return a language as it stands in an attribute, by the name Office has for it."""
    return escape(office_language(clean(language)))


def notes(said: tuple[str, ...], spoken: Spoken) -> str:
    """Return the words to say as paragraphs."""
    return Words(spoken, Links({})).paragraphs(Line(text(each)) for each in said)


def spoken_language(said: str, language: str) -> str:
    """Return the language of the words: ours where their letters are not the deck's."""
    if script_of(language) in {"LATIN", ""}:
        return language
    # Quotation marks that are not straight are in no script.
    is_ours = said.isascii() or script_of_text(said) == "LATIN"
    return OURS if is_ours else language


def _is_right_to_left(line: Line, language: str) -> bool:
    """Return whether the line is in a language written from the right.

    Its first letter decides where the language says nothing about it.
    """
    said = plain(line.words)
    if said.isascii():
        # A time or a number alone stands where the deck's own words do.
        return direction(language) == "rtl" and not any(map(str.isalpha, said))
    ways = {
        direction(word.language if isinstance(word, InLanguage) else language)
        for word in line.words
    }
    ends = [unicodedata.bidirectional(each) for each in said]
    from_the_right = {"R", "AL"}
    if ways == {"rtl"}:
        return bool(from_the_right.intersection(ends))
    return next((way for way in ends if way in {"L", "R", "AL"}), "L") in from_the_right
