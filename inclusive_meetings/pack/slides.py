"""The first deck: what is on the wall, and in the notes what to say."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from inclusive_meetings.document.deck import Deck, Slide, SlideKind
from inclusive_meetings.document.nodes import (
    Block,
    Definition,
    Definitions,
    Paragraph,
    bullets,
    paragraph,
    text,
)
from inclusive_meetings.model.glossary import WordUsed
from inclusive_meetings.model.meeting import Item, ItemKind, Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.agenda import names, title
from inclusive_meetings.pack.brief import Brief
from inclusive_meetings.pack.meanings import meaning
from inclusive_meetings.pack.phrases import (
    purpose_words,
    stage_words,
    when_words,
    where_words,
)
from inclusive_meetings.pack.reflection import we_heard_by
from inclusive_meetings.pack.times import clock_words, length_words

HERE = "slides"
LINES_ON_A_SLIDE = 6
WORDS_ON_A_SLIDE = 4


def make(brief: Brief) -> Deck:
    """Return the deck. It is shared: nothing private is on it or in its notes."""
    meeting, wording = brief.meeting, brief.wording
    slides = (
        _opening(meeting, wording),
        _how(wording),
        _change(meeting, wording),
        *_agenda(meeting, wording),
        *_word_slides(brief.words, wording),
        *(_of_item(item, wording) for item in meeting.items if _has_slide(item)),
        _close(meeting, wording),
    )
    return Deck(
        meeting.title.text,
        meeting.language,
        tuple(_with_own_titles(slides)),
        about=wording.say("agenda.about", title=meeting.title),
    )


def _opening(meeting: Meeting, wording: Wording) -> Slide:
    lines = (when_words(meeting, wording), where_words(meeting, wording))
    notes = wording.say(
        f"{HERE}.title-notes", title=meeting.title, purpose=meeting.purpose
    )
    blocks = tuple(paragraph(line) for line in lines if line)
    return Slide(meeting.title.text, SlideKind.TITLE, blocks, notes=(notes,))


def _how(wording: Wording) -> Slide:
    return Slide(
        wording.say(f"{HERE}.how-title"),
        SlideKind.TEXT,
        (_said("how", wording),),
        notes=(wording.say(f"{HERE}.how-notes"),),
    )


def _change(meeting: Meeting, wording: Wording) -> Slide:
    return Slide(
        wording.say(f"{HERE}.change-title"),
        SlideKind.TEXT,
        big=stage_words(meeting.stage, wording),
        notes=(wording.say(f"{HERE}.change-notes"),),
    )


def _agenda(meeting: Meeting, wording: Wording) -> Iterator[Slide]:
    lines = [_agenda_line(item, wording) for item in meeting.items]
    for number, start in enumerate(range(0, len(lines), LINES_ON_A_SLIDE), 1):
        more = wording.say(f"{HERE}.agenda-more", number=number)
        yield Slide(
            wording.say(f"{HERE}.agenda-title") if number == 1 else more,
            SlideKind.AGENDA,
            (bullets(lines[start : start + LINES_ON_A_SLIDE]),),
            notes=(wording.say(f"{HERE}.agenda-notes"),),
        )


def _agenda_line(item: Item, wording: Wording) -> str:
    if item.start is None:
        return title(item)
    return wording.say(
        f"{HERE}.agenda-line", time=clock_words(item.start), title=item.title
    )


def _word_slides(words: tuple[WordUsed, ...], wording: Wording) -> Iterator[Slide]:
    # Half a dozen words are as many as a room takes in; the paper has them all.
    shown = words[: 2 * WORDS_ON_A_SLIDE]
    for number, start in enumerate(range(0, len(shown), WORDS_ON_A_SLIDE), 1):
        more = wording.say(f"{HERE}.words-more", number=number)
        entries = tuple(
            Definition(text(word.term.term), (_short(word, wording),))
            for word in shown[start : start + WORDS_ON_A_SLIDE]
        )
        yield Slide(
            wording.say(f"{HERE}.words-title") if number == 1 else more,
            SlideKind.WORDS,
            (Definitions(entries),),
            notes=(wording.say(f"{HERE}.words-notes"),),
        )


def _short(word: WordUsed, wording: Wording) -> Block:
    if word.sense is None:
        return paragraph("; ".join(s.expansion or s.context for s in word.term.senses))
    if word.sense.expansion:
        return paragraph(word.sense.expansion)
    return Paragraph(meaning(word, wording))


def _has_slide(item: Item) -> bool:
    return item.kind not in {ItemKind.WELCOME, ItemKind.CLOSE}


def _of_item(item: Item, wording: Wording) -> Slide:
    if item.kind is ItemKind.BREAK:
        return _break(item, wording)
    if item.kind is ItemKind.REFLECTION:
        return Slide(
            wording.say(f"{HERE}.reflection-title"),
            SlideKind.REFLECTION,
            (_said("reflection-rule", wording),),
            notes=(wording.say(f"{HERE}.reflection-notes"),),
        )
    lead = names(item.leads)
    asks = purpose_words(item, wording)
    said = [paragraph(words) for words in (lead, asks) if words]
    key = "item-notes" if item.minutes else "item-notes-plain"
    length = length_words(item.minutes, wording)
    notes = [
        wording.say(f"{HERE}.{key}", title=item.title, length=length, asks=asks),
        *item.questions,
    ]
    if lead:
        notes.append(wording.say(f"{HERE}.lead-notes", names=lead))
    question = item.questions[0] if item.questions else ""
    return Slide(title(item), SlideKind.ITEM, tuple(said), question, tuple(notes))


def _break(item: Item, wording: Wording) -> Slide:
    length = length_words(item.minutes, wording)
    again = clock_words(item.end) if item.end else ""
    plain = wording.say(f"{HERE}.break-title-plain")
    return Slide(
        wording.say(f"{HERE}.break-title", length=length) if length else plain,
        SlideKind.BREAK,
        big=wording.say(f"{HERE}.break-again", time=again) if again else "",
        notes=(wording.say(f"{HERE}.break-notes"),),
    )


def _close(meeting: Meeting, wording: Wording) -> Slide:
    lines = [wording.say(f"{HERE}.close-heard", time=we_heard_by(meeting, wording))]
    if meeting.contact:
        who = meeting.contact
        name = ", ".join(part for part in (who.name, who.phone, who.email) if part)
        lines.append(wording.say(f"{HERE}.close-contact", name=name or who.words))
    return Slide(
        wording.say(f"{HERE}.close-title"),
        SlideKind.CLOSE,
        (bullets(lines),),
        notes=(wording.say(f"{HERE}.close-notes"),),
    )


def _said(key: str, wording: Wording) -> Block:
    return bullets([line["say"] for line in wording.records[f"{HERE}.{key}"]])


def _with_own_titles(slides: Iterable[Slide]) -> Iterator[Slide]:
    """Yield the slides, no two with one title: people find slides by it."""
    seen: dict[str, int] = {}
    for slide in slides:
        again = seen[slide.title] = seen.get(slide.title, 0) + 1
        yield slide if again == 1 else replace(slide, title=f"{slide.title} ({again})")
