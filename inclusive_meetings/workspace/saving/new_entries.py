"""Write new entries into a list that is kept beside an agenda."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.store.draft import Draft, draft
from inclusive_meetings.store.kept_edit import appended, begun, says_something
from inclusive_meetings.store.safe_file import save


@frozen
class Added:
    """New entries for a list that has `there` entries now; "" is a value not given."""

    there: int
    new: Sequence[Mapping[str, str]]


def append(
    path: Path, about: str, name: str, added: Added, changed: Draft | None = None
) -> None:
    """Write the entries into the list; the file is made where it is not there.

    `about` stands on top of a new file. `changed` is the file with a text that was
    changed already, and is saved with it. Raises CannotRead.
    """
    entries = [{k: str(v) for k, v in values.items() if v} for values in added.new]
    if not is_there(path):
        save(path, begun(about, name, entries).encode(), expected=None)
        return
    before = changed or draft(path, path.as_posix())
    if says_something(before.text):
        text = appended(before, before.text, name, added.there, entries)
    else:
        text = before.text + begun(about, name, entries)
    save(path, before.bytes_of(text), expected=before.content)
