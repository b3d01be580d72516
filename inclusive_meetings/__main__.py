"""Start the command line: `inclusive-meetings` or `python -m inclusive_meetings`."""

import sys

from inclusive_meetings.cli.run import run


def main() -> None:
    """Run the command that was typed and leave with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
