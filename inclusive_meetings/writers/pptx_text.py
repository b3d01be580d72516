"""Words on slides and in notes: a language on every run, right to left where due.

The XML is written at once: paragraph by paragraph the library is slow.
"""

from collections.abc import Iterable
from html import escape

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.text.text import TextFrame

from inclusive_meetings.document.nodes import (
    Emphasis,
    InLanguage,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    TermLink,
    Text,
    text,
)
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.slide_lines import Line, Mark
from inclusive_meetings.writers.slide_size import BODY_POINTS, LARGE_POINTS
from inclusive_meetings.writers.xml_text import clean

HANGING = 457200
DEEPEST = 4


def fill(
    frame: TextFrame, many: Iterable[Line], language: str, *, small: bool = False
) -> None:
    """Write the lines into a placeholder, one paragraph each.

    Only a title is ever `small`, and still as large as the text of the body.
    """
    run = f' sz="{BODY_POINTS * 100}"' if small else ""
    body = frame._txBody  # noqa: SLF001 - python-pptx has no way to set a language
    for old in body.findall(qn("a:p")):
        body.remove(old)
    for line in many:
        body.append(parse_xml(paragraph(line, language, nsdecls("a"), run)))


def notes(frame: TextFrame, said: tuple[str, ...], language: str) -> None:
    """Write the words to say."""
    fill(frame, (Line(text(words)) for words in said), language)


def paragraph(line: Line, language: str, namespaces: str = "", run: str = "") -> str:
    """Return one paragraph as XML. `run` is how its runs are written, as attributes."""
    large = f' b="1" sz="{LARGE_POINTS * 100}"' if line.is_large else run
    words = inlines(line.words, language, large)
    return f"<a:p {namespaces}>{_layout(line, language)}{words}</a:p>"


def inlines(words: Inlines, language: str, run: str = "") -> str:
    """Return words as runs of XML."""
    return "".join(_inline(word, language, run) for word in words)


def _inline(word: Inline, language: str, run: str) -> str:
    match word:
        case Text(said):
            start = f'<a:r><a:rPr lang="{escape(clean(language))}"{run}/>'
            return f"{start}<a:t>{escape(clean(said))}</a:t></a:r>"
        case Strong(words) | Emphasis(words):
            bold = run if ' b="1"' in run else f' b="1"{run}'
            return inlines(words, language, bold)
        case InLanguage(other, words):
            return inlines(words, other, run)
        case Link(words) | TermLink(words):
            return inlines(words, language, run)
        case LineBreak():
            return "<a:br/>"


def _layout(line: Line, language: str) -> str:
    way = ' algn="r" rtl="1"' if _is_right_to_left(line.words, language) else ""
    level = f' lvl="{min(line.depth, DEEPEST)}"' if line.depth else ""
    inset = HANGING * (min(line.depth, DEEPEST) + (line.mark is not Mark.NONE))
    margin = f' marL="{inset}"' if inset else ""
    if line.mark is Mark.NONE:
        return f"<a:pPr{margin}{level}{way}/>"
    mark = '<a:buChar char="•"/>'
    if line.mark is Mark.NUMBER:
        mark = f'<a:buAutoNum type="arabicPeriod" startAt="{line.number}"/>'
    font = '<a:buFont typeface="Arial"/>'
    return f'<a:pPr{margin}{level} indent="-{HANGING}"{way}>{font}{mark}</a:pPr>'


def _is_right_to_left(words: Inlines, language: str) -> bool:
    """Return whether the whole line is in a language written from the right."""
    within = {
        direction(word.language if isinstance(word, InLanguage) else language)
        for word in words
    }
    return within == {"rtl"}
