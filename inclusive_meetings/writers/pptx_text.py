"""Words on slides and in notes: a language on every run, right to left where due."""

from collections.abc import Iterable, Iterator

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.text.text import TextFrame, _Paragraph

from inclusive_meetings.document.deck import Slide
from inclusive_meetings.document.nodes import (
    Block,
    Bullets,
    Callout,
    Checklist,
    Definitions,
    Inline,
    Inlines,
    NewPage,
    Paragraph,
    Section,
    Steps,
    Table,
    Timeline,
    WriteHere,
)
from inclusive_meetings.language.direction import direction
from inclusive_meetings.writers.xml_text import clean

QUESTION_POINTS = 40
# A line, how deep it is, and whether it stands out.
Line = tuple[str, int, bool]


def body(slide: Slide) -> list[Line]:
    """Return the lines of a slide's body; the question comes first, large."""
    big = [(clean(slide.big), 0, True)] if slide.big else []
    return [*big, *(line for block in slide.blocks for line in _lines(block))]


def fill(frame: TextFrame, lines: Iterable[Line], language: str) -> None:
    """Write the lines into a placeholder, one paragraph each."""
    first = frame.paragraphs[0]
    right_to_left = direction(language) == "rtl"
    for number, (words, depth, stands_out) in enumerate(lines):
        paragraph = first if not number else added(frame)
        paragraph.level = min(depth, 4)
        run = paragraph.add_run()
        run.text = words
        properties = run._r.get_or_add_rPr()  # noqa: SLF001 - python-pptx has no way
        properties.set("lang", language)
        if stands_out:
            properties.set("b", "1")
            properties.set("sz", str(QUESTION_POINTS * 100))
        if right_to_left:
            layout = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - as above
            layout.set("rtl", "1")
            layout.set("algn", "r")


def added(frame: TextFrame) -> _Paragraph:
    """Return a new paragraph at the end."""
    made: _Paragraph = frame.add_paragraph()  # type: ignore[no-untyped-call]  # python-pptx left it untyped
    return made


def notes(frame: TextFrame, said: tuple[str, ...], language: str) -> None:
    """Write the words to say. Built by hand: it is the slowest part otherwise."""
    parent = frame._txBody  # noqa: SLF001 - python-pptx is slow paragraph by paragraph
    for old in parent.findall(qn("a:p")):
        parent.remove(old)
    way = ' rtl="1" algn="r"' if direction(language) == "rtl" else ""
    for words in said:
        paragraph = parse_xml(
            f'<a:p {nsdecls("a")}><a:pPr{way}/><a:r><a:rPr lang="{language}"/>'
            "<a:t/></a:r></a:p>"
        )
        paragraph.find(f"{qn('a:r')}/{qn('a:t')}").text = clean(words)
        parent.append(paragraph)


def _lines(block: Block) -> Iterator[Line]:
    match block:
        case Paragraph(words):
            yield plain(words), 0, False
        case Bullets(entries) | Steps(entries):
            for entry in entries:
                for inner in entry:
                    yield from _lines(inner)
        case Definitions(entries):
            for word in entries:
                said = [line for inner in word.meaning for line, _, _ in _lines(inner)]
                yield f"{plain(word.term)}: {' '.join(said)}", 0, False
        case Table(_, heads, rows):
            for row in rows:
                cells = zip(heads, row, strict=True)
                yield "; ".join(f"{plain(h)}: {plain(c)}" for h, c in cells), 0, False
        case Section(title, blocks):
            yield plain(title), 0, True
            for inner in blocks:
                yield from _lines(inner)
        case Callout(_, title, blocks):
            yield clean(title), 0, True
            for inner in blocks:
                yield from _lines(inner)
        case Timeline(_, entries):
            for moment in entries:
                yield clean(f"{moment.time} {plain(moment.title)}"), 0, False
        case Checklist() | WriteHere() | NewPage():
            return


def plain(words: Inlines) -> str:
    """Return the words of a line without how they are shown."""
    return clean("".join(_plain(word) for word in words))


def _plain(word: Inline) -> str:
    inner = getattr(word, "words", None)
    return plain(inner) if inner is not None else getattr(word, "text", " ")
