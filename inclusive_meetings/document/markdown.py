"""An author's Markdown as the blocks of a document.

Raw HTML stays visible text, and only addresses that are safe to open stay links. A
picture stands below the paragraph that names it; one that nobody can show is words.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from itertools import takewhile
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from inclusive_meetings.document.inlines import (
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Struck,
    Text,
)
from inclusive_meetings.document.markdown_notes import NOTE, with_notes
from inclusive_meetings.document.nodes import (
    Block,
    Blocks,
    Bullets,
    Paragraph,
    Picture,
    Section,
    Steps,
    Table,
)
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.picture import NO_PICTURES, Pictures

SAFE = ("https://", "http://", "mailto:", "tel:")
DEEPEST = 100
BESIDE_PICTURES: Final = frozenset({"image", "softbreak", "hardbreak"})
MARKS: Final[Mapping[str, Callable[[Inlines], Inline]]] = {
    "strong": Strong,
    "em": Emphasis,
    "s": Struck,
}


@frozen
class How:
    """How blocks are made: the caption of tables, and the pictures that are shown."""

    caption: str
    pictures: Pictures


@frozen
class Named:
    """A picture that a text names: its address, what it shows, from which line of 0."""

    address: str
    alternative: str
    line: int


def blocks(
    text: str,
    *,
    table_caption: str = "Table",
    note: str = "",
    pictures: Pictures = NO_PICTURES,
) -> Blocks:
    """Return the Markdown as blocks; headings become nested sections.

    `note` is the word that stands before the number of a footnote.
    """
    root = SyntaxTreeNode(_parser().parse(text, {NOTE: note}))
    return _sections(list(root.children), How(table_caption, pictures))


def pictures_in(text: str) -> Iterator[Named]:
    """Yield the pictures that the text names, in its order."""
    for token in _parser().parse(text, {NOTE: ""}):
        for child in token.children or ():
            if child.type == "image":
                address = str(child.attrs.get("src", ""))
                yield Named(address, child.content, token.map[0] if token.map else 0)


def inlines(text: str, *, note: str = "") -> Inlines:
    """Return one line of Markdown as inline content; `note` as above."""
    tokens = _parser().parseInline(text, {NOTE: note})
    return _inline_children(SyntaxTreeNode(tokens).children[0])


@cache
def _parser() -> MarkdownIt:
    options = {"html": False, "maxNesting": DEEPEST}
    return MarkdownIt("js-default", options).use(with_notes)


def _sections(nodes: list[SyntaxTreeNode], how: How) -> Blocks:
    made: list[Block] = []
    while nodes:
        node = nodes.pop(0)
        if node.type != "heading":
            made.extend(_block(node, how))
            continue
        inside = list(takewhile(partial(_below, node.tag), nodes))
        del nodes[: len(inside)]
        made.append(Section(_words(node), _sections(inside, how)))
    return tuple(made)


def _below(level: str, node: SyntaxTreeNode) -> bool:
    return node.type != "heading" or node.tag > level


def _block(node: SyntaxTreeNode, how: How) -> Blocks:
    match node.type:
        case "bullet_list":
            return (Bullets(_entries(node, how)),)
        case "ordered_list":
            first = int(node.attrs.get("start", 1))
            return (Steps(_entries(node, how), first),)
        case "table":
            return (_table(node, how),)
        case "fence" | "code_block" | "html_block":
            return (Paragraph(_lines(node.content)),)
        case "hr":
            return ()
        case "paragraph":
            return _paragraph(node, how)
        case _:
            return _sections(list(node.children), how)


def _paragraph(node: SyntaxTreeNode, how: How) -> Blocks:
    """Return a paragraph with its pictures below it.

    Among other words what a picture shows stays: without it the sentence has a hole.
    """
    images = [each for each in node.walk() if each.type == "image"]
    addresses = [str(each.attrs.get("src", "")) for each in images]
    shown = tuple(
        Picture(how.pictures[address], image.content)
        for image, address in zip(images, addresses, strict=True)
        if address in how.pictures
    )
    inner = {each.type for inline in node.children for each in inline.children}
    stands_alone = inner <= BESIDE_PICTURES and len(shown) == len(images)
    return shown if shown and stands_alone else (Paragraph(_words(node)), *shown)


def _entries(node: SyntaxTreeNode, how: How) -> tuple[Blocks, ...]:
    return tuple(_sections(list(entry.children), how) for entry in node.children)


def _table(node: SyntaxTreeNode, how: How) -> Table:
    rows = [
        tuple(_words(cell) for cell in row.children)
        for part in node.children
        for row in part.children
    ]
    return Table(how.caption, rows[0], tuple(rows[1:]))


def _words(node: SyntaxTreeNode) -> Inlines:
    return tuple(
        inline
        for child in node.children
        if child.type == "inline"
        for inline in _inline_children(child)
    )


def _inline_children(node: SyntaxTreeNode) -> Inlines:
    return tuple(inline for child in node.children for inline in _inline(child))


def _inline(node: SyntaxTreeNode) -> tuple[Inline, ...]:
    match node.type:
        case "text" | "code_inline" | "html_inline":
            return (Text(node.content),) if node.content else ()
        case "softbreak":
            return (Text(" "),)
        case "hardbreak":
            return (LineBreak(),)
        case "strong" | "em" | "s":
            return (MARKS[node.type](_inline_children(node)),)
        case "link":
            return _link(node)
        case "image":
            return (Text(node.content),) if node.content else ()
        case _:
            return _inline_children(node)


def _link(node: SyntaxTreeNode) -> tuple[Inline, ...]:
    address = str(node.attrs.get("href", ""))
    words = _inline_children(node)
    if address.lower().startswith(SAFE):
        return (Link(words, address),)
    return words


def _lines(content: str) -> Inlines:
    made: list[Inline] = []
    for line in content.rstrip("\n").split("\n"):
        made.extend((Text(line), LineBreak()))
    return tuple(made[:-1])
