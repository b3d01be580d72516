"""Where what was typed is kept."""

from enum import StrEnum


class Saved(StrEnum):
    """Where the text is now."""

    YES = "yes"
    NOT_YET = "not-yet"
    UNREADABLE = "unreadable"  # in the journal until it is an agenda again
    CHANGED_OUTSIDE = "changed-outside"  # in the journal until the chair decides
    REFUSED = "refused"  # in the journal: the disk does not take it
    NOWHERE = "nowhere"  # only here: the disk takes neither file nor journal

    @property
    def is_refused(self) -> bool:
        """Return whether the disk did not take it where it belongs."""
        return self in {Saved.REFUSED, Saved.NOWHERE}
