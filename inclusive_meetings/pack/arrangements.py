"""What is arranged for one person: needs, payment, what they want in return.

Only the person and the chair ever read this.
"""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import Block, bullets, paragraph
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Private
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrases import pre_meeting_words, when_words

NOTHING_KNOWN = Private()


def private(person: Contributor) -> Private:
    """Return what is known about the person; nothing, where nobody has asked."""
    return person.private or NOTHING_KNOWN


def not_asked(person: Contributor) -> tuple[str, ...]:
    """Return the names of what nobody has asked the person yet."""
    known = private(person)
    answers = {
        "access": known.access,
        "language": known.language,
        "food": known.food,
        "payment": known.payment,
        "in-return": known.in_return,
        "papers-by": known.papers_by,
    }
    return tuple(name for name, answer in answers.items() if answer is None)


def beforehand(meeting: Meeting, person: Contributor, wording: Wording) -> Block:
    """Return what happens before, on the day and after."""
    when = pre_meeting_words(meeting, wording)
    way = private(person).papers_by
    heard = meeting.we_heard_by or wording.say("briefing.we-heard-default")
    before = wording.say("briefing.before", when=when)
    papers = wording.say("briefing.papers-by", way=way)
    return bullets(
        [
            before if when else wording.say("briefing.before-none"),
            papers if way else wording.say("briefing.papers-none"),
            wording.say("briefing.day", when=when_words(meeting, wording)),
            wording.say("briefing.after", time=heard),
        ]
    )


def arranged(person: Contributor, wording: Wording) -> Iterator[Block]:
    """Yield what is arranged, and a question about what was not asked."""
    known = private(person)
    lines = list(known.arranged)
    for name, words in (
        ("access", known.access),
        ("language", known.language),
        ("food", known.food),
    ):
        if words:
            lines.append(wording.say(f"briefing.{name}", words=words))
    if lines:
        yield bullets(lines)
    needs = ("access", "language", "food")
    missing = [name for name in not_asked(person) if name in needs]
    if missing:
        what = "; ".join(wording.say(f"briefing.need-{name}") for name in missing)
        yield paragraph(wording.say("briefing.not-asked", what=what))


def payment(person: Contributor, wording: Wording) -> Iterator[Block]:
    """Yield what was agreed; never a conclusion about tax or benefits."""
    agreed = private(person).payment
    if agreed:
        yield paragraph(wording.say("briefing.pay", words=agreed))
    else:
        yield paragraph(wording.say("briefing.pay-none"))
    yield paragraph(wording.say("briefing.pay-benefits"))


def in_return(person: Contributor, wording: Wording) -> Block:
    """Return what they want in return, or the question."""
    answer = private(person).in_return
    if answer:
        return paragraph(wording.say("briefing.return-answer", words=answer))
    options = (line["say"] for line in wording.records["briefing.return-options"])
    said = wording.say("briefing.return-ask", options=", ".join(options))
    return paragraph(said)
