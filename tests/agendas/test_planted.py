"""The faults planted in the examples stand where they are said to, and are found."""

from pathlib import Path

import pytest
import yaml

from inclusive_meetings.audit.engine import rule_names
from inclusive_meetings.workspace.opening import open_meeting

HERE = Path(__file__).parent
AGENDAS = HERE.parent.parent / "agendas"
TEXT = (HERE / "planted.yaml").read_text(encoding="utf-8")
# Every value as text: no dates, no numbers.
PLANTED: list[dict[str, str]] = yaml.load(TEXT, Loader=yaml.BaseLoader)["planted"]  # noqa: S506 - the base loader makes only texts
KNOWN = [fault for fault in PLANTED if fault["fault"] in rule_names()]


def test_every_planted_fault_stands_where_it_is_said_to() -> None:
    assert PLANTED

    assert [
        fault["place"]
        for fault in PLANTED
        if (AGENDAS / fault["file"]).read_text("utf-8").count(fault["place"]) != 1
    ] == []


@pytest.mark.parametrize(
    "fault", KNOWN, ids=lambda fault: f"{fault['agenda']}-{fault['fault']}"
)
def test_a_planted_fault_is_found_by_its_rule(fault: dict[str, str]) -> None:
    path = AGENDAS / f"{fault['agenda']}.md"

    findings = open_meeting(path, path.name).findings

    assert fault["fault"] in {finding.rule for finding in findings}
