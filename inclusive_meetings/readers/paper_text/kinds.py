"""The kinds of paper that are read, and how the first bytes give each away."""

from inclusive_meetings.files.first_bytes import LOCKED_INSIDE, OLD_OFFICE, PACKED
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import refused
from inclusive_meetings.readers.paper_text.refusals import SAVE_AS


@frozen
class Form:
    """A kind of paper: the module and function that read it, and its limit."""

    room: str
    read: str
    bytes_at_most: int


WORD = Form("docx_paper", "read", 50_000_000)
PORTABLE = Form("pdf_paper", "read", 50_000_000)
PAGE = Form("html_paper", "read", 10_000_000)
MARKDOWN = Form("plain_paper", "read_markdown", 10_000_000)
PLAIN = Form("plain_paper", "read", 10_000_000)

FORMS = {
    ".docx": WORD,
    ".docm": WORD,
    ".dotx": WORD,
    ".pdf": PORTABLE,
    ".html": PAGE,
    ".htm": PAGE,
    ".xhtml": PAGE,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".txt": PLAIN,
    ".text": PLAIN,
}
PDF_MARK, PDF_MARK_WITHIN = b"%PDF-", 1024


def check_kind(content: bytes, suffix: str, shown: str) -> None:
    """Raise CannotRead when the first bytes are those of another kind of file."""
    form = FORMS[suffix]
    if content.startswith(OLD_OFFICE):
        locked = LOCKED_INSIDE in content
        old = ("other-kind", *_other("an old Office file"))
        fault: tuple[str, str, str] | None = ("locked", *LOCKED) if locked else old
    elif content.lstrip()[:5] == b"{\\rtf":
        fault = ("other-kind", *_other("rich text"))
    elif content.startswith(PACKED):
        packed = ("other-kind", *_other("a packed or Office file"))
        fault = None if form is WORD else packed
    else:
        fault = _unpacked(content, form)
    if fault:
        raise refused(shown, *fault)


def _unpacked(content: bytes, form: Form) -> tuple[str, str, str] | None:
    if form is PORTABLE:
        is_pdf = PDF_MARK in content[:PDF_MARK_WITHIN]
        return None if is_pdf else ("not-pdf", *NOT_PDF)
    if content.startswith(PDF_MARK):
        return ("other-kind", *IS_PDF)
    return ("not-office", *NOT_WORD) if form is WORD else None


def _other(kind: str) -> tuple[str, str]:
    return f"The name says otherwise, but this is {kind}.", SAVE_AS


IS_PDF = (
    "The name says otherwise, but this is a PDF.",
    "Give it a name that ends in  .pdf",
)
NOT_PDF = (
    "This is not a PDF, though its name ends in .pdf.",
    "Save it as a PDF again, in the program that it is from.",
)
NOT_WORD = (
    "This is not a Word file (.docx), though its name says so.",
    "Open it in the program that it is from and save it as a Word file (.docx).",
)
LOCKED = (
    "This Word file needs a password.",
    "Save it without a password: File, Info, Protect document, empty the password.",
)
