"""The glossary that a paper brings along: lines or rows under a heading that says so.

Who wrote it has explained these words, in whole sentences as often as by the name
that letters stand for. Outside such a list “Safeguarding: the Board noted …” explains
nothing, so the heading is what counts.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from inclusive_meetings.language.jargon.hits import key
from inclusive_meetings.language.made_once import kept_by_text

# From the end of the line before it on, so that the search can leap.
HEADING = re.compile(
    r"\n[ \t#*_\d.]*(?:(?:Appendix|Annex|Annexe)[ \t]\w{1,3}[ \t:.–—-]*)?"
    r"(?:Glossary|GLOSSARY|Definitions|DEFINITIONS|Jargon(?: buster)?|Key terms"
    r"|(?:List of )?(?:[Aa]bbreviations|[Aa]cronyms)|ABBREVIATIONS|ACRONYMS"
    r"|Terms used|Words (?:we use|used)|What (?:the|these) words mean|Terminology)\b"
    r"[^\n.]{0,40}(?=\n)"
)
NEXT_HEADING = re.compile(r"^#{1,6}[ \t]", re.MULTILINE)
LONGEST_GLOSSARY = 20_000
# “**Triage**: deciding who is seen first”, “| ICB | the body that plans care |”
ENTRY = re.compile(
    r"^[ \t|*•_>-]{0,8}\[?"
    r"(?P<term>[^\s|:=*_\]–—][^\n|:=\t\]–—]{0,58}?)"
    r"\]?[*_]{0,3}[ \t]?(?:[:=|\t]|[ \t][–—-][ \t])[ \t|*_]{0,8}"
    r"(?P<meaning>[^\s|][^\n|]{6,300})",
    re.MULTILINE,
)
# A PDF has no more than a space between the cells of a row: “ICB the body that plans”.
ROW = re.compile(
    r"^[ \t•*-]{0,8}"
    r"(?P<term>(?=\S{0,10}[A-Z]\S{0,10}[A-Z0-9])[\w&/-]{2,12})[ \t]+"
    r"(?P<meaning>\S[^\n]{6,300})",
    re.MULTILINE,
)
FEWEST_ENTRIES = 2
# A meaning may have some lines more; what is farther below is no part of the list.
FARTHEST_BELOW = 400
LONGEST_TERM = 60
END_OF_SENTENCE = (".", ";", ",", "?")
Entry = tuple[str, str]


def own_glossary(texts: Iterable[str]) -> dict[str, str]:
    """Return what the texts' own glossaries say, by the keys of the words."""
    found: dict[str, str] = {}
    for text in texts:
        for term, meaning in _entries(text):
            found.setdefault(key(term), meaning)
    return found


@kept_by_text
def _entries(text: str) -> tuple[Entry, ...]:
    return tuple(_all_entries(f"\n{text}\n"))


def _all_entries(text: str) -> Iterator[Entry]:
    end = 0
    while heading := HEADING.search(text, end):
        start = heading.end()
        end = min(len(text), start + LONGEST_GLOSSARY)
        after = NEXT_HEADING.search(text, start, end)
        end = after.start() if after else end
        for entries in (_matching(ENTRY), _matching(ROW), _by_turns):
            listed = entries(text[start:end])
            if len(listed) >= FEWEST_ENTRIES:
                yield from listed
                break


def _matching(pattern: re.Pattern[str]) -> Callable[[str], list[Entry]]:
    """Return what finds the entries that are a line each."""

    def entries(listed: str) -> list[Entry]:
        return [
            (each["term"].strip(), " ".join(each["meaning"].split()))
            for each in _together(pattern.finditer(listed))
        ]

    return entries


def _together(entries: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield the entries up to the first that stands far below the one before."""
    end = 0
    for entry in entries:
        if entry.start() > end + FARTHEST_BELOW:
            return
        yield entry
        end = entry.end()


def _by_turns(listed: str) -> list[Entry]:
    """Return the entries of a table of a Word file: a word, and below it the meaning.

    The table ends where the line of a word would have a sentence in it.
    """
    found: list[Entry] = []
    lines = [line.strip() for line in listed.splitlines() if line.strip()]
    for term, meaning in zip(lines[::2], lines[1::2], strict=False):
        if len(term) > LONGEST_TERM or term.endswith(END_OF_SENTENCE):
            break
        if " " in meaning:
            found.append((term, meaning))
    return found
