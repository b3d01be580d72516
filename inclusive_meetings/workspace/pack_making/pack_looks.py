"""How the slides of a pack look, and in which languages their words are explained."""

import json
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.workspace.saving.home import Home
from inclusive_meetings.workspace.settings.remembering import choice, remember

LOOK, LANGUAGE = "look: ", "language: "
LOOKS = ("light", "cream", "dark")


@frozen
class SlideLook:
    """One look, and languages beside English, by their tags."""

    look: str = LOOKS[0]
    languages: tuple[str, ...] = ()

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

    def of(self, choices: Choices) -> Choices:
        """Return the choices of a pack with these."""
        return replace(choices, look=self.look, slide_languages=self.languages)

    @property
    def _named(self) -> frozenset[str]:
        return frozenset(f"{LANGUAGE}{tag}" for tag in self.languages)


def languages_of(meeting: Meeting) -> tuple[str, ...]:
    """Return the languages beside English that people of the meeting read."""
    tags = dict.fromkeys(tag for each in meeting.people for tag in each.languages)
    return tuple(tag for tag in tags if tag.partition("-")[0] != "en")


def slide_look(home: Home, agenda: Path) -> SlideLook:
    """Return what was chosen last for this meeting."""
    try:
        kept = json.loads(choice(home, _key(agenda), "{}"))
    except (ValueError, RecursionError):
        return SlideLook()
    if not isinstance(kept, dict):
        return SlideLook()
    look, tags = kept.get("look"), kept.get("languages")
    return SlideLook(
        look if look in LOOKS else LOOKS[0],
        tuple(map(str, tags)) if isinstance(tags, list) else (),
    )


def remember_look(home: Home, agenda: Path, look: SlideLook) -> None:
    """Remember for this meeting what was chosen."""
    kept = {"look": look.look, "languages": look.languages}
    remember(home, _key(agenda), json.dumps(kept, ensure_ascii=False))


def _key(agenda: Path) -> str:
    return f"slides {agenda.resolve().as_posix()}"
