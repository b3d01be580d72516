"""THE TABLE OF KEYS: bindings, footer, help and docs/terminal.md are made from it.

What a key does, in words, stands in content/en-GB/terminal/keys.yaml under its name.
A screen that takes a key of its own adds a line here, and words there.

Not to be used, because fields, shells, terminals or browsers have them: F6, F7, F10,
F11, Ctrl with A C D E H I J K M N T (but see private) U V W X, anything with Alt. A
single letter works only where nobody types.
"""

from textual.binding import Binding, BindingType

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.tui.say import say


@frozen
class Key:
    """One key of one place: `action` is the method of the screen, `action_…`.

    `keys` are Textual's names, with commas between; `shown` is what people read.
    `footer` says that it is one of the few that the footer shows.
    """

    name: str
    keys: str
    shown: str
    action: str
    footer: bool = False
    priority: bool = False

    @property
    def place(self) -> str:
        """Return where it works: a screen, or `everywhere`."""
        return self.name.partition(".")[0]

    @property
    def does(self) -> str:
        """Return what it does, as help and docs say it."""
        return say(f"keys.{self.name}").partition(" | ")[0]

    @property
    def short(self) -> str:
        """Return what it does in a word or two, for the footer."""
        return say(f"keys.{self.name}").rpartition(" | ")[2]


