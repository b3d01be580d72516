"""The titles are what people read before they decide whether to come."""

from collections.abc import Iterator

from inclusive_meetings.audit.case import Case
from inclusive_meetings.audit.fault import Fault, should
from inclusive_meetings.language.definitions.short_forms import is_short_form
from inclusive_meetings.model.jargon import JargonKind
from inclusive_meetings.model.place import Passage, Place


def check(case: Case) -> Iterator[Fault]:
    """Point at short forms in titles, also where a glossary explains them.

    What is written out there is none; nor is one in brackets behind its long form.
    """
    meeting = case.meeting
    titles = {title.start.line: title for title in _titles(case)}
    for word in case.jargon:
        if word.kind is not JargonKind.ACRONYM:
            continue
        for appearance in word.appearances:
            place = appearance.place
            title = titles.get(place.line)
            is_short = is_short_form(appearance.said or word.form)
            if not title or not is_short or f"({word.form})" in title.text:
                continue
            if place.file == meeting.title.start.file and _in(place, title):
                yield should(
                    place,
                    f"“{word.form}” stands in a title, “{title}”.",
                    "Write it out: whoever does not know it stops reading here.",
                )
                break


def _titles(case: Case) -> Iterator[Passage]:
    yield case.meeting.title
    yield from (item.title for item in case.meeting.items)


def _in(place: Place, title: Passage) -> bool:
    first = title.start.column
    return first <= place.column < first + len(title.text)
