"""What changed is said by meaning: which words came, went, or mean something else."""

from pathlib import Path

import pytest
from lxml import html as web

from inclusive_meetings.cli.run import run
from inclusive_meetings.sharing.diff.differences import Kind, differences
from inclusive_meetings.sharing.diff.shown import html, markdown, text
from inclusive_meetings.sharing.merge.files import tree_of
from inclusive_meetings.store.draft import Draft
from tests.sharing.merge.test_merge import BASE, NEW


def kinds(after: str, before: str = BASE) -> dict[str, tuple[Kind, ...]]:
    """Return what happened to each term that is different."""
    trees = (tree_of(Draft("x", b"", each)) for each in (before, after))
    return {each.term: each.kinds for each in differences(*trees)}


@pytest.mark.parametrize(
    ("old", "new", "term", "kind"),
    [
        ("Money for care.", "A budget.", "PHB", Kind.CHANGED),
        ("Money for care.", "Money for care.\n    status: closing", "PHB", Kind.STATUS),
        ("opiekun", "opiekunka", "carer", Kind.TRANSLATED),
        ("{pl:", "{ur: {term: نگہبان}, pl:", "carer", Kind.TRANSLATED),
    ],
)
def test_a_change_is_named_for_what_it_is(
    old: str, new: str, term: str, kind: Kind
) -> None:
    before = BASE.replace("translations:\n      pl:", "translations: {pl:")
    before = before.replace("{pl: {term: opiekun}", "{pl: {term: opiekun}}")

    assert kinds(before.replace(old, new), before) == {term: (kind,)}


def test_words_that_come_and_go_are_named() -> None:
    without = BASE[: BASE.index("\n  - id: w-2")] + "\n"

    assert kinds(without + NEW) == {
        "respite": (Kind.ADDED,),
        "PHB": (Kind.REMOVED,),
    }


def test_a_word_that_only_moved_is_said_to_have_moved() -> None:
    first, second = BASE.index("  # Asked"), BASE.index("\n  - id: w-2")
    turned = BASE[:first] + BASE[second + 1 :] + BASE[first : second + 1]

    assert list(kinds(turned).values()) == [(Kind.MOVED,)]


def test_what_only_looks_different_is_not_said() -> None:
    other = BASE.replace("# ours", "# mine").replace("term: PHB", 'term: "PHB"')

    assert kinds(other.replace("[family carer]", "['family carer']")) == {}


HOSTILE = BASE.replace("Money for care.", '"<script>alert(1)</script> *[x](y)*"')


def test_text_of_others_does_nothing_on_a_page_or_in_an_e_mail() -> None:
    trees = (tree_of(Draft("x", b"", each)) for each in (BASE, HOSTILE))
    found = differences(*trees)

    page = web.fromstring(html(found))
    assert page.xpath("//script") == []
    assert "<script>alert(1)</script> *[x](y)*" in "".join(map(str, page.itertext()))
    assert page.xpath("//table/caption/text()") == ["PHB"]
    assert r"\<script\>alert(1)\</script\> \*\[x\](y)\*" in markdown(found)
    assert "meaning: “Money for care.” → “<script>" in text(found)


def test_the_command_writes_a_new_file_and_never_over_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a, b, page = (tmp_path / name for name in ("a.yaml", "b.yaml", "diff.html"))
    a.write_text(BASE, encoding="utf-8")
    b.write_text(BASE + NEW, encoding="utf-8")
    typed = ["glossary", "diff", str(a), str(b), "--format", "html", "-o", str(page)]

    assert run(typed) == 0
    assert run(typed) == 2

    assert "respite" in page.read_text(encoding="utf-8")
    assert "is there already" in capsys.readouterr().err
