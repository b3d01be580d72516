"""`glossary find`: what a word means, however it is typed."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from shlex import quote

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.reading_options import add_glossaries
from inclusive_meetings.cli.speech import put, tell
from inclusive_meetings.model.glossary import (
    Checked,
    GlossaryFile,
    Sense,
    Status,
    Translation,
)
from inclusive_meetings.sharing.find import Hit, Nearness, found
from inclusive_meetings.store.glossary.files import readable_glossaries

HITS_AT_MOST = 12


def arguments(parser: ArgumentParser) -> None:
    """Say what can be typed after `glossary find`."""
    parser.add_argument("word", nargs="+", help="the word, phrase or short form")
    add_glossaries(parser)


def run(options: Namespace) -> ExitCode:
    """Print what was found, the nearest first. Nothing found ends with 1.

    A glossary that cannot be read is named and passed over; that ends with 2.
    """
    typed = " ".join(options.word)
    glossaries, problems = readable_glossaries(Path.cwd(), options.glossaries)
    code = _show(typed, glossaries)
    for file in dict.fromkeys(problem.place.file for problem in problems):
        tell(f"{file} cannot be read and was not searched. What is wrong in it:")
        tell(f"  inclusive-meetings glossary check {quote(file)}")
    return ExitCode.CANNOT_READ if problems else code


def _show(typed: str, glossaries: tuple[GlossaryFile, ...]) -> ExitCode:
    hits = found(typed, glossaries)
    if not hits:
        many = counted(len(glossaries), "glossary", "glossaries")
        tell(f"“{typed}” is in none of {many}.")
        tell(f'Add it:  inclusive-meetings glossary add "{typed}" --to FILE')
        return ExitCode.FINDINGS
    if hits[0].nearness >= Nearness.TYPING_MISTAKE:
        tell(f"“{typed}” is not there. Near to it:")
    for hit in hits[:HITS_AT_MOST]:
        for line in _lines(hit):
            put(line)
        put("")
    if len(hits) > HITS_AT_MOST:
        tell(f"and {len(hits) - HITS_AT_MOST} more")
    return ExitCode.FINE


def _lines(hit: Hit) -> Iterator[str]:
    by = "" if hit.spelling == hit.term.term else f"  (found as “{hit.spelling}”)"
    yield f"{hit.term.term}{by}"
    for sense in hit.term.senses:
        yield from (f"  {line}" for line in _sense_lines(sense))
    if hit.term.community_words:
        yield f"  people say: {', '.join(hit.term.community_words)}"
    area = hit.term.area or hit.glossary.area
    if area:
        yield f"  used in: {area}"
    for question in hit.term.questions:
        yield f"  not agreed yet: {question.field}"
    yield f"  {hit.term.place}"


def _sense_lines(sense: Sense) -> Iterator[str]:
    yield " – ".join(filter(None, (sense.context, sense.expansion, sense.meaning)))
    if sense.status is not Status.CURRENT:
        now = sense.replaced_by and f"; {sense.status.instead}: {sense.replaced_by}"
        since = f" ({sense.since})" if sense.since else ""
        yield f"{sense.status.said}{since}{now}"
    if sense.not_the_same_as:
        yield f"not the same as: {sense.not_the_same_as}"
    for each in sense.translations:
        yield f"{each.language}: {_translated(each)}"
    yield f"source: {sense.source or 'nobody has said'}"


def _translated(each: Translation) -> str:
    words = ": ".join(filter(None, (each.term, each.meaning)))
    return words if each.status is Checked.CHECKED else f"{words} (not checked yet)"
