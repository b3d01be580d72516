"""Words on slides and in notes: a language on every run, right to left where due."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile
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
from inclusive_meetings.writers.link_edges import with_edges
from inclusive_meetings.writers.office_languages import office_language
from inclusive_meetings.writers.pptx.links import Links
from inclusive_meetings.writers.pptx.looks import FONTS_OF_SCRIPTS
from inclusive_meetings.writers.pptx.theme import ACCENT, INK
from inclusive_meetings.writers.pptx.xml import colour
from inclusive_meetings.writers.spoken import (
    OURS,
    Spoken,
    is_all_from_the_left,
    kept_in_order,
)
from inclusive_meetings.writers.words_on_paper import plain
from inclusive_meetings.writers.xml_text import clean, escaped

DEEPEST: Final = 4
# PowerPoint begins no list with a higher number.
LAST_NUMBER: Final = 32_767
FROM_THE_RIGHT: Final = ' algn="r" rtl="1"'
STRUCK: Final = ' strike="sngStrike"'
GAP: Final = "\u00a0\u00a0"
# A line in another language stands near the line that it translates.
NEAR: Final = '<a:spcBef><a:spcPts val="600"/></a:spcBef>'
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

    `ink` is the theme's name of the colour that the words have there. With `inked` it
    is written into each run, as in the cells of a table, which inherit none. With
    `beside_the_right` all lines stand at the right, as what is beside them does.
    """

    def __init__(
        self,
        spoken: Spoken,
        links: Links,
        ink: str = INK,
        *,
        inked: bool = False,
        beside_the_right: bool = False,
    ) -> None:
        self.language = spoken.language
        self._spoken = spoken
        self._links = links
        self._tint = ACCENT if ink == INK else ink
        self._fill = colour(ink) if inked else ""
        self._in_cells = inked
        self._beside_the_right = beside_the_right
        # Without it LibreOffice goes on from the right after a line in Urdu.
        self._usual = ' rtl="0"' if direction(spoken.language) == "rtl" else ""

    def paragraphs(self, many: Iterable[Line], run: str = "") -> str:
        """Return the lines as paragraphs; `run` are attributes of their runs."""
        return "".join([self.paragraph(line, run) for line in many])

    def paragraph(self, line: Line, run: str = "") -> str:
        """Return one line as a paragraph."""
        way = self._way(line)
        turned = _from_the_right(line) if way == FROM_THE_RIGHT else line
        words = self.inlines(turned.words, self.language, run)
        return f"<a:p>{self._layout(line, way)}{words}</a:p>"

    def inlines(self, words: Inlines, language: str, run: str, link: str = "") -> str:
        """Return words as runs; `link` is what each run holds if it leads somewhere."""
        whole = with_edges(words, self.language) if len(words) > 1 else words
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
        return f"{start}{more}<a:t>{escaped(said)}</a:t></a:r>"

    def _way(self, line: Line) -> str:
        """Return which way the line runs and where it stands.

        A time or a number alone stands where the words beside it do, and so does a
        line of ours. A point in English does, too: the marks of a list are all at one
        side.
        """
        if self._spoken.is_from_the_right(line.words):
            return FROM_THE_RIGHT
        if not self._beside_the_right:
            return (' algn="r"' if line.at_the_end else "") + self._usual
        is_a_point = line.mark is not Mark.NONE and is_all_from_the_left(line.words)
        if is_a_point or not any(map(str.isalpha, plain(line.words))):
            return FROM_THE_RIGHT
        side = ' algn="r"' if line.mark is Mark.NONE or self._in_cells else ""
        return side + self._usual

    def _layout(self, line: Line, way: str) -> str:
        depth = min(line.depth, DEEPEST)
        level = f' lvl="{depth}"' if depth else ""
        close = NEAR if is_translation(line) else ""
        is_time = line.mark is Mark.TIME
        if line.mark is Mark.NONE or (is_time and way == FROM_THE_RIGHT):
            # Said each time: in an organisation's template every line has a bullet.
            inset = f' marL="{HANGING * POINT * depth}"{level} indent="0"'
            return f"<a:pPr{inset}{way}>{close}<a:buNone/></a:pPr>"
        if is_time:
            beside = BESIDE_TIMES * POINT
            inset = f' marL="{beside}" indent="-{beside}"'
            stop = f'<a:tabLst><a:tab pos="{beside}" algn="l"/></a:tabLst>'
            return f"<a:pPr{inset}{way}>{close}<a:buNone/>{stop}</a:pPr>"
        beside, mark = HANGING * POINT, '<a:buChar char="•"/>'
        if line.mark is Mark.NUMBER:
            beside = BESIDE_NUMBERS * POINT
            first = min(max(line.number, 1), LAST_NUMBER)
            mark = f'<a:buAutoNum type="arabicPeriod" startAt="{first}"/>'
        inset = f' marL="{HANGING * POINT * depth + beside}"'
        font = '<a:buFont typeface="Arial"/>'
        tint = f'<a:buClr><a:schemeClr val="{self._tint}"/></a:buClr>'
        return (
            f'<a:pPr{inset}{level} indent="-{beside}"{way}>'
            f"{close}{tint}{font}{mark}</a:pPr>"
        )


def _from_the_right(line: Line) -> Line:
    """Return a line as it can be written from the right.

    A time has no column there: programs do not agree on what a tab does.
    """
    if line.mark is not Mark.TIME:
        return replace(line, words=kept_in_order(line.words))
    time = tuple(takewhile(lambda word: isinstance(word, Strong), line.words))
    first, *more = line.words[len(time) :]
    title = (*text(plain((first,)).removeprefix("\t")), *more)
    return replace(line, words=(*time, Text(GAP), *kept_in_order(title)))


@lru_cache(maxsize=32)  # asked for each run, and a deck has few languages
def attribute(language: str) -> str:
    """Return a language as it stands in an attribute, by the name Office has for it."""
    return escaped(office_language(clean(language)))


@lru_cache(maxsize=1)  # the pages of one slide come in a row, and have the same
def notes(said: tuple[str, ...], spoken: Spoken) -> str:
    """Return the words to say as paragraphs."""
    return Words(spoken, Links({})).paragraphs(Line(text(each)) for each in said)


def spoken_language(said: str, language: str) -> str:
    """Return the language of the words: ours if their letters are not the deck's."""
    if script_of(language) in {"LATIN", ""}:
        return language
    # “Curly” quotation marks are not ASCII, and in no script either.
    is_ours = said.isascii() or script_of_text(said) == "LATIN"
    return OURS if is_ours else language
