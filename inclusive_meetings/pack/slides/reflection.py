"""The reflection: what it is, who listens, the prompts that stay up, and thanks."""

from collections.abc import Iterator

from inclusive_meetings.document.deck import Slide, SlideKind
from inclusive_meetings.document.inlines import text
from inclusive_meetings.document.nodes import Bullets, bullets
from inclusive_meetings.model.item import Item
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import title
from inclusive_meetings.pack.reflection import opening_words, prompts, we_heard_by
from inclusive_meetings.pack.slides.cues import Cues
from inclusive_meetings.pack.slides.text import parted
from inclusive_meetings.pack.slides.timeline import here, over, span

HERE = "slides"


def reflection_slides(
    meeting: Meeting, item: Item, wording: Wording
) -> Iterator[Slide]:
    """Yield the four slides of a reflection; the third stays up while people speak."""
    yield _what(meeting, item, wording)
    yield _rule(meeting, item, wording)
    yield _question(meeting, item, wording)
    yield _thanks(meeting, item, wording)


def _what(meeting: Meeting, item: Item, wording: Wording) -> Slide:
    cues = Cues(item, wording)
    return Slide(
        title(item),
        SlideKind.REFLECTION,
        (_lines("reflection-what", wording),),
        over=over(meeting, item, wording),
        here=here(meeting, item, wording),
        notes=(
            cues.at(0, _opening(item, wording)),
            *cues.speakers(),
            *parted(item.text, item.title.text, wording)[0],
        ),
        section=title(item),
    )


def _rule(meeting: Meeting, item: Item, wording: Wording) -> Slide:
    return Slide(
        wording.say(f"{HERE}.reflection-rule-title"),
        SlideKind.REFLECTION,
        (_lines("reflection-rule", wording),),
        over=span(item, wording),
        here=here(meeting, item, wording),
        notes=(
            wording.say("reflection.who-listens"),
            wording.say(
                f"{HERE}.reflection-answering",
                title=wording.say("reflection.answering-title"),
                say=wording.say("reflection.answering"),
            ),
        ),
    )


def _question(meeting: Meeting, item: Item, wording: Wording) -> Slide:
    return Slide(
        wording.say(f"{HERE}.reflection-ask-title"),
        SlideKind.REFLECTION,
        (prompts(item, wording),),
        over=span(item, wording),
        here=here(meeting, item, wording),
        stays=True,
        notes=(
            wording.say(f"{HERE}.reflection-ask-notes"),
            wording.say("reflection.holding"),
        ),
    )


def _thanks(meeting: Meeting, item: Item, wording: Wording) -> Slide:
    cues = Cues(item, wording)
    time = we_heard_by(meeting, wording)
    return Slide(
        wording.say(f"{HERE}.reflection-thanks-title"),
        SlideKind.REFLECTION,
        (_lines("reflection-thanks-for", wording),),
        big=text(wording.say(f"{HERE}.reflection-thanks", time=time)),
        over=span(item, wording),
        here=here(meeting, item, wording),
        notes=(cues.at(cues.close_at, wording.say("reflection.closing", time=time)),),
    )


def _opening(item: Item, wording: Wording) -> str:
    return " ".join(opening_words(item, wording))


def _lines(key: str, wording: Wording) -> Bullets:
    return bullets([line["say"] for line in wording.records[f"{HERE}.{key}"]])
