"""The formulas that guess from counts how hard a text is to read.

They count long words and long sentences and nothing else. The NHS guide that uses
one says not to rely on scores alone; no score shows that people understood.
"""

from math import sqrt

SYLLABLES_OF_A_LONG_WORD = 3
SENTENCES_OF_A_SAMPLE = 30
# McLaughlin's sample is three runs of 10 sentences, and his table for short texts
# begins at 10. With fewer, chance moves the grade by more than half of the 1.52
# grades by which the formula errs anyway.
FEWEST_SENTENCES_FOR_SMOG = 10
# Flesch drew his formula from samples of 100 words.
FEWEST_WORDS_FOR_FLESCH_KINCAID = 100


def smog(long_words: int, sentences: int) -> float | None:
    """Return the SMOG grade in years of school in the USA; None for under 10 sentences.

    `long_words` have three syllables or more. Headings and list items count as
    sentences: "add full stops to the end of every heading and bullet point" (NHS
    digital service manual, content guide, "Use a readability tool to prioritise
    content", July 2019). With other than 30 sentences the long words are scaled to
    30, as McLaughlin does. Source: G. Harry McLaughlin, "SMOG Grading: a New
    Readability Formula", Journal of Reading 12 (1969), 639-646.
    """
    if sentences < FEWEST_SENTENCES_FOR_SMOG:
        return None
    return 1.0430 * sqrt(long_words * SENTENCES_OF_A_SAMPLE / sentences) + 3.1291


def flesch_kincaid(words: int, sentences: int, syllables: int) -> float | None:
    """Return the grade in years of school in the USA; None for under 100 words.

    Source: J. P. Kincaid and others, "Derivation of New Readability Formulas for
    Navy Enlisted Personnel", Research Branch Report 8-75 (1975).
    """
    if words < FEWEST_WORDS_FOR_FLESCH_KINCAID or not sentences:
        return None
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def words_per_sentence(words: int, sentences: int) -> float:
    """Return the average length of a sentence in words; 0 for an empty text.

    GOV.UK tries to split sentences of more than 25 words; at an average of 14,
    more than 90% of readers understand (insidegovuk.blog.gov.uk, 4 August 2014).
    """
    return words / sentences if sentences else 0.0
