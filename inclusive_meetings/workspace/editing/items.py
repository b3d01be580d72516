"""Edits that add, move and take away whole items of an agenda."""

from inclusive_meetings.audit.mending.lines import Edit
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.item import ItemKind
from inclusive_meetings.workspace.editing.outline import Outline
from inclusive_meetings.workspace.editing.typed import one_line, paragraphs

Edits = tuple[Edit, ...]


@frozen
class NewItem:
    """An item that somebody adds; `kind` is written down unless it is an item."""

    title: str
    minutes: int
    kind: ItemKind = ItemKind.TALK
    text: str = ""
    method: str = ""


def inserted(outline: Outline, at: int, item: NewItem) -> Edits:
    """Return the edits that put an item before the one numbered `at`, or last."""
    eol = outline.lines.eol
    lines = [f"## {one_line(item.title)}"]
    if item.kind is not ItemKind.TALK:
        lines.append(f"- Type: {item.kind}")
    lines.append(f"- Time: {item.minutes} min")
    if item.method:
        lines.append(f"- Method: {item.method}")
    if item.text:
        lines += ["", *paragraphs(item.text)]
    return _put(outline, at, eol.join(lines) + eol)


def moved(outline: Outline, item: int, by: int) -> Edits:
    """Return the edits that move an item up (-1) or down (+1); none at the edge."""
    to = item + by
    if not 0 <= to < len(outline.items) or not by:
        return ()
    begins, ends = outline.lines.begins(item), outline.lines.ends(item)
    taken = Edit(begins, ends - begins)
    block = outline.lines.block(item).rstrip("\r\n") + outline.lines.eol
    return (*_put(outline, to if by < 0 else to + 1, block), taken)


def deleted(outline: Outline, item: int) -> Edits:
    """Return the edit that takes an item away."""
    begins, ends = outline.lines.begins(item), outline.lines.ends(item)
    return (Edit(begins, ends - begins),)


def _put(outline: Outline, at: int, block: str) -> Edits:
    eol, lines = outline.lines.eol, outline.lines.lines
    if at < len(outline.items):
        return (Edit(outline.lines.begins(at), puts=block + eol),)
    # At the end of the file, below an empty line; its last line may have no end.
    last = lines[-1] if lines else ""
    gap = "" if not last.strip() else eol
    if last and not last.endswith("\n"):
        gap = eol * 2
    return (Edit(len(lines), puts=gap + block),)
