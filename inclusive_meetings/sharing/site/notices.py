"""What a reader is told of a word that has changed, or that is going to.

What is still to come is never told as done: people look for a body that still stands.
"""

from html import escape

from inclusive_meetings.model.glossary import Sense, Status
from inclusive_meetings.pack.phrasing.meanings import since_words
from inclusive_meetings.sharing.site.frame import Frame


def changed(frame: Frame, sense: Sense) -> str:
    """Return the notice on a word that has changed; nothing if it has not."""
    if sense.status is Status.CURRENT:
        return ""
    head, *lines = told(frame, sense)
    more = escape(" ".join(("", *lines)))
    return f'<p class="changed"><strong>{escape(head)}</strong>{more}</p>\n'


def told(frame: Frame, sense: Sense) -> tuple[str, ...]:
    """Return what has changed, sentence by sentence, in plain text."""
    say, status = frame.wording.say, sense.status
    if status is Status.CURRENT:
        return ()
    said = [say(f"glossary-site.status-{status}")]
    if sense.since:
        when = since_words(sense, frame.wording)
        said.append(say("glossary-site.since", when=when))
    if sense.replaced_by:
        now = sense.replaced_by.rstrip(".")
        said.append(say(f"glossary-site.{_instead(status)}", now=now))
    return tuple(said)


def _instead(status: Status) -> str:
    if status is Status.CONTESTED:
        return "you-can-say"
    return "planned" if status.is_to_come else "now"
