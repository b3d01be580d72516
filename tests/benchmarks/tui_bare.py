"""An app of the same library that shows one word, beside which ours is measured.

Run by `python -m tests.benchmarks.tui`, in a process of its own at a terminal.
"""

from textual.app import App, ComposeResult
from textual.widgets import Static

WORD = "bare"


class Bare(App[None]):
    """Nothing but a word."""

    def compose(self) -> ComposeResult:
        """Show the word."""
        yield Static(WORD)


if __name__ == "__main__":
    Bare().run()
