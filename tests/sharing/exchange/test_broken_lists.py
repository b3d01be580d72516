"""Broken lists of other programs: where, what, and how to mend it, all at once."""

import pytest

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.sharing.exchange.importing import imported

SKOS = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n"
FORMER_TBX = b"""<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX"><text><body><termEntry id="t1"><langSet xml:lang="en">
<descrip type="definition">A board</descrip><tig><term>ICB</term></tig>
</langSet></termEntry></body></text></martif>"""
WORDS_OF_PROGRAMMERS = (
    "rdflib",
    "urn:",
    "parse",
    "delimiter",
    "Expect",
    "<>",
    "syntax",
)


def refused(text: str, name: str) -> list[str]:
    """Return what is said of a list that cannot be read."""
    with pytest.raises(CannotRead) as refusal:
        imported(text.encode(), name)
    return [str(problem) for problem in refusal.value.problems]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('<a> skos:prefLabel "ICB"@en\n skos:note "x" .', "4:2: Before “skos:note"),
        ('<a> skos:prefLabel "ICB@en ;\n skos:note "x" .', "3:29: A quotation mark is"),
        ("<a> skso:prefLabel 1 .", "3:5: No line at the top says what “skso:”"),
        ("<a> skos:prefLabel ICB .", "3:20: Before “ICB .” a sign is missing"),
        ('<a> skos:prefLabel "ICB"', "3:25: At the end of the list a sign"),
        ("Our words", "3:1: Before “Our words” a sign is missing"),
        ('<é> skos:note "Żółć"@pl x .', "3:25: Before “x .” a sign"),
    ],
)
def test_turtle_is_explained_where_it_breaks(text: str, said: str) -> None:
    found = refused(SKOS + text, "words.ttl")

    assert found[0].startswith(f"words.ttl:{said}")
    assert not any(word in found[0] for word in WORDS_OF_PROGRAMMERS)


def test_each_broken_word_of_a_turtle_list_is_said_at_once() -> None:
    text = "<a> skos:note b .\n\n<b> skos:note 1 .\n\n<c> skso:note 1 .\n"

    places = [said.split(": ")[0] for said in refused(SKOS + text, "w.ttl")]

    assert places == ["w.ttl:3:15", "w.ttl:7:5"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"terms": [{"term": "ICB" "meaning": "x"}]}', "1:27: Before “"),
        ('{"terms": [{"term": "ICB",}]}', "1:2"),
        ('{"terms": [{"term" "ICB"}]}', "1:20: Before “"),
        ('{"terms": [{"term": "ICB}]}', "1:21: The text that begins with"),
        ('{"terms": [{"term": "I\nCB"}]}', "1:23: Inside a text a line ends"),
        ('{"terms": []} {}', "1:15: The list ends before"),
        ('{"terms": ["\\q"]}', "1:13: Before “"),
        ("{terms: []}", "1:2: Before “terms"),
        ("[" * 100_000, "1:1: Here are more brackets"),
    ],
)
@pytest.mark.parametrize("name", ["words.json", "words.jsonld"])
def test_json_is_explained_where_it_breaks(name: str, text: str, said: str) -> None:
    found = refused(text, name)

    assert found[0].startswith(f"{name}:{said}")
    assert not any(word in found[0] for word in WORDS_OF_PROGRAMMERS)


def test_a_number_without_an_end_is_only_text() -> None:
    entry = f'{{"term": "ICB", "meaning": "A body", "size": {"9" * 5000}}}'
    endless = f'{{"terms": [{entry}]}}'

    found = imported(endless.encode(), "words.json")

    assert [term.term for term in found.terms] == ["ICB"]


def test_a_list_of_another_kind_is_told_from_skos() -> None:
    [said] = refused("@prefix a: <http://example.org/> .\na:b a:c 1 .\n", "w.ttl")

    assert said.startswith("w.ttl:1:1: No words were found")


def test_concepts_without_an_address_come_in_one_order() -> None:
    each = '[] a skos:Concept ; skos:prefLabel "{}"@en ; skos:definition "x"@en .\n'
    text = SKOS + "".join(each.format(word) for word in ("b", "c", "a"))

    found = imported(text.encode(), "w.ttl")

    assert [term.term for term in found.terms] == ["a", "b", "c"]


def test_the_document_type_of_former_tbx_is_passed_over() -> None:
    [term] = imported(FORMER_TBX, "w.tbx").terms

    assert (term.term, term.place.line) == ("ICB", 3)


@pytest.mark.parametrize(
    "kind", [b'SYSTEM "a.dtd" [<!ENTITY x "y">]', b'[<!ENTITY x SYSTEM "/etc/x">]']
)
def test_a_document_type_that_says_more_is_refused(kind: bytes) -> None:
    hostile = FORMER_TBX.replace(b'SYSTEM "TBXcoreStructV02.dtd"', kind)

    with pytest.raises(CannotRead, match="document type"):
        imported(hostile, "w.tbx")
