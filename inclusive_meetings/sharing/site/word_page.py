"""The page of one term: what it means, what changed, and how others say it."""

from collections.abc import Iterator, Sequence
from html import escape

from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.glossary import (
    Checked,
    Sense,
    Source,
    Term,
    Translation,
)
from inclusive_meetings.pack.phrasing.times import date_in_words
from inclusive_meetings.sharing.site.entries import Entry
from inclusive_meetings.sharing.site.frame import Frame
from inclusive_meetings.sharing.site.notices import changed
from inclusive_meetings.writers.address import safe_address


def word_page(frame: Frame, entry: Entry) -> bytes:
    """Return the page of a term."""
    body = "".join(_body(frame, entry))
    return frame.page(entry.term.term, body, up="../")


def _body(frame: Frame, entry: Entry) -> Iterator[str]:
    term = entry.term
    for sense in term.senses:
        yield from _sense(frame, sense, alone=len(term.senses) == 1)
    yield from _other_words(frame, term)
    yield from _translations(frame, term)
    yield f"<h2>{frame.say('about')}</h2>\n"
    yield from _about(frame, entry)


def _sense(frame: Frame, sense: Sense, *, alone: bool) -> Iterator[str]:
    if not alone:
        name = sense.context or sense.expansion
        yield f"<h2>{escape(name)}</h2>\n" if name else ""
    if sense.expansion and (alone or sense.context):
        yield f'<p class="full">{escape(sense.expansion)}</p>\n'
    yield f'<p class="meaning">{escape(sense.meaning)}</p>\n'
    yield changed(frame, sense)
    if sense.example:
        yield f"<p>{frame.say('example', example=sense.example)}</p>\n"
    if sense.not_the_same_as:
        yield f"<p>{frame.say('not-the-same', other=sense.not_the_same_as)}</p>\n"


def _other_words(frame: Frame, term: Term) -> Iterator[str]:
    if term.forms:
        yield f"<p>{frame.say('also', forms=', '.join(term.forms))}</p>\n"
    if term.community_words:
        words = ", ".join(term.community_words)
        yield f"<p>{frame.say('people-say', words=words)}</p>\n"
    for tag, warning in term.false_friends:
        name = frame.wording.language_name(tag)
        yield f"<p>{frame.say('false-friend', language=name, warning=warning)}</p>\n"


def _translations(frame: Frame, term: Term) -> Iterator[str]:
    found = [each for sense in term.senses for each in sense.translations]
    if found:
        yield f"<h2>{frame.say('translations')}</h2>\n"
    for each in found:
        yield translation(frame, each)


def translation(frame: Frame, each: Translation) -> str:
    """Return a translation in its own direction, with who has checked it."""
    name = escape(frame.wording.language_name(each.language))
    way = f'lang="{escape(each.language)}" dir="{direction(each.language)}"'
    words = f'<p class="full" {way}>{escape(each.term)}</p>\n' if each.term else ""
    if each.meaning:
        words += f"<p {way}>{escape(each.meaning)}</p>\n"
    mark = checked_by(frame, each)
    return f'<section class="language">\n<h3>{name} {mark}</h3>\n{words}</section>\n'


def checked_by(frame: Frame, each: Translation) -> str:
    """Return the mark that says who has checked a translation, or that nobody has."""
    way = f'lang="{escape(frame.wording.language)}" dir="ltr"'
    if each.status is not Checked.CHECKED:
        return f'<span class="draft" {way}>{frame.say("not-checked")}</span>'
    by = each.checked_by or frame.wording.say("glossary-site.somebody")
    return f'<span class="good" {way}>{frame.say("checked", who=by)}</span>'


def _about(frame: Frame, entry: Entry) -> Iterator[str]:
    glossary = entry.glossary
    shown = glossary.title or glossary.file
    yield f"<p>{frame.say('from', glossary=shown)}</p>\n"
    area = entry.term.area or glossary.area
    if area:
        yield f"<p>{frame.say('area', area=area)}</p>\n"
    senses = entry.term.senses
    for source in dict.fromkeys(each.source for each in senses if each.source):
        yield f"<p>{frame.say('source')} {_source(source)}</p>\n"
    for who in dict.fromkeys(each.review.by for each in senses if each.review.by):
        yield f"<p>{frame.say('reviewed-by', who=who)}</p>\n"
    yield _days(frame, senses)
    if glossary.owner or glossary.contact:
        whom = ", ".join(filter(None, (glossary.owner, glossary.contact)))
        yield f"<p>{frame.say('owner', who=whom)}</p>\n"


def _days(frame: Frame, senses: Sequence[Sense]) -> str:
    """Return on which day it was right, and by when to look again: the earliest."""
    known = {
        "as-of": [each.as_of for each in senses if each.as_of],
        "due": [each.review.due for each in senses if each.review.due],
    }
    said = " ".join(
        frame.say(key, day=date_in_words(min(days), frame.wording))
        for key, days in known.items()
        if days
    )
    return f"<p>{said}</p>\n" if said else ""


def _source(source: Source) -> str:
    name = escape(source.name or source.address)
    address = safe_address(source.address)
    if address:
        name = f'<a href="{escape(address)}" rel="noreferrer">{name}</a>'
    return f"{name}, {escape(source.licence)}" if source.licence else name
