"""Somebody else changed the file too: mine, theirs, both, or later."""

from difflib import ndiff

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.plain.leaving import Back
from inclusive_meetings.plain.questions import pick
from inclusive_meetings.plain.talk import Talk
from inclusive_meetings.workspace.editing.deciding import CHOICES, Choice, decide
from inclusive_meetings.workspace.editing.session import Session
from inclusive_meetings.workspace.saying import in_words, say


def asked(talk: Talk, session: Session) -> bool:
    """Ask what becomes of two versions; return whether it was decided.

    To go back is to decide later: nothing is written over meanwhile.
    """
    talk.tell(say("conflict.title"))
    talk.tell(say("conflict.what" if session.theirs else "conflict.gone"))
    if session.theirs:
        _tell_difference(talk, session.text, session.theirs.text)
    rows = [f"{say(f'conflict.{n}')}. {say(f'plain.conflict-{n}')}" for n in CHOICES]
    try:
        name = CHOICES[pick(talk, say("plain.conflict"), rows)]
    except Back:
        return False
    if name == "later":
        return False
    try:
        aside = decide(session, Choice(name))
    except CannotRead as error:
        talk.tell(in_words(error))
        return False
    talk.tell(say("plain.settled"))
    if aside is not None:
        talk.tell(say("conflict.aside", file=aside.name))
    return True


def _tell_difference(talk: Talk, mine: str, theirs: str) -> None:
    for line in ndiff(theirs.splitlines(), mine.splitlines()):
        sign, words = line[:2], line[2:]
        if sign in {"+ ", "- "} and words.strip():
            key = "plain.yours" if sign == "+ " else "plain.theirs"
            talk.tell(say(key, words=words))
