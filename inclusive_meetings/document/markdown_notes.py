"""Footnotes of an author, as words: nobody hears a raised number, or jumps to it.

`[^1]` becomes `(note 1)`, and the note itself, wherever it stands, `Note 1: …`. Without
this a note of one word would be taken for an address, and be lost.
"""

import re
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

# The key under which the parser is told the word for a note.
NOTE: Final = "note"
MARK: Final = re.compile(r"\[\^([^\]\s]{1,40})\]")
NOTE_BEGINS: Final = re.compile(r"\[\^([^\]\s]{1,40})\]:[ \t]*")
AS_CODE: Final = 4


def with_notes(parser: MarkdownIt) -> None:
    """Teach the parser footnotes."""
    also_ends: RuleOptionsType = {"alt": ["paragraph", "reference"]}
    parser.block.ruler.before("reference", "note", _note, also_ends)
    parser.inline.ruler.before("link", "note_mark", _mark)


def _mark(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's way
    """Read the mark of a note within a line."""
    found = MARK.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        named = _named(state, found)
        beside = state.pos and not state.src[state.pos - 1].isspace()
        state.push("text", "", 0).content = f"{' ' if beside else ''}({named})"
    state.pos = found.end()
    return True


def _note(
    state: StateBlock,
    first: int,
    end: int,
    silent: bool,  # noqa: FBT001 - the parser's way
) -> bool:
    """Read a note as a paragraph: up to an empty line, or to the next note."""
    found = _begins(state, first)
    if found is None:
        return False
    if silent:
        return True
    last = first + 1
    while last < end and not state.isEmpty(last) and _begins(state, last) is None:
        last += 1
    words = state.getLines(first, last, state.blkIndent, keepLastLF=False).strip()
    named = _named(state, found)
    opening = state.push("paragraph_open", "p", 1)
    opening.map = [first, last]
    inline = state.push("inline", "", 0)
    inline.content = f"{named[:1].upper()}{named[1:]}: {NOTE_BEGINS.sub('', words, 1)}"
    inline.map, inline.children = [first, last], []
    state.push("paragraph_close", "p", -1)
    state.line = last
    return True


def _named(state: StateBlock | StateInline, found: re.Match[str]) -> str:
    """Return what the note is called: the name that its author typed is only theirs."""
    number = found[1] if found[1].isdecimal() else ""
    return f"{state.env.get(NOTE, '')} {number}".strip()


def _begins(state: StateBlock, line: int) -> re.Match[str] | None:
    """Return the beginning of a note in the line, if one begins there."""
    if state.sCount[line] - state.blkIndent >= AS_CODE:
        return None
    at = state.bMarks[line] + state.tShift[line]
    return NOTE_BEGINS.match(state.src, at, state.eMarks[line])
