"""What is said of a paper that is not read, and how the sender can mend it."""

from inclusive_meetings.model.place import Place
from inclusive_meetings.model.problems import Problem


def warning(shown: str, slug: str, what: str, mend: str) -> Problem:
    """Return something that its readers should know of a paper that was read."""
    return Problem(Place(shown, 1, 1), slug, what, mend, serious=False)


def empty(shown: str) -> Problem:
    """Return the warning about a paper without words."""
    what, mend = "There are no words in this paper.", "Check that it is the right file."
    return warning(shown, "empty-paper", what, mend)


SAVE_AS = "Save it as a Word file (.docx), a PDF or plain text, and name that file."
OTHER_KINDS = {
    ".doc": "an old Word file",
    ".dot": "an old Word file",
    ".odt": "an OpenDocument text",
    ".rtf": "a rich text file",
    ".pages": "a Pages document",
    ".ppt": "an old PowerPoint file",
    ".pptx": "a PowerPoint file",
    ".odp": "an OpenDocument presentation",
    ".xls": "an old Excel file",
    ".xlsx": "an Excel file",
    ".ods": "an OpenDocument spreadsheet",
    ".csv": "a table of values",
    ".epub": "an electronic book",
    ".eml": "an e-mail",
    ".msg": "an e-mail",
    ".jpg": "a picture",
    ".jpeg": "a picture",
    ".png": "a picture",
    ".zip": "a packed folder",
}
# The mends of files.decode speak of agendas.
MENDS = {
    "folder": "Name the paper inside it, such as  papers/plan.docx",
    "too-large": "Send the part that people are to read, without its pictures.",
    "not-text": "Save it as plain text or Markdown, encoding UTF-8.",
}
