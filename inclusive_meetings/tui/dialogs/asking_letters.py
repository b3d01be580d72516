"""Letters that ask people, one at a time: to copy, to save, to write down as sent."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.model.problems import CannotRead
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import say
from inclusive_meetings.workspace.people.asking_letters import (
    AskingLetter,
    keep_letters,
)
from inclusive_meetings.workspace.saying import in_words

Asked = Callable[[tuple[AskingLetter, ...]], object]


class AskingBox(Dialog):
    """The letters; `then` writes down that these people were asked.

    What they do not say, and how somebody is reached, is shown only while private
    things are shown.
    """

    PLACE = "asking"
    BINDINGS: ClassVar[list[BindingType]] = bindings("asking")

    def __init__(
        self, agenda: Path, letters: tuple[AskingLetter, ...], then: Asked
    ) -> None:
        super().__init__()
        self._agenda = agenda
        self._letters = letters
        self._then = then
        self._at = 0

    @property
    def letter(self) -> AskingLetter:
        """Return the letter that is shown."""
        return self._letters[self._at]

    def box_title(self) -> str:
        """Return to whom it goes, and which of how many it is."""
        name = self.letter.to.name
        if len(self._letters) == 1:
            return say("people.letter", name=name)
        number, of = self._at + 1, len(self._letters)
        return say("people.letter-of", number=number, of=of, name=name)

    def body(self) -> Iterator[Widget]:
        """Yield what can be done, and the letter."""
        many = len(self._letters) > 1
        how = say("people.letter-how-all" if many else "people.letter-how")
        yield Static(plain(how), classes="quiet")
        yield Static(id="beside-letter", classes="label")
        with VerticalScroll(id="letter"):
            yield Static(id="text")

    def on_mount(self) -> None:
        """Show the first, and hide it when somebody looks over the shoulder."""
        self.desk.examined.subscribe(self, lambda _: self.show())
        self.query_one("#letter").focus()
        self.once_drawn(self.show)

    def show(self) -> None:
        """Show the letter that one is at."""
        if not self.is_there:
            return
        self.query_one("#box").border_title = plain(self.box_title())
        beside, text = (
            self.query_one(f"#{name}", Static) for name in ("beside-letter", "text")
        )
        if self.desk.shows_private:
            beside.update(plain("\n".join(self._beside())))
            text.update(plain(self.letter.text))
        else:
            beside.update(plain(say("people.letter-hidden")))
            text.update("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether a key makes sense: there is no next one of one."""
        del parameters
        return action != "following" or len(self._letters) > 1

    def action_following(self) -> None:
        """Show the next letter."""
        self._at = (self._at + 1) % len(self._letters)
        self.query_one("#letter").scroll_home(animate=False)
        self.show()

    def action_copy(self) -> None:
        """Copy the letter."""
        self.app.copy_to_clipboard(self.letter.text)
        self.chairs.tell(say("people.letter-copied"))

    def action_save(self) -> None:
        """Save the letters in a folder that only their owner may read."""
        try:
            kept = keep_letters(self._agenda, self._letters)
        except CannotRead as error:
            self.chairs.tell(in_words(error), wrong=True)
            return
        folder = kept[0].parent.as_posix()
        self.chairs.tell(say("people.letter-saved", folder=folder))

    def action_asked(self) -> None:
        """Write down that these people were asked."""
        self.chairs.put_away()
        self._then(self._letters)

    def _beside(self) -> Iterator[str]:
        letter = self.letter
        if letter.wanted:
            yield say("people.letter-english", language=letter.wanted)
        elif letter.checked_by:
            yield say(
                "people.letter-translated",
                language=letter.language,
                name=letter.checked_by,
            )
        if letter.reach:
            yield say("people.letter-reach", words=letter.reach)
