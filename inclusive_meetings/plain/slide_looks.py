"""How the slides of a pack look, and in which languages their words are explained."""

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import pick
from inclusive_meetings.workspace.pack_making.pack_looks import (
    LANGUAGE,
    LOOK,
    languages_of,
    remember_look,
    slide_look,
)
from inclusive_meetings.workspace.saying import say


def choose_look(desk: Desk) -> None:
    """Ask for the look."""
    looks = slide_look(desk.home, desk.session.agenda, desk.sources).offered
    rows = [say(f"build.look-{name}") for name in looks]
    at = pick(desk.talk, say("plain-build.ask-look"), rows)
    _choose(desk, f"{LOOK}{looks[at]}", rows[at])


def choose_language(desk: Desk) -> None:
    """Ask which language is put in, or left out."""
    tags = languages_of(desk.opened().meeting)
    if not tags:
        desk.talk.tell(say("plain-build.no-languages"))
        return
    names = [desk.session.wording.language_name(tag) for tag in tags]
    at = pick(desk.talk, say("plain-build.ask-language"), names)
    _choose(desk, f"{LANGUAGE}{tags[at]}", names[at])


def _choose(desk: Desk, name: str, words: str) -> None:
    agenda = desk.session.agenda
    look = slide_look(desk.home, agenda, desk.sources).with_choice(name)
    remember_look(desk.home, agenda, look)
    key = "look-in" if look.has(name) else "look-out"
    desk.talk.tell(say(f"plain-build.{key}", words=words))
