"""What is told of a setting: what it is now, and what it is for."""

from inclusive_meetings.workspace.saying import say
from inclusive_meetings.workspace.settings.organisation import NumberLine, OwnSettings
from inclusive_meetings.workspace.telling import Told, present


def number_words(line: NumberLine) -> str:
    """Return a number in words: its value, what it counts, and whether it is ours."""
    key = "number-own" if line.is_own else "number"
    return say(
        f"settings.{key}",
        value=line.number.value,
        unit=line.number.unit,
        says=line.number.says,
        ours=line.ours.value,
    )


def fact_now(now: OwnSettings, name: str) -> str:
    """Return what one of the facts is now, in words."""
    words = now.fact(name) or say("settings.not-said")
    return words.title() if name == "nation" and now.nation else words


def told_of_number(line: NumberLine) -> Told:
    """Return what a number is, on whose word, and what it is if nobody changes it."""
    ours = f"{line.ours.value} {line.ours.unit}. {line.ours.source}"
    return present(
        ("settings.numbers", number_words(line)),
        ("settings.source", line.number.source),
        ("settings.ours", ours if line.is_own else ""),
        ("settings.for", say("settings.about-numbers")),
    )
