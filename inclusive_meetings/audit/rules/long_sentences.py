"""Long sentences lose whoever listens, translates or reads with help."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, could
from inclusive_meetings.language.made_once import kept_by_text
from inclusive_meetings.language.plainness.long_sentences import long_sentences

_long_sentences = kept_by_text(long_sentences)


def check(case: Case) -> Iterator[Fault]:
    """Point at the longest sentence of each text of the agenda that has one."""
    most = case.number("words-of-sentence")
    meeting = case.meeting
    texts = [meeting.background, *(item.text for item in meeting.items)]
    for words in texts:
        if words is None:
            continue
        long = [s for s in _long_sentences(words.text) if s.words > most]
        if not long:
            continue
        longest = max(long, key=lambda sentence: sentence.words)
        (place,) = words.places_of([longest.start])
        yield could(
            place,
            f"A sentence here has {longest.words} words.",
            f"Make two of it; {most} words are as many as most people can follow.",
        )
