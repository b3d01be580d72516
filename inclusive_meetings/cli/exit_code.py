"""How a command ended, for scripts and for CI."""

from enum import IntEnum


class ExitCode(IntEnum):
    """The five ways to end."""

    FINE = 0
    FINDINGS = 1
    CANNOT_READ = 2
    CANNOT_BUILD = 3
    INTERRUPTED = 130
