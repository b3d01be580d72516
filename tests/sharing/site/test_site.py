"""A site of the words shows all of them, safely, and leads nowhere else."""

import json
import re
from pathlib import PurePosixPath
from posixpath import normpath

from inclusive_meetings.sharing.site.site import site
from inclusive_meetings.store.wording.wording import wording
from tests.sharing.site.made import (
    glossary,
    links,
    made,
    pages,
    starters,
)

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


def test_long_lists_are_parted_and_every_part_leads_to_the_others() -> None:
    terms = "".join(
        f"  - {{id: w-{n}, term: Apple {n}, meaning: M.}}\n" for n in range(1100)
    )
    files = made("terms:\n" + terms)

    assert {"letters/a.html", "letters/a-2.html", "letters/a-3.html"} <= set(files)
    assert {"a.html", "a-2.html"} <= set(links(files["letters/a-3.html"]).addresses)


def test_the_same_glossaries_make_the_same_bytes() -> None:
    assert made(HOSTILE) == made(HOSTILE)
