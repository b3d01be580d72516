"""What a document says, read from its nodes: no writer is needed to test a part."""

from dataclasses import fields, is_dataclass

from inclusive_meetings.document.inlines import (
    Emphasis,
    InLanguage,
    Link,
    Strong,
    Struck,
    TermLink,
    Text,
)
from inclusive_meetings.document.nodes import Document, Section

INLINE = (Text, Strong, Emphasis, Struck, InLanguage, Link, TermLink)


def said(node: object) -> str:
    """Return the words of a document or of any piece of one, a line a block."""
    match node:
        case str():
            return node
        case Text(text):
            return text
        case Strong() | Emphasis() | Struck() | InLanguage() | Link() | TermLink():
            return said(node.words)
        case tuple():
            parts = [said(piece) for piece in node]
            inline = all(isinstance(piece, INLINE) for piece in node)
            return ("" if inline else "\n").join(parts)
        case _ if is_dataclass(node):
            return "\n".join(said(getattr(node, part.name)) for part in fields(node))
        case _:
            return ""


def every(kind: type, node: object) -> list[object]:
    """Return each node of this kind in the document, in order."""
    if isinstance(node, tuple):
        return [found for piece in node for found in every(kind, piece)]
    if not is_dataclass(node):
        return []
    inner = [every(kind, getattr(node, part.name)) for part in fields(node)]
    return [node] * isinstance(node, kind) + [found for each in inner for found in each]


def section(document: Document, title: str) -> str:
    """Return what stands in the section with this title."""
    for found in every(Section, document):
        if isinstance(found, Section) and said(found.title) == title:
            return said(found.blocks)
    raise LookupError(title)
