"""What a chair can choose about a pack."""

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.writers.formats import FORMATS
from inclusive_meetings.writers.template import Template

ALL_FORMATS = tuple(file_format.name for file_format in FORMATS)


@frozen
class Choices:
    """The formats to make (names from the table of formats), and what is left out.

    `left_out` are names of jobs: `slides`, or `briefing: ` and a person's name.
    `look` is that of the slides, unless they are poured into an organisation's own
    `template`; `slide_languages` are those beside English in which their words are
    explained.
    """

    formats: tuple[str, ...] = ALL_FORMATS
    left_out: frozenset[str] = frozenset()
    look: str = "light"
    slide_languages: tuple[str, ...] = ()
    template: Template | None = None
