"""How the slides of a pack look, and in which languages their words are explained."""

import json
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.workspace.opening.sources import (
    OURS_ALONE,
    Sources,
    own_template,
)
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.settings.remembering import choice, remember
from inclusive_meetings.writers.template import Template

LOOK, LANGUAGE = "look: ", "language: "
LOOKS = ("light", "cream", "dark")
# The organisation's own template, where its settings name one.
OWN = "own"


@frozen
class SlideLook:
    """One look, and languages beside English, by their tags.

    The look is OWN only where there is a `template`.
    """

    look: str = LOOKS[0]
    languages: tuple[str, ...] = ()
    template: Path | None = None

    @property
    def offered(self) -> tuple[str, ...]:
        """Return the looks of which one can be chosen."""
        return (OWN, *LOOKS) if self.template else LOOKS

    def has(self, name: str) -> bool:
        """Return whether an offer of this name is chosen."""
        return name == f"{LOOK}{self.look}" or name in self._named

    def with_choice(self, name: str) -> "SlideLook":
        """Return it with another look, or a language more or fewer."""
        if name.startswith(LOOK):
            return replace(self, look=name.removeprefix(LOOK))
        tag = name.removeprefix(LANGUAGE)
        others = tuple(each for each in self.languages if each != tag)
        return replace(self, languages=others if self.has(name) else (*others, tag))

    def of(self, choices: Choices, template: Template | None) -> Choices:
        """Return the choices of a pack with these, and with the template as read."""
        look = LOOKS[0] if self.look == OWN else self.look
        return replace(
            choices, look=look, slide_languages=self.languages, template=template
        )

    @property
    def _named(self) -> frozenset[str]:
        return frozenset(f"{LANGUAGE}{tag}" for tag in self.languages)


def languages_of(meeting: Meeting) -> tuple[str, ...]:
    """Return the languages beside English that people of the meeting read."""
    tags = dict.fromkeys(tag for each in meeting.people for tag in each.languages)
    return tuple(tag for tag in tags if tag.partition("-")[0] != "en")


def slide_look(home: Home, agenda: Path, sources: Sources = OURS_ALONE) -> SlideLook:
    """Return what was chosen last for this meeting.

    Nothing was: then it is the organisation's own template, if it has one.
    """
    theirs = SlideLook(template=_template(agenda, sources))
    usual = replace(theirs, look=theirs.offered[0])
    try:
        kept = json.loads(choice(home, _key(agenda), "{}"))
    except (ValueError, RecursionError):
        return usual
    if not isinstance(kept, dict):
        return usual
    look, tags = kept.get("look"), kept.get("languages")
    return replace(
        usual,
        look=look if look in usual.offered else usual.look,
        languages=tuple(map(str, tags)) if isinstance(tags, list) else (),
    )


def remember_look(home: Home, agenda: Path, look: SlideLook) -> None:
    """Remember for this meeting what was chosen."""
    kept = {"look": look.look, "languages": look.languages}
    remember(home, _key(agenda), json.dumps(kept, ensure_ascii=False))


def _template(agenda: Path, sources: Sources) -> Path | None:
    try:
        return own_template(agenda, sources)
    except CannotRead:  # said where the settings are read
        return None


def _key(agenda: Path) -> str:
    return f"slides {agenda.resolve().as_posix()}"
