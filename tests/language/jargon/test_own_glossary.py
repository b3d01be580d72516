"""A paper that brings its own glossary has explained the words in it."""

import pytest

from inclusive_meetings.language.jargon.own_glossary import own_glossary
from inclusive_meetings.model.jargon import JargonState
from tests.language.jargon.found import one

ASKED = "The XQZ asked for triage.\n\n"


@pytest.mark.parametrize(
    "glossary",
    [
        "## Glossary\n\n**Triage**: who is seen first\n\n**XQZ**: a room for all\n",
        "Glossary\nTriage – who is seen first\nXQZ – a room for all\n",
        "# Appendix B: Glossary of terms\n\n- XQZ: a room for all\n- triage: a queue\n",
        "# Words we use\n\n|Word|Is|\n|--|--|\n|triage|the queue|\n|XQZ|a long room|\n",
        "Glossary\nWord\nMeaning\nTriage\nwho is seen first\nXQZ\na room for all\n",
        "Glossary\nXQZ a room for all\nABX a hall for some\n\nTriage means a queue.\n",
        "ABBREVIATIONS\nXQZ\ta room for all\nTriage\twho is seen first\n",
    ],
)
def test_what_stands_under_its_heading_is_explained(glossary: str) -> None:
    text = ASKED + glossary

    assert one("triage", text).state is JargonState.EXPLAINED
    assert one("XQZ", text).state is JargonState.EXPLAINED


def test_what_it_says_is_told() -> None:
    text = f"{ASKED}# Glossary\n\n- XQZ: a room  for all\n- triage: a queue\n"

    assert one("XQZ", text).guess == "a room for all"


@pytest.mark.parametrize(
    "lines",
    [
        "# Safety\n\nTriage: the board noted a rise\nXQZ: asked to write\n",
        "# Glossary\n\nSee page 9.\n\n# Safety\n\nTriage: a rise was noted\nXQZ: all\n",
        "The glossary was agreed.\n\nTriage: a rise was noted\nXQZ: asked to write\n",
        "# Glossary\n\nTriage: who is next\n",
        f"Glossary\nXQZ: a room\n{'It rains. ' * 50}\nTriage: a rise\nABX: it rose\n",
        "Glossary\nAll words are on page 9 of the minutes.\nTriage\nA rise was noted\n",
    ],
)
def test_a_line_of_minutes_with_a_colon_explains_nothing(lines: str) -> None:
    assert one("triage", ASKED + lines).state is JargonState.NOT_EXPLAINED


@pytest.mark.timeout(20)
@pytest.mark.parametrize("unit", ["Glossary\n", "Glossary\n# x\n", "AB: x\n", "a b "])
def test_a_long_one_is_read_in_proportion_to_its_length(unit: str) -> None:
    text = f"Glossary\nXQZ: a room for all\nABX: a large hall\n{unit * 100_000}"

    assert own_glossary([text])["XQZ"] == "a room for all"
