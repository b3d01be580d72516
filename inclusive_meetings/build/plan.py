"""Which files a pack will have: each part, for each reader, in each format."""

from collections.abc import Iterator

from inclusive_meetings.build.choices import Choices
from inclusive_meetings.files.file_names import slugs
from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.meeting import Meeting
from inclusive_meetings.model.people import Contributor
from inclusive_meetings.pack.parts import PARTS, Audience, Part
from inclusive_meetings.writers.formats import FORMATS, Format

FOLDERS = {
    Audience.EVERYONE: "share",
    Audience.ONE_PERSON: "private/briefings",
    Audience.CHAIR: "private",
}


@frozen
class Job:
    """One document to make once, and the files to write it to."""

    part: Part
    stem: str
    formats: tuple[Format, ...]
    reader: Contributor | None = None

    @property
    def name(self) -> str:
        """Return what it is called where somebody chooses: the part, and for whom."""
        of = f": {self.reader.name}" if self.reader else ""
        return f"{self.part.name}{of}"

    def path(self, file_format: Format) -> str:
        """Return the file's path within the pack, with forward slashes."""
        return f"{FOLDERS[self.part.audience]}/{self.stem}{file_format.suffix}"


def plan(meeting: Meeting, choices: Choices) -> tuple[Job, ...]:
    """Return the jobs for the meeting, in the order of the table of parts."""
    chosen = tuple(f for f in FORMATS if f.name in choices.formats)
    jobs = _jobs(meeting, chosen)
    return tuple(job for job in jobs if job.name not in choices.left_out)


def _jobs(meeting: Meeting, chosen: tuple[Format, ...]) -> Iterator[Job]:
    readers = meeting.contributors
    stems = slugs((reader.name for reader in readers), "contributor")
    for part in PARTS:
        formats = tuple(f for f in chosen if f.takes is part.kind)
        if not formats:
            continue
        if part.audience is Audience.ONE_PERSON:
            for reader, stem in zip(readers, stems, strict=True):
                yield Job(part, stem, formats, reader)
        else:
            yield Job(part, part.name, formats)
