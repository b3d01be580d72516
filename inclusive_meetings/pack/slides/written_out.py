"""Words whose letters nobody here uses are explained as the meeting says them.

“BCF: Better Care Fund” explains nothing to a room that reads “Better Care Fund”.
"""

from dataclasses import replace

from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.pack.phrasing.meanings import capital


def written_out(word: WordUsed) -> WordUsed:
    """Return the word named by what its letters stand for, if only that is used.

    The letters stand behind it in brackets: somebody may say them.
    """
    if word.sense is None or not word.sense.expansion:
        return word
    letters = word.term.term
    if not all(each.said and letters not in each.said for each in word.appearances):
        return word
    name = f"{capital(word.sense.expansion).rstrip('.')} ({letters})"
    return replace(
        word,
        term=replace(word.term, term=name),
        sense=replace(word.sense, expansion=""),
    )
