"""What stands in a cell: never a formula, and several words apart from each other.

A spreadsheet runs a cell that begins with = + - or @, some after a space or a
quotation mark. An apostrophe in front stops it; it is taken away again when the
list comes back.
"""

import re
from collections.abc import Iterable

FORMULA = re.compile(r"[\s'\"]*[=+\-@|%＝＋－＠]|[\t\r]")
APART = re.compile(r"\\(.)|(;)", re.DOTALL)


def harmless(text: str) -> str:
    """Return the text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if FORMULA.match(text) else text


def as_written(cell: str) -> str:
    """Return the text that `harmless` was given."""
    guarded = cell.startswith("'") and FORMULA.match(cell)
    return cell[1:] if guarded else cell


def joined(words: Iterable[str]) -> str:
    """Return several words as one text, with semicolons between them."""
    return "; ".join(w.replace("\\", "\\\\").replace(";", "\\;") for w in words)


def parted(text: str) -> tuple[str, ...]:
    """Return the words that `joined` was given; none twice."""
    words, last, word = [], 0, ""
    for found in APART.finditer(text):
        word += text[last : found.start()] + (found[1] or "")
        last = found.end()
        if found[2]:
            words.append(word)
            word = ""
    words.append(word + text[last:])
    return tuple(dict.fromkeys(filter(None, (one_line(each) for each in words))))


def one_line(text: str) -> str:
    """Return the text in one line with single spaces."""
    return " ".join(text.split())
