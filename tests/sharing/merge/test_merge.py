"""What one group changed is taken; what both changed becomes a question."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.merge.fields import as_text
from inclusive_meetings.sharing.merge.files import Merged, merged_files
from inclusive_meetings.sharing.merge.three_way import merge
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.glossary.reading import read_glossary
from inclusive_meetings.store.splicing.changes import changed
from inclusive_meetings.store.splicing.values import Value

BASE = """\
title: Words  # ours
version: "1"
terms:
  # Asked for by carers.
  - id: w-1
    term: carer
    meaning: Someone who cares.
    also: [family carer]
    translations:
      pl: {term: opiekun}

  - id: w-2
    term: PHB
    meaning: Money for care.
"""
NEW = "  - id: w-3\n    term: respite\n    meaning: A break.\n"


def together(ours: str, theirs: str, base: str = BASE) -> Merged:
    """Return the merge of the three texts."""
    names = zip(("base", "ours", "theirs"), (base, ours, theirs), strict=True)
    return merged_files(*(Draft(name, text.encode(), text) for name, text in names))


def test_changes_in_different_fields_are_both_taken() -> None:
    ours = BASE.replace("Someone who cares.", "Someone who looks after another.")
    theirs = BASE.replace("{term: opiekun}", "{term: opiekunka}").replace(
        "care.", "you."
    )

    merged = together(ours, theirs)

    assert merged.questions == 0
    assert merged.text == ours.replace("{term: opiekun}", "{term: opiekunka}").replace(
        "Money for care.", "Money for you."
    )


def test_what_both_changed_stays_ours_and_asks() -> None:
    ours = BASE.replace("Someone who cares.", "One.")
    theirs = BASE.replace("Someone who cares.", "Two.").replace("opiekun", "inny")

    merged = together(ours, theirs)

    carer, _ = read_glossary(SourceText("x", merged.text)).terms
    (question,) = carer.questions
    assert (question.field, question.ours, question.theirs) == (
        *("meaning", "One.", "Two."),
    )
    assert carer.senses[0].meaning == "One."
    assert carer.senses[0].translations[0].term == "inny"


def test_lists_of_words_are_put_together() -> None:
    ours = BASE.replace("[family carer]", "[family carer, unpaid carer]")
    theirs = BASE.replace("[family carer]", "[young carer]")

    merged = together(ours, theirs)

    assert merged.questions == 0
    assert "also: [unpaid carer, young carer]" in merged.text


def test_a_new_entry_comes_after_the_one_it_follows() -> None:
    theirs = BASE.replace("\n  - id: w-2", f"\n{NEW}  - id: w-2")

    merged = together(BASE, theirs)

    assert merged.text == BASE.replace("\n  - id: w-2", f"{NEW}\n  - id: w-2")


def test_an_entry_that_one_side_took_away_and_nobody_changed_goes() -> None:
    without = BASE[: BASE.index("\n  - id: w-2")]

    assert "PHB" not in together(BASE, without).text
    assert together(without, BASE).text == without


@pytest.mark.parametrize("ours_removed", [True, False])
def test_an_entry_that_one_side_took_away_and_the_other_changed_asks(
    ours_removed: bool,  # noqa: FBT001 - pytest gives it
) -> None:
    without = BASE[: BASE.index("\n  - id: w-2")] + "\n"
    other = BASE.replace("Money for care.", "A personal health budget.")

    merged = together(without, other) if ours_removed else together(other, without)

    term = read_glossary(SourceText("x", merged.text)).terms[-1]
    assert merged.questions == 1
    assert term.senses[0].meaning == "A personal health budget."
    assert (term.questions[0].field, term.questions[0].ours) == (
        "term",
        "" if ours_removed else "PHB",
    )


def test_two_groups_that_add_one_term_are_asked_what_differs() -> None:
    theirs = NEW.replace("w-3", "w-9").replace("A break.", "A rest.")

    merged = together(BASE + NEW, BASE + theirs)

    respite = read_glossary(SourceText("x", merged.text)).terms[-1]
    assert [(q.field, q.theirs) for q in respite.questions] == [
        ("id", "w-9"),
        ("meaning", "A rest."),
    ]


def test_what_the_file_says_of_itself_is_asked_at_its_top() -> None:
    merged = together(BASE.replace('"1"', '"2"'), BASE.replace('"1"', '"3"'))

    (question,) = read_glossary(SourceText("x", merged.text)).questions
    assert (question.field, question.ours, question.theirs) == ("version", "2", "3")


def test_a_side_that_is_not_yaml_is_said_with_its_line() -> None:
    with pytest.raises(CannotRead, match="theirs:7:"):
        together(BASE, BASE.replace("Someone who", "Someone: who"))


WORDS = st.sampled_from(["a", "b", "c", "d"])
TABLES = st.dictionaries(
    st.sampled_from(["term", "meaning", "example"]), WORDS, min_size=1
)
ASKED = st.fixed_dictionaries({"field": WORDS, "ours": WORDS, "theirs": WORDS})
MEANINGS = st.dictionaries(st.sampled_from(["care", "work"]), WORDS, max_size=2)
TRANSLATED = st.builds(
    lambda table, words, more, senses, asked: {
        **table,
        "also": tuple(words),
        "translations": more,
        "senses": tuple({"context": k, "meaning": v} for k, v in senses.items()),
        **({"questions": tuple(asked)} if asked else {}),
    },
    TABLES,
    st.lists(WORDS, unique=True, max_size=3),
    st.dictionaries(st.sampled_from(["ur", "pl"]), TABLES, max_size=2),
    MEANINGS,
    st.lists(ASKED, max_size=1),
)
FILES = st.dictionaries(st.sampled_from(["w-1", "w-2", "w-3"]), TRANSLATED).map(
    lambda entries: {"terms": tuple({"id": k, **v} for k, v in entries.items())}
)


def said(tree: Value) -> set[str]:
    """Return every text in the tree."""
    if isinstance(tree, str):
        return {tree, *tree.replace("; ", ": ").split(": ")}
    parts = tree.values() if isinstance(tree, Mapping) else tree
    return {text for part in parts for text in said(part)}


def entry(tree: Value, name: str) -> Value:
    """Return the entry of that id; nothing where there is none."""
    terms = tree["terms"] if isinstance(tree, Mapping) else ()
    found = [e for e in terms if isinstance(e, Mapping) and e.get("id") == name]
    return found[0] if found else {}


def without_questions(value: Value) -> Value:
    """Return an entry without its questions, which people take away."""
    if not isinstance(value, Mapping):
        return value
    return {name: each for name, each in value.items() if name != "questions"}


@settings(max_examples=100, deadline=None)
@given(FILES, FILES, FILES)
def test_no_value_is_lost(base: Value, ours: Value, theirs: Value) -> None:
    nothing_is_lost(base, ours, theirs)


@pytest.mark.slow
@settings(max_examples=1000, deadline=None)
@given(FILES, FILES, FILES)
def test_no_value_is_lost_in_many(base: Value, ours: Value, theirs: Value) -> None:
    nothing_is_lost(base, ours, theirs)


def nothing_is_lost(base: Value, ours: Value, theirs: Value) -> None:
    """Merge, and look for each value that a side brought in."""
    made = merge(base, ours, theirs)

    result = changed(ours, made.changes)
    everything = said(result)
    for name in ("w-1", "w-2", "w-3"):
        old = said(entry(base, name))
        for side in (ours, theirs):
            new = said(without_questions(entry(side, name))) - old
            assert new <= everything, as_text(result)


@settings(max_examples=100, deadline=None)
@given(FILES, FILES)
def test_a_merge_with_an_unchanged_side_is_the_other(base: Value, new: Value) -> None:
    assert merge(base, new, base).changes == ()
    assert merge(base, new, new).questions == 0
    assert merge(base, base, new).questions == 0
    result = changed(base, merge(base, base, new).changes)
    for name in ("w-1", "w-2", "w-3"):
        assert entry(result, name) == entry(new, name)
