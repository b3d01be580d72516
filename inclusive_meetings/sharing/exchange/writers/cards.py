"""Cards to print, cut and pass round: eight on a sheet of A4, for large eyes too.

The English cards come first. Each other language begins on a sheet of its own, so
that only those are printed that somebody in the room reads.
"""

from collections import defaultdict
from collections.abc import Iterator
from html import escape

from inclusive_meetings.language.direction import direction
from inclusive_meetings.model.glossary import (
    Checked,
    GlossaryFile,
    Sense,
    Status,
    Term,
    Translation,
)
from inclusive_meetings.sharing.exchange.rows import NOT_CHECKED

CARDS_A_SHEET = 8
HEAD = """<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
@page {{ size: A4; margin: 10mm }}
body {{ margin: 0; color: #000; background: #fff;
 font: 15pt/1.3 Arial, "Noto Sans", sans-serif }}
section {{ display: grid; grid-template-columns: 1fr 1fr;
 grid-auto-rows: minmax(67mm, auto); break-after: page }}
section:last-child {{ break-after: auto }}
article {{ border: 1px dashed #595959; padding: 5mm; break-inside: avoid;
 overflow-wrap: anywhere }}
h2 {{ font-size: 24pt; line-height: 1.1; margin: 0 0 2mm }}
p {{ margin: 0 0 1.5mm }}
.full {{ font-weight: bold }}
.changed {{ font-size: 12pt; border-left: 3px solid; padding-left: 2mm }}
.draft {{ font-size: 12pt; border: 1px solid; padding: 0 1mm; white-space: nowrap }}
@media (max-width: 640px) {{ section {{ display: block }} }}
</style>
<main>
<h1 style="position:absolute;clip-path:inset(50%)">{title}</h1>
"""


def written(glossary: GlossaryFile) -> bytes:
    """Return a web page without script that loads nothing, a card for each meaning."""
    head = HEAD.format(title=escape(glossary.title or "Words on cards"))
    sets = [[_card(term, sense) for term in glossary.terms for sense in term.senses]]
    sets += _in_other_languages(glossary)
    sheets = (
        "".join(cards[at : at + CARDS_A_SHEET])
        for cards in sets
        for at in range(0, len(cards), CARDS_A_SHEET)
    )
    body = "".join(f"<section>\n{sheet}</section>\n" for sheet in sheets)
    return (head + body + "</main>\n</html>\n").encode()


def _in_other_languages(glossary: GlossaryFile) -> list[list[str]]:
    cards: dict[str, list[str]] = defaultdict(list)
    for term in glossary.terms:
        for sense in term.senses:
            for each in sense.translations:
                cards[each.language].append(_translated(term, each))
    return [cards[language] for language in sorted(cards)]


def _card(term: Term, sense: Sense) -> str:
    return f"<article>\n{''.join(_lines(term, sense))}</article>\n"


def _lines(term: Term, sense: Sense) -> Iterator[str]:
    yield f"<h2>{escape(term.term)}</h2>\n"
    full = " – ".join(filter(None, (sense.context, sense.expansion)))
    if full:
        yield f'<p class="full">{escape(full)}</p>\n'
    yield f"<p>{escape(sense.meaning)}</p>\n"
    if sense.status is not Status.CURRENT:
        yield f'<p class="changed">{escape(_status(sense))}</p>\n'
    if term.community_words:
        yield f"<p>People say: {escape(', '.join(term.community_words))}</p>\n"


def _status(sense: Sense) -> str:
    since = f" ({sense.since})" if sense.since else ""
    now = f" Now: {sense.replaced_by}." if sense.replaced_by else ""
    return f"{sense.status.said.capitalize()}{since}.{now}"


def _translated(term: Term, each: Translation) -> str:
    tag, way = escape(each.language), direction(each.language)
    own = f'lang="{tag}" dir="{way}"'
    lines = f"<h2>{escape(term.term)}</h2>\n"
    if each.term:
        lines += f'<p class="full" {own}>{escape(each.term)}</p>\n'
    if each.meaning:
        lines += f"<p {own}>{escape(each.meaning)}</p>\n"
    if each.status is not Checked.CHECKED:
        lines += f'<p><span class="draft">{NOT_CHECKED}</span></p>\n'
    return f"<article>\n{lines}</article>\n"
