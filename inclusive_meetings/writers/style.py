"""How a document looks and which fixed words its writer needs."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Style:
    """The look of an edition.

    `points` is the size of body text in print. `labels` are the words that
    belong to the format and not to the content, from `content/*/labels.yaml`
    (skip to content, page, yes): a writer asks with `labels["skip"]`.
    """

    labels: Mapping[str, str]
    points: int = 12
