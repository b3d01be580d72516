"""The pages that lead to the words: the first one, the letters, the languages."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import TypeVar

from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.glossary import Checked, Sense, Status, Translation
from inclusive_meetings.sharing.site.entries import OTHERS, Entry
from inclusive_meetings.sharing.site.frame import Frame
from inclusive_meetings.sharing.site.notices import told
from inclusive_meetings.sharing.site.word_page import checked_by

# Longer pages are slow on an old phone.
WORDS_ON_A_PAGE = 500
CHANGED = "changed.html"
Row = tuple[Entry, Translation]
Each = TypeVar("Each")


def first_page(frame: Frame, words: Sequence[Entry], files: Sequence[str]) -> bytes:
    """Return the page with the search, the letters, the languages and the files."""
    scripts = '<script src="search-words.js" defer></script>\n'
    body = "".join(_first(frame, words, files))
    return frame.page(frame.title, body, scripts=scripts)


def letter_pages(frame: Frame, words: Sequence[Entry]) -> Iterator[tuple[str, bytes]]:
    """Yield each page of the alphabet: its path and its content."""
    for letter, some in by_letter(words).items():
        pages = list(_parts(some))
        for number, part in enumerate(pages, 1):
            links = _pages(frame, f"{letter}", number, len(pages))
            body = f"{_letters(frame, words, '../')}{_list(frame, part, '../')}{links}"
            title = _letter_name(frame, letter)
            yield _path("letters", letter, number), frame.page(title, body, up="../")


def language_pages(frame: Frame, words: Sequence[Entry]) -> Iterator[tuple[str, bytes]]:
    """Yield each page of a language: its words with the English ones beside them."""
    for tag, rows in by_language(words).items():
        name, way = frame.wording.language_name(tag), direction(tag)
        pages = list(_parts(rows))
        for number, part in enumerate(pages, 1):
            lines = "".join(_row(frame, entry, each) for entry, each in part)
            links = _pages(frame, tag, number, len(pages))
            note = ""
            if any(each.status is not Checked.CHECKED for _, each in rows):
                note = f'<p class="changed">{frame.say("drafts")}</p>\n'
            block = f'<dl class="words" lang="{escape(tag)}" dir="{way}">\n{lines}</dl>'
            page = frame.page(name, f"{note}{block}\n{links}", up="../")
            yield _path("languages", tag, number), page


def changed_page(frame: Frame, news: Sequence[Entry]) -> bytes:
    """Return the page of the words that have changed, each with what to say now."""
    title = frame.wording.say("glossary-site.changed-title")
    about = f"<p>{frame.say('changed-about')}</p>\n"
    return frame.page(title, about + _list(frame, news, ""))


def changed_words(words: Sequence[Entry]) -> Sequence[Entry]:
    """Return the words of which one meaning or more has changed."""
    return [
        entry
        for entry in words
        if any(sense.status is not Status.CURRENT for sense in entry.term.senses)
    ]


def by_letter(words: Sequence[Entry]) -> Mapping[str, list[Entry]]:
    """Return the words under their letters, what is no letter last."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in sorted(words, key=lambda each: each.letter == OTHERS):
        found[entry.letter].append(entry)
    return dict(sorted(found.items(), key=lambda pair: (pair[0] == OTHERS, pair[0])))


def by_language(words: Sequence[Entry]) -> Mapping[str, list[Row]]:
    """Return every translation under the tag of its language."""
    found: dict[str, list[Row]] = defaultdict(list)
    for entry in words:
        for sense in entry.term.senses:
            for each in sense.translations:
                found[each.language].append((entry, each))
    return dict(sorted(found.items()))


