"""The fixed words that writers need, by their bare names."""

from inclusive_meetings.model.wording import Wording


def labels(wording: Wording) -> dict[str, str]:
    """Return the labels of the wording: `labels.skip` as `skip`."""
    prefix = "labels."
    return {
        key.removeprefix(prefix): text
        for key, text in wording.texts.items()
        if key.startswith(prefix)
    }
