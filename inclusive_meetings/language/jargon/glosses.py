"""Terms that a text explains where they stand: “By triage, we mean …”, “X, that is, …”.

Letters are explained by the name that they stand for; a term of whole words only by a
sentence that says what it means. The wordings were chosen because people who wrote
them meant to explain: “X is a priority” and “X – see item 4” explain nothing.
"""

import re
from collections.abc import Iterable

from inclusive_meetings.language.jargon.hits import Hit, key
from inclusive_meetings.model.jargon import JargonKind

MARK = r"[\"“”'‘’*_]"
# “triage”, **triage**, triage (TRG): what may close a term before its meaning begins.
CLOSED = rf"{MARK}{{0,3}}(?:\s\([A-Z][\w&]{{1,11}}\))?{MARK}{{0,3}}"
ARTICLE = r"(?:an?|the)"
SORTS = (
    "way|process|measure|type|kind|form of|method|legal|term|word|name|list of|set of"
    "|group of|number of|amount of|percentage|proportion|share of|level of|practice of"
    "|right to|duty to|money|person|people|place where|service (?:that|where|for)"
    "|tool|scheme (?:that|to|where|for)|system (?:that|where|for)"
    "|plan (?:that|to|which|for)|document (?:that|which)|meeting (?:that|where|at)"
    "|agreement (?:that|between|to)"
)
# “echelon parking where cars stand at an angle”, and not “where we need it”
NOTHING_SAID = (
    r"(?!(?:an?|the|this|that|these|it|its|we|I|you|they|he|she|there|our|possible"
    r"|appropriate|applicable|necessary|needed|required|relevant|available)\b)"
)
IT_FOLLOWS = r"(?!\s(?:that|we|I|they|there|you|the|our|this|it|some|more|less|no)\b)"
# “the Tidy Streets Plan for West Kirkdale, which sets out …”
OF_A_PLACE = r"(?:\s(?:for|of|in)(?:\s[A-Z][\w’'-]+){1,3})?"
SAYS_SO = re.compile(
    CLOSED
    + r"(?:,?\s(?:which|that|this)\smeans\b(?!\s(?:that|we|I|they|there|you)\b)"
    + rf"|\smeans{IT_FOLLOWS}\b"
    + r"|,?\s(?:that\sis\sto\ssay|i\.e\.|ie|in\sother\swords)(?:,|:|\s)"
    + r"|,\sthat\sis,\s|\s[-–—]\s(?:i\.e\.|that\sis)[\s,]"
    + rf"|\swhere\s{NOTHING_SAID}[a-z]+\s|_*,?\s_*which\scan\seither\sbe\b"
    + r"|(?:\s(?:score|rating))?\s(?:indicates|describes|denotes)\s(?:the|how|what)\b"
    + r"|\s(?:is|are)\s(?:when|defined\sas|used\sto\s(?:describe|mean)|made\sup\sof)\b"
    + rf"|\s(?:is|are)\s{ARTICLE}\s(?:{SORTS})\b"
    + r"|\s(?:refers\sto|encompass(?:es)?)\b"
    + r"|\srelates?\sto\s(?:the|how|whether|our|what)\b"
    + rf"|{OF_A_PLACE},?\swhich\s(?:sets\sout|aims?\sto|brings?\stogether"
    + r"|(?:is|are)\s(?:each\s)?responsible\sfor)\b"
    # Programs that write Markdown put a stroke before each bracket.
    + r"|\s\\?\((?:i\.?e\.?|e\.?g\.?|that\sis|meaning|which|where|when|for\sexample"
    + r"|such\sas|an?|the|those|people|someone|also\s(?:called|known\sas))[\s,:]"
    + r"[^()\n]{3,200}\))"
)
BY = re.compile(rf"\b[Bb]y\s{MARK}{{0,3}}\Z")
WE_MEAN = re.compile(
    rf"{CLOSED},?\s(?:we|I|they|(?:it\s)?is|this\sis)\s(?:mean|meant)\b"
)
PURPOSE = re.compile(
    r"\b(?:purpose|aim|role|function|job|task)\sof\s(?:the\s|an?\s)?(?:[A-Z]\w+\s)?\Z"
)
IS_TO = re.compile(rf"{CLOSED}\s(?:is|are|was)\sto\b")
# “a serious allergic reaction (anaphylaxis)”
DESCRIBED = re.compile(
    r"\b(?!(?:the|and|for|all|our|its|with|from|some|such|this|that|these|other|more)\s)"
    r"[a-z]{3,}\s[a-z]{3,}\s\(\Z"
)
LOOKED_BACK = 48
# A sentence, a paragraph or a cell ends.
ENDS = re.compile(r"[.!?;](?=\s|\Z)|\n[ \t]*\n|\||\t|\Z")
LONGEST = 120


def glosses(texts: Iterable[str], hits: Iterable[list[Hit]]) -> dict[str, str]:
    """Return what the texts say of terms that they explain, by the terms' keys."""
    found: dict[str, str] = {}
    for text, some in zip(texts, hits, strict=True):
        for hit in some:
            if hit.term is None and hit.kind is not JargonKind.ACRONYM:
                words = _gloss(text, hit.start, hit.end)
                if words:
                    found.setdefault(key(hit.form), words)
    return found


def _gloss(text: str, start: int, end: int) -> str:
    """Return the words that explain a term, or "" if none do."""
    says_so = SAYS_SO.match(text, end)
    if says_so:
        return _words(text, start, says_so.end())
    first = max(0, start - LOOKED_BACK)
    before = text[first:start]
    opening: re.Match[str] | None = None
    if before.endswith("("):
        if text[start:end].islower() and text.startswith(")", end):
            opening = DESCRIBED.search(before)
    elif WE_MEAN.match(text, end):
        opening = BY.search(before)
    elif IS_TO.match(text, end):
        opening = PURPOSE.search(before)
    return _words(text, first + opening.start(), end) if opening else ""


def _words(text: str, start: int, end: int) -> str:
    """Return the words from there to the end of the sentence, or the first of them."""
    stop = ENDS.search(text, end)
    words = " ".join(text[start : stop.start() if stop else len(text)].split())
    if len(words) <= LONGEST:
        return words
    return f"{words[:LONGEST].rpartition(' ')[0]} …"
