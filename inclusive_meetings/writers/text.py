"""A document as plain text: for the body of an e-mail, and to be read aloud."""

from textwrap import wrap

from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Callout,
    CheckLine,
    Checklist,
    Definitions,
    Document,
    Emphasis,
    InLanguage,
    Inline,
    Inlines,
    LineBreak,
    Link,
    NewPage,
    Paragraph,
    Section,
    Steps,
    Strong,
    Table,
    TermLink,
    Text,
    TimeEntry,
    Timeline,
    WriteHere,
)
from inclusive_meetings.writers.style import Style

WIDTH = 72


def write(document: Document, _style: Style) -> bytes:
    """Return the document as UTF-8 text in lines of at most 72 letters."""
    lines = [*_heading(document.title, "="), ""]
    if document.notice:
        lines += [*_wrapped(document.notice), ""]
    lines += _blocks(document.blocks, 2)
    if document.words and document.words.words:
        lines += ["", *_heading(document.words.title, "-"), ""]
        for word in document.words.words:
            lines += [*_wrapped(f"{word.term}: {plain(word.meaning)}"), ""]
    text = "\n".join(_without_gaps(lines)).strip() + "\n"
    return text.encode("utf-8", "replace")


def plain(words: Inlines) -> str:
    """Return the words of a line; an address stands after the words it is under."""
    return "".join(_inline(word) for word in words)


def _inline(word: Inline) -> str:
    match word:
        case Text(text):
            return text
        case Strong(words) | Emphasis(words) | TermLink(words):
            return plain(words)
        case InLanguage(words=words):
            return plain(words)
        case Link(words, address):
            said = plain(words)
            bare = address.removeprefix("mailto:").removeprefix("tel:")
            return said if bare in said else f"{said} ({bare})"
        case LineBreak():
            return "\n"


def _blocks(blocks: Blocks, level: int) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        lines += [*_block(block, level), ""]
    return lines


def _block(block: Block, level: int) -> list[str]:
    match block:
        case Section(title, inner):
            # One line before a heading; a line under it only near the top.
            mark = "-" if level == 2 else ""  # noqa: PLR2004 - a heading of the page
            return ["", *_heading(plain(title), mark), "", *_blocks(inner, level + 1)]
        case Paragraph(words):
            return _wrapped(plain(words))
        case Bullets(entries):
            return _listed([("- ", entry) for entry in entries], level)
        case Steps(entries):
            numbered = [(f"{n}. ", entry) for n, entry in enumerate(entries, 1)]
            return _listed(numbered, level)
        case Definitions(entries):
            return [
                line
                for entry in entries
                for line in (
                    *_wrapped(plain(entry.term)),
                    *_inside(entry.meaning, level),
                    "",
                )
            ]
        case Table():
            return _table(block)
        case Checklist(caption, checks):
            return [caption, "", *(line for check in checks for line in _check(check))]
        case Callout(_, title, inner):
            return [*_wrapped(f"{title}:"), *_inside(inner, level)]
        case WriteHere(label, many):
            return [*_wrapped(label), *(["_" * 40] * min(many, 3))]
        case Timeline(caption, entries):
            return [caption, "", *(line for e in entries for line in _moment(e, level))]
        case NewPage():
            return []


def _listed(entries: list[tuple[str, Blocks]], level: int) -> list[str]:
    lines: list[str] = []
    for mark, entry in entries:
        inner = _without_gaps(_blocks(entry, level))
        indent = " " * len(mark)
        lines += [
            f"{mark if not number else indent if line else ''}{line}"
            for number, line in enumerate(inner)
        ]
    return lines


def _inside(blocks: Blocks, level: int) -> list[str]:
    inner = _without_gaps(_blocks(blocks, level))
    return [f"  {line}" if line else "" for line in inner]


def _table(table: Table) -> list[str]:
    lines = [table.caption, ""]
    for row in table.rows:
        for head, cell in zip(table.heads, row, strict=True):
            words = plain(cell)
            if words:
                lines += _wrapped(f"{plain(head)}: {words}")
        lines.append("")
    return lines


def _check(line: CheckLine) -> list[str]:
    lines = _wrapped(f"[{line.state}] {plain(line.question)}")
    for words in (plain(line.note), plain(line.because)):
        if words:
            lines += [f"  {each}" for each in _wrapped(words)]
    return [*lines, ""]


def _moment(entry: TimeEntry, level: int) -> list[str]:
    kind = f" ({entry.kind})" if entry.kind else ""
    length = f", {entry.length}" if entry.length else ""
    lines = _wrapped(f"{entry.time}{length}: {plain(entry.title)}{kind}")
    return [*lines, *_inside(entry.blocks, level), ""]


def _heading(words: str, mark: str) -> list[str]:
    lines = _wrapped(words)
    longest = max((len(line) for line in lines), default=0)
    return [*lines, mark * longest] if mark else lines


def _wrapped(words: str) -> list[str]:
    return [
        line
        for given in words.split("\n")
        for line in (
            wrap(given, WIDTH, break_long_words=False, break_on_hyphens=False) or [""]
        )
    ]


def _without_gaps(lines: list[str]) -> list[str]:
    """Return the lines with never two empty ones together, nor at either end."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    while kept and not kept[-1]:
        kept.pop()
    return kept
