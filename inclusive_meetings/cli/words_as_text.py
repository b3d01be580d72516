"""The list of jargon as lines to read, in groups, and how plain each text is."""

from collections.abc import Iterator
from pathlib import PurePath

from inclusive_meetings.cli.reading import counted
from inclusive_meetings.model.glossary import Term
from inclusive_meetings.model.jargon import Jargon, JargonState
from inclusive_meetings.model.place import Place
from inclusive_meetings.workspace.words.word_list import Plainness, WordList

GROUPS = {
    JargonState.NOT_EXPLAINED: "Not explained yet",
    JargonState.AMBIGUOUS: "Known, but with several meanings: choose one with `use:`",
    JargonState.RENAMED: "Has changed: renamed, closing or ended",
}
MORE_GROUPS = {
    JargonState.EXPLAINED: "Explained in the text",
    JargonState.KNOWN: "Known: the glossary explains it",
}
# Gov.uk's advice and the share of words that readers want to know (see docs/words.md).
WORDS_OF_A_SENTENCE, SHARE_KNOWN = 25, 98
SHOWN_OF_EACH = 10
UNITS = {".pdf": "page"} | dict.fromkeys((".docx", ".docm", ".dotx"), "paragraph")


def as_text(found: WordList, *, everything: bool = False) -> str:
    """Return the groups of words, what shuts out most first."""
    lines: list[str] = []
    for state, title in (GROUPS | MORE_GROUPS if everything else GROUPS).items():
        words = [word for word in found.jargon if word.state is state]
        if words:
            lines += (f"{title} ({len(words)})", *map(_line, words), "")
    if not lines and found.jargon:
        lines = ["Everything is explained.", ""]
    elif not lines:
        lines = ["No jargon was found.", ""]
    rest = sum(word.state in MORE_GROUPS for word in found.jargon)
    if rest and not everything:
        lines += (f"{counted(rest, 'word')} more that are explained: see --all.", "")
    return "\n".join(lines[:-1]) + "\n"


def _line(word: Jargon) -> str:
    first = word.appearances[0]
    times = counted(len(word.appearances), "time")
    # A bare paper has no title but the name of its file, which its place says too.
    is_bare = first.where in (first.place.file, PurePath(first.place.file).name)
    where = "first at " if is_bare else f"first in “{first.where}”, "
    return f"  {word.form}: {times}, {where}{_at(first.place)}{_meaning(word)}"


def _at(place: Place) -> str:
    """Return the place as a reader of that kind of file counts it."""
    unit = UNITS.get(PurePath(place.file).suffix.lower())
    return f"{place.file}, {unit} {place.line}" if unit else str(place)


def _meaning(word: Jargon) -> str:
    if word.term is not None:
        return f" – {_senses(word.term)}"
    if word.state is JargonState.EXPLAINED:
        return f" – {word.guess}"
    return f" – may stand for: {word.guess}" if word.guess else ""


def _senses(term: Term) -> str:
    return " / ".join(
        (sense.expansion or sense.meaning)
        + (
            f" ({sense.status.instead}: {sense.replaced_by})"
            if sense.replaced_by
            else ""
        )
        for sense in term.senses
    )


def plainness_as_text(found: WordList) -> str:
    """Return how plain each item and paper is, and its longest sentences."""
    lines = ["", "How plain it is", f"  ({CAUTION})"]
    for each in found.plainness:
        lines += (f"  {each.where} ({each.place.file})", *_numbers(each))
    return "\n".join(lines) + "\n"


CAUTION = (
    "Numbers are not the whole story: ask people who are not in the service to read it."
)


def _numbers(each: Plainness) -> Iterator[str]:
    numbers = each.measures
    average = f"{numbers.words_per_sentence:.0f} words in a sentence on average"
    known = 100 * (1 - each.share_to_look_up)
    yield f"    {counted(numbers.words, 'word')}, {average}"
    yield f"    {known:.0f} % of the words are no jargon (the aim is {SHARE_KNOWN} %)"
    if numbers.smog is not None:
        yield f"    SMOG grade {numbers.smog:.1f}: lower is plainer"
    long = sorted(numbers.long_sentences, key=lambda one: (-one.words, one.start))
    if long:
        many = counted(len(long), "sentence")
        yield f"    {many} of more than {WORDS_OF_A_SENTENCE} words, the longest first:"
    for sentence in long[:SHOWN_OF_EACH]:
        place = each.places[sentence.start]
        yield f"      {_at(place)}: {sentence.words} words: {sentence.text}"
    if numbers.chains:
        places = ", ".join(_at(each.places[one.start]) for one in numbers.chains[:5])
        yield f"    Long rows of nouns: {len(numbers.chains)}, such as at {places}"
    if numbers.passives:
        share = counted(len(numbers.passives), "verb")
        yield f"    {share} in the passive; say who does it where that helps"
