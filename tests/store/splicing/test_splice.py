"""A change is cut into a file; every byte that it does not touch stays."""

from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_meetings.files.yaml_nodes import yaml_node
from inclusive_meetings.store.splicing.changes import Change, Drop, Insert, Put, plain
from inclusive_meetings.store.splicing.splice import spliced
from inclusive_meetings.store.splicing.values import Value, scalar

ROOT = Path(__file__).parents[3]
GLOSARIO = ROOT.parent / "shared" / "data" / "glosario" / "glossary.yml"
REAL = [
    *sorted((ROOT / "glossaries").glob("*.yaml")),
    *([GLOSARIO] if GLOSARIO.exists() else []),
]
WORDS = """\
# Words of our group.
title: Words   # short

terms:
  # The first is the most asked for.
  - id: w-1
    term: 'ICB'   # say it out
    also: [ICBs, the board]
    meaning: >
      A local NHS body.

      It plans.

  # About money.
  - {id: w-2, term: PHB, meaning: Money for care.}

  - id: w-3
    term: PA
    senses:
    - meaning: A helper.
      context: care
"""


def lines_changed(old: str, new: str) -> tuple[list[str], list[str]]:
    """Return the lines that went and those that came."""
    a, b = old.splitlines(keepends=True), new.splitlines(keepends=True)
    gone, came = [], []
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    for what, i, j, k, m in blocks:
        if what != "equal":
            gone += a[i:j]
            came += b[k:m]
    return gone, came


@pytest.mark.parametrize(
    ("change", "gone", "came"),
    [
        (
            Put(("terms", 0, "term"), "ICS"),
            ["    term: 'ICB'   # say it out\n"],
            ["    term: ICS   # say it out\n"],
        ),
        (
            Put(("title",), "no"),
            ["title: Words   # short\n"],
            ['title: "no"   # short\n'],
        ),
        (Put(("terms", 0, "status"), "closing"), [], ["    status: closing\n"]),
        (
            Put(("terms", 1, "status"), "closing"),
            ["  - {id: w-2, term: PHB, meaning: Money for care.}\n"],
            ["  - {id: w-2, term: PHB, meaning: Money for care., status: closing}\n"],
        ),
        (
            Put(("terms", 0, "also", 2), "boards, the"),
            ["    also: [ICBs, the board]\n"],
            ['    also: [ICBs, the board, "boards, the"]\n'],
        ),
        (
            Put(("terms", 2, "translations"), {"ur": {"term": "مددگار"}}),
            [],
            ["    translations:\n", "      ur:\n", "        term: مددگار\n"],
        ),
        (
            Put(("terms", 2, "senses", 1), {"meaning": "A doctor's helper."}),
            [],
            ["    - meaning: A doctor's helper.\n"],
        ),
        (
            Put(("terms", 0, "meaning"), "Short."),
            [
                "    meaning: >\n",
                "      A local NHS body.\n",
                "\n",
                "      It plans.\n",
            ],
            ["    meaning: Short.\n"],
        ),
        (
            Insert(("terms", 1), {"id": "w-9", "term": "new"}),
            [],
            ["  - id: w-9\n", "    term: new\n"],
        ),
        (Drop(("terms", 0, "also")), ["    also: [ICBs, the board]\n"], []),
        (
            Drop(("terms", 2, "id")),
            ["  - id: w-3\n", "    term: PA\n"],
            ["  - term: PA\n"],
        ),
    ],
)
def test_only_the_lines_of_a_change_change(
    change: Change, gone: list[str], came: list[str]
) -> None:
    assert lines_changed(WORDS, spliced(WORDS, "w.yaml", [change])) == (gone, came)


def test_line_ends_and_a_last_line_without_one_stay() -> None:
    text = "terms:\r\n- term: a\r\n  meaning: b"

    new = spliced(text, "w.yaml", [Put(("terms", 1), {"term": "c", "meaning": "d"})])

    assert new == text + "\r\n- term: c\r\n  meaning: d"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "no",
            "12:30",
            "010",
            "",
            " a",
            "a ",
            "a: b",
            "a #b",
            "#a",
            "[a]",
            "{a",
            "*a",
        ),
        *("&a", "!a", "%a", "@a", "`a", "'a", '"a', "a\nb", "- a", "? a", "null", "~"),
        *("a:", "2027-05-31", "=1+1", "ß", "اردو", "a\\b", "a\tb"),
    ],
)
def test_a_text_means_itself_wherever_it_is_written(text: str) -> None:
    for around in ("a: {}\n", "a: [{}]\n", "- {}\n"):
        for flow in (False, True):
            written = around.replace("{}", scalar(text, flow=flow or "[" in around))
            node = yaml_node(written, "x.yaml")
            assert node is not None
            assert text in repr(plain(node)) or repr(text)[1:-1] in repr(plain(node))


TEXTS = st.one_of(
    st.sampled_from(["no", "a: b", "x, y", "# z", "اردو", "12:30"]),
    st.text("ab :#'\"-,{}[]\n", max_size=8),
)
VALUES: st.SearchStrategy[Value] = st.one_of(
    TEXTS,
    st.lists(TEXTS, max_size=3).map(tuple),
    st.dictionaries(st.sampled_from(["ur", "pl"]), TEXTS, min_size=1, max_size=2),
)


@st.composite
def changes(draw: st.DrawFn, entries: int) -> list[Change]:
    """Return one change for each of some entries of a list of terms."""
    numbers = draw(st.lists(st.integers(0, entries - 1), max_size=6, unique=True))
    made: list[Change] = []
    for number in numbers:
        kind = draw(st.sampled_from(["put", "new", "drop", "insert"]))
        if kind == "drop":
            made.append(Drop(("terms", number)))
        elif kind == "insert":
            made.append(Insert(("terms", number), {"term": draw(TEXTS)}))
        else:
            name = "term" if kind == "put" else "example"
            made.append(Put(("terms", number, name), draw(VALUES)))
    return made


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_changes_to_our_words_say_what_was_wanted(data: st.DataObject) -> None:
    wanted = data.draw(changes(3))

    spliced(WORDS, "w.yaml", wanted)  # raises where it says anything else


@pytest.mark.parametrize("file", REAL, ids=lambda file: file.stem)
def test_real_files_keep_every_other_line(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    node = yaml_node(text, file.name)
    assert node is not None
    tree = plain(node)
    root = () if isinstance(tree, tuple) else ("terms",)
    many = text.count("\n- ") + text.count("\n  - id") if root else len(tree)
    name = "note" if root else "slug"
    wanted = [Put((*root, number, name), "mended") for number in range(0, many, 7)]

    new = spliced(text, file.name, wanted).splitlines()

    mended = {f"{name}: mended", f"- {name}: mended"}
    kept = [line for line in new if line.strip() not in mended]
    old = text.splitlines()
    assert len(new) - len(kept) == len(wanted)
    assert len(old) - len(kept) <= len(wanted)
    # In the old order: each is looked for behind the one before.
    rest = iter(old)
    assert all(line in rest for line in kept)