def _first(frame: Frame, words: Sequence[Entry], files: Sequence[str]) -> Iterator[str]:
    yield f"<p>{frame.say('opening', count=len(words))}</p>\n"
    yield (
        f'<div id="search" hidden>\n<label for="typed">{frame.say("search")}</label>\n'
        '<input id="typed" type="search" autocomplete="off" spellcheck="false">\n'
        f'<p id="how-many" role="status" data-none="{frame.say("none")}" '
        f'data-some="{frame.say("some")}" data-near="{frame.say("near")}"></p>\n'
        '<ul id="found"></ul>\n</div>\n'
    )
    yield f"<h2>{frame.say('a-to-z')}</h2>\n{_letters(frame, words, '')}"
    languages = by_language(words)
    if languages:
        links = "".join(
            f'<li><a href="{_path("languages", tag, 1)}">'
            f"{escape(frame.wording.language_name(tag))}</a></li>\n"
            for tag in languages
        )
        yield f"<h2>{frame.say('languages')}</h2>\n<ul>\n{links}</ul>\n"
    news = changed_words(words)
    if news:
        link = frame.say("changed-link", count=len(news))
        yield f"<h2>{frame.say('changed-title')}</h2>\n"
        yield f"<p>{frame.say('changed-about')}</p>\n"
        yield f'<p><a href="{CHANGED}">{link}</a></p>\n'
    links = "".join(
        f'<li><a href="files/{escape(file)}" download>{escape(file)}</a></li>\n'
        for file in files
    )
    yield f"<h2>{frame.say('files')}</h2>\n<p>{frame.say('files-why')}</p>\n"
    yield f"<ul>\n{links}</ul>\n"


def _letters(frame: Frame, words: Sequence[Entry], up: str) -> str:
    links = "".join(
        f'<li><a href="{up}{_path("letters", letter, 1)}">'
        f"{escape(_letter_name(frame, letter))}</a></li>\n"
        for letter in by_letter(words)
    )
    label = frame.say("letters")
    return f'<nav aria-label="{label}"><ul class="letters">\n{links}</ul></nav>\n'


def _letter_name(frame: Frame, letter: str) -> str:
    if letter == OTHERS:
        return frame.wording.say("glossary-site.other-letters")
    return letter.upper()


def _list(frame: Frame, words: Sequence[Entry], up: str) -> str:
    lines = "".join(
        f'<dt><a href="{up}{each.address}">{escape(each.term.term)}</a></dt>\n'
        + "".join(_meaning(frame, sense) for sense in each.term.senses)
        for each in words
    )
    return f'<dl class="words">\n{lines}</dl>\n'


def _meaning(frame: Frame, sense: Sense) -> str:
    """Return a meaning with the full words or where it is used, and what changed."""
    name = escape(sense.expansion or sense.context)
    full = f"<b>{name[:1].upper()}{name[1:]}.</b> " if name else ""
    notice = escape(" ".join(told(frame, sense)))
    mark = f' <span class="notice">{notice}</span>' if notice else ""
    return f"<dd>{full}{escape(sense.meaning)}{mark}</dd>\n"


def _row(frame: Frame, entry: Entry, each: Translation) -> str:
    english = frame.wording.language
    link = (
        f'<a href="../{entry.address}" lang="{escape(english)}" dir="ltr">'
        f"{escape(entry.term.term)}</a>"
    )
    meaning = escape(each.meaning)
    mark = checked_by(frame, each)
    return (
        f"<dt>{escape(each.term)} <bdi>{link}</bdi> {mark}</dt>\n<dd>{meaning}</dd>\n"
    )


def _pages(frame: Frame, name: str, number: int, many: int) -> str:
    if many == 1:
        return ""
    links = "".join(
        f"<li>{_page_link(frame, name, other, here=other == number)}</li>\n"
        for other in range(1, many + 1)
    )
    label = frame.say("pages")
    return f'<nav aria-label="{label}"><ul class="letters">\n{links}</ul></nav>\n'


def _page_link(frame: Frame, name: str, number: int, *, here: bool) -> str:
    current = ' aria-current="page"' if here else ""
    file = _path("", name, number).lstrip("/")
    return f'<a href="{file}"{current}>{frame.say("page", number=number)}</a>'


def _path(folder: str, name: str, number: int) -> str:
    more = "" if number == 1 else f"-{number}"
    return f"{folder}/{name.lower()}{more}.html"


def _parts(many: Sequence[Each]) -> Iterator[Sequence[Each]]:
    for at in range(0, len(many), WORDS_ON_A_PAGE):
        yield many[at : at + WORDS_ON_A_PAGE]
