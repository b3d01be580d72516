"""What the check found, for people, for scripts, and for the pages of a code host."""

import json
from collections.abc import Callable, Iterable
from urllib.parse import quote

from inclusive_meetings.model.problems import Problem

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


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
    return "".join(_command(problem) for problem in problems)


def _command(problem: Problem) -> str:
    place = problem.place
    where = f"file={_property(place.file)},line={place.line},col={place.column}"
    said = _escaped(f"{problem.what} {problem.mend}")
    return f"::{level(problem)} {where},title={_property(problem.slug)}::{said}\n"


def sarif(problems: Iterable[Problem]) -> str:
    """Return the findings as SARIF 2.1.0, for code scanning."""
    listed = tuple(problems)
    rules = sorted({problem.slug for problem in listed})
    driver = {"name": "inclusive-meetings", "rules": [{"id": rule} for rule in rules]}
    run = {"tool": {"driver": driver}, "results": [_result(each) for each in listed]}
    report = {"$schema": SARIF, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def level(problem: Problem) -> str:
    """Return `error` or `warning`."""
    return "error" if problem.serious else "warning"


def _result(problem: Problem) -> dict[str, object]:
    place = problem.place
    region = {"startLine": place.line, "startColumn": place.column}
    file = {"uri": quote(place.file)}
    where = {"physicalLocation": {"artifactLocation": file, "region": region}}
    return {
        "ruleId": problem.slug,
        "level": level(problem),
        "message": {"text": f"{problem.what} {problem.mend}"},
        "locations": [where],
    }


def _escaped(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _escaped(words).replace(":", "%3A").replace(",", "%2C")


REPORTS: dict[str, Callable[[Iterable[Problem]], str]] = {
    "text": text,
    "json": as_json,
    "github": github,
    "sarif": sarif,
}
