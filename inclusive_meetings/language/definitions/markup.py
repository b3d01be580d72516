"""Marks of Markdown stand between a name and its short form, and mean nothing here.

They are replaced by as many spaces, so that every place in the text stays its own.
"""

import re

# Every part has a longest length, and none can pass over another of its kind:
# without that, a text of nothing but "[" would be read again from each of them.
# The search leaps to the sign with which a pattern begins, so each begins with one.
LINK = re.compile(r"\[([^\[\]]{1,300})\](\([^()\s]{0,2000}(?: \"[^\"\n]{0,200}\")?\))")
# The pattern begins with the mark, and what it needs before it comes behind: so the
# search can leap from mark to mark.
EMPHASIS = re.compile(
    r"[*_](?:(?<![^\s(\[“\"'‘|].)[*_]{0,2}(?=[^\s*_])|(?<=[^\s*_].)[*_]{0,2}(?!\w))",
    re.DOTALL,
)
# Programs that write Markdown put a backslash before brackets: “Trust \(LTHT\)”.
ESCAPE = re.compile(r"\\(?=[()\[\]])")
QUOTED_LINE = re.compile(r"\n([ \t]{0,3}>)")


def without_markup(text: str) -> str:
    """Return the text, as long as before, with spaces for all of these marks."""
    if "](" in text:
        text = _without_links(text)
    if "*" in text or "_" in text:
        text = EMPHASIS.sub(_spaces, text)
    if ">" in text:
        text = QUOTED_LINE.sub(_unquoted, f"\n{text}")[1:]
    if "\\" in text:
        text = ESCAPE.sub(" ", text)
    return text


def lowered(text: str) -> str:
    """Return the text in small letters, each where it was.

    The small letter of U+0130 is two characters: such letters stay as they are.
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(a.lower() if len(a.lower()) == 1 else a for a in text)


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _unquoted(found: re.Match[str]) -> str:
    return "\n" + " " * len(found[1])


def _without_links(text: str) -> str:
    """Return the text with the words of links alone, also where a picture is shown."""
    pieces: list[str] = []
    last = 0
    for found in LINK.finditer(text):
        start, end = found.span(1)
        first = found.start() - text.endswith("!", last, found.start())
        pieces += (text[last:first], " " * (start - first), found[1])
        pieces.append(" " * (found.end() - end))
        last = found.end()
    return "".join((*pieces, text[last:]))
