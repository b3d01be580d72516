"""Every key of a glossary file is documented."""

from pathlib import Path

from inclusive_meetings.store.glossary.reading import FILE_KEYS, TERM_KEYS
from inclusive_meetings.store.glossary.senses import SENSE_KEYS

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "glossary-file.md").read_text(encoding="utf-8")


def test_every_key_is_documented() -> None:
    keys = (*FILE_KEYS, *TERM_KEYS, *SENSE_KEYS)

    assert [key for key in keys if f"`{key}`" not in PAGE] == []
