"""Whatever the screens can do can be done line by line.

The table says where and by which word. A key of the screens that is not in it, or a
word that no place offers, fails.
"""

from pathlib import Path

import pytest

from inclusive_meetings.plain.destinations import DESTINATIONS
from inclusive_meetings.plain.talk import WORDS
from inclusive_meetings.tui.destinations import DESTINATIONS as SCREENS
from inclusive_meetings.tui.keys import KEYS
from inclusive_meetings.workspace.saying import say, words
from tests.plain.at_the_line import said
from tests.workspace.agendas import sample

ALWAYS = "always"
# No word: it is about two parts of a screen side by side, or about a screen itself.
OF_SCREENS_ALONE = {
    "agenda.pane": "only one thing is said at a time",
    "everywhere.palette": "each place says all that it offers; again says it once more",
    "everywhere.save": "each answer is saved before the next question",
    "letter.copy": "the text is said, to be copied from there",
    "asking.copy": "as above",
    "venue.compare": "places side by side",
    "places.next": "as above",
}
WAYS = {
    "venue.other": ("venue", "other"),
    "places.first": ("venue", "choose"),
    "places.second": ("venue", "choose"),
    "places.third": ("venue", "choose"),
    "everywhere.help": (ALWAYS, "help"),
    "everywhere.go": ("everything", "agenda"),
    "everywhere.undo": (ALWAYS, "undo"),
    "everywhere.redo": (ALWAYS, "redo"),
    "everywhere.private": (ALWAYS, "private"),
    "everywhere.leave": (ALWAYS, "stop"),
    "everywhere.back": (ALWAYS, "back"),
    "first-run.sample": ("first", "sample"),
    "first-run.new": ("first", "new"),
    "first-run.open": ("first", "open"),
    "agenda.adopt": ("agenda", "copy"),
    "build.folder": ("build", "folder"),
    "check.edit": ("checklist", "change"),
    "check.risks": ("checklist", "risks"),
    "agenda.edit": ("agenda", "change"),
    "agenda.add": ("agenda", "add"),
    "agenda.remove": ("agenda", "remove"),
    "agenda.up": ("agenda", "move"),
    "agenda.down": ("agenda", "move"),
    "agenda.longer": ("agenda", "minutes"),
    "agenda.shorter": ("agenda", "minutes"),
    "agenda.lock": ("agenda", "fix"),
    "agenda.break": ("agenda", "break"),
    "agenda.reflection": ("agenda", "reflection"),
    "agenda.facts": ("agenda", "meeting"),
    "agenda.person": ("agenda", "preview"),
    "agenda.next-problem": ("found", "next"),
    "agenda.last-problem": ("found", "last"),
    "finding.mend": ("found", "mend"),
    "finding.allow": ("found", "allow"),
    "finding.there": ("found", "there"),
    "check.done": ("checklist", "done"),
    "check.not-done": ("checklist", "not-done"),
    "check.not-needed": ("checklist", "not-needed"),
    "check.who": ("checklist", "who"),
    "check.until": ("checklist", "until"),
    "check.add": ("checklist", "add"),
    "check.barrier": ("checklist", "barrier"),
    "words.search": ("words", "search"),
    "words.explain": ("words", "meaning"),
    "words.author": ("words", "ask"),
    "words.everyday": ("words", "everyday"),
    "words.ignore": ("words", "leave"),
    "letter.asked": ("words", "ask"),
    "build.choose": ("build", "documents"),
    "build.make": ("build", "make"),
    "build.stop": ("build", "make"),  # Ctrl+C, as it says
    "build.open": ("build", "open"),
    "people.edit": ("people", "answers"),
    "people.add": ("people", "add"),
    "people.letter": ("people", "letter"),
    "people.letters": ("people", "letters"),
    "people.role": ("people", "role"),
    "people.name": ("people", "name"),
    "people.shown": ("people", "shown"),
    "people.remove": ("people", "remove"),
    "asking.save": ("letters", "save"),
    "asking.asked": ("letters", "asked"),
    "asking.next": ("letters", "next"),
    "venue.yes": ("venue", "yes"),
    "venue.no": ("venue", "no"),
    "venue.not-checked": ("venue", "not-checked"),
    "venue.not-needed": ("venue", "not-needed"),
    "venue.back": ("venue", "last"),
    "venue.note": ("venue", "note"),
    "venue.facts": ("venue", "place"),
    "venue.who": ("venue", "who"),
    "venue.add": ("venue", "add"),
    "reflection.choose": ("reflection", "choose"),
    "reflection.longer": ("reflection", "minutes"),
    "reflection.shorter": ("reflection", "minutes"),
    "reflection.up": ("reflection", "move"),
    "reflection.down": ("reflection", "move"),
    "reflection.say": ("reflection", "say"),
    "reflection.questions": ("reflection", "questions"),
    "reflection.lead": ("reflection", "lead"),
    "day.next": ("day", "next"),
    "day.pause": ("day", "pause"),
    "day.back": ("day", "before"),
    "day.longer": ("day", "more"),
    "day.shorter": ("day", "fewer"),
    "day.listen": ("day", "listen"),
    "day.word": ("day", "word"),
    "day.action": ("day", "action"),
    "day.barrier": ("day", "barrier"),
    "day.unexplained": ("day", "unexplained"),
    "day.theirs": ("day", "speaks"),
    "day.staff": ("day", "speaks"),
    "day.silence": ("day", "speaks"),
    "day.after": ("day", "after"),
    "day.again": ("day", "begin"),
    "after.pass-on": ("after", "put"),
    "after.all": ("after", "all"),
    "after.owner": ("after", "owner"),
    "after.until": ("after", "until"),
    "after.remove": ("after", "remove"),
    "after.copy": ("after", "text"),
    "versions.ours": ("words", "settle"),
    "versions.theirs": ("words", "settle"),
    "versions.next": ("words", "settle"),
    "settings.change": ("settings", "number"),
    "settings.ours": ("settings", "ours"),
}
# What is typed to come to a place that is not on the first list.
LEADS_TO = {
    "first": ["back"],
    "everything": [],
    "after": ["day", "after"],
    "letters": ["people", "private", "letters"],
}
PLACE_OF_SCREEN = {
    "first-run": "first",
    "check": "checklist",
}


