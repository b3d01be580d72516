"""A place to meet: `venues/*.yaml` with its answers to the checklist."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from inclusive_meetings.files.meant import meant
from inclusive_meetings.files.yaml_nodes import (
    YamlNode,
    YamlTable,
    YamlText,
    as_key,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.readers.fields import Fields, quoted
from inclusive_meetings.readers.yaml_file import yaml_file

KEYS = (
    *("name", "kind", "address", "travel", "website", "checked-by", "checked-on"),
    "answers",
)
ANSWER_KEYS = ("answer", "note", "checked-by", "checked-on")
ANSWERS = {
    **dict.fromkeys(("yes", "y", "true", "✓", "✔"), Answer.YES),
    **dict.fromkeys(("no", "n", "false", "✗", "✘"), Answer.NO),
    **dict.fromkeys(("", "not-checked", "?", "unknown"), Answer.NOT_CHECKED),
    **dict.fromkeys(("not-known", "don't-know"), Answer.NOT_CHECKED),
    **dict.fromkeys(("not-needed", "n/a", "not-applicable"), Answer.NOT_NEEDED),
}


def read_venue(
    path: Path, shown: str, questions: frozenset[str], found: list[Problem]
) -> Venue | None:
    """Return the venue; what is wrong is added to `found`.

    `questions` are the ids of the checklist; an answer to another is a warning.
    """
    node = yaml_file(path, shown, found)
    if not isinstance(node, YamlTable):
        mend = "Write  name: Khidmat Hall  and below it  address: …"
        what = "This file does not describe a venue."
        found.append(Problem(Place(shown, 1, 1), "venue-shape", what, mend))
        return None
    fields = Fields(node, KEYS, found)
    name = fields.text("name")
    if not name:
        mend = "Write  name: Khidmat Hall"
        fields.complain(node.place, "no-name", "The venue has no name.", mend)
    checked = (fields.text("checked-by"), fields.day("checked-on"))
    return Venue(
        name=name,
        place=node.place,
        kind=fields.text("kind"),
        address=fields.text("address"),
        travel=fields.text("travel"),
        website=fields.text("website"),
        checked_by=checked[0],
        checked_on=checked[1],
        answers=tuple(_checked(each, *checked) for each in _answers(fields, questions)),
    )


def _answers(fields: Fields, questions: frozenset[str]) -> tuple[VenueAnswer, ...]:
    table = fields.values.get("answers")
    if table is None or (isinstance(table, YamlText) and not table.text):
        return ()
    if not isinstance(table, YamlTable):
        mend = "Write `answers:` and below it  step-free-entrance: yes"
        what = "The answers have no named values."
        fields.complain(table.place, "venue-shape", what, mend)
        return ()
    made = []
    for key, value in table.pairs:
        question = as_key(key.text)
        if question not in questions:
            _unknown_question(key, questions, fields.found)
            continue
        made.append(_answer(question, value, fields.found))
    return tuple(made)


def _answer(question: str, node: YamlNode, found: list[Problem]) -> VenueAnswer:
    if isinstance(node, YamlTable):
        fields = Fields(node, ANSWER_KEYS, found)
        return VenueAnswer(
            question,
            _known(fields.values.get("answer"), node.place, found),
            node.place,
            fields.text("note"),
            fields.text("checked-by"),
            fields.day("checked-on"),
        )
    return VenueAnswer(question, _known(node, node.place, found), node.place)


def _checked(answer: VenueAnswer, by: str, on: date | None) -> VenueAnswer:
    # What nobody checked was checked by nobody, whoever checked the rest.
    # A person who checked one line alone did so on a day of their own, or none.
    if answer.answer is Answer.NOT_CHECKED or answer.checked_by:
        return answer
    return replace(answer, checked_by=by, checked_on=answer.checked_on or on)


def _known(node: YamlNode | None, place: Place, found: list[Problem]) -> Answer:
    words = node.text if isinstance(node, YamlText) else ""
    answer = ANSWERS.get(as_key(words)) if isinstance(node, YamlText | None) else None
    if answer is None:
        what = f"{quoted(words)} is not an answer."
        mend = f"Write one of: {', '.join(Answer)}; put words into  note:"
        found.append(Problem(place, "answer", what, mend))
        return Answer.NOT_CHECKED
    return answer


def _unknown_question(
    key: YamlText, questions: frozenset[str], found: list[Problem]
) -> None:
    near = meant(as_key(key.text), sorted(questions), 0.5)
    mend = f"Did you mean “{near}”?" if near else "See the docs for the questions."
    what = f"{quoted(key.text)} is not a question of the checklist."
    found.append(Problem(key.place, "unknown-question", what, mend, serious=False))
