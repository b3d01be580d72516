"""A YAML file that people share, as it is on disk, ready to be changed."""

from pathlib import Path

from inclusive_meetings.files.decode import cleaned, file_bytes
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import refused

# A glossary is the largest file that is shared.
GLOSSARY_BYTES_AT_MOST = 50_000_000
MARK = "\ufeff"


@frozen
class Draft:
    """A file as it is on disk, ready to be changed.

    `content` are its bytes, to be compared before saving; `text` has no mark.
    """

    file: str
    content: bytes
    text: str

    def bytes_of(self, text: str) -> bytes:
        """Return the bytes of a changed text, with the mark if the file has one."""
        has_mark = self.content.startswith(MARK.encode())
        return (MARK + text if has_mark else text).encode()


def draft(path: Path, shown: str) -> Draft:
    """Return the file to be changed; raises CannotRead where that is not safe."""
    content = file_bytes(path, shown, GLOSSARY_BYTES_AT_MOST)
    try:
        text = content.decode("utf-8").removeprefix(MARK)
    except UnicodeDecodeError:
        raise refused(shown, "encoding", *NOT_UTF_8) from None
    if cleaned(text) != text:
        raise refused(shown, "control-character", *UNSEEN)
    return Draft(shown, content, text)


NOT_UTF_8 = (
    "This file is not saved as UTF-8; changing it could spoil its letters.",
    "Open it in your editor and save it again as UTF-8.",
)
UNSEEN = (
    "This file holds characters that cannot be seen.",
    "Delete them first;  inclusive-meetings glossary check  says where.",
)
TANGLED = (
    "This cannot be changed without touching something else. Nothing was changed.",
    "Change it in your editor.",
)
