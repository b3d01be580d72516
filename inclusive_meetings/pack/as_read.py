"""Titles, questions and names are Markdown too: here they become words.

They stand in places that know no marks: file names, lists of contents, letters, what a
screen reader says of a slide. A link keeps its address, in the text under the title.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from inclusive_meetings.document.inlines import (
    Emphasis,
    Inlines,
    Link,
    Strong,
    Struck,
)
from inclusive_meetings.model.glossary import Appearance
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import NamedPerson
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.written import in_words, spoken, written_line


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


def _meeting(meeting: Meeting, wording: Wording) -> Meeting:
    return replace(
        meeting,
        title=_title(meeting.title, wording),
        purpose=in_words(meeting.purpose, wording),
        background=_with_addresses(meeting.background, meeting.title, wording),
        items=tuple(_item(item, wording) for item in meeting.items),
    )


def _item(item: Item, wording: Wording) -> Item:
    said = partial(in_words, wording=wording)
    person = partial(_person, wording=wording)
    return replace(
        item,
        title=_title(item.title, wording),
        leads=tuple(map(person, item.leads)),
        raised_by=tuple(map(person, item.raised_by)),
        questions=tuple(map(said, item.questions)),
        content_note=said(item.content_note),
        say=tuple(map(said, item.say)),
        text=_with_addresses(item.text, item.title, wording),
    )


def _person(person: NamedPerson, wording: Wording) -> NamedPerson:
    return replace(
        person,
        name=in_words(person.name, wording),
        organisation=in_words(person.organisation, wording),
    )


def _title(title: Passage, wording: Wording) -> Passage:
    return replace(title, text=in_words(title.text, wording))


def _with_addresses(
    text: Passage | None, title: Passage, wording: Wording
) -> Passage | None:
    """Return the text under a title with the links that stand in the title."""
    links = [
        f"{spoken(link.words, wording)}: <{link.address}>"
        for link in _links(written_line(title.text, wording))
    ]
    if not links:
        return text
    parts = [text.text] if text else []
    start = text.start if text else title.start
    return Passage("\n\n".join((*parts, *links)), start)


def _links(words: Inlines) -> Iterator[Link]:
    for word in words:
        if isinstance(word, Link):
            yield word
        elif isinstance(word, Strong | Emphasis | Struck):
            yield from _links(word.words)
