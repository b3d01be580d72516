"""Ways out of a question. None of them loses anything: every answer is kept at once."""


class Back(Exception):  # noqa: N818 - a way out is no error
    """One step back: to the question, or the place, before."""


class Afresh(Exception):  # noqa: N818 - as above
    """What the question was about has changed: undone, or written by somebody else."""


class Stop(Exception):  # noqa: N818 - as above
    """Leave the program."""


class EndOfInput(Stop):
    """No more lines come: Ctrl+D, or a pipe that ends."""
