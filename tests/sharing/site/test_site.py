"""A site of the words shows all of them, safely, and leads nowhere else."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from posixpath import normpath

import pytest

from inclusive_meetings.files.decode import decoded
from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.sharing.site.site import site
from inclusive_meetings.store.glossary_reading import read_glossary
from inclusive_meetings.store.wording import wording

ROOT = Path(__file__).parent.parent.parent.parent
STARTERS = sorted((ROOT / "glossaries").glob("*.yaml"))
HOSTILE = """
title: <script>alert(1)</script>
owner: '"><img src=x onerror=alert(1)>'
terms:
  - id: ../../etc/passwd
    term: </script><script>alert(2)</script>
    meaning: '<b>bold</b> & "quoted"'
    source: {name: here, address: 'javascript:alert(3)'}
  - id: CON
    term: "=HYPERLINK()"
    meaning: A cell.
    translations:
      ur: {term: '<i>کمیٹی</i>', status: draft}
  - id: con
    term: Another
    meaning: The same id in small letters.
"""


class Links(HTMLParser):
    """Collects the tags, and every address that a page loads or leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag and its addresses."""
        self.tags.append(tag)
        here = dict(attrs)
        self.addresses += [here[name] or "" for name in ("href", "src") if name in here]


def glossary(text: str, name: str = "words.yaml") -> GlossaryFile:
    """Return the glossary in the text."""
    return read_glossary(decoded(text.encode(), name))


def made(*texts: str) -> dict[str, bytes]:
    """Return the site of these files, 0.yaml, 1.yaml and so on."""
    names = [f"{number}.yaml" for number in range(len(texts))]
    files = [glossary(text, name) for text, name in zip(texts, names, strict=True)]
    originals = {n: t.encode() for n, t in zip(names, texts, strict=True)}
    return site(files, originals, wording())


def starters() -> dict[str, bytes]:
    """Return the site of the shipped glossaries."""
    files = [glossary(path.read_text(encoding="utf-8"), path.name) for path in STARTERS]
    return site(files, {path.name: path.read_bytes() for path in STARTERS}, wording())


def links(page: bytes) -> Links:
    """Return what the page holds."""
    found = Links()
    found.feed(page.decode())
    return found


def pages(files: dict[str, bytes]) -> dict[str, Links]:
    """Return every page of the site as its links."""
    return {name: links(c) for name, c in files.items() if name.endswith(".html")}


def test_every_word_has_a_page_that_the_letters_and_the_search_lead_to() -> None:
    files = starters()
    words = {name for name in files if name.startswith("words/")}
    lead = {
        normpath(f"letters/{address}")
        for name, page in pages(files).items()
        if name.startswith("letters/")
        for address in page.addresses
    }
    script = files["search-words.js"].decode()
    rows = json.loads(script.removeprefix("const GLOSSARY = ").rstrip(";\n"))

    assert len(words) >= 400
    assert words <= lead
    assert {f"words/{row[1]}.html" for row in rows} == words


def test_every_link_leads_to_a_file_of_the_site_or_to_a_source_that_is_named() -> None:
    files = starters()
    for name, page in pages(files).items():
        for address in page.addresses:
            if address.startswith("#"):
                continue
            if re.match(r"https?://", address):
                assert name.startswith("words/")
                continue
            assert normpath(str(PurePosixPath(name).parent / address)) in files


def test_no_page_loads_anything_from_elsewhere() -> None:
    for name, content in starters().items():
        if not name.startswith("files/"):
            assert not re.search(rb"(?:src|url\(|@import)[=\s\"']*https?:", content)
            assert b"fetch(" not in content
            assert b"XMLHttpRequest" not in content


def test_words_of_others_never_act_as_a_page_or_a_script() -> None:
    files = made(HOSTILE)
    for name, page in pages(files).items():
        scripts = {"site.js", "search-words.js"}
        own = {PurePosixPath(a).name for a in page.addresses if a.endswith(".js")}
        assert own <= scripts, name
        assert page.tags.count("script") == len(own), name
        assert {"img", "b", "i"} & set(page.tags) == set(), name
        assert not any(a.startswith("javascript") for a in page.addresses), name
    assert b"</script" not in files["search-words.js"]


def test_an_id_never_leads_out_of_the_folder_and_never_meets_another() -> None:
    words = [name for name in made(HOSTILE) if name.startswith("words/")]

    assert len(words) == 3
    assert len({name.lower() for name in words}) == 3
    for name in words:
        assert re.fullmatch(r"words/[a-z0-9-]+\.html", name)


def test_an_address_stays_when_the_word_is_renamed_and_others_come() -> None:
    before = made("terms:\n  - {id: w-7, term: CCG, meaning: M.}\n")
    after = made(
        "terms:\n  - {id: w-1, term: New, meaning: M.}\n"
        "  - {id: w-7, term: ICB, meaning: M.}\n"
    )

    assert "words/w-7.html" in before
    assert "words/w-7.html" in after


def test_two_files_with_one_id_have_two_pages() -> None:
    one = "terms:\n  - {id: w-7, term: PA, meaning: Personal assistant.}\n"
    other = "terms:\n  - {id: w-7, term: PA, meaning: Physician associate.}\n"

    assert len([n for n in made(one, other) if n.startswith("words/")]) == 2


def test_an_address_does_not_depend_on_which_file_is_named_first() -> None:
    one = glossary("terms:\n  - {id: w-7, term: PA, meaning: Assistant.}\n", "a.yaml")
    other = glossary("terms:\n  - {id: w-7, term: PA, meaning: Doctor.}\n", "b.yaml")

    assert site((one, other), {}, wording()) == site((other, one), {}, wording())


@pytest.mark.parametrize(
    ("status", "told", "instead"),
    [
        ("closing", "closing, or due to close", "In its place: ICB."),
        ("proposed", "planned and not there yet", "In its place: ICB."),
        ("renamed", "another name now", "Now: ICB."),
        ("abolished", "has ended", "Now: ICB."),
        ("contested", "do not agree", "You can say: ICB."),
    ],
)
def test_a_word_that_has_changed_says_so_wherever_it_stands(
    status: str, told: str, instead: str
) -> None:
    files = made(
        f"terms:\n  - id: w-1\n    term: CCG\n    meaning: M.\n    status: {status}\n"
        "    replaced-by: ICB\n    since: 2022-07-01\n"
    )

    for name in ("words/w-1.html", "letters/c.html", "changed.html"):
        page = files[name].decode()
        assert told in page
        assert instead in page
        assert "1 July 2022." in page
    assert told in files["search-words.js"].decode()
    assert "changed.html" in links(files["index.html"]).addresses


def test_what_is_only_planned_is_never_said_to_be_so_now() -> None:
    files = starters()
    pages = (c.decode() for name, c in files.items() if name.startswith("words/"))
    notices = [n for page in pages for n in re.findall('<p class="changed">.*', page)]
    closing = [notice for notice in notices if "due to close" in notice]

    assert len(closing) >= 5
    assert not [notice for notice in closing if "Now:" in notice]


def test_a_list_shows_the_full_words_and_which_meaning_is_which() -> None:
    page = made(
        "terms:\n  - {id: w-1, term: PALS, expansion: patient advice, meaning: M.}\n"
        "  - id: w-2\n    term: Place\n    senses:\n"
        "      - {context: planning, meaning: An area.}\n"
        "      - {expansion: place name, meaning: A name.}\n"
    )["letters/p.html"].decode()

    for name in ("Patient advice.", "Planning.", "Place name."):
        assert f"<b>{name}</b>" in page


def test_a_page_says_where_the_word_is_used_and_on_which_day_it_was_right() -> None:
    page = made(
        "area: England\nterms:\n  - {id: w-1, term: ICB, meaning: M., "
        "as-of: 2026-11-29, review-by: 2027-03-31}\n"
        "  - {id: w-2, term: Llais, meaning: M., area: Wales}\n"
    )
    england = page["words/w-1.html"].decode()

    assert "Used in: England" in england
    assert "29 November 2026" in england
    assert "31 March 2027" in england
    assert "Used in: Wales" in page["words/w-2.html"].decode()


def test_a_translation_has_its_direction_and_says_whether_anybody_checked_it() -> None:
    files = made(
        "terms:\n  - id: w-1\n    term: Quorum\n    meaning: M.\n    translations:\n"
        "      ur: {term: کورم, meaning: لوگ۔}\n"
        "      pl: {term: kworum, status: checked, checked-by: Ola}\n"
    )
    for name in ("words/w-1.html", "languages/ur.html"):
        page = files[name].decode()
        assert 'lang="ur" dir="rtl"' in page
        assert "not checked yet" in page
    assert "checked by Ola" in files["languages/pl.html"].decode()
    assert "not checked yet" not in files["languages/pl.html"].decode()


def test_long_lists_are_parted_and_every_part_leads_to_the_others() -> None:
    terms = "".join(
        f"  - {{id: w-{n}, term: Apple {n}, meaning: M.}}\n" for n in range(1100)
    )
    files = made("terms:\n" + terms)

    assert {"letters/a.html", "letters/a-2.html", "letters/a-3.html"} <= set(files)
    assert {"a.html", "a-2.html"} <= set(links(files["letters/a-3.html"]).addresses)


def test_the_same_glossaries_make_the_same_bytes() -> None:
    assert made(HOSTILE) == made(HOSTILE)
