"""Whether a full stop ends a sentence or only shortens a word."""

import re

from inclusive_meetings.language.plainness.readable import BREAK
from inclusive_meetings.language.plainness.words import WORD, listed, plain

# Something always follows these in the same sentence.
NEVER_LAST = listed(
    """dr mr mrs ms mx prof cllr cllrs rev revd hon sgt gen capt fr messrs e.g
    i.e eg ie cf viz vs incl excl approx esp fig figs"""
)
# These shorten a word only where a number follows: "No. 5", but "They said no."
BEFORE_NUMBERS = listed(
    """no nos p pp para paras sec ss s art ch vol c ca tel ext ref item app mar sat sun
    wed"""
)
# These may end a sentence: it goes on unless a word follows that begins one.
SOMETIMES_LAST = listed(
    """st etc al ltd inc co plc jr sr rd ave dept govt assoc max hrs hr mins
    temp jan feb apr jun jul aug sep sept oct nov dec mon tue tues thu
    thur thurs fri eds edn"""
)
LETTERS = re.compile(r"[^\W\d_]|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
OPENING = "\"'“‘([*_"
BLOCK_ENDS = re.compile(rf"[^\S\n{BREAK}]*+(?:{BREAK}|\n[ \t\r]*+(?:\n|\Z)|\Z)")
STARTER = re.compile(
    r"\s*+[\"'“‘(*_\[]*+(?:The|This|These|Those|That|There|Then|They|We|It|He|She|You"
    r"|Our|Their|A|An|If|When|After|Before|At|In|On|For|From|To|Please|All|Some|No"
    r"|People|Everyone|Nobody|But|And|So|As|What|Who|How|Why|Where|Do|Did|Is|Are|Can"
    r"|Will|Members|Next|Each)\b"
)
SMALL_LETTER = re.compile(r"\s*+[\"'“‘(*_\[]*+[a-zà-ÿ]")
DIGIT = re.compile(r"\s*+\d")
LONGEST_SHORTENED = 24


def ends_a_sentence(text: str, start: int, mark: re.Match[str]) -> bool:
    """Return whether the mark ends the sentence that begins at `start`.

    The first group of `mark` is the mark itself with closing quotes and brackets.
    """
    signs, after = mark[1], mark.end()
    if signs.startswith(("…", "..")):
        return _begins_anew(text, after)
    if len(signs) > 1 and SMALL_LETTER.match(text, after):
        return False  # “Why?” she asked.
    if signs[0] != ".":
        return True
    return _full_stop_ends(text, start, mark.start(), after)


def _full_stop_ends(text: str, start: int, stop: int, after: int) -> bool:
    before = text[max(start, stop - LONGEST_SHORTENED) : stop].split()
    word = plain(before[-1]).lstrip(OPENING).lower() if before else ""
    if word.isdigit():
        return not _is_first(text, start, stop - len(word))  # "1. Welcome"
    if word in BEFORE_NUMBERS and DIGIT.match(text, after):
        return False
    if word in NEVER_LAST:
        return BLOCK_ENDS.match(text, after) is not None
    if word in SOMETIMES_LAST or LETTERS.fullmatch(word):
        return _begins_anew(text, after)
    return True


def _begins_anew(text: str, after: int) -> bool:
    return bool(STARTER.match(text, after) or BLOCK_ENDS.match(text, after))


def _is_first(text: str, start: int, end: int) -> bool:
    return end <= start or WORD.search(text, start, end) is None
