"""What is arranged for one person: needs, payment, what they want in return.

Only the person and the chair ever read this.
"""

from collections.abc import Iterator

from inclusive_meetings.document.nodes import Block, bullets, paragraph
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor, Private
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.phrasing.phrases import pre_meeting_words

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


def is_nothing(answer: str, wording: Wording) -> bool:
    """Return whether the answer is only a word for nothing, such as `none`."""
    return answer.strip(" .").casefold() in wording.lists["common.nothing"]


def beforehand(meeting: Meeting, person: Contributor, wording: Wording) -> Block:
    """Return what happens before, on the day and after."""
    when = pre_meeting_words(meeting, wording)
    titles = [title for item in meeting.items_of(person) for title in item.papers]
    own = "; ".join(dict.fromkeys(titles))
    lines = (
        wording.say("briefing.before" if when else "briefing.before-none", when=when),
        _papers_by(person, wording),
        wording.say("briefing.papers-own", titles=own) if own else "",
        wording.say("briefing.day"),
        after(meeting, wording),
    )
    return bullets([line for line in lines if line])


def after(meeting: Meeting, wording: Wording) -> str:
    """Return by when people hear what happened; never a promise nobody made."""
    time = meeting.we_heard_by
    if not time:
        return wording.say("briefing.after-unknown")
    key = "after-within" if time[0].isdigit() else "after"
    return wording.say(f"briefing.{key}", time=time)


def arranged(person: Contributor, wording: Wording) -> Iterator[Block]:
    """Yield what is arranged, what they need, and what nobody has asked."""
    known = private(person)
    answers = {"access": known.access, "language": known.language, "food": known.food}
    lines = list(known.arranged)
    for name, words in answers.items():
        if words and not is_nothing(words, wording):
            lines.append(wording.say(f"briefing.{name}", words=words))
    if lines:
        yield bullets(lines)
    if lines and not known.arranged:
        yield paragraph(wording.say("briefing.arranged-none"))
    none = [name for name, words in answers.items() if is_nothing(words or "", wording)]
    missing = [name for name, words in answers.items() if words is None]
    said = []
    for key, names in (("needs-none", none), ("not-asked", missing)):
        if names:
            what = "; ".join(wording.say(f"briefing.need-{name}") for name in names)
            said.append(wording.say(f"briefing.{key}", what=what))
    if said:
        yield paragraph(" ".join(said))


def payment(meeting: Meeting, person: Contributor, wording: Wording) -> Block:
    """Return what was agreed; never a conclusion about tax or benefits."""
    agreed = private(person).payment
    contact = meeting.contact.name if meeting.contact else ""
    whom = contact or wording.say("briefing.the-chair")
    key = "pay-nothing" if agreed and is_nothing(agreed, wording) else "pay-none"
    said = wording.say(f"briefing.{key}", whom=whom)
    if agreed and key == "pay-none":
        said = wording.say("briefing.pay", words=agreed.rstrip(". "))
    return paragraph(f"{said} {wording.say('briefing.pay-benefits')}")


def in_return(person: Contributor, wording: Wording) -> Block:
    """Return what they want in return, or the question."""
    answer = private(person).in_return
    if answer:
        words = answer.rstrip(". ")
        return paragraph(wording.say("briefing.return-answer", words=words))
    options = (line["say"] for line in wording.records["briefing.return-options"])
    said = wording.say("briefing.return-ask", options=", ".join(options))
    return paragraph(said)


def _papers_by(person: Contributor, wording: Wording) -> str:
    way = private(person).papers_by
    if way:
        return wording.say("briefing.papers-by", way=way)
    return wording.say("briefing.papers-none")
