"""The numbers of footnotes stay small and high: else ICB with note 1 reads ICB1.

A web page and a Word file say which digits are raised. A PDF does not, so there they
are told by where they stand: right behind a word, or behind letters that the paper
has without a number too.
"""

import re
from collections import defaultdict

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BEHIND_A_WORD = re.compile(
    r"(?<=[a-z]{4})\d{1,2}(?=[.,;:)]?(?:\s|\Z))|(?<=[a-z]{4}\.)\d{1,2}(?=\s+[A-Z]|\Z)"
)
LETTERS = r"\b(?:[A-Z]{3,6}|[A-Z][a-z]{1,3}[A-Z]{2,4})"
BEHIND_LETTERS = re.compile(rf"({LETTERS})(\d{{1,2}})(?=[.,;:)]?(?:\s|\Z))")
BARE = re.compile(rf"{LETTERS}\b")


def raised(words: str) -> str:
    """Return the words with small high digits."""
    return words.translate(RAISED)


def with_raised_numbers(pages: list[str]) -> list[str]:
    """Return the pages of a PDF with its footnotes' numbers raised.

    Of KPI1 and KPI2 none is a note: letters with several numbers are a row of things.
    """
    whole = "\n".join(pages)
    numbers: defaultdict[str, set[str]] = defaultdict(set)
    for letters, number in BEHIND_LETTERS.findall(whole):
        numbers[letters].add(number)
    bare = set(BARE.findall(whole))
    noted = {one for one, some in numbers.items() if len(some) == 1 and one in bare}

    def of_letters(found: re.Match[str]) -> str:
        return raised(found.group()) if found[1] in noted else found.group()

    behind_words = (BEHIND_A_WORD.sub(_raised, page) for page in pages)
    return [BEHIND_LETTERS.sub(of_letters, page) for page in behind_words]


def _raised(found: re.Match[str]) -> str:
    return raised(found.group())
