"""What two groups wrote of one word, as two cards; a number chooses one of them."""

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from inclusive_meetings.model.glossary import Question, Term
from inclusive_meetings.tui.frame import Dialog
from inclusive_meetings.tui.keys import bindings
from inclusive_meetings.tui.safe_text import plain
from inclusive_meetings.tui.say import has, say

Chosen = Callable[[Question, bool], bool]


class VersionsBox(Dialog):
    """Question after question; `then` settles one and returns whether it did.

    A translation stands alone on its lines: then the cards are below each other.
    """

    PLACE = "versions"
    CSS_PATH = "../looks/versions.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings("versions")

    def __init__(self, term: Term, then: Chosen) -> None:
        super().__init__()
        self._term = term
        self._left = list(term.questions)
        self._then = then

    def box_title(self) -> str:
        """Return the word."""
        return say("versions.title", word=self._term.term)

    def body(self) -> Iterator[Widget]:
        """Yield what is asked, and the cards."""
        yield Static(plain(say("versions.how")), classes="quiet")
        yield Static(id="asked", classes="label")
        with Container(id="cards"):
            for name in ("ours", "theirs"):
                with VerticalScroll(classes="card", id=name) as card:
                    card.border_title = plain(say(f"versions.{name}"))
                    yield Static(id=f"text-{name}")

    def on_mount(self) -> None:
        """Show the first question."""
        self.once_drawn(self.show)

    def show(self) -> None:
        """Show the question that one is at, or close when there is none."""
        if not self._left:
            self.chairs.put_away()
            return
        question = self._left[0]
        field = _field(question.field)
        asked = say("versions.asked", field=field, count=len(self._left))
        self.query_one("#asked", Static).update(plain(asked))
        for name, words in (("ours", question.ours), ("theirs", question.theirs)):
            said = words or say("versions.nothing")
            self.query_one(f"#text-{name}", Static).update(plain(said))
        self.query_one("#cards").set_class("translations" in question.field, "-below")
        self.query_one("#ours").focus()

    def action_choose(self, number: int) -> None:
        """Choose our version, or theirs."""
        if self._left and self._then(self._left[0], number == 2):  # noqa: PLR2004 - the second card
            del self._left[0]
            self.show()

    def action_following(self) -> None:
        """Leave this one open and show the next."""
        self._left.append(self._left.pop(0))
        self.show()


def _field(name: str) -> str:
    last = name.rpartition(".")[2]
    if "translations." in name:
        tag = name.partition("translations.")[2].partition(".")[0]
        return say("versions.translation", tag=tag)
    return say(f"term.{last}") if has(f"term.{last}") else last
