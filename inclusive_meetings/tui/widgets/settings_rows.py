"""Settings as rows: what the organisation says of itself, the look, the numbers."""

from textual.content import Content

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.widgets.labelled import labelled
from inclusive_meetings.workspace.settings.organisation import (
    FACTS,
    NumberLine,
    OwnSettings,
)
from inclusive_meetings.workspace.telling.setting import (
    fact_now,
    number_words,
    told_of_number,
)

LOOK = "look"


@frozen
class SettingsRow:
    """One row: a title, a fact (or the look) with what it is now, or a number."""

    title: str = ""
    fact: str = ""
    now: str = ""
    number: NumberLine | None = None


def settings_rows(now: OwnSettings, look: str) -> tuple[SettingsRow, ...]:
    """Return the facts and the look under their title, and the numbers under theirs."""
    facts = (SettingsRow(fact=name, now=fact_now(now, name)) for name in FACTS)
    return (
        SettingsRow(say("settings.facts")),
        *facts,
        SettingsRow(fact=LOOK, now=say(f"settings.look-{look}")),
        SettingsRow(say("settings.numbers")),
        *(SettingsRow(number=line) for line in now.numbers),
    )


def shown(row: SettingsRow) -> Content:
    """Return a row as it is drawn."""
    if row.number is not None:
        words = plain(number_words(row.number))
        return words.stylize("bold") if row.number.is_own else words
    if row.fact:
        label = say(f"settings.{row.fact}")
        return Content.assemble((f"{label}: ", "bold"), plain(row.now))
    return Content.styled(row.title, "bold $text-accent")


def about(row: SettingsRow) -> Content:
    """Return all about a row."""
    if row.number is not None:
        return labelled(*told_of_number(row.number))
    if row.fact:
        about = say(f"settings.about-{row.fact}")
        return labelled((f"settings.{row.fact}", row.now), ("settings.for", about))
    return plain(row.title)
