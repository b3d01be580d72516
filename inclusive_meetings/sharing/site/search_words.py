"""The words that the search looks through, as a script that a page can load.

A page opened from a disk may not read a data file, but it may load a script.
"""

import json
from collections.abc import Sequence

from inclusive_meetings.model.glossary import Term
from inclusive_meetings.sharing.site.entries import Entry
from inclusive_meetings.sharing.site.frame import Frame
from inclusive_meetings.sharing.site.notices import told

# In a script these would end it or break its lines.
UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
UNSAFE |= {"\u2028": "\\u2028", "\u2029": "\\u2029"}


def search_words(frame: Frame, words: Sequence[Entry]) -> bytes:
    """Return a script with a row for each term: name, page, meaning, spellings.

    Where something has changed, what is told of it comes last.
    """
    rows = [_row(frame, entry) for entry in words]
    data = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    for sign, code in UNSAFE.items():
        data = data.replace(sign, code)
    return f"const GLOSSARY = {data};\n".encode()


def _row(frame: Frame, entry: Entry) -> list[object]:
    term = entry.term
    others = [*term.forms, *term.misspelt, *term.community_words]
    for sense in term.senses:
        others += [sense.expansion, *(each.term for each in sense.translations)]
    spellings = [each for each in dict.fromkeys(others) if each and each != term.term]
    row: list[object] = [term.term, entry.name, _meaning(term), spellings]
    if len(term.senses) > 1:
        return row
    notice = " ".join(told(frame, term.senses[0]))
    return [*row, notice] if notice else row


def _meaning(term: Term) -> str:
    """Return what it means; of several meanings, what each is short for or about."""
    if len(term.senses) == 1:
        return term.senses[0].meaning
    return "; ".join(
        sense.expansion or sense.context or sense.meaning for sense in term.senses
    )
