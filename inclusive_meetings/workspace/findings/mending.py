"""Propose edits to an agenda file, and write those that the chair accepts."""

from collections.abc import Iterable
from difflib import unified_diff
from pathlib import Path

from inclusive_meetings.audit.mending.lines import Mend, applied
from inclusive_meetings.audit.mending.proposals import proposals
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.problems import refused
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.safe_file import save
from inclusive_meetings.workspace.opening.opened import Opened


@frozen
class Proposed:
    """An agenda file as it is, and what would mend it."""

    path: Path
    before: Draft
    mends: tuple[Mend, ...]

    def diff(self, mends: Iterable[Mend]) -> str:
        """Return what would change, as a unified diff."""
        shown = self.path.as_posix()
        before = self.before.text.splitlines(keepends=True)
        after = self.mended(mends).splitlines(keepends=True)
        lines = unified_diff(before, after, shown, shown)
        return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)

    def mended(self, mends: Iterable[Mend]) -> str:
        """Return the text with the edits made."""
        return applied(
            self.before.text, (edit for mend in mends for edit in mend.edits)
        )


def proposed(opened: Opened, found: Audited, agenda: Path) -> Proposed:
    """Return what would mend the agenda. Raises CannotRead where it is not UTF-8."""
    return proposed_for(draft(agenda, agenda.as_posix()), opened, found, agenda)


def proposed_for(
    before: Draft, opened: Opened, found: Audited, agenda: Path
) -> Proposed:
    """Return what would mend an agenda whose text is not saved yet."""
    mends = proposals(
        before.text, opened.meeting, found.findings, opened.settings, opened.wording
    )
    return Proposed(agenda, before, mends)


def accept(agenda: Proposed, mends: tuple[Mend, ...]) -> None:
    """Write the edits that were accepted, and nothing else.

    Raises CannotRead where two of them would change the same lines, or somebody
    changed the file meanwhile.
    """
    try:
        text = agenda.mended(mends)
    except ValueError:
        shown = agenda.path.as_posix()
        what = "Two of these would change the same lines. Nothing was changed."
        mend = "Accept one, look, and then the other."
        raise refused(shown, "tangled", what, mend) from None
    save(agenda.path, agenda.before.bytes_of(text), expected=agenda.before.content)
