"""A short form with several meanings shuts out whoever knows only the other one."""

from collections.abc import Iterator

from inclusive_meetings.model.findings import Finding, Level
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Meeting


def check(_meeting: Meeting, words: tuple[WordUsed, ...]) -> Iterator[Finding]:
    """Point at the first use of each word whose meaning nobody has chosen."""
    for word in words:
        if word.sense is not None:
            continue
        term = word.term.term
        meanings = [sense.expansion or sense.context for sense in word.term.senses]
        yield Finding(
            place=word.appearances[0].place,
            rule="ambiguous-word",
            message=f"“{term}” can mean: {'; '.join(meanings)}.",
            help=f"Choose in the front matter, such as  use: {{{term}: {meanings[0]}}}",
            level=Level.SHOULD,
        )
