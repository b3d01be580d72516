"""What real files hold: Indonesian, meanings in a list, settled questions, nothing."""

import pytest

from inclusive_meetings.files.decode import SourceText
from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.diff.differences import Kind, differences
from inclusive_meetings.sharing.merge.files import tree_of
from inclusive_meetings.store.draft import Draft
from inclusive_meetings.store.glossary.reading import read_glossary
from tests.sharing.merge.test_merge import BASE, together

GLOSARIO = """\
- slug: carer
  en:
    term: carer
    def: >
      Someone who
      cares.
"""
INDONESIAN = "  id:\n    term: pengasuh\n"
OPEN = (
    "    questions:\n      - field: meaning\n        ours: One.\n        theirs: Two.\n"
)


def test_a_translation_into_indonesian_is_no_new_entry() -> None:
    ours = GLOSARIO.replace("Someone who", "One who")

    merged = together(ours, GLOSARIO + INDONESIAN, GLOSARIO)

    assert (merged.questions, merged.text) == (0, ours + INDONESIAN)


def test_a_translation_into_indonesian_is_said_to_be_one() -> None:
    trees = (tree_of(Draft("x", b"", t)) for t in (GLOSARIO, GLOSARIO + INDONESIAN))

    (carer,) = differences(*trees)

    assert carer.kinds == (Kind.TRANSLATED,)


@pytest.mark.parametrize("settled", ["ours", "theirs"])
def test_a_question_that_one_group_settled_does_not_come_back(settled: str) -> None:
    asked = BASE + OPEN
    ours, theirs = (BASE, asked) if settled == "ours" else (asked, BASE)

    assert together(ours, theirs, asked).text == BASE


def test_a_question_at_the_top_of_theirs_is_kept() -> None:
    theirs = BASE + 'questions:\n  - field: version\n    ours: "1"\n    theirs: "2"\n'

    assert "field: version" in together(BASE, theirs).text


@pytest.mark.parametrize("ours", ["# Words of ours\n", "title: Words\n", ""])
def test_a_file_without_words_gets_those_of_theirs(ours: str) -> None:
    merged = together(ours, BASE, ours)

    assert merged.text.startswith(ours.replace("title: Words\n", "title:"))
    assert "term: carer" in merged.text


SENSES = """\
terms:
  - id: w-1
    term: PA
    senses:
      - {context: care, meaning: A helper.}
      - {context: doctors, meaning: A health worker.}
"""


def test_two_groups_may_change_two_meanings_of_one_term() -> None:
    ours = SENSES.replace("A helper.", "Someone you employ.")
    theirs = SENSES.replace("A health worker.", "Someone who works with doctors.")
    theirs += "      - {context: offices, meaning: Someone who keeps the diary.}\n"

    merged = together(ours, theirs, SENSES)

    assert merged.questions == 0
    assert "context: offices" in merged.text
    assert merged.text.startswith(
        ours.replace("A health worker.", "Someone who works with doctors.")
    )


def test_one_meaning_that_both_changed_is_asked_for_alone() -> None:
    ours, theirs = (SENSES.replace("A helper.", w) for w in ("One.", "Two."))

    (term,) = read_glossary(SourceText("x", together(ours, theirs, SENSES).text)).terms

    (question,) = term.questions
    assert question.field == "senses.care.meaning"
    assert (question.ours, question.theirs) == ("One.", "Two.")


def test_one_id_for_two_terms_becomes_two_entries_and_a_question() -> None:
    ours, theirs = (
        BASE + f"  - id: w-3\n    term: {term}\n    meaning: M.\n"
        for term in ("respite", "advocate")
    )

    terms = read_glossary(SourceText("x", together(ours, theirs).text)).terms

    # Theirs comes after the entry that it follows there.
    assert [(t.id, t.term) for t in terms[2:]] == [
        ("w-4", "advocate"),
        ("w-3", "respite"),
    ]
    assert [(q.field, q.theirs) for q in terms[2].questions] == [("id", "w-3")]


def test_one_term_under_two_new_slugs_becomes_one_entry() -> None:
    new = "- slug: {}\n  en:\n    term: respite\n    def: >\n      A break.\n"
    ours, theirs = (GLOSARIO + new.format(slug) for slug in ("respite", "a_break"))

    merged = together(ours, theirs, GLOSARIO)

    assert merged.text.count("term: respite") == 1
    assert "field: slug" in merged.text


@pytest.mark.parametrize(
    ("base", "ours", "theirs"),
    [
        (BASE, "", BASE.replace("cares", "helps")),
        (BASE, GLOSARIO, BASE.replace("cares", "helps")),
    ],
)
def test_what_cannot_be_brought_together_is_refused(
    base: str, ours: str, theirs: str
) -> None:
    with pytest.raises(CannotRead, match="cannot-merge"):
        together(ours, theirs, base)


@pytest.mark.parametrize("text", ["hello\n", "terms: hello\n", "terms: {a: b}\n"])
def test_a_file_that_is_no_list_of_words_is_said(text: str) -> None:
    with pytest.raises(CannotRead, match=r"ours:1:1: .*no list of words"):
        together(text, BASE)
