"""What the check found, for people, for scripts, and for the pages of a code host."""

import json
from collections.abc import Callable, Iterable

from inclusive_meetings.model.problems import Problem
from inclusive_meetings.sharing import code_hosts
from inclusive_meetings.sharing.code_hosts import Remark


def text(problems: Iterable[Problem]) -> str:
    """Return a line each: place, what, how to mend it, the name of the problem."""
    return "".join(f"{problem}\n" for problem in problems)


def as_json(problems: Iterable[Problem]) -> str:
    """Return a JSON list; `level` is error or warning, lines and columns from 1."""
    listed = [
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "name": problem.slug,
            "level": level(problem),
            "what": problem.what,
            "mend": problem.mend,
        }
        for problem in problems
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def github(problems: Iterable[Problem]) -> str:
    """Return commands that GitHub shows beside the lines of a pull request."""
    return code_hosts.github(map(_remark, problems))


def sarif(problems: Iterable[Problem]) -> str:
    """Return the findings as SARIF 2.1.0, for code scanning."""
    return code_hosts.sarif(map(_remark, problems))


def level(problem: Problem) -> str:
    """Return `error` or `warning`."""
    return "error" if problem.serious else "warning"


def _remark(problem: Problem) -> Remark:
    words = f"{problem.what} {problem.mend}"
    return Remark(problem.place, problem.slug, level(problem), words)


REPORTS: dict[str, Callable[[Iterable[Problem]], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}
