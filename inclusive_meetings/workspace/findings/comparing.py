"""What changed since the last meeting: mended, new, still there, not answered."""

from collections.abc import Iterator

from rapidfuzz.fuzz import token_set_ratio

from inclusive_meetings.model.findings import Audited, Finding
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting

# Two lines about the same thing seldom share all their words.
ALIKE = 70


@frozen
class Compared:
    """Rules whose findings went, came and stayed; what was raised and not answered.

    `told` are changes that people should be told of, such as another contact.
    """

    mended: tuple[str, ...]
    new: tuple[Finding, ...]
    still: tuple[Finding, ...]
    unanswered: tuple[str, ...]
    told: tuple[str, ...]


def compared(last: Meeting, then: Audited, this: Meeting, now: Audited) -> Compared:
    """Return what changed from the last meeting to this one."""
    before = {finding.rule for finding in then.findings}
    today = {finding.rule for finding in now.findings}
    return Compared(
        mended=tuple(sorted(before - today)),
        new=tuple(each for each in now.findings if each.rule not in before),
        still=tuple(each for each in now.findings if each.rule in before),
        unanswered=tuple(dict.fromkeys(_unanswered(last, this))),
        told=tuple(_told(last, this)),
    )


def _unanswered(last: Meeting, this: Meeting) -> Iterator[str]:
    """Yield what was raised last time and has neither an answer nor an item now."""
    raised = [
        *(each.words.text for each in last.raised_last_time if not each.answer),
        *(wish for person in last.contributors for wish in person.wants_raised),
    ]
    answered = [each.words.text for each in this.raised_last_time if each.answer]
    texts = [*answered, *(item.title.text for item in this.items)]
    texts += [question for item in this.items for question in item.questions]
    for wish in raised:
        if not any(token_set_ratio(wish, text) >= ALIKE for text in texts):
            yield wish


def _told(last: Meeting, this: Meeting) -> Iterator[str]:
    if last.contact and this.contact and last.contact.name != this.contact.name:
        yield (
            f"The contact was {last.contact.name} and is {this.contact.name}: tell"
            " people, and introduce them."
        )
    here = {person.name for person in this.people}
    for person in last.contributors:
        if here and person.name not in here:
            yield (
                f"{person.name} was there last time and is not in the list: ask kindly"
                " why, and whether they would like to come again."
            )
