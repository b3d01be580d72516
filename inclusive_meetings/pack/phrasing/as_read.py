"""Titles, questions and names are Markdown too: here they become words.

They also stand where nobody reads marks: in file names, lists of contents, letters, and
what a screen reader says of a slide. A link in a title stands again in the text under
it, where it keeps its address. Of a text, what the facts above it say is left out.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace

from inclusive_meetings.document.definitions import definitions, with_definitions
from inclusive_meetings.document.inlines import (
    Emphasis,
    Inlines,
    Link,
    Strong,
    Struck,
)
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.glossary import Appearance
from inclusive_meetings.model.item import NOT_IN_FACTS, Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.phrasing.footnotes import numbering
from inclusive_meetings.pack.phrasing.written import in_words, spoken, written_line


def as_read(brief: Brief) -> Brief:
    """Return the brief with its titles, questions and names as they are read aloud."""
    before, wording = brief.meeting, brief.wording
    meeting = _meeting(before, wording)
    old = (before.title, *(item.title for item in before.items))
    new = (meeting.title, *(item.title for item in meeting.items))
    renamed = {a.text: b.text for a, b in zip(old, new, strict=True) if a != b}
    if not renamed:
        return replace(brief, meeting=meeting)

    def there(appearances: tuple[Appearance, ...]) -> tuple[Appearance, ...]:
        return tuple(
            replace(each, where=renamed.get(each.where, each.where))
            for each in appearances
        )

    return replace(
        brief,
        meeting=meeting,
        words=tuple(
            replace(word, appearances=there(word.appearances)) for word in brief.words
        ),
        jargon=tuple(
            replace(word, appearances=there(word.appearances)) for word in brief.jargon
        ),
    )


@frozen
class _Reading:
    """How one agenda is read: its footnotes have one row of numbers.

    `addresses` are the lines that define them, by their labels.
    """

    wording: Wording
    addresses: Mapping[str, str]
    numbered: Callable[[str], str] = field(default_factory=numbering)

    def line(self, words: str) -> str:
        """Return one line in words."""
        return in_words(self.numbered(words), self.wording)

    def title(self, title: Passage) -> Passage:
        """Return a title in words."""
        return replace(title, text=self.line(title.text))

    def person(self, person: NamedPerson) -> NamedPerson:
        """Return somebody whose name is in words."""
        name, organisation = self.line(person.name), self.line(person.organisation)
        return replace(person, name=name, organisation=organisation)

    def text(self, text: Passage | None, title: Passage) -> Passage | None:
        """Return the text under a title with the links that stand in the title."""
        line = written_line(self.numbered(title.text), self.wording)
        links = [
            f"{spoken(link.words, self.wording)}: <{link.address}>"
            for link in _links(line)
        ]
        own = with_definitions(text.text, self.addresses) if text else ""
        parts = [self.numbered(own)] if own else []
        start = text.start if text else title.start
        whole = "\n\n".join((*parts, *links))
        return Passage(whole, start) if whole else text


def _meeting(meeting: Meeting, wording: Wording) -> Meeting:
    texts = (meeting.background, *(item.text for item in meeting.items))
    addresses = definitions(text.text for text in texts if text)
    reading = _Reading(wording, addresses)
    return replace(
        meeting,
        title=reading.title(meeting.title),
        purpose=reading.line(meeting.purpose),
        background=reading.text(meeting.background, meeting.title),
        items=tuple(_item(item, reading) for item in meeting.items),
    )


def _item(item: Item, reading: _Reading) -> Item:
    return replace(
        item,
        title=reading.title(item.title),
        leads=tuple(map(reading.person, item.leads)),
        raised_by=tuple(map(reading.person, item.raised_by)),
        questions=tuple(map(reading.line, item.questions)),
        content_note=reading.line(item.content_note),
        say=tuple(map(reading.line, item.say)),
        text=reading.text(item.shown, item.title),
        in_facts=NOT_IN_FACTS,
    )


def _links(words: Inlines) -> Iterator[Link]:
    for word in words:
        if isinstance(word, Link):
            yield word
        elif isinstance(word, Strong | Emphasis | Struck):
            yield from _links(word.words)
