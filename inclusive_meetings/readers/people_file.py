"""Who takes part: `people/*.yaml` as contributors, with what is private apart."""

import re
from collections.abc import Iterator
from pathlib import Path

from inclusive_meetings.files.yaml_nodes import (
    YamlList,
    YamlNode,
    YamlTable,
    as_key,
    yaml_node,
)
from inclusive_meetings.model.people import Contributor, Private, Role, ShownAs
from inclusive_meetings.model.problems import Problem
from inclusive_meetings.readers.fields import LANGUAGE_TAG, Fields, quoted
from inclusive_meetings.readers.yaml_file import yaml_file

KEYS = (
    *("name", "organisation", "role", "languages", "pronouns", "does", "knows"),
    *("why-you", "wants-raised", "shown-as", "private"),
)
PRIVATE_KEYS = (
    *("contact", "access", "language", "food", "payment", "in-return"),
    *("papers-by", "arranged", "consider", "asked-on"),
)
FILE_KEYS = ("people",)
ALIASES = {
    "organization": "organisation",
    "group": "organisation",
    "from": "organisation",
}
ROLES = {
    "chairperson": Role.CHAIR,
    "voluntary-sector": Role.VCSO,
    "community": Role.VCSO,
    "vcs": Role.VCSO,
    "vcse": Role.VCSO,
    "member-of-the-public": Role.PUBLIC,
    "public-contributor": Role.PUBLIC,
    "nhs": Role.STATUTORY,
    "council": Role.STATUTORY,
    "staff": Role.STATUTORY,
    "minute-taker": Role.NOTE_TAKER,
    "notetaker": Role.NOTE_TAKER,
}
MOST_PEOPLE = 1000


def read_people(
    path: Path, shown: str, found: list[Problem]
) -> tuple[Contributor, ...]:
    """Return the people of the file; what is wrong is added to `found`."""
    return _all_of(yaml_file(path, shown, found), found)


def people_in(text: str, shown: str, found: list[Problem]) -> tuple[Contributor, ...]:
    """Return the people of a text that soon stands in the file, as above."""
    return _all_of(yaml_node(text, shown), found)


def _all_of(node: YamlNode | None, found: list[Problem]) -> tuple[Contributor, ...]:
    people = tuple(_people(node, found))
    _say_who_stands_twice(people, found)
    return people


def _people(node: YamlNode | None, found: list[Problem]) -> Iterator[Contributor]:
    if isinstance(node, YamlTable):
        node = Fields(node, FILE_KEYS, found).values.get("people")
    if node is None:
        return
    if not isinstance(node, YamlList):
        what = "This file has no list of people."
        mend = "Write `people:` and below it entries such as  - name: Ana Pop"
        found.append(Problem(node.place, "people-shape", what, mend))
        return
    if len(node.entries) > MOST_PEOPLE:
        found.append(_too_many(node))
        return
    for entry in node.entries:
        person = _person(entry, found)
        if person:
            yield person


def _too_many(node: YamlList) -> Problem:
    what = f"This file has {len(node.entries)} people: too many to read."
    mend = (
        f"No meeting has more than {MOST_PEOPLE}. Keep those who take part in this one."
    )
    place = node.entries[MOST_PEOPLE].place
    return Problem(place, "too-many-people", what, mend)


def _person(node: YamlNode, found: list[Problem]) -> Contributor | None:
    if not isinstance(node, YamlTable):
        mend = "Write  - name: Ana Pop  and below it  role: public"
        found.append(
            Problem(node.place, "people-shape", "This entry is not a person.", mend)
        )
        return None
    fields = Fields(node, KEYS, found, ALIASES)
    name = fields.text("name")
    if not name:
        what = "A person here has no name."
        mend = "Write  name: Ana Pop, or the name they want to be known by."
        fields.complain(node.place, "no-name", what, mend)
    return Contributor(
        name=name,
        place=node.place,
        role=_role(fields),
        organisation=fields.text("organisation"),
        languages=_languages(fields),
        pronouns=fields.text("pronouns"),
        does=fields.text("does"),
        knows=fields.text("knows"),
        why_you=fields.text("why-you"),
        wants_raised=fields.texts("wants-raised"),
        shown_as=fields.choice("shown-as", ShownAs) or ShownAs.NAME,
        private=_private(fields),
    )


def _role(fields: Fields) -> Role:
    words = fields.passage("role")
    if words is None:
        mend = f"Write  role: vcso, or one of: {', '.join(Role)}."
        fields.complain(fields.place, "role", "A person here has no role.", mend)
        return Role.PUBLIC
    known = ROLES.get(as_key(words.text))
    return known or fields.choice("role", Role) or Role.PUBLIC


def _languages(fields: Fields) -> tuple[str, ...]:
    tags = []
    for words in fields.passages("languages"):
        if re.fullmatch(LANGUAGE_TAG, words.text):
            tags.append(words.text)
            continue
        what = f"{quoted(words.text)} is not the code of a language."
        mend = "Write codes such as en, ur, pl; their list is BCP 47."
        fields.complain(words.start, "language-tag", what, mend)
    return tuple(tags)


def _private(fields: Fields) -> Private | None:
    own = fields.table("private", PRIVATE_KEYS, is_private=True)
    if own is None:
        return None

    def answer(name: str) -> str | None:
        return "; ".join(own.texts(name)) or None

    return Private(
        contact=answer("contact"),
        access=answer("access"),
        language=answer("language"),
        food=answer("food"),
        payment=answer("payment"),
        in_return=answer("in-return"),
        papers_by=answer("papers-by"),
        arranged=own.texts("arranged"),
        consider=own.texts("consider"),
        asked_on=own.day("asked-on"),
        places=own.places(),
    )


def _say_who_stands_twice(
    people: tuple[Contributor, ...], found: list[Problem]
) -> None:
    first: dict[str, Contributor] = {}
    for person in people:
        earlier = first.setdefault(as_key(person.name), person)
        if earlier is not person and person.name:
            what = f"{quoted(person.name)} also stands in line {earlier.place.line}."
            mend = "Add what tells them apart, such as a middle name."
            found.append(Problem(person.place, "same-name", what, mend))
