"""What the pages of code hosts read: GitHub's commands, and SARIF for code scanning."""

import json
from collections.abc import Iterable
from urllib.parse import quote

from inclusive_meetings.model.frozen import frozen
from inclusive_meetings.model.place import Place

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
GITHUB_LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


@frozen
class Remark:
    """One remark on a line: the name of its kind, `error`, `warning` or `note`."""

    place: Place
    name: str
    level: str
    words: str


def github(remarks: Iterable[Remark]) -> str:
    """Return commands that GitHub shows beside the lines of a pull request."""
    return "".join(_command(remark) for remark in remarks)


def sarif(remarks: Iterable[Remark]) -> str:
    """Return the remarks as SARIF 2.1.0, for code scanning."""
    listed = tuple(remarks)
    rules = sorted({remark.name for remark in listed})
    driver = {"name": "inclusive-meetings", "rules": [{"id": rule} for rule in rules]}
    run = {"tool": {"driver": driver}, "results": [_result(each) for each in listed]}
    report = {"$schema": SARIF, "version": "2.1.0", "runs": [run]}
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _command(remark: Remark) -> str:
    place = remark.place
    where = f"file={_property(place.file)},line={place.line},col={place.column}"
    level, said = GITHUB_LEVELS[remark.level], _escaped(remark.words)
    return f"::{level} {where},title={_property(remark.name)}::{said}\n"


def _result(remark: Remark) -> dict[str, object]:
    place = remark.place
    region = {"startLine": place.line, "startColumn": place.column}
    file = {"uri": quote(place.file, errors="surrogateescape")}
    where = {"physicalLocation": {"artifactLocation": file, "region": region}}
    return {
        "ruleId": remark.name,
        "level": remark.level,
        "message": {"text": remark.words},
        "locations": [where],
    }


def _escaped(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _escaped(words).replace(":", "%3A").replace(",", "%2C")
