"""The pack: chosen line by line, made while one watches, stopped, opened."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.content import Content

from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.making import Making
from inclusive_meetings.tui.say import say
from inclusive_meetings.tui.screens.list_screen import ListScreen
from inclusive_meetings.tui.widgets.build_rows import (
    BuildRow,
    about,
    build_rows,
    shown,
    slide_rows,
)
from inclusive_meetings.workspace.pack_making.pack_looks import (
    SlideLook,
    languages_of,
    remember_look,
    slide_look,
)
from inclusive_meetings.workspace.pack_making.packing import (
    left_out,
    offers,
    pack_of,
    remember_left_out,
)

INDEX = "index.html"


class BuildScreen(ListScreen):
    """Documents under their readers, formats below, and how far it is beside them."""

    PLACE = "build"
    BINDINGS: ClassVar[list[BindingType]] = bindings("build")
    FIRST = 1  # below the first title
    AT_ONCE = True
    left: frozenset[str] = frozenset()
    look = SlideLook()
    lines: tuple[BuildRow, ...] = ()
    making: Making | None = None

    def load(self) -> None:
        """Read what this meeting's pack may have, and what was chosen last."""
        agenda, found = self.agenda, self.desk.found
        if agenda is None or found is None or found.opened is None:
            return
        self.left = left_out(self.desk.home, agenda)
        private = self.desk.shows_private
        self.look = slide_look(self.desk.home, agenda, self.desk.sources)
        opened = found.opened
        languages = languages_of(opened.meeting)
        self.lines = (
            *build_rows(offers(opened), self.left, private=private),
            *slide_rows(self.look, languages, opened.wording),
        )

    def rows(self) -> Sequence[Content]:
        """Return the titles, and each line with its sign."""
        return [shown(row) for row in self.lines]

    def sums(self) -> str:
        """Return what is chosen, or how far it is."""
        if self.making is not None and self.making.step is not None:
            number, of, title = self.making.step
            if not self.desk.shows_private:
                title = ""
            return say(
                "build.sums-making", number=number, of=of, title=title, press="S"
            )
        if self.making is not None and self.making.built is not None:
            return say("build.sums-made")
        chosen = sum(row.is_document and row.is_chosen for row in self.lines)
        if not chosen:
            return say("build.sums-none")
        return say("build.sums", count=chosen, press="B")

    def about(self) -> Content:
        """Return where the pack goes, and what came of making it."""
        agenda = self.agenda
        if agenda is None:
            return Content()
        waits = len(self.desk.found.findings) if self.desk.found else 0
        return about(pack_of(agenda), self.making, waits)

    def action_choose(self) -> None:
        """Choose a line, or leave it out."""
        row = self.lines[self.at] if self.at < len(self.lines) else None
        agenda = self.agenda
        if row is None or agenda is None or not row.name or self._is_making:
            return
        home = self.desk.home
        if row.is_of_slides:
            remember_look(home, agenda, self.look.with_choice(row.name))
        else:
            remember_left_out(home, agenda, self.left ^ {row.name})
        self.show()

    def action_make(self) -> None:
        """Make the pack of what is in the file now."""
        session = self.desk.session
        if session is None or self._is_making:
            return
        session.keep()
        self.making = Making(self.app, self._news)
        self.making.begin(session.agenda, self.left, self.desk.sources, self.look)
        self.show()

    def action_stop(self) -> None:
        """Stop making it."""
        if self.making is not None and self._is_making:
            self.making.stop()
            self.chairs.tell(say("build.stopping"))
        else:
            self.chairs.tell(say("build.nothing-to-stop"))

    def action_open_pack(self) -> None:
        """Open the page that leads to everything."""
        agenda = self.agenda
        page = pack_of(agenda) / INDEX if agenda else None
        if page is None or not page.is_file():
            self.chairs.tell(say("build.not-yet"), wrong=True)
            return
        self.chairs.tell(say("build.no-opener", file=page.as_posix()))
        self.app.open_url(page.resolve().as_uri())

    def action_open_folder(self) -> None:
        """Open the folder of the pack."""
        agenda = self.agenda
        folder = pack_of(agenda) if agenda else None
        if folder is None or not folder.is_dir():
            self.chairs.tell(say("build.not-yet"), wrong=True)
            return
        self.chairs.tell(say("build.no-folder", folder=folder.as_posix()))
        self.app.open_url(folder.resolve().as_uri())

    def on_unmount(self) -> None:
        """Stop what nobody watches any more."""
        if self.making is not None:
            self.making.stop()

    @property
    def _is_making(self) -> bool:
        return self.making is not None and self.making.step is not None

    def _news(self, words: str, *, wrong: bool) -> None:
        if words:
            self.chairs.tell(words, wrong=wrong)
        self.show()
