"""What the program finds in an agenda, it does not find on its own screens."""

from pathlib import Path

import pytest

from inclusive_meetings.tui.say import words
from inclusive_meetings.workspace.editing.opening import open_session
from inclusive_meetings.workspace.findings.examining import Examined, examined
from tests.workspace.agendas import home

ALLOWED = Path(__file__).with_name("allowed_words.yaml").read_text(encoding="utf-8")
HEAD = "---\ntitle: Screens\nlanguage: en\n---\n\n## Words\n- Time: 10 min\n\n"


def on_screens() -> list[str]:
    """Return each text of the screens on one line, the words filled in left out."""
    return [
        " ".join(text.replace("{", "“").replace("}", "”").split())
        for _, text in sorted(words().texts.items())
    ]


def found_in(folder: Path, texts: list[str]) -> Examined:
    """Return what the program finds where an agenda says these texts."""
    path = folder / "screens.md"
    path.write_text(HEAD + "\n\n".join(texts), encoding="utf-8")
    session = open_session(path, home(folder))
    found = examined(session.snapshot(), None)
    session.close()
    return found


def jargon(found: Examined) -> set[str]:
    """Return the words that a reader may not know."""
    return {each.form for each in found.jargon}


def faults(found: Examined) -> list[str]:
    """Return what the rules say of these texts; whose meeting it is does not count."""
    first = HEAD.count("\n") + 1
    return [
        f"{each.rule}: {each.message}"
        for each in found.findings
        if each.place.line >= first and each.rule != "undefined-jargon"
    ]


def test_the_screens_say_no_word_that_shuts_people_out(tmp_path: Path) -> None:
    found = found_in(tmp_path, on_screens())

    new = {word for word in jargon(found) if f"\n{word}: " not in ALLOWED}
    assert new == set(), "Say it plainly, or allow it with its reason."
    assert faults(found) == []


@pytest.mark.parametrize(
    "text", ["Ask the hard to reach groups.", "The ICB and the MDT triage it."]
)
def test_a_word_that_shuts_people_out_would_be_found(tmp_path: Path, text: str) -> None:
    found = found_in(tmp_path, [*on_screens(), text])

    assert faults(found) or jargon(found) - {"VCSO", "statutory"}


def test_no_word_is_allowed_that_the_screens_do_not_say(tmp_path: Path) -> None:
    found = jargon(found_in(tmp_path, on_screens()))

    lines = [line for line in ALLOWED.splitlines() if line and line[0] != "#"]
    assert {line.partition(": ")[0] for line in lines} == found
