"""Papers that are PDFs, page by page, with pypdf.

A PDF says where letters are drawn, not in which order people read them: in
columns and tables the words are all there, but lines of two columns may mix.
Files from strangers can loop or swell, so pages, seconds and sizes have limits;
the seconds are those of the processor, so that a busy computer reads the same.
"""

import io
import logging
import re
import time
from collections.abc import Iterator
from warnings import catch_warnings, simplefilter

from pypdf import PageObject, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError

from inclusive_meetings.model.paper_text import PaperText
from inclusive_meetings.model.problems import CannotRead, Problem, refused
from inclusive_meetings.readers.paper_text.pdf_lines import (
    whole_words,
    with_headings_apart,
    with_hyphens,
)
from inclusive_meetings.readers.paper_text.raised import with_raised_numbers
from inclusive_meetings.readers.paper_text.refusals import warning
from inclusive_meetings.readers.paper_text.transcript import Transcript

PAGES_AT_MOST = 500
SECONDS_AT_MOST = 60
LETTERS_AT_MOST = 10_000_000
UNPACKED_AT_MOST = 20_000_000
OBJECTS_AT_MOST = 500_000
PAGES_NAMED = 5
STRANGE_AT_MOST = 0.1
# Letters of nobody's alphabet; the bullets of Symbol and Wingdings are not meant.
UNKNOWN = re.compile("[\ufffd\ue000-\uefff\uf041-\uf07a\uf100-\uf8ff]")
# pypdf tells the log of each oddity; we say what matters to the chair.
logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)


class TooLongError(Exception):
    """Reading takes longer than SECONDS_AT_MOST."""


def read(content: bytes, shown: str) -> PaperText:
    """Return the words of a PDF and their pages; raises CannotRead."""
    try:
        with (
            catch_warnings(),
            apply_configuration(
                zlib_maximum_output_length=UNPACKED_AT_MOST,
                lzw_maximum_output_length=UNPACKED_AT_MOST,
                run_length_maximum_output_length=UNPACKED_AT_MOST,
                array_based_stream_maximum_output_length=UNPACKED_AT_MOST,
                stream_decoding_work_maximum_length=3 * UNPACKED_AT_MOST,
                stream_parsing_work_maximum_count=OBJECTS_AT_MOST,
                xform_maximum_invocations_per_extraction=500,
                page_tree_maximum_entries=10 * PAGES_AT_MOST,
            ),
        ):
            simplefilter("ignore")
            pages = _pages(content, shown)
    except CannotRead:
        raise
    except TooLongError:
        raise refused(shown, "too-large", *TOO_LONG) from None
    except LimitReachedError:
        raise refused(shown, "too-large", *TOO_MUCH) from None
    except FileNotDecryptedError:
        raise refused(shown, "locked", *LOCKED) from None
    except DependencyError:
        raise refused(shown, "locked", *LOCKED_AES) from None
    except Exception:  # noqa: BLE001 - a broken PDF fails in many ways
        raise refused(shown, "broken-pdf", *BROKEN) from None
    return _paper(pages, shown)


def _pages(content: bytes, shown: str) -> list[str | None]:
    """Return the text of each page; None for one that cannot be read."""
    ends = time.process_time() + SECONDS_AT_MOST
    reader = PdfReader(io.BytesIO(content), xref_stream_maximum_entries=OBJECTS_AT_MOST)
    # Many PDFs are locked against changes only: they open with an empty password.
    if reader.is_encrypted and not reader.decrypt(""):
        raise refused(shown, "locked", *LOCKED)
    if len(reader.pages) > PAGES_AT_MOST:
        raise refused(shown, "too-large", *_too_many(len(reader.pages)))
    found: list[str | None] = []
    for page in reader.pages:
        found.append(_text(page, ends, alone=len(reader.pages) == 1))
        if sum(len(each or "") for each in found) > LETTERS_AT_MOST:
            raise refused(shown, "too-large", *TOO_MUCH)
    if found and all(each is None for each in found):
        raise refused(shown, "broken-pdf", *BROKEN)
    return found


def _text(page: PageObject, ends: float, *, alone: bool) -> str | None:
    """Return the text of a page; None when it is broken or above a limit."""

    def in_time(*_: object) -> None:
        if time.process_time() > ends:
            raise TooLongError

    in_time()
    try:
        return page.extract_text(visitor_operand_before=in_time)
    except (TooLongError, FileNotDecryptedError, DependencyError):
        raise
    except LimitReachedError:
        if alone:
            raise
        return None
    except Exception:  # noqa: BLE001 - a broken page fails in many ways
        return None


def _paper(pages: list[str | None], shown: str) -> PaperText:
    texts = with_raised_numbers([page or "" for page in pages])
    if not any(text.strip() for text in texts):
        raise refused(shown, "no-text", *NO_TEXT)
    hyphened = with_hyphens(texts)
    transcript = Transcript(shown, "page", wrapped=True)
    for number, text in enumerate(texts, 1):
        words = whole_words(with_headings_apart(text), hyphened)
        transcript.write(words, number, 1)
        transcript.end_line()
    return transcript.finished(tuple(_warnings(pages, shown)))


def _warnings(pages: list[str | None], shown: str) -> Iterator[Problem]:
    broken = [number for number, page in enumerate(pages, 1) if page is None]
    if broken:
        what = f"{_named(broken)} of this PDF cannot be read."
        yield warning(shown, "broken-page", what, BROKEN[1])
    bare = [n for n, page in enumerate(pages, 1) if page is not None and _bare(page)]
    if bare:
        what = f"{_named(bare)} of this PDF holds no text; it may be a picture."
        yield warning(shown, "no-text", what, NO_TEXT[1])
    letters = sum(len(page or "") for page in pages)
    strange = sum(len(UNKNOWN.findall(page or "")) for page in pages)
    if strange > STRANGE_AT_MOST * letters:
        yield warning(shown, "unknown-letters", *STRANGE)


def _bare(page: str) -> bool:
    return not page.strip()


def _named(numbers: list[int]) -> str:
    some = ", ".join(map(str, numbers[:PAGES_NAMED]))
    more = len(numbers) - PAGES_NAMED
    return f"Page {some}" + (f" and {more} more" if more > 0 else "")


def _too_many(pages: int) -> tuple[str, str]:
    what = f"This PDF has {pages} pages; papers of up to {PAGES_AT_MOST} are read."
    return what, "Send the part that people are to read."


NO_TEXT = (
    "There is no text in this PDF: its pages are pictures, as a scanner makes them.",
    "Ask for the Word file, or for a PDF saved from it.",
)
LOCKED = (
    "This PDF needs a password.",
    "Ask for one without a password, or for the Word file.",
)
LOCKED_AES = (
    "This PDF is locked in a way (AES) that cannot be opened here.",
    "Ask for one that is not protected, or for the Word file.",
)
BROKEN = (
    "This PDF is broken, or only a part of it is here.",
    "Ask for it again, or for the Word file.",
)
TOO_LONG = (
    f"This PDF takes longer than {SECONDS_AT_MOST} seconds to read.",
    "Ask for the Word file, or send the part that people are to read.",
)
TOO_MUCH = (
    "Something in this PDF goes on for too long or is far too large.",
    "Ask for the Word file, or for a PDF saved from it.",
)
STRANGE = (
    "Many letters of this PDF are not known: its fonts do not say what they are.",
    "Ask for the Word file.",
)
