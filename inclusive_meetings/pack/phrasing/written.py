"""What an author wrote in Markdown: as blocks to show, and as words to say."""

from inclusive_meetings.document.inlines import Inlines, struck_out
from inclusive_meetings.document.nodes import Blocks
from inclusive_meetings.document.prose import prose, prose_line
from inclusive_meetings.document.words_alone import Way, words_alone
from inclusive_meetings.model.picture import NO_PICTURES, Pictures
from inclusive_meetings.model.place import Passage
from inclusive_meetings.model.wording import Wording


def written(
    text: Passage, caption: str, wording: Wording, pictures: Pictures = NO_PICTURES
) -> Blocks:
    """Return the author's text as blocks; `caption` is that of its tables.

    Of those `pictures` are shown which it names; others stay their descriptions.
    """
    paragraphs = prose(text.text)
    if paragraphs is not None:
        return paragraphs
    # Loaded here: prose does without a parser.
    from inclusive_meetings.document.markdown import blocks  # noqa: PLC0415 - as above

    note = wording.say("common.note")
    return blocks(text.text, table_caption=caption, note=note, pictures=pictures)


def written_line(line: str, wording: Wording) -> Inlines:
    """Return one line of the author, a title or a question, with its marks read."""
    words = prose_line(line)
    if words is not None:
        return words
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
