"""One table of keys: no key twice, none that others need, all of them in the docs."""

import re
from pathlib import Path

from inclusive_meetings.tui.destinations import DESTINATIONS
from inclusive_meetings.tui.keys import KEYS, keys_of
from inclusive_meetings.tui.say import words

PAGE = (Path(__file__).parent.parent.parent / "docs" / "terminal.md").read_text(
    encoding="utf-8"
)
FORBIDDEN = re.compile(r"f6|f7|f1[01]|ctrl\+[acdehijkmnuvwx]|alt\+.*")


def test_every_key_is_documented_with_what_it_does() -> None:
    missing = [key.name for key in KEYS if f"| {key.shown} | {key.does} |" not in PAGE]
    assert missing == []


def test_no_key_is_taken_twice_where_it_works() -> None:
    for place in {key.place for key in KEYS} - {"everywhere"}:
        both = (*keys_of(place), *keys_of("everywhere"))
        pressed = [each for key in both for each in key.keys.split(",")]
        assert sorted(set(pressed)) == sorted(pressed)


def test_no_key_is_one_that_fields_or_terminals_need() -> None:
    pressed = [each for key in KEYS for each in key.keys.split(",")]

    assert [each for each in pressed if FORBIDDEN.fullmatch(each)] == []
    assert FORBIDDEN.fullmatch("ctrl+a")


def test_every_text_of_a_key_belongs_to_one() -> None:
    said = {name for name in words().texts if name.startswith("keys.")}

    assert said == {f"keys.{key.name}" for key in KEYS}


def test_every_screen_has_a_name_and_a_letter_of_its_own() -> None:
    letters = [place.letter for place in DESTINATIONS]

    assert len(set(letters)) == len(letters)
    assert all(place.title for place in DESTINATIONS)
    assert all(place.name == place.load().PLACE for place in DESTINATIONS)
