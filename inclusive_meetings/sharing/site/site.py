"""All files of the site, ready to be written: the same glossaries, the same bytes."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from inclusive_meetings.model.glossary import GlossaryFile
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.sharing.site.entries import entries
from inclusive_meetings.sharing.site.frame import Frame
from inclusive_meetings.sharing.site.lists import (
    CHANGED,
    changed_page,
    changed_words,
    first_page,
    language_pages,
    letter_pages,
)
from inclusive_meetings.sharing.site.search_words import search_words
from inclusive_meetings.sharing.site.word_page import word_page

LOOK = Path(__file__).parent.parent.parent / "content" / "look"


def site(
    glossaries: Sequence[GlossaryFile],
    originals: Mapping[str, bytes],
    wording: Wording,
    title: str = "",
) -> dict[str, bytes]:
    """Return the site: path and content of each file.

    `originals` are the glossary files as they are, by name, to be downloaded.
    Without a title it has that of the glossary, if there is only one.
    """
    words = entries(glossaries)
    alone = glossaries[0].title if len(glossaries) == 1 else ""
    name = title or alone or wording.say("glossary-site.title")
    frame = Frame(name, wording)
    files = {"index.html": first_page(frame, words, sorted(originals))}
    news = changed_words(words)
    if news:
        files[CHANGED] = changed_page(frame, news)
    files |= dict(letter_pages(frame, words))
    files |= dict(language_pages(frame, words))
    files |= {entry.address: word_page(frame, entry) for entry in words}
    files |= {f"files/{name}": content for name, content in originals.items()}
    files["search-words.js"] = search_words(frame, words)
    for look in ("site.css", "site.js"):
        files[look] = (LOOK / look).read_bytes()
    return dict(sorted(files.items()))