def test_every_key_of_the_screens_has_a_way() -> None:
    known = WAYS.keys() | OF_SCREENS_ALONE.keys()

    assert sorted({key.name for key in KEYS} - known) == []
    assert sorted(known - {key.name for key in KEYS}) == []


def test_every_screen_has_a_place() -> None:
    places = {place.name for place in DESTINATIONS} | {"first"}
    names = [PLACE_OF_SCREEN.get(each.name, each.name) for each in SCREENS]

    assert [name for name in names if name not in places] == []


@pytest.mark.parametrize("place", sorted({place for place, _ in WAYS.values()}))
def test_each_way_is_offered_where_the_table_says(tmp_path: Path, place: str) -> None:
    names = {name for at, name in WAYS.values() if at == place}
    if place == ALWAYS:
        assert names <= set(WORDS)
        return
    typed = LEADS_TO.get(place, [place])
    agenda = None if place == "first" else sample(tmp_path)

    lines = said(tmp_path, [*typed, "again", "more", "more"], agenda).splitlines()

    offered = [line.partition(". ")[2] for line in lines if line[:1].isdecimal()]
    wanted = [say(f"plain-{place}.do-{name}").partition(" | ")[0] for name in names]
    starts = tuple(offered)
    missing = [w for w in wanted if not any(o.startswith(f"{w}: ") for o in starts)]
    assert missing == []


def test_every_choice_says_its_word_and_what_it_does() -> None:
    texts = words().texts
    offered = [name for name in texts if ".do-" in name and name.startswith("plain-")]

    assert offered
    assert [name for name in offered if " | " not in texts[name]] == []


@pytest.mark.parametrize(
    "place", [*(each.name for each in DESTINATIONS), "first", "item"]
)
def test_every_place_has_help_of_its_own(place: str) -> None:
    assert say(f"plain-{place}.help")
