"""What goes out in a format comes back the same, as far as the format can carry it."""

import re

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from lxml import etree

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.language.forms import is_acronym
from inclusive_meetings.model.glossary import (
    GlossaryFile,
    Sense,
    Status,
    Term,
    Translation,
    by_line,
)
from inclusive_meetings.model.place import Place
from inclusive_meetings.sharing.exchange.cells import joined, parted
from inclusive_meetings.sharing.exchange.exporting import exported
from inclusive_meetings.sharing.exchange.formats import LOSSES, WRITERS
from inclusive_meetings.sharing.exchange.importing import imported
from inclusive_meetings.sharing.exchange.rows import NOT_CHECKED, rows
from inclusive_meetings.sharing.exchange.writers import cards
from inclusive_meetings.store.glossary.reading import read_glossary
from tests.sharing.exchange.words import GLOSSARIES, placed_nowhere

ENDINGS = {
    "csv": "csv", "xlsx": "xlsx", "tbx": "tbx", "skos": "ttl",
    "glosario": "yaml", "json": "json", "markdown": "md",
}  # fmt: skip
TBX = "{urn:iso:std:iso:30042:ed-2}"
QUICKLY = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


def carried(glossary: GlossaryFile, to: str) -> list[dict[str, str]]:
    """Return the rows without what LOSSES says is lost."""
    lost = LOSSES[to]
    found = []
    for row in rows(placed_nowhere(glossary.terms)):
        names = ((key, f"translations.{key.rpartition(' ')[2]}") for key in row)
        kept = {
            key: row[key]
            for key, name in names
            if (name if " " in key else key) not in lost
        }
        if "kind" in kept and to == "tbx" and kept["kind"] != "acronym":
            kept["kind"] = "acronym" if is_acronym(row["term"]) else "term"
        for key in {"also", "misspelt"} & kept.keys() if to == "skos" else ():
            # Linked data keeps no order.
            kept[key] = joined(sorted(parted(kept[key])))
        found.append(kept)
    return found


@pytest.mark.parametrize("to", ["csv", "xlsx", "markdown", "json"])
@QUICKLY
@given(glossary=GLOSSARIES)
def test_our_columns_lose_nothing(to: str, glossary: GlossaryFile) -> None:
    back = imported(exported(glossary, to), f"words.{ENDINGS[to]}")

    assert placed_nowhere(back.terms) == placed_nowhere(glossary.terms)


@pytest.mark.parametrize("to", ["tbx", "skos", "glosario"])
@QUICKLY
@given(glossary=GLOSSARIES)
def test_formats_of_others_bring_back_what_they_can_carry(
    to: str, glossary: GlossaryFile
) -> None:
    back = imported(exported(glossary, to), f"words.{ENDINGS[to]}")

    again = GlossaryFile("words", back.terms)
    assert carried(again, to) == carried(glossary, to)


@pytest.mark.parametrize("to", sorted(WRITERS))
@settings(QUICKLY, max_examples=2)
@given(glossary=GLOSSARIES)
def test_the_same_glossary_gives_the_same_bytes(
    to: str, glossary: GlossaryFile
) -> None:
    assert exported(glossary, to) == exported(glossary, to)


def test_a_card_says_that_its_word_has_changed() -> None:
    sense = Sense("A board.", status=Status.CLOSING, since="2027", replaced_by="X")
    words = GlossaryFile("w.yaml", (Term("w-1", "ICP", (sense,), Place("w", 1, 1)),))

    assert "Closing (2027). Now: X." in cards.written(words).decode()


@pytest.mark.parametrize("to", sorted(ENDINGS))
def test_a_term_without_an_id_comes_back_without_one(to: str) -> None:
    nowhere = Place("words.yaml", 3, 3)
    two = (Sense("The steps of care.", context="care"), Sense("A way.", context="walk"))
    terms = (
        Term(by_line(nowhere), "ICB", (Sense("A board."),), nowhere),
        Term("1st thing_x0020_", "GP", (Sense("A doctor."),), nowhere),
        Term(by_line(nowhere), "pathway", two, nowhere),
    )

    content = exported(GlossaryFile("words.yaml", terms), to)

    assert b"line-3" not in content
    back = imported(content, f"words.{ENDINGS[to]}").terms
    assert {(term.term, term.given_id) for term in back} == {
        ("ICB", ""),
        ("GP", "1st thing_x0020_"),
        ("pathway", ""),
    }


def test_a_list_from_elsewhere_that_has_no_ids_gets_them() -> None:
    back = imported(b"term,meaning\nICB,A board.\n", "words.csv")

    assert [term.given_id for term in back.terms] == ["imp-001"]


@settings(QUICKLY, max_examples=20)
@given(glossary=GLOSSARIES)
def test_tbx_keeps_the_rules_of_its_dialect(glossary: GlossaryFile) -> None:
    # What the grammar and the Schematron file of TBX-Basic 1.2 ask of what we write.
    root = etree.fromstring(exported(glossary, "tbx"))
    own = [str(each.get("id")) for each in root.iter(f"{TBX}conceptEntry")]
    targets = [str(each.get("target")) for each in root.iter(f"{TBX}xref")]

    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dca")
    assert len(own) == len(set(own))
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", each, re.ASCII) for each in own)
    assert all(each.startswith(("http://", "https://")) for each in targets)
    for section in root.iter(f"{TBX}langSec"):
        assert section.find(f"{TBX}termSec") is not None


def test_a_card_of_a_plan_that_was_replaced_does_not_call_it_abolished() -> None:
    sense = Sense("A plan.", status=Status.ABOLISHED, since="2025", replaced_by="New")
    words = GlossaryFile("w.yaml", (Term("w-1", "LTP", (sense,), Place("w", 1, 1)),))

    assert "Ended (2025). Now: New." in cards.written(words).decode()


@pytest.mark.parametrize("to", ["csv", "markdown", "json", "tbx", "cards"])
def test_a_translation_that_nobody_has_checked_says_so(to: str) -> None:
    nowhere = Place("w", 1, 1)
    sense = Sense("A board.", translations=(Translation("pl", "rada", nowhere),))
    words = GlossaryFile("w.yaml", (Term("w-1", "ICB", (sense,), nowhere),))

    text = exported(words, to).decode()

    assert "draft" in text if to in {"csv", "markdown", "json"} else NOT_CHECKED in text


HALF_CHECKED = """terms:
  - id: w-1
    term: Quorum
    meaning: Enough people to decide.
    note: Ask Amina.
    translations:
      ur: {term: کورم}
      pa-Guru: {term: ਕੋਰਮ}
      pl: {term: kworum, status: checked, checked-by: Ola}
"""


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("csv", "draft"),
        ("json", '"draft"'),
        ("markdown", "draft"),
        ("tbx", "<note>not checked yet</note>"),
        ("skos", 'skos:editorialNote "ur: not checked yet"@en'),
        ("glosario", "  ur:\n    # not checked yet\n"),
        ("cards", "not checked yet"),
    ],
)
def test_a_draft_never_leaves_as_if_it_were_checked(to: str, said: str) -> None:
    glossary = read_glossary(decoded(HALF_CHECKED.encode(), "words.yaml"))

    assert said in exported(glossary, to).decode()


def test_linked_data_knows_which_translations_were_checked() -> None:
    glossary = read_glossary(decoded(HALF_CHECKED.encode(), "words.yaml"))
    [term] = imported(exported(glossary, "skos"), "words.ttl").terms

    states = {e.language: e.status.value for e in term.senses[0].translations}
    assert states == {"ur": "draft", "pa-Guru": "draft", "pl": "checked"}
    assert term.senses[0].note == "Ask Amina."
