"""The venue of an agenda: answer the questions of the checklist, one at a time."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from inclusive_meetings.files.file_names import slug
from inclusive_meetings.files.rehearsal import is_there
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting, Mode
from inclusive_meetings.model.venue import Answer, Venue, VenueAnswer
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.venue_checklist import HERE, questions
from inclusive_meetings.pack.venue_lines import answered, state
from inclusive_meetings.store.draft import draft
from inclusive_meetings.store.safe_file import save, with_folder
from inclusive_meetings.store.splicing.values import pairs
from inclusive_meetings.store.venue_edit import with_answer, with_word
from inclusive_meetings.workspace.saving.refusal import refused

LOOKED = frozenset({Answer.YES, Answer.NO})
FACTS = ("name", "kind", "address", "travel", "website")


@frozen
class VenueLine:
    """One question, why it is asked, and what is known of this place."""

    name: str
    group: str
    ask: str
    because: str
    source: str
    answer: Answer
    found: VenueAnswer | None = None

    @property
    def is_doubtful(self) -> bool:
        """Return whether it says yes, and nobody is named who looked."""
        named = self.found is not None and bool(self.found.checked_by)
        return self.answer is Answer.YES and not named


def lines_of(
    venue: Venue | None, mode: Mode, wording: Wording
) -> tuple[VenueLine, ...]:
    """Return the questions that apply, by their groups, with what is known."""
    return tuple(
        VenueLine(
            each["id"],
            each["group"],
            each["ask"],
            each["because"],
            each["source"],
            state(answered(each, venue)),
            answered(each, venue),
        )
        for each in questions(mode, wording)
    )


def group_titles(wording: Wording) -> dict[str, str]:
    """Return the titles of the groups of questions by their names."""
    return {each["id"]: each["title"] for each in wording.records[f"{HERE}.groups"]}


def venue_path(meeting: Meeting, agenda: Path) -> Path | None:
    """Return the file of the venue, None where the agenda names none."""
    venue = meeting.where.venue
    # A venue stands in the folder of its agenda, or below; its place says where.
    return agenda.parent / venue.place.file if venue else None


def said(answer: Answer, by: str, on: date) -> dict[str, str]:
    """Return what is written of an answer: who looked, only where somebody did."""
    looked = answer in LOOKED
    return {
        "answer": answer.value,
        "checked-by": by if looked else "",
        "checked-on": on.isoformat() if looked else "",
    }


def write_answer(path: Path, question: str, values: Mapping[str, str]) -> None:
    """Write values of one answer into the file of the venue. Raises CannotRead."""
    before = draft(path, path.as_posix())
    text = with_answer(before, question, values)
    if text != before.text:
        save(path, before.bytes_of(text), expected=before.content)


def facts_of(venue: Venue) -> dict[str, str]:
    """Return what is known of a place beside the answers, by its name."""
    return {key: getattr(venue, key) for key in FACTS}


def write_fact(path: Path, key: str, words: str) -> None:
    """Write one fact of a place into its file; "" takes it away. Raises CannotRead.

    A place without a name is none.
    """
    if key == "name" and not words:
        raise refused(path, "needs a name", "Write what people call the place.")
    before = draft(path, path.as_posix())
    text = with_word(before, key, words)
    if text != before.text:
        save(path, before.bytes_of(text), expected=before.content)


def new_venue_path(agenda: Path, name: str) -> Path:
    """Return where the file of a venue with this name will be."""
    return agenda.parent / "venues" / f"{slug(name, 'venue')}.yaml"


def new_venue(path: Path, name: str) -> None:
    """Make the file of a venue, unless it is there already. Raises CannotRead."""
    if is_there(path):
        return
    text = "\n".join((*pairs({"name": name}, 0), ""))
    save(with_folder(path), text.encode(), expected=None)
