"""Start the command line: `inclusive-meetings` or `python -m inclusive_meetings`."""

import gc
import sys

# Loading the program and reading an agenda make many small values and throw few away.
# By default Python looks for rubbish after each 700: a tenth of a short command.
VALUES_BETWEEN_LOOKS_FOR_RUBBISH = 100_000
INTERRUPTED = 130


def main() -> None:
    """Run the command that was typed and leave with its exit code."""
    gc.set_threshold(VALUES_BETWEEN_LOOKS_FOR_RUBBISH)
    try:
        # Loaded here: what it loads is part of what is not looked through.
        from inclusive_meetings.cli.run import run  # noqa: PLC0415 - as above

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        # While it was still being loaded: nothing was begun, and nothing is to say.
        sys.exit(INTERRUPTED)
    # At its end Python would look through all values once more for rubbish. The
    # system takes the memory back anyway.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
