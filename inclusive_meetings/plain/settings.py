"""Settings: organisation, nation, wording, the numbers of the rules, and the look."""

from pathlib import Path

from inclusive_meetings.plain.desk import Desk
from inclusive_meetings.plain.questions import Menu, ask, choice, number, pick, stay
from inclusive_meetings.readers.audit_settings import HIGHEST
from inclusive_meetings.workspace.opening.sources import settings_path
from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.settings.organisation import (
    FACTS,
    LOOKS,
    NATIONS,
    NumberLine,
    OwnSettings,
    choose_look,
    look,
    settings_now,
    usual_source,
    write_fact,
    write_number,
)
from inclusive_meetings.workspace.telling.setting import fact_now, number_words

HERE = "plain-settings"


def settings(desk: Desk) -> None:
    """Ask about the settings, until somebody goes back."""
    stay(desk.talk, lambda: _menu(desk))


def _menu(desk: Desk) -> Menu:
    return Menu(
        HERE,
        (say("settings.where", file=_path(desk).as_posix()), *_facts(desk)),
        (
            choice(HERE, "organisation", lambda: _fact(desk, "organisation")),
            choice(HERE, "nation", lambda: _nation(desk)),
            choice(HERE, "wording", lambda: _fact(desk, "wording")),
            choice(HERE, "template", lambda: _fact(desk, "template")),
            choice(HERE, "numbers", lambda: _numbers(desk)),
            choice(HERE, "number", lambda: _number(desk)),
            choice(HERE, "ours", lambda: _ours(desk)),
            choice(HERE, "look", lambda: _look(desk)),
        ),
    )


def _path(desk: Desk) -> Path:
    return settings_path(desk.session.agenda, desk.sources)


def _now(desk: Desk) -> OwnSettings:
    return settings_now(_path(desk))


def _facts(desk: Desk) -> list[str]:
    now = _now(desk)
    told = [(say(f"settings.{name}"), fact_now(now, name)) for name in FACTS]
    told.append((say("settings.look"), say(f"settings.look-{look(desk.home)}")))
    problems = [str(each) for each in now.problems]
    return [*(f"{label}: {words}" for label, words in told), *problems]


def _fact(desk: Desk, name: str) -> None:
    there = _now(desk).fact(name)
    words = ask(desk.talk, say(f"settings.ask-{name}"), there, may_be_empty=True)
    _write_fact(desk, name, words)


def _nation(desk: Desk) -> None:
    rows = [*map(str.title, NATIONS), say("settings.not-said")]
    at = pick(desk.talk, say("settings.ask-nation"), rows)
    _write_fact(desk, "nation", NATIONS[at] if at < len(NATIONS) else "")


def _write_fact(desk: Desk, name: str, words: str) -> None:
    path = _path(desk)
    said = say("settings.said", label=say(f"settings.{name}"))
    desk.write((path,), lambda: write_fact(path, name, words), said)


def _numbers(desk: Desk) -> None:
    for at, line in enumerate(_now(desk).numbers, 1):
        desk.talk.tell(f"{at}. {number_words(line)}")


def _which(desk: Desk, *, is_own: bool = False) -> NumberLine:
    lines = [each for each in _now(desk).numbers if each.is_own or not is_own]
    if not lines:
        desk.talk.tell(say("settings.none-own"))
    rows = [number_words(each) for each in lines]
    return lines[pick(desk.talk, say("plain-settings.which"), rows)]


def _number(desk: Desk) -> None:
    talk, path = desk.talk, _path(desk)
    line = _which(desk)
    talk.tell(say("settings.source-now", source=line.number.source))
    asked = say("settings.ask-value", says=line.number.says, unit=line.number.unit)
    value = number(talk, asked, 0, HIGHEST)
    there = line.number.source if line.is_own else usual_source(_now(desk), desk.day)
    source = ask(talk, say("settings.ask-source"), there)
    name = line.number.name
    desk.write(
        (path,),
        lambda: write_number(path, name, str(value), source),
        say("settings.said-number", says=line.number.says, value=value),
    )


def _ours(desk: Desk) -> None:
    path, line = _path(desk), _which(desk, is_own=True)
    name = line.number.name
    said = say("settings.said-number", says=line.ours.says, value=line.ours.value)
    desk.write((path,), lambda: write_number(path, name, "", ""), said)


def _look(desk: Desk) -> None:
    rows = [say(f"settings.look-{name}") for name in LOOKS]
    at = pick(desk.talk, say("settings.ask-look"), rows)
    choose_look(desk.home, LOOKS[at])
    desk.talk.tell(say("settings.said-look", look=rows[at]))
