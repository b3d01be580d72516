"""The words of a meeting that shut people out.

Apart from how plain its texts are: a check asks only for these.
"""

from inclusive_meetings.language.jargon.finder import Finder, Written
from inclusive_meetings.language.which_language import looks_english
from inclusive_meetings.model.jargon import Jargon
from inclusive_meetings.workspace.opening import Opened
from inclusive_meetings.workspace.texts import Gathered, texts_of_agenda


def jargon_of(opened: Opened) -> tuple[Jargon, ...]:
    """Return the jargon of an opened meeting and its papers."""
    texts = texts_of_agenda(opened, opened.meeting.place.file)
    english = tuple(text for text in texts if looks_english(text.words.text))
    return jargon_in(Gathered(english, opened.known, opened=(opened,)))


def jargon_in(read: Gathered) -> tuple[Jargon, ...]:
    """Return the jargon of all texts that were read, most excluding first."""
    meetings = [opened.meeting for opened in read.opened]
    left_alone = [
        *read.known.everyday,
        *(word.text for meeting in meetings for word in meeting.everyday),
        *(word for opened in read.opened for word in opened.inbox.left_alone),
    ]
    chosen = {
        term.text: sense.text for meeting in meetings for term, sense in meeting.use
    }
    finder = Finder(read.known, left_alone, chosen)
    return finder.find(
        Written(text.where, text.words, text.file, text.is_agenda)
        for text in read.texts
    )
