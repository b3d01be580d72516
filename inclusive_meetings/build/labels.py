"""The fixed words that writers need, by their bare names."""

from collections.abc import Iterator, Mapping

from inclusive_meetings.model.wording import Wording

PREFIX = "labels."


def labels(wording: Wording) -> Mapping[str, str]:
    """Return the labels of the wording: `labels.skip` as `skip`."""
    return _Labels(wording)


class _Labels(Mapping[str, str]):
    """Looked up when asked for: to go through all wording would read all its files."""

    def __init__(self, wording: Wording) -> None:
        self._texts = wording.texts

    def __getitem__(self, name: str) -> str:
        return self._texts[f"{PREFIX}{name}"]

    def __iter__(self) -> Iterator[str]:
        for key in self._texts:
            if key.startswith(PREFIX):
                yield key.removeprefix(PREFIX)

    def __len__(self) -> int:
        return sum(1 for _ in self)
