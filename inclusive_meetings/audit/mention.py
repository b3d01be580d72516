"""Where a text only mentions words: in quotes, in names, of oneself.

“We asked who calls people hard to reach” speaks of the word and does not use it.
"""

import re

from inclusive_meetings.language.no_words import no_words
from inclusive_meetings.language.spans import Spans

# Straight single quotes only where they cannot be apostrophes.
QUOTED = re.compile(
    r"“[^”\n]{1,400}”|\"[^\"\n]{1,400}\"|‘[^’\n]{1,200}’(?!\w)"
    r"|(?<![\w'])'[^'\n]{1,200}'(?!\w)|`[^`\n]{1,200}`|«[^»\n]{1,200}»"
    r"|^[ \t]*>.*$",
    re.MULTILINE,
)
CUE = re.compile(
    r"(?:\b(?:so-called|called|call(?:s|ing)?|labell?ed(?: as)?|labels?|known as|"
    r"described as|terms? such as|words? such as|phrases? such as|the (?:word|term|"
    r"phrase|label|name)s?|avoid(?:ing)?|instead of|rather than|told(?: us| me)? that|"
    r"not say|never say|do not write|don['’]t say|stop saying)"
    r"(?: (?:that|they|we|he|she|us|them|me|people|are|is|was|were|as|or|and"
    r"|the|a|an))*"
    r"[ \n:]*)$",
    re.IGNORECASE,
)
OF_ONESELF = re.compile(
    r"\b(?:I am|I['’]m|I was|we are|we['’]re|we were|as an?|I live|call ourselves|"
    r"call myself|calls? (?:him|her|them)sel(?:f|ves))"
    r"(?: (?:a|an|the|not|also|all|proud|just|only))*[ \n]*$",
    re.IGNORECASE,
)
LOOK_BACK = 90
CAPITAL = re.compile(r"[A-Z][\w'’-]*(?: (?:of|and|for|the|with|to|in)){0,2}$")
CAPITAL_NEXT = re.compile(r"[ \n](?:(?:of|and|for|the|with|to|in) )?[A-Z][a-z]")
SMALL = frozenset({"of", "and", "for", "the", "with", "to", "in"})
ARTICLE = re.compile(r"the[\s*_]+", re.IGNORECASE)
SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;\n#*-])[\s\"“(]*$")


class Mentions:
    """The places of one text where words are only mentioned."""

    def __init__(self, text: str) -> None:
        self._text = text
        quoted = ((found.start(), found.end()) for found in QUOTED.finditer(text))
        hidden = [*quoted, *no_words(text)]
        self._hidden = Spans(sorted(hidden))

    def hold(self, start: int, end: int, *, of_people: bool) -> bool:
        """Return whether the words between two offsets are mentioned, not used.

        `of_people` says that they are a name for people, which some choose themselves.
        """
        if self._hidden.hold(start):
            return True
        before = self._text[max(0, start - LOOK_BACK) : start]
        if CUE.search(before) or (of_people and OF_ONESELF.search(before)):
            return True
        return self._in_name(start, end, before)

    def _in_name(self, start: int, end: int, before: str) -> bool:
        """Return whether the words are part of a name: of a law, a body, a paper."""
        if article := ARTICLE.match(self._text, start, end):
            before, start = before + article.group(), article.end()
        if not self._text[start].isupper() or self._text[start:end].isupper():
            return False
        before = before.rstrip(" \n")
        goes_on = CAPITAL_NEXT.match(self._text, end) is not None
        inner = self._text[start:end].split()
        # Every word of it has a capital, or it is one word among others that have.
        all_capitals = all(word[:1].isupper() or word in SMALL for word in inner)
        if not all_capitals:
            return False
        follows = CAPITAL.search(before) is not None
        return follows or (goes_on and not SENTENCE_ENDS.search(before + " "))
