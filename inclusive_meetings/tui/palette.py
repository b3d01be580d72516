"""Everything there is, for Ctrl+P: screens, keys, looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from textual.app import SystemCommand
from textual.command import CommandPalette
from textual.screen import Screen

from inclusive_meetings.tui.at_hand import AtHand
from inclusive_meetings.tui.destinations import DESTINATIONS, FIRST_RUN
from inclusive_meetings.tui.keys import Key, keys_of
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.themes import THEMES


def open_palette(app: AtHand) -> None:
    """Show the box in which one types a word of what one wants, if it is not there."""
    if not isinstance(app.screen, CommandPalette):
        # The name by which the library knows its own.
        box = CommandPalette(placeholder=say("look.search"), id="--command-palette")
        _ = app.push_screen(box)


def commands(app: AtHand, screen: Screen[object]) -> Iterator[SystemCommand]:
    """Yield what makes sense now, each with its key.

    Screens first: of two that a word fits as well, the first is the one that Enter
    takes, and whoever types “people” wants that screen, not a break for people.
    """
    for place in DESTINATIONS:
        if app.desk.session is not None or place is FIRST_RUN:
            title = say("look.go", name=place.title)
            there = partial(app.go_to, place)
            yield SystemCommand(title, f"Ctrl+G {place.letter.upper()}", there)
    for key in (*keys_of(getattr(screen, "PLACE", "")), *keys_of("everywhere")):
        yield SystemCommand(
            _title(key), say("look.key", shown=key.shown), _do(app, key)
        )
    for theme in THEMES:
        said = say(f"look.{theme.name}")
        change = partial(setattr, app, "theme", theme.name)
        yield SystemCommand(said, say("look.theme-more"), change)


def _title(key: Key) -> str:
    return key.does[0].upper() + key.does[1:]


def _do(app: AtHand, key: Key) -> Callable[[], object]:
    async def act() -> None:
        await app.screen.run_action(key.action)

    return partial(app.call_later, act)
