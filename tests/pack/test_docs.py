"""Every part and every format of a pack is documented."""

from pathlib import Path

from inclusive_meetings.pack.parts import PARTS
from inclusive_meetings.writers.formats import FORMATS

ROOT = Path(__file__).parent.parent.parent
PAGE = (ROOT / "docs" / "pack.md").read_text(encoding="utf-8")


def test_every_part_is_documented() -> None:
    assert [part.name for part in PARTS if f"| `{part.name}` |" not in PAGE] == []


def test_every_format_is_documented_with_its_suffix() -> None:
    rows = [f"| `{each.name}` | `{each.suffix}` |" for each in FORMATS]

    assert [row for row in rows if row not in PAGE] == []
