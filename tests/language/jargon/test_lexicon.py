"""The words of the lists, beside a glossary, are found as if all were one list."""

from pathlib import Path

from inclusive_meetings.language.jargon.lexicon import LISTED, shelf_of_lists
from inclusive_meetings.language.jargon.lists import listed
from inclusive_meetings.language.matching.match import Matcher
from inclusive_meetings.language.matching.shelf import shelf_of_glossary
from inclusive_meetings.model.glossary import Glossary, Term
from inclusive_meetings.store.glossary.files import readable_glossaries, together
from tests.samples import at

ROOT = Path(__file__).parents[3]
TEXTS = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "agendas").glob("*.md")]
FILES, _ = readable_glossaries(ROOT / "glossaries")
GLOSSARY = together(Glossary(file.terms) for file in FILES)


def found(matcher: Matcher, text: str) -> list[tuple[int, int, str]]:
    """Return where each match stands and which term it is."""
    return [(each.start, each.end, each.term.id) for each in matcher.matches(text)]


def all_in_one() -> Matcher:
    """Return a matcher of every term of the glossaries and every line of the lists."""
    wordings = (
        wording for entry in listed() for wording in entry.wordings or (entry.word,)
    )
    lists = (
        Term(f"{LISTED}{number}", wording, (), at())
        for number, wording in enumerate(wordings)
    )
    return Matcher([*GLOSSARY.terms, *lists])


def test_in_our_own_texts_the_same_words_are_found() -> None:
    text = "\n\n".join(file.read_text(encoding="utf-8") for file in sorted(TEXTS))
    apart = Matcher((), shelf_of_glossary(GLOSSARY), shelf_of_lists())

    joined = found(all_in_one(), text)

    assert len(joined) > 200
    assert found(apart, text) == joined
