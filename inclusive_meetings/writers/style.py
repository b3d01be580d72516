"""How a document looks and which fixed words its writer needs."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from inclusive_meetings.model.frozen import frozen

if TYPE_CHECKING:
    from inclusive_meetings.writers.template import Template


@frozen
class Style:
    """The look of an edition.

    `points` is the size of body text in print. `labels` are the words that
    belong to the format and not to the content, from `content/*/labels.yaml`
    (skip to content, page, yes): a writer asks with `labels["skip"]`. `look` is
    that of slides: light, cream or dark, unless they are poured into an organisation's
    own `template`; `is_large` asks for slides in large text.
    """

    labels: Mapping[str, str]
    points: int = 12
    look: str = "light"
    is_large: bool = False
    template: "Template | None" = None
