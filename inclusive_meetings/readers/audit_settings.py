"""What the audit goes by: our numbers and words, and an organisation's over them.

An organisation's file stands beside its agendas and is called
`inclusive-meetings.yaml`. It changes numbers, adds words or leaves words alone, and
says each time on whose word.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from inclusive_meetings.files.yaml_nodes import YamlList, YamlNode, YamlTable
from inclusive_meetings.model.audit_settings import AuditSettings, Number, WordAdvice
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Nation
from inclusive_meetings.model.problems import CannotRead, Problem
from inclusive_meetings.readers.audit_days import yearly_days
from inclusive_meetings.readers.audit_words import OWN_WORD, same_word, word_advice
from inclusive_meetings.readers.fields import Fields, nearest, quoted
from inclusive_meetings.readers.safe_path import inside
from inclusive_meetings.readers.yaml_file import yaml_file

KEYS = (
    "organisation",
    "nation",
    "wording",
    "template",
    "numbers",
    "words",
    "leave-alone",
)
NUMBER = ("value", "unit", "says", "source", "as-of", "review-by")
LEFT_ALONE = ("word", "source")
HIGHEST = 10_000


@frozen
class SettingsRead:
    """The settings, and what is wrong in the organisation's file.

    `wording` is the folder of the organisation's own wording, `template` the file of
    its own slides; None where it has none.
    """

    settings: AuditSettings
    problems: tuple[Problem, ...] = ()
    organisation: str = ""
    wording: Path | None = None
    template: Path | None = None


def shipped_settings(folder: Path) -> AuditSettings:
    """Return our own numbers and words. Raises CannotRead."""
    found: list[Problem] = []
    node = yaml_file(folder / "numbers.yaml", "numbers.yaml", found)
    numbers = dict(_numbers(node, found, {})) if isinstance(node, YamlTable) else {}
    words = tuple(
        advice
        for path in sorted((folder / "words").glob("*.yaml"))
        for advice in word_advice(yaml_file(path, path.name, found), path.stem, found)
    )
    if found:
        raise CannotRead(found)
    return AuditSettings(numbers, words, days=yearly_days(folder))


def own_settings(path: Path, shown: str, ours: AuditSettings) -> SettingsRead:
    """Return our settings with those of the organisation's file over them.

    Raises CannotRead for a file that is not text or not YAML.
    """
    found: list[Problem] = []
    return settings_of(yaml_file(path, shown, found), path.parent, found, ours)


def settings_of(
    node: YamlNode | None, folder: Path, found: list[Problem], ours: AuditSettings
) -> SettingsRead:
    """Return our settings with those of a file in the folder over them.

    Raises CannotRead for a file that is not named settings.
    """
    if node is None:
        return SettingsRead(ours, tuple(found))
    if not isinstance(node, YamlTable):
        mend = "Write  nation: scotland  or  numbers:  with names below it."
        what = "This file has no named settings."
        raise CannotRead([*found, Problem(node.place, "settings-shape", what, mend)])
    fields = Fields(node, KEYS, found)
    numbers = fields.values.get("numbers")
    theirs: dict[str, Number] = {}
    if isinstance(numbers, YamlTable):
        theirs = dict(_numbers(numbers, found, ours.numbers))
    words = tuple(word_advice(fields.values.get("words"), OWN_WORD, found))
    left = {same_word(word) for word in _left_alone(fields)}
    kept = (_without(each, left) for each in ours.words)
    settings = replace(
        ours,
        numbers={**ours.numbers, **theirs},
        words=(*(each for each in kept if each.find), *words),
        nation=fields.choice("nation", Nation),
    )
    wording = _beside(fields, folder, "wording")
    if wording and not wording.is_dir():
        mend = "Name a folder with files such as briefing.yaml."
        what = f"{quoted(fields.text('wording'))} is not a folder of wording."
        place = fields.values["wording"].place
        fields.complain(place, "no-such-folder", what, mend)
        wording = None
    template = _beside(fields, folder, "template")
    name = fields.text("organisation")
    return SettingsRead(settings, tuple(found), name, wording, template)


def _beside(fields: Fields, folder: Path, key: str) -> Path | None:
    """Return the file or folder that stands under a key, where it is there."""
    named = fields.passage(key)
    path = inside(named, folder) if named else None
    if isinstance(path, Problem):
        fields.found.append(path)
        return None
    return path


def _without(advice: WordAdvice, left: set[str]) -> WordAdvice:
    find = tuple(word for word in advice.find if same_word(word) not in left)
    return replace(advice, find=find)


def _numbers(
    table: YamlTable, found: list[Problem], ours: Mapping[str, Number]
) -> Iterator[tuple[str, Number]]:
    for key, node in table.pairs:
        if ours and key.text not in ours:
            what = f"{quoted(key.text)} is not a number that the audit uses."
            mend = nearest(key.text, tuple(ours))
            found.append(Problem(key.place, "unknown-number", what, mend))
            continue
        if not isinstance(node, YamlTable):
            mend = f"Write  {key.text}: {{value: 50, source: Our access group, 2026}}"
            what = f"{quoted(key.text)} has no value and source."
            found.append(Problem(node.place, "number-shape", what, mend))
            continue
        fields = Fields(node, NUMBER, found)
        if made := _number(key.text, fields, ours.get(key.text)):
            yield key.text, made


def _number(name: str, fields: Fields, ours: Number | None) -> Number | None:
    value = fields.text("value")
    # Of endless digits Python makes no number.
    is_short = len(value) <= len(str(HIGHEST))
    if not (value.isdecimal() and is_short and int(value) <= HIGHEST):
        what = f"{quoted(value)} is not a whole number up to {HIGHEST}."
        fields.complain(fields.place, "number", what, "Write it as  value: 50")
        return None
    if not fields.text("source"):
        mend = "Write  source: Our access group, June 2026"
        what = f"{quoted(name)} does not say on whose word."
        fields.complain(fields.place, "no-source", what, mend)
    return Number(
        name=name,
        value=int(value),
        unit=fields.text("unit") or (ours.unit if ours else ""),
        says=fields.text("says") or (ours.says if ours else ""),
        source=fields.text("source"),
        as_of=fields.day("as-of"),
        review_by=fields.day("review-by"),
    )


def _left_alone(fields: Fields) -> Iterator[str]:
    node = fields.values.get("leave-alone")
    for entry in node.entries if isinstance(node, YamlList) else ():
        if not isinstance(entry, YamlTable):
            mend = "Write  - {word: service user, source: Our forum chose it, 2026}"
            what = "An entry of “leave-alone” has no word and source."
            fields.complain(entry.place, "no-source", what, mend)
            continue
        own = Fields(entry, LEFT_ALONE, fields.found)
        if own.text("word") and own.text("source"):
            yield own.text("word")
            continue
        mend = "Write  - {word: service user, source: Our forum chose it, 2026}"
        own.complain(entry.place, "no-source", "Say the word and on whose word.", mend)
