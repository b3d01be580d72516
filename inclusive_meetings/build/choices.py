"""What a chair can choose about a pack."""

from dataclasses import dataclass

from inclusive_meetings.writers.formats import FORMATS

ALL_FORMATS = tuple(file_format.name for file_format in FORMATS)


@dataclass(frozen=True, slots=True)
class Choices:
    """The formats to make (names from the table of formats)."""

    formats: tuple[str, ...] = ALL_FORMATS