KEYS = (
    Key("everywhere.help", "f1", "F1", "app.help", footer=True, priority=True),
    Key("everywhere.palette", "ctrl+p", "Ctrl+P", "app.command_palette", priority=True),
    Key("everywhere.go", "ctrl+g", "Ctrl+G", "app.go", footer=True, priority=True),
    Key("everywhere.save", "ctrl+s", "Ctrl+S", "app.say_saved", priority=True),
    Key("everywhere.undo", "ctrl+z", "Ctrl+Z", "app.undo"),
    Key("everywhere.redo", "ctrl+y", "Ctrl+Y", "app.redo"),
    Key("everywhere.private", "ctrl+t", "Ctrl+T", "app.private", priority=True),
    Key("everywhere.leave", "ctrl+q", "Ctrl+Q", "app.leave", priority=True),
    Key("everywhere.back", "escape", "Esc", "app.put_away", footer=True),
    Key("first-run.sample", "1", "1", "sample"),
    Key("first-run.new", "2", "2", "new"),
    Key("first-run.open", "3", "3", "open"),
    Key("agenda.edit", "enter", "Enter", "edit", footer=True),
    Key("agenda.add", "a", "A", "add", footer=True),
    Key("agenda.facts", "m", "M", "facts", footer=True),
    Key("agenda.remove", "d,delete", "D", "remove"),
    Key("agenda.up", "shift+up", "Shift+↑", "move(-1)"),
    Key("agenda.down", "shift+down", "Shift+↓", "move(1)"),
    Key("agenda.longer", "plus,equals_sign", "+", "minutes(5)", footer=True),
    Key("agenda.shorter", "minus", "-", "minutes(-5)", footer=True),
    Key("agenda.lock", "l", "L", "lock"),
    Key("agenda.break", "b", "B", "pause"),
    Key("agenda.reflection", "r", "R", "reflect"),
    Key("agenda.adopt", "n", "N", "adopt"),
    Key("agenda.pane", "v", "V", "pane"),
    Key("agenda.person", "w", "W", "person"),
    Key("agenda.next-problem", "f8", "F8", "problem(1)", footer=True),
    Key("agenda.last-problem", "shift+f8", "Shift+F8", "problem(-1)"),
    Key("finding.mend", "m", "M", "mend", footer=True),
    Key("finding.allow", "a", "A", "allow", footer=True),
    Key("finding.there", "g", "G", "there", footer=True),
    Key("check.done", "d", "D", "done", footer=True),
    Key("check.not-done", "n", "N", "not_done", footer=True),
    Key("check.not-needed", "x", "X", "not_needed", footer=True),
    Key("check.who", "w", "W", "who", footer=True),
    Key("check.until", "u", "U", "until"),
    Key("check.add", "a", "A", "add", footer=True),
    Key("check.barrier", "b", "B", "barrier"),
    Key("check.edit", "enter", "Enter", "edit"),
    Key("check.risks", "r", "R", "risks"),
    Key("words.search", "ctrl+f", "Ctrl+F", "search", footer=True),
    Key("words.explain", "m,enter", "M", "explain", footer=True),
    Key("words.author", "a", "A", "author", footer=True),
    Key("words.everyday", "e", "E", "everyday", footer=True),
    Key("words.ignore", "x", "X", "ignore", footer=True),
    Key("versions.ours", "1", "1", "choose(1)", footer=True),
    Key("versions.theirs", "2", "2", "choose(2)", footer=True),
    Key("versions.next", "n", "N", "following", footer=True),
    Key("letter.copy", "c", "C", "copy", footer=True),
    Key("build.choose", "space,enter", "Space", "choose", footer=True),
    Key("build.make", "b", "B", "make", footer=True),
    Key("build.stop", "s", "S", "stop", footer=True),
    Key("build.open", "o", "O", "open_pack", footer=True),
    Key("build.folder", "f", "F", "open_folder", footer=True),
    Key("letter.asked", "a", "A", "asked", footer=True),
    Key("people.edit", "enter", "Enter", "edit", footer=True),
    Key("people.add", "a", "A", "add", footer=True),
    Key("people.letter", "l", "L", "letter", footer=True),
    Key("people.letters", "n", "N", "letters", footer=True),
    Key("people.role", "r", "R", "role", footer=True),
    Key("people.name", "c", "C", "name"),
    Key("people.shown", "s", "S", "shown"),
    Key("people.remove", "d,delete", "D", "remove"),
    Key("asking.copy", "c", "C", "copy", footer=True),
    Key("asking.save", "s", "S", "save", footer=True),
    Key("asking.asked", "a", "A", "asked", footer=True),
    Key("asking.next", "n", "N", "following", footer=True),
    Key("venue.yes", "y", "Y", "answer('yes')", footer=True),
    Key("venue.no", "n", "N", "answer('no')", footer=True),
    Key("venue.not-checked", "u", "U", "answer('not checked')", footer=True),
    Key("venue.not-needed", "x", "X", "answer('not needed')", footer=True),
    Key("venue.back", "backspace", "Backspace", "back"),
    Key("venue.note", "m", "M", "note", footer=True),
    Key("venue.facts", "f,enter", "F", "facts", footer=True),
    Key("venue.who", "w", "W", "who"),
    Key("venue.add", "a", "A", "add", footer=True),
    Key("reflection.choose", "enter", "Enter", "choose", footer=True),
    Key("reflection.longer", "plus,equals_sign", "+", "minutes(1)", footer=True),
    Key("reflection.shorter", "minus", "-", "minutes(-1)", footer=True),
    Key("reflection.up", "shift+up", "Shift+↑", "move(-1)"),
    Key("reflection.down", "shift+down", "Shift+↓", "move(1)"),
    Key("reflection.say", "s", "S", "say", footer=True),
    Key("reflection.questions", "u", "U", "questions", footer=True),
    Key("reflection.lead", "w", "W", "lead", footer=True),
    Key("day.next", "enter", "Enter", "next", footer=True),
    Key("day.pause", "space", "Space", "pause", footer=True),
    Key("day.back", "backspace", "Backspace", "back"),
    Key("day.longer", "plus,equals_sign", "+", "minutes(5)", footer=True),
    Key("day.shorter", "minus", "-", "minutes(-5)"),
    Key("day.listen", "r", "R", "listen"),
    Key("day.word", "w", "W", "word", footer=True),
    Key("day.action", "a", "A", "note('action')", footer=True),
    Key("day.barrier", "b", "B", "note('barrier')"),
    Key("day.unexplained", "u", "U", "note('word')"),
    Key("day.theirs", "v", "V", "speaks('VCSO and public people')"),
    Key("day.staff", "s", "S", "speaks('staff')"),
    Key("day.silence", "q", "Q", "speaks('silence')"),
    Key("day.after", "e", "E", "after", footer=True),
    Key("day.again", "n", "N", "again"),
    Key("after.pass-on", "enter", "Enter", "pass_on", footer=True),
    Key("after.all", "p", "P", "pass_all", footer=True),
    Key("after.owner", "o", "O", "owner", footer=True),
    Key("after.until", "u", "U", "until", footer=True),
    Key("after.remove", "d,delete", "D", "remove"),
    Key("after.copy", "c", "C", "copy", footer=True),
    Key("settings.change", "enter", "Enter", "change", footer=True),
    Key("settings.ours", "x", "X", "ours", footer=True),
    Key("venue.other", "o", "O", "other"),
    Key("venue.compare", "c", "C", "compare", footer=True),
    Key("places.first", "1", "1", "choose(1)", footer=True),
    Key("places.second", "2", "2", "choose(2)", footer=True),
    Key("places.third", "3", "3", "choose(3)", footer=True),
    Key("places.next", "n", "N", "following", footer=True),
)


def keys_of(place: str) -> tuple[Key, ...]:
    """Return the keys that work on a screen, or everywhere."""
    return tuple(key for key in KEYS if key.place == place)


def bindings_in_a_box() -> list[BindingType]:
    """Return the keys that a box over the screen takes: it hides those of the app."""
    return [_binding(key) for key in keys_of("everywhere") if not key.priority]


def bindings(place: str) -> list[BindingType]:
    """Return the keys of a place in the form that Textual takes."""
    return [_binding(key) for key in keys_of(place)]


def _binding(key: Key) -> Binding:
    return Binding(
        key.keys,
        key.action,
        key.short,
        show=key.footer,
        key_display=key.shown,
        priority=key.priority,
        tooltip=key.does,
        id=key.name,
    )
