"""`audit --fix` and `audit --accept`: edits proposed as a diff, and those accepted."""

import sys
from argparse import Namespace

from inclusive_meetings.cli.exit_code import ExitCode
from inclusive_meetings.cli.reading import counted
from inclusive_meetings.cli.speech import tell
from inclusive_meetings.files.decode import cleaned
from inclusive_meetings.model.findings import Audited
from inclusive_meetings.workspace.findings.mending import Proposed, accept, proposed
from inclusive_meetings.workspace.opening.opened import Opened


def fix(options: Namespace, read: Opened, found: Audited) -> ExitCode:
    """Show what would mend the agenda; write what was accepted."""
    agenda = proposed(read, found, options.agenda)
    if options.accept is None:
        _show(agenda)
        return ExitCode.FINE
    known = {mend.rule for mend in agenda.mends}
    unknown = [name for name in options.accept if name not in known]
    if unknown:
        tell(f"Nothing is proposed for: {', '.join(unknown)}. Nothing was changed.")
        tell(f"There are proposals for: {', '.join(sorted(known)) or 'nothing'}.")
        return ExitCode.CANNOT_READ
    accepted = tuple(mend for mend in agenda.mends if mend.rule in options.accept)
    accept(agenda, accepted)
    for mend in accepted:
        tell(f"{mend.rule}: written. {mend.note}".rstrip())
    return ExitCode.FINE


def _show(agenda: Proposed) -> None:
    for mend in agenda.mends:
        tell(f"{mend.rule}: {mend.note}".rstrip(": "))
        sys.stdout.write(cleaned(agenda.diff((mend,))))
    names = " ".join(mend.rule for mend in agenda.mends)
    many = counted(len(agenda.mends), "proposal")
    tell(f"{many}. Nothing was changed.")
    if names:
        tell(f"To write some of them:  --accept {names}")
