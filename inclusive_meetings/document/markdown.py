"""An author's Markdown as the blocks of a document.

Raw HTML stays visible text, pictures become their description, and only
addresses that are safe to open stay links.
"""

from collections.abc import Callable, Mapping
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
    Section,
    Steps,
    Table,
)

SAFE = ("https://", "http://", "mailto:", "tel:")
DEEPEST = 100
MARKS: Final[Mapping[str, Callable[[Inlines], Inline]]] = {
    "strong": Strong,
    "em": Emphasis,
    "s": Struck,
}


def blocks(text: str, *, table_caption: str = "Table", note: str = "") -> Blocks:
    """Return the Markdown as blocks; headings become nested sections.

    `note` is the word that stands before the number of a footnote.
    """
    root = SyntaxTreeNode(_parser().parse(text, {NOTE: note}))
    return _sections(list(root.children), table_caption)


def inlines(text: str, *, note: str = "") -> Inlines:
    """Return one line of Markdown as inline content; `note` as above."""
    tokens = _parser().parseInline(text, {NOTE: note})
    return _inline_children(SyntaxTreeNode(tokens).children[0])


@cache
def _parser() -> MarkdownIt:
    options = {"html": False, "maxNesting": DEEPEST}
    return MarkdownIt("js-default", options).use(with_notes)


def _sections(nodes: list[SyntaxTreeNode], caption: str) -> Blocks:
    made: list[Block] = []
    while nodes:
        node = nodes.pop(0)
        if node.type != "heading":
            made.extend(_block(node, caption))
            continue
        inside = list(takewhile(partial(_below, node.tag), nodes))
        del nodes[: len(inside)]
        made.append(Section(_words(node), _sections(inside, caption)))
    return tuple(made)


def _below(level: str, node: SyntaxTreeNode) -> bool:
    return node.type != "heading" or node.tag > level


def _block(node: SyntaxTreeNode, caption: str) -> Blocks:
    match node.type:
        case "bullet_list":
            return (Bullets(_entries(node, caption)),)
        case "ordered_list":
            first = int(node.attrs.get("start", 1))
            return (Steps(_entries(node, caption), first),)
        case "table":
            return (_table(node, caption),)
        case "fence" | "code_block" | "html_block":
            return (Paragraph(_lines(node.content)),)
        case "hr":
            return ()
        case "paragraph":
            return (Paragraph(_words(node)),)
        case _:
            return _sections(list(node.children), caption)


def _entries(node: SyntaxTreeNode, caption: str) -> tuple[Blocks, ...]:
    return tuple(_sections(list(entry.children), caption) for entry in node.children)


def _table(node: SyntaxTreeNode, caption: str) -> Table:
    rows = [
        tuple(_words(cell) for cell in row.children)
        for part in node.children
        for row in part.children
    ]
    return Table(caption, rows[0], tuple(rows[1:]))


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
