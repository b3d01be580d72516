"""The rows of what a pack may have, and what is known about the pack."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from textual.content import Content

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.wording import Wording
from inclusive_meetings.pack.parts import Audience
from inclusive_meetings.tui.making import Making
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.pack_making.pack_looks import (
    LANGUAGE,
    LOOK,
    SlideLook,
)
from inclusive_meetings.workspace.pack_making.packing import FORMAT, TITLES, Offer


@frozen
class BuildRow:
    """A title, or a line that can be chosen; a title has no name."""

    words: str
    name: str = ""
    is_chosen: bool = False

    @property
    def is_document(self) -> bool:
        """Return whether it is a document, and not a format or a title."""
        return bool(self.name) and not self.name.startswith((FORMAT, LOOK, LANGUAGE))

    @property
    def is_of_slides(self) -> bool:
        """Return whether it says how the slides are."""
        return self.name.startswith((LOOK, LANGUAGE))


def build_rows(
    offers: tuple[Offer, ...], left: frozenset[str], *, private: bool
) -> tuple[BuildRow, ...]:
    """Return the offers under their titles; who comes is shown only while `private`."""
    return tuple(_rows(offers, left, private=private))


def _rows(
    offers: tuple[Offer, ...], left: frozenset[str], *, private: bool
) -> Iterator[BuildRow]:
    for audience, group in groupby(offers, lambda offer: offer.audience):
        yield BuildRow(say(TITLES[audience]))
        for number, offer in enumerate(group, 1):
            title = offer.title
            if audience is None:
                title = say(f"build.format-{offer.title}")
            elif audience is Audience.ONE_PERSON and not private:
                title = str(number)
            yield BuildRow(title, offer.name, offer.name not in left)


def slide_rows(
    look: SlideLook, languages: tuple[str, ...], wording: Wording
) -> tuple[BuildRow, ...]:
    """Return the looks of slides, of which one is chosen, and languages for words."""
    names = [f"{LOOK}{each}" for each in look.offered]
    rows = [BuildRow(say("build.looks"))]
    rows += [
        BuildRow(say(f"build.look-{name.removeprefix(LOOK)}"), name, look.has(name))
        for name in names
    ]
    # Chosen before, and nobody reads it any more: it can still be left out.
    tags = dict.fromkeys((*languages, *look.languages))
    if tags:
        rows.append(BuildRow(say("build.languages")))
    for tag in tags:
        words = wording.language_name(tag).rpartition("(")[2].rstrip(")")
        name = f"{LANGUAGE}{tag}"
        rows.append(BuildRow(words, name, look.has(name)))
    return tuple(rows)


def shown(row: BuildRow) -> Content:
    """Return a row: a title stands out, a line says by a sign whether it is chosen."""
    if not row.name:
        return Content.styled(row.words, "bold $text-primary")
    sign = say("build.chosen" if row.is_chosen else "build.not-chosen")
    return plain(f"{sign} {row.words}")


def about(folder: Path, making: Making | None, waits: int) -> Content:
    """Return where the pack goes, and what came of making it."""
    return plain("\n\n".join(_about(folder, making, waits)))


def _about(folder: Path, making: Making | None, waits: int) -> Iterator[str]:
    if making is not None and making.failed:
        yield making.failed
    if making is not None and making.built is not None:
        yield say("build.made", count=len(making.built.pack.files))
        yield say("build.open")
        for file in making.built.kept.changed:
            yield say("build.kept", file=file)
        for each in making.built.told:
            yield say("build.template", what=f"{each.what} {each.mend}")
    yield say("build.where", folder=folder.as_posix())
    yield say("build.private")
    if waits:
        yield say("build.waits", count=waits)
    yield say("build.about")
