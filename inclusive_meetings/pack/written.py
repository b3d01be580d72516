"""What an author wrote in Markdown: as blocks to show, and as words to say."""

import re
from typing import Final

from inclusive_meetings.document.inlines import Inlines, Text, struck_out
from inclusive_meetings.document.nodes import Blocks
from inclusive_meetings.document.words_alone import Way, words_alone
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.wording import Wording

# What may be a mark; most lines have none, and no parser is needed for them.
MAY_BE_MARKED: Final = re.compile(r"[*_~`\\\[<]|&#?\w+;")


def written(text: Passage, caption: str, wording: Wording) -> Blocks:
    """Return the author's text as blocks; `caption` is that of its tables."""
    from inclusive_meetings.document.markdown import blocks  # noqa: PLC0415 - as below

    note = wording.say("common.note")
    return blocks(text.text, table_caption=caption, note=note)


def written_line(line: str, wording: Wording) -> Inlines:
    """Return one line of the author, a title or a question, with its marks read."""
    if MAY_BE_MARKED.search(line) is None:
        return (Text(line),)
    # Loaded here: the screens, and letters of few words, do without a parser.
    from inclusive_meetings.document.markdown import inlines  # noqa: PLC0415 - as above

    return inlines(line, note=wording.say("common.note"))


def in_words(line: str, wording: Wording) -> str:
    """Return one line of the author without its marks; as it is if nothing is left."""
    return spoken(written_line(line, wording), wording).strip() or line


def spoken(words: Inlines, wording: Wording) -> str:
    """Return the words alone, on one line; of struck words that they are."""

    def struck(inner: str) -> str:
        return struck_out(inner, wording.say("labels.struck-out"))

    return words_alone(words, Way(line_break=" ", struck=struck))
